import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/store/ids.ts';
import { created, save } from '../../src/store/save.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import {
  type GivenAward,
  type GivenProgramme,
  type GivenSite,
  givenAward,
  givenProgramme,
  givenSite,
} from '../support/given.ts';
import { type GivenClaim, givenFrozenClaim, givenImproved } from '../support/given-claim.ts';
import { givenFile, givenPurchase, send, WORK_DAY } from '../support/given-improvement.ts';
import { WORLD_BEGINS } from '../support/house.ts';
import { photo, SEOUL_PHOTO, scene } from '../support/photos.ts';
import { MAGNIFIED, openSite, PHONE, type Site, type Visit } from './site.ts';

let site: Site;
let programme: GivenProgramme;
let award: GivenAward;
let place: GivenSite;
let improvementId: string;

beforeAll(async () => {
  site = await openSite();
  programme = await givenProgramme(site.house);
  award = await givenAward(site.house, programme);
  await site.house.moveTo(`${WORK_DAY}T09:00:00.000Z`);
  place = await givenSite(site.house, programme, { award, baselined: true });
  improvementId = await givenPurchase(award, place);
});
afterAll(() => site.close());

/** A photo as a phone sends it: of a megabyte, with its time and place. */
const phonePhoto = (n: number): Promise<Buffer> =>
  sharp(
    Buffer.from(
      Array.from({ length: 1200 * 900 }, (_, at) => (at * 7919 + n * 104_729 + ((at * at) % 251)) % 256),
    ),
    { raw: { width: 1200, height: 900, channels: 1 } },
  )
    .jpeg({ quality: 98 })
    .withExif(SEOUL_PHOTO)
    .toBuffer();

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });

type Network = 'slow' | 'gone' | 'good';

/** The network of a phone: slow at the edge of its cell, so that there is a middle in which it can be lost. */
async function networkOf({ page, context }: Visit): Promise<(network: Network) => Promise<void>> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  return async (network) => {
    await session.send('Network.emulateNetworkConditions', {
      offline: network === 'gone',
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: network === 'slow' ? 250_000 : -1,
    });
  };
}

describe('a supplier at a site, on a phone', () => {
  let visit: Visit;

  test('sends two photos, loses the network in the middle, and goes on; a reload loses nothing', async () => {
    visit = await site.visit({
      stays: true,
      width: PHONE,
      expects: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/,
    });
    const { page, go, shows } = visit;
    await visit.asCaller(award.staff);
    await go(`/improvements/${improvementId}`);
    await shows('증빙 모으기');
    const network = await networkOf(visit);
    await network('slow');
    await page
      .getByLabel('개선 전 사진: 사진 고르기')
      .setInputFiles([file('before.jpg', await phonePhoto(31)), file('again.jpg', await photo(32))]);
    await page
      .getByText(/올리는 중 [1-9]\d?%/)
      .first()
      .waitFor();
    await network('gone');
    await shows('연결이 끊겼어요.');
    await visit.look('evidence-cut-off');
    await network('good');
    await page.getByText('다 올라갔어요').nth(1).waitFor();
    // The phone laid the page aside: what was chosen is still there, and what has come in is not sent twice.
    await page.reload();
    await page.getByText('다 올라갔어요').nth(1).waitFor();
    const again = page.getByRole('button', { name: 'again.jpg 빼기' });
    await again.click();
    await again.waitFor({ state: 'detached' });
  });

  test('says where and when of a photo that does not, and hands all in by one act, with a receipt', async () => {
    const { page, shows } = visit;
    await page
      .getByLabel('개선 후 사진: 사진 고르기')
      .setInputFiles([file('after.jpg', await scene(33).jpeg().toBuffer())]);
    await page.getByText('다 올라갔어요').nth(1).waitFor();
    await shows('사진에 위치가 없습니다');
    await page.getByLabel('또는 글로 적기').last().fill('현장 책임자가 서명함');
    await page.getByRole('button', { name: '확인하고 제출 (3건)' }).click();
    await shows('언제 찍었는지 적어 주세요.');
    await page.getByLabel('찍은 시각').last().fill(`${WORK_DAY}T08:00`);
    await page.getByLabel('찍은 곳').last().fill('프레스 1호기 앞');
    await visit.look('evidence-ready');
    await page.getByRole('button', { name: '확인하고 제출 (3건)' }).click();
    await page.getByRole('heading', { name: '증빙 제출' }).waitFor();
    await page.getByRole('button', { name: '보내기' }).click();
    await shows('서버가 받은 시각');
    await page.getByRole('button', { name: '닫기' }).click();
    await page.getByRole('button', { name: '개선 전 사진 크게 보기' }).waitFor();
    await visit.look('evidence-attached');
    const { evidence } = await award.staff.read(`/improvements/${improvementId}`);
    expect(evidence.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'photo_after',
      'photo_before',
      'site_signature',
    ]);
    expect(evidence.find(({ kind }: { kind: string }) => kind === 'photo_before')).toMatchObject({
      place: '37.566664, 126.978361',
      camera: { takenAt: '2026-07-01T01:15:00.000Z' },
    });
  });

  test('hears of a file that is none before it is sent whole, and takes it off', async () => {
    const another = await site.visit({ width: PHONE, language: 'en', expects: /status of 415/ });
    const { page, go, shows } = another;
    await another.asCaller(award.staff);
    await go(`/improvements/${improvementId}`);
    const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    await page.getByLabel('Photo after: Choose photos').setInputFiles([file('../../x.svg.jpg', script)]);
    await shows('This kind of file is not taken');
    await another.look('evidence-refused', ['dark']);
    await page.getByRole('button', { name: /^Remove / }).click();
    await page.getByText('This kind of file is not taken').waitFor({ state: 'detached' });
  });
});

