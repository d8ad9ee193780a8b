import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/project-root.ts';
import { FULL } from '../support/full.ts';
import { type GivenProgramme, givenProgramme } from '../support/given.ts';
import { CALL_OPEN, type GivenApplicant, givenApplicant } from '../support/given-application.ts';
import { type GivenImproved, givenImproved } from '../support/given-claim.ts';
import { type Everything, givenEverything } from '../support/given-everything.ts';
import { type AppliedSite, givenOpenSite } from '../support/given-site.ts';
import type { Caller } from '../support/house.ts';
import {
  DESK,
  LANGUAGES,
  type Language,
  MAGNIFIED,
  openSite,
  PHONE,
  type Site,
  THEMES,
  type Visit,
} from './site.ts';

const words = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'web', 'messages', name), 'utf8'));
const catalogues: Record<Language, Record<string, string>> = {
  ko: { ...words('ko.json'), ...words('codes.ko.json') },
  en: { ...words('en.json'), ...words('codes.en.json') },
};

let site: Site;
let programme: GivenProgramme;
let applicant: GivenApplicant;
let everything: Everything;
let supplier: GivenImproved;
let owner: AppliedSite;

beforeAll(async () => {
  site = await openSite();
  programme = await givenProgramme(site.house);
  await site.house.moveTo(CALL_OPEN);
  applicant = await givenApplicant(site.house, programme);
  everything = await givenEverything(site.house, programme);
  const targets = [
    { metric: 'sites_improved', target: 6 },
    { metric: 'risk_lowered', target: 4 },
  ];
  supplier = await givenImproved(site.house, programme, { sites: 6, lowered: 4, plan: { targets } });
  owner = await givenOpenSite(site.house, programme);
}, 180_000);
afterAll(() => site.close());

/** Somebody at work in their language: what they press and read bears the words of their catalogue. */
type Actor = Visit & {
  readonly say: (id: string) => string;
  /** Takes a step of the page that is open, with what its form asks; the focus is somewhere afterwards. */
  act(operation: string, fill?: (form: Form) => Promise<void>): Promise<void>;
};
type Form = {
  field(name: string): ReturnType<Visit['page']['getByLabel']>;
  press(id: string): Promise<void>;
};

async function actorAs(caller: Caller, language: Language, width?: number): Promise<Actor> {
  const visit = await site.visit({ language, ...(width === undefined ? {} : { width }) });
  await visit.asCaller(caller);
  const { page } = visit;
  const say = (id: string): string => {
    const word = catalogues[language][id];
    if (word === undefined) throw new Error(`no word for ${id}`);
    return word;
  };
  const act = async (operation: string, fill?: (form: Form) => Promise<void>): Promise<void> => {
    const name = say(`operation.${operation}`);
    await page.getByRole('button', { name, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    if (fill !== undefined) {
      await fill({
        field: (field) => dialog.getByLabel(say(`field.${field}`)),
        press: (id) => dialog.getByRole('button', { name: say(id) }).click(),
      });
      await dialog.getByRole('button', { name: say('form.review') }).click();
    }
    await dialog.getByRole('button', { name: say('form.send') }).click();
    await dialog.getByText(say('form.done')).waitFor();
    await dialog.getByRole('button', { name: say('form.close') }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(visit), `focus after ${operation}`).not.toBe('BODY');
  };
  return { ...visit, say, act };
}

/** What the focus is on, as far as a checklist is about it; what is answered already is nothing to do. */
const whatIsFocused = (): string => {
  const at = document.activeElement;
  if (at?.matches('.check-site:not([open]) > summary')) return 'site';
  if (at instanceof HTMLInputElement) return at.type === 'radio' && !at.checked ? 'radio' : '';
  return at instanceof HTMLSelectElement && at.value === '' ? (at.labels[0]?.textContent ?? '').trim() : '';
};

const focused = ({ page }: Visit): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.tagName);

describe('one site and one supplier go through the programme, each step by whose it is', () => {
  let claimId: string;
  let paymentId: string;

  test('the agency’s officer proposes matches', async () => {
    const officer = await actorAs(programme.officer, 'ko');
    await officer.go(`/programmes/${programme.programmeId}`);
    await officer.act('proposeMatches', async ({ field }) => field('limit').fill('10'));
  });

  test('the supplier’s staff accepts the site from the desk, and then the site’s owner, on a phone', async () => {
    const match = async () =>
      (await programme.officer.read(`/programmes/${programme.programmeId}/matches?siteId=${owner.site.id}`))
        .items[0];
    const { id, supplierId } = await match();
    const caller = supplierId === supplier.organisationId ? supplier.staff : everything.award.staff;
    const staff = await actorAs(caller, 'en');
    await staff.go('/desk');
    await staff.page.getByRole('link', { name: 'Answer the match' }).first().click();
    await staff.page.waitForURL(`**/matches/${id}`);
    await staff.act('acceptMatch');
    const owned = await actorAs(owner.staff, 'ko', PHONE);
    await owned.go(`/matches/${id}`);
    await owned.act('acceptMatch');
    await expect.poll(async () => (await match()).state).toBe('agreed');
  });

  test('the site’s owner scores the baseline, and the site’s manager signs it, as a part of the site', async () => {
    const staff = await actorAs(owner.staff, 'ko', PHONE);
    await staff.go(`/sites/${owner.site.id}`);
    await staff.act('assessBaseline', async ({ field }) => {
      await field('frequency').fill('3');
      await field('severity').fill('3');
      await staff.page.getByRole('dialog').getByRole('radio').first().check();
      await field('workersRole').fill('근로자대표');
      await staff.page.getByRole('dialog').getByLabel('아니요').check();
    });
    const manager = await actorAs(owner.manager, 'ko');
    await manager.go('/desk');
    await manager.page.getByRole('link', { name: '기준선을 확인하고 확정해 주세요' }).click();
    // A part has no page of its own: it is seen with what it belongs to.
    await manager.page.waitForURL(`**/sites/${owner.site.id}#*`);
    await manager.act('lockBaseline');
    expect((await owner.staff.read(`/sites/${owner.site.id}`)).baseline.state).toBe('locked');
  });

  test('the officer opens a claim under a secret number that the device keeps, and nobody types a hash', async () => {
    await site.house.moveTo('2026-09-01T00:00:00.000Z');
    const officer = await actorAs(programme.officer, 'ko');
    await officer.go(`/awards/${supplier.awardId}`);
    await officer.act('openClaim', async ({ press }) => {
      await officer.page.getByRole('dialog').getByRole('radio').last().check();
      await press('nonce.make');
      await officer.look('open-claim', ['light']);
    });
    const { items } = await programme.officer.read(
      `/programmes/${programme.programmeId}/claims?awardId=${supplier.awardId}`,
    );
    claimId = items[0].id;
    const staff = await actorAs(supplier.staff, 'en');
    await staff.go(`/claims/${claimId}`);
    await staff.act('freezeClaim');
    await site.house.sealer.seal();
    await officer.go(`/claims/${claimId}`);
    await officer.act('assignVerifier', async () => {
      const chosen = officer.page.getByRole('dialog').getByLabel('가상검증원 하나');
      await chosen.check();
    });
    await officer.act('drawSample', async () => {
      await officer.page.getByText('공개한 해시와 맞습니다').waitFor();
    });
    expect((await programme.officer.read(`/claims/${claimId}`)).state).toBe('sampled');
  });

  /** The verifier passes each unit by Tab, space and digits alone, on a page that is magnified to 400 %. */
  async function passByKeyboard(): Promise<void> {
    const visit = await actorAs(programme.inspector, 'en', MAGNIFIED);
    const { page, say, go, shows } = visit;
    await go(`/claims/${claimId}/check`);
    const units = await page.locator('.check-unit').count();
    const keys: Readonly<Record<string, string>> = {
      site: 'Enter',
      radio: 'Space',
      [say('check.frequencyNow')]: '1',
      [say('check.severityNow')]: '3',
    };
    for (let presses = 0; presses < 40 + 8 * units; presses += 1) {
      await page.keyboard.press('Tab');
      const key = keys[await page.evaluate(whatIsFocused)];
      if (key !== undefined) await page.keyboard.press(key);
      if ((await page.evaluate(() => document.activeElement?.textContent)) === reviewing(units)) break;
    }
    await visit.look('check-keyboard', ['light']);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say('form.send') }).waitFor();
    expect(await focused(visit)).toBe('BUTTON');
    await page.keyboard.press('Enter');
    await shows(say('form.done'));
  }

  const reviewing = (count: number): string =>
    (catalogues.en['check.review'] as string).replace('{count}', String(count));

  test('the verifier finds the claim among its tasks, and the manager decides what was verified', async () => {
    const verifier = await actorAs(programme.inspector, 'en');
    await verifier.go('/desk');
    await verifier.page.locator(`a[href="/claims/${claimId}/check"]`).first().waitFor();
    await verifier.look('desk-verifier', ['light']);
    await passByKeyboard();
    const owner = await actorAs(supplier.manager, 'ko');
    await owner.go(`/claims/${claimId}`);
    await owner.act('waiveObjection');
    const manager = await actorAs(programme.manager, 'en');
    await manager.go(`/claims/${claimId}`);
    await manager.act('decideClaim');
  });

  test('the officer approves, and the funder’s officer releases and books the payment', async () => {
    const officer = await actorAs(programme.officer, 'en');
    await officer.go(`/claims/${claimId}`);
    await officer.act('approveStage2');
    const { items } = await programme.officer.read(
      `/programmes/${programme.programmeId}/payments?claimId=${claimId}`,
    );
    paymentId = items[0].id;
    const funder = await actorAs(programme.bankOfficer, 'ko');
    await funder.go(`/payments/${paymentId}`);
    await funder.act('releasePayment');
    await funder.act('settlePayment', async ({ field }) => {
      await field('bankReference').fill('E2E-1');
      await field('valueOn').fill('2026-09-01');
    });
    await funder.go('/desk');
    await funder.shows('지급 / 약정');
    await funder.look('desk-funder', ['light']);
  });

  test('the supplier reads what it was paid and why, and the auditor follows it to its facts', async () => {
    const staff = await actorAs(supplier.staff, 'ko', PHONE);
    await staff.go('/desk');
    await staff.shows('받은 지급');
    await staff.look('desk-supplier');
    const auditor = await actorAs(programme.auditor, 'en');
    await auditor.go(`/payments/${paymentId}`);
    await auditor.shows(auditor.say('payment.arithmetic'));
    await auditor.look('payment-auditor', ['light']);
  });

  test('the administrator finds a company by its first sounds and registers somebody', async () => {
    const admin = await actorAs(site.house.admin, 'ko');
    await admin.go('/search?q=ㄱㅅㄱㅇ');
    const organisations = admin.page.locator('a[href^="/organisations/"]');
    await organisations.first().click();
    await admin.page.waitForURL('**/organisations/*');
    await admin.act('registerPeople', async ({ press, field }) => {
      await press('form.add');
      await field('name').fill('새 사람');
      await field('email').fill('new@company.example');
      await admin.page.getByRole('dialog').getByRole('radio').first().check();
      await admin.page.getByRole('dialog').getByRole('checkbox').first().check();
    });
  });
});