test('the evidence page is worked by keyboard alone, magnified to 400 %', async () => {
  const visit = await site.visit({ width: MAGNIFIED, language: 'en' });
  const { page, go, shows, tabTo } = visit;
  await visit.asCaller(award.staff);
  await go(`/improvements/${improvementId}`);
  // Listened for from here: a chooser that opens while the browser is being told to hand it over is lost.
  const chooser = page.waitForEvent('filechooser');
  await tabTo('Photo after: Choose photos');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([file('keys.jpg', await scene(34).jpeg().toBuffer())]);
  await shows('sent, not handed in yet');
  await tabTo('Remove keys.jpg');
  await visit.look('evidence-keyboard', ['light']);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove keys.jpg' }).waitFor({ state: 'detached' });
});

describe('the owner of the site, on a phone', () => {
  test('sees before and after, confirms that it paid nothing, and finds where to complain', async () => {
    await award.staff.do(`/improvements/${improvementId}/complete`, {
      doneOn: WORK_DAY,
      afterFrequency: 1,
      afterSeverity: 3,
      evidence: [],
    });
    const visit = await site.visit({ width: PHONE });
    const { page, go, shows } = visit;
    await visit.asCaller(place.staff);
    await go(`/sites/${place.siteId}`);
    await shows('사업장의 목소리');
    await visit.look('site-field');
    await page.getByRole('button', { name: '불만·사고 알리기' }).click();
    await page.getByRole('heading', { name: '민원·사고 접수' }).waitFor();
    await page.getByRole('button', { name: '취소' }).click();
    await page.getByRole('link', { name: /확인하기$/ }).click();
    await page.getByRole('button', { name: '개선 후 1 크게 보기' }).waitFor();
    await visit.look('improvement-site');
    await page.getByRole('button', { name: '비용을 내지 않았고 개선되었어요' }).click();
    await page.getByRole('button', { name: '확인하기', exact: true }).click();
    await page.getByRole('button', { name: '보내기' }).click();
    await shows('서버가 받은 시각');
    expect((await place.staff.read(`/improvements/${improvementId}`)).state).toBe('confirmed');
  });
});