test('a list keeps its columns, order and conditions in the address, and takes away what it shows', async () => {
  const officer = await actorAs(programme.officer, 'en');
  const { page } = officer;
  await officer.go(`/programmes/${programme.programmeId}/payments?sort=-amount&state=paid`);
  await page.locator('summary').filter({ hasText: 'Columns' }).click();
  await page.getByLabel(officer.say('field.bankReference')).check();
  await page.waitForURL(/columns=[^&]*bankReference/);
  expect(new URL(page.url()).searchParams.get('sort')).toBe('-amount');
  await page.getByRole('columnheader', { name: officer.say('field.bankReference') }).waitFor();
  await page
    .locator('tfoot')
    .getByText(/^KRW [\d,]+$/)
    .first()
    .waitFor();
  await officer.look('payments-columns', ['light']);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: officer.say('export.csv') }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv.split('\r\n')[1]).toContain(officer.say('field.bankReference'));
  await page.getByRole('button', { name: /^Drop the condition/ }).click();
  await page.waitForURL((url) => !url.searchParams.has('state') && url.searchParams.has('columns'));
});

/** In full every page is looked at in three themes and magnified. */
const LIMIT_MS = FULL ? 1_200_000 : 180_000;

describe('every page of the router', () => {
  /** Where each route of the router leads to, for whom; a page that is not here has not been looked at. */
  const routes: Record<string, () => readonly (readonly [name: string, path: string, who?: 'admin'])[]> = {
    '/': () => [['home', '/']],
    '/programmes': () => [['programmes', '/programmes']],
    '/programmes/$programmeId': () => [['programme', `/programmes/${programme.programmeId}`]],
    '/programmes/$programmeId/criteria': () => [
      ['criteria', `/programmes/${programme.programmeId}/criteria`],
    ],
    '/programmes/$programmeId/ranking': () => [['ranking', `/programmes/${programme.programmeId}/ranking`]],
    '/programmes/$programmeId/board': () => [['board', `/programmes/${programme.programmeId}/board`]],
    '/programmes/$programmeId/simulate': () => [
      ['simulate', `/programmes/${programme.programmeId}/simulate`],
    ],
    '/programmes/$programmeId/decisions': () => [
      ['decisions', `/programmes/${programme.programmeId}/decisions`],
    ],
    '/programmes/$programmeId/suppliers/$organisationId': () => [
      ['supplier', `/programmes/${programme.programmeId}/suppliers/${supplier.organisationId}`],
    ],
    '/programmes/$programmeId/$list/together/$operation': () => [
      ['together', `/programmes/${programme.programmeId}/payments/together/releasePayments`],
    ],
    '/claims/$claimId/check': () => [['check', `/claims/${everything.ids.claim}/check`]],
    '/applications/$applicationId/scoring': () => [
      ['scoring', `/applications/${applicant.applicationId}/scoring`],
    ],
    '/documents': () => [['documents', '/documents']],
    '/find': () => [['find', '/find']],
    '/sme': () => [['sme', '/sme']],
    '/sign-in': () => [['sign-in', '/sign-in']],
    '/account': () => [['account', '/account']],
    '/notices': () => [['notices', '/notices']],
    '/tokens': () => [['tokens', '/tokens', 'admin']],
    '/jobs': () => [['jobs', '/jobs', 'admin']],
    '/look-alikes': () => [['look-alikes', '/look-alikes', 'admin']],
    '/imports': () => [['imports', '/imports', 'admin']],
    '/imports/$importId': () => [['import', `/imports/${everything.ids.organisationImport}`, 'admin']],
    '/webhooks': () => [['webhooks', '/webhooks', 'admin']],
    '/desk': () => [['desk', '/desk']],
    '/programmes/$programmeId/$list': () =>
      (['applications', 'recommendations', 'objections', 'awards', 'sites', 'matches'] as const)
        .concat(['claims', 'payments', 'cases', 'referrals', 'receivables'] as never)
        .map((list) => [`list-${list}`, `/programmes/${programme.programmeId}/${list}`]),
    '/funds/$fundId': () => [['fund', `/funds/${programme.fundId}`]],
    '/$noun/$id': () => [
      ...nouns.map(([noun, kind]) => [noun, `/${noun}/${everything.ids[kind]}`] as const),
      ['organisations', `/organisations/${everything.ids.organisation}`, 'admin'],
      ['erasures', `/erasures/${everything.ids.erasure}`, 'admin'],
    ],
    '/search': () => [['search', '/search?q=ㄱㅅ']],
    '/password': () => [['password', '/password']],
    '/steps/$kind/$id': () => [['step-part', `/steps/plan/${everything.ids.plan}`]],
    '/verify': () => [['verify', '/verify', 'admin']],
  };
  const nouns = [
    ['applications', 'application'],
    ['objections', 'objection'],
    ['awards', 'award'],
    ['sites', 'site'],
    ['matches', 'match'],
    ['improvements', 'improvement'],
    ['claims', 'claim'],
    ['payments', 'payment'],
    ['receivables', 'receivable'],
    ['agreements', 'agreement'],
    ['referrals', 'referral'],
    ['cases', 'siteCase'],
    ['versions', 'version'],
  ] as const;

  test('is walked below', () => {
    const router = readFileSync(path.join(PROJECT_ROOT, 'web', 'router.tsx'), 'utf8');
    const paths = [...router.matchAll(/^ {2}path: '([^']+)'/gm)].map(([, found]) => found);
    expect(paths.sort()).toEqual(Object.keys(routes).sort());
  });

  /** Korean that an English page shows without saying that it is Korean. */
  const unmarkedHangul = ({ page }: Visit): Promise<string[]> =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (/[가-힣]/.test(text) && node.parentElement?.closest('[lang="ko"], noscript') === null)
          found.push(text);
      }
      return found;
    });

  // Most flows are played in Korean; in full every page is walked in it as well.
  for (const language of FULL ? LANGUAGES : (['en'] as const)) {
    test(
      `is shown without a fault, and leaves no Korean unmarked on an English page (${language})`,
      async () => {
        const visits = {
          officer: await actorAs(programme.officer, language),
          admin: await actorAs(site.house.admin, language),
        };
        const wrong: string[] = [];
        for (const [name, to, who] of Object.values(routes).flatMap((each) => each())) {
          const visit = visits[who ?? 'officer'];
          await visit.go(to);
          await visit.page.getByText(visit.say('shell.loading')).first().waitFor({ state: 'hidden' });
          // What is wrong on one page must not hide what is on the next.
          const note = ({ message }: Error): void => void wrong.push(message);
          await visit.look(`page-${name}`, FULL ? THEMES : ['light'], [DESK]).catch(note);
          if (FULL) await visit.look(`page-${name}`, ['light'], [MAGNIFIED]).catch(note);
          if (language === 'en') {
            wrong.push(...(await unmarkedHangul(visit)).map((text) => `${name}: ${text}`));
          }
        }
        expect(wrong).toEqual([]);
      },
      LIMIT_MS,
    );
  }
});