describe('a verifier', () => {
  let claim: GivenClaim;
  let visit: Visit;

  beforeAll(async () => {
    await site.house.moveTo('2026-09-01T00:00:00.000Z');
    const improved = await givenImproved(site.house, programme, { sites: 3, lowered: 2 });
    await givenEvidence(improved);
    claim = await givenFrozenClaim(site.house, programme, improved);
    await programme.officer.do(`/claims/${claim.claimId}/sample`, { nonce: claim.nonce });
  });

  /** A photo of the first improvement, as if it had been handed in. */
  async function givenEvidence(improved: GivenAward): Promise<void> {
    const fileId = await givenFile(site.house, improved, await photo(41));
    const { sha256 } = (await send(site.house, improved.staff, await photo(41))).body;
    const { kysely } = site.house.database;
    const improvement = await kysely
      .selectFrom('improvement')
      .select('id')
      .where('awardId', '=', improved.awardId)
      .executeTakeFirstOrThrow();
    const author = {
      actor: null,
      now: WORLD_BEGINS,
      operation: 'given',
      programmeId: programme.programmeId,
    };
    await inTransaction(site.house.database, (tx) =>
      save(tx, author, [
        created(
          'evidence',
          {
            id: newId(),
            programmeId: programme.programmeId,
            improvementId: improvement.id,
            kind: 'photo_after',
            fileId,
            text: null,
            sha256,
            perceptualHash: null,
            takenAt: '2026-07-01T01:15:00.000Z',
            place: '프레스 1호기',
            camera: null,
            flag: null,
            duplicateOf: null,
            revision: 1,
          },
          { what: 'given.made' },
        ),
      ]),
    );
  }

  test('goes from the desk to the sites, answers without a network, and keeps it over a reload', async () => {
    visit = await site.visit({
      stays: true,
      width: PHONE,
      expects: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 422/,
    });
    const { page, go, shows, context } = visit;
    await visit.asCaller(programme.inspector);
    await go('/desk');
    await page.getByRole('link', { name: '표본을 검증하고 결과를 제출해 주세요' }).click();
    await shows('연결이 없는 곳에서도 이 화면이 다시 열립니다.');
    await page.getByText('제출된 증빙 1건').click();
    await page.getByRole('button', { name: '개선 후 사진 크게 보기' }).waitFor();
    await visit.look('check', ['light', 'dark']);

    await context.setOffline(true);
    const units = page.locator('.check-unit');
    const count = await units.count();
    expect(count).toBe(5);
    for (let at = 0; at < count; at += 1) {
      const unit = units.nth(at);
      // The first of all is not what the record says: the house will have something against it.
      await unit.getByRole('radio', { name: '적합', exact: true }).check();
      const rescored = (await unit.getByLabel('지금의 빈도').count()) > 0;
      if (!rescored) continue;
      await unit.getByLabel('지금의 빈도').selectOption('3');
      await unit.getByLabel('지금의 강도').selectOption('3');
    }
    const last = units.nth(count - 1);
    await last.getByRole('radio', { name: '부적합' }).check();
    await last.getByLabel('사유').selectOption({ label: '설비가 작동하지 않음' });
    await last.getByLabel('메모').fill('전원이 꺼져 있음');
    await shows('5건 중 5건');
    await page.reload();
    await shows('연결이 없어');
    await shows('5건 중 5건');
    expect(
      await units
        .nth(count - 1)
        .getByLabel('메모')
        .inputValue(),
    ).toBe('전원이 꺼져 있음');
    await visit.look('check-offline');
    await context.setOffline(false);
  });

  test('hands it in, hears at the unit what the house has against it, and mends it', async () => {
    const { page, shows } = visit;
    await page.reload();
    await page.getByRole('button', { name: '확인하고 제출 (5건)' }).click();
    await page.getByRole('button', { name: '보내기' }).click();
    // Nothing of it was taken: a risk that did not fall cannot pass, and it is said where it is about.
    await page.locator('.check-wrong').waitFor();
    await visit.look('check-refused');
    for (const frequency of await page.getByLabel('지금의 빈도').all()) await frequency.selectOption('1');
    await page.getByRole('button', { name: '보내기' }).click();
    await shows('서버가 받은 시각');
    await visit.look('check-sent');
    const { state, units: judged } = await programme.officer.read(`/claims/${claim.claimId}`);
    expect(state).toBe('verified');
    expect(
      judged.filter(({ reasonCode }: { reasonCode: string | null }) => reasonCode === 'not_working'),
    ).toMatchObject([{ result: 'fail', reason: '전원이 꺼져 있음' }]);
  });

  test('reads in English at a desk what was found', async () => {
    const desk = await site.visit({ language: 'en' });
    await desk.asCaller(programme.inspector);
    await desk.go(`/claims/${claim.claimId}/check`);
    await desk.shows('Nothing is left to check.');
    await desk.look('check-verified', ['light']);
  });
});
