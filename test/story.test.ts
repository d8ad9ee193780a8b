import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FolderFileStore } from '../src/adapters/file-store.ts';
import { explainPayment } from '../src/cli/explain.ts';
import { bodyOf, connect } from '../src/client/client.ts';
import { verifyRecord } from '../src/operate/verify/verify-record.ts';
import { PROJECT_ROOT } from '../src/project-root.ts';
import { type Progress, runStory } from '../src/story/play.ts';
import { readStory } from '../src/story/story.ts';
import { type DatabaseKind, describeDatabases } from './support/databases.ts';
import { FULL } from './support/full.ts';
import { openHouse, type TestHouse } from './support/house.ts';
import { dropPlaces, emptyPlace, moveHouse, OTHER, temporaryFolder } from './support/moved.ts';

const SCALE = FULL ? 1 : 0.1;
const LIMIT_MS = 1_200_000;
/** Where the story begins; half-way it moves to the other kind of database, so that it is played on both. */
const BEGUN_ON: readonly DatabaseKind[] = FULL ? ['embedded', 'server'] : ['embedded'];
const story = readStory(PROJECT_ROOT, 'industrial-safety-results');

describeDatabases((open, kind) => {
  let house: TestHouse;
  let baseUrl: string;
  const folder = temporaryFolder();
  const play = (onProgress: (progress: Progress) => void) => {
    const callers = house.database.kind === 'embedded' ? 4 : 8;
    return runStory(story, { baseUrl, scale: SCALE, callers, onProgress });
  };
  const live = async (at: TestHouse): Promise<void> => {
    house = at;
    baseUrl = await house.app.listen({ port: 0, host: '127.0.0.1' });
  };

  beforeAll(async () => live(await openHouse(await open())));
  afterAll(async () => {
    await house.app.close();
    await house.database.close();
    await dropPlaces();
  });

  describe('the story of industrial safety by results', () => {
    // Cut off at the first improvements, in the middle of a step with several requests under way.
    test(
      'can be cut off half-way',
      async () => {
        const cutOff = play(({ done, total }) => {
          if (done * 2 > total) throw new Error('cut off');
        });
        await expect(cutOff).rejects.toThrow('cut off');
      },
      LIMIT_MS,
    );

    test(
      `moves to the ${OTHER[kind]} kind of database, where played on it ends in the states and balances that it promises, at scale ${SCALE}`,
      async () => {
        const place = await emptyPlace(OTHER[kind], path.join(folder, 'data'));
        await live(await moveHouse(house, place, path.join(folder, 'half-way.tar')));
        let said = Date.now();
        const report = await play(({ done, total, step }) => {
          if (Date.now() - said < 5_000) return;
          said = Date.now();
          console.log(`${OTHER[kind]}: ${done} of ${total}, ${step.en}`);
        });
        console.log(`${OTHER[kind]}: ${report.requests} requests in ${report.seconds.toFixed(1)} s`);
        expect(report.expectations.filter(({ met }) => !met)).toEqual([]);
        expect(report.expectations.length).toBe(story.plan.expect.length);
      },
      LIMIT_MS,
    );

    test('is known to be over, and not played a third time', async () => {
      const report = await play(() => {
        throw new Error('nothing is left to play');
      });
      expect(report.already).toBe(true);
      expect(report.expectations.filter(({ met }) => !met)).toEqual([]);
    });

    test('leaves a record that holds to the last digest, sealed while it was played', async () => {
      await house.sealer.seal();
      const { database, sealKey, filesFolder } = house;
      const files = new FolderFileStore(filesFolder);
      const verified = await verifyRecord(database, { files, sealKey });
      expect(verified.ok ? verified.notes : verified.finding).toEqual([]);
    });

    test('leaves payments that explain themselves to the won', async () => {
      const demo = connect({ baseUrl });
      const body = { emails: ['auditor@audit.example'] };
      const { items: tokens } = bodyOf(await demo.POST('/demo/tokens', { body }));
      const client = connect({ baseUrl, token: tokens[0]!.token, locale: 'ko' });
      const { items: programmes } = bodyOf(await client.GET('/programmes'));
      const params = { path: { programmeId: programmes[0]!.id }, query: { limit: 200 } };
      const { items } = bodyOf(await client.GET('/programmes/{programmeId}/payments', { params }));
      const stage2 = items.find(({ kind: of, amount }) => of === 'stage_2' && amount.amount === '65000000')!;
      const lines = await explainPayment(client, stage2.id, 'ko');
      expect(lines[0]).toBe(`${stage2.number} · 2단계 · 지급 · 65,000,000원`);
      expect(lines.find((line) => line.includes('달성률 1.0000'))).toContain('도달');
      expect(lines).toContain('합계 65,000,000원');
      expect(lines).toContain('  공개한 난수가 약속한 해시와 일치: 예');
      expect(lines).toContain('  다시 계산한 시드가 추첨에 쓴 시드와 일치: 예');
      expect(lines.at(-1)).toMatch(/^마지막 봉인 \d+의 머리 [0-9a-f]{64}$/);
      expect(lines.find((line) => line.startsWith('  개선된 사업장: 청구 '))).toContain('× 가중치 0.6000');
      expect(lines.filter((line) => /\b[a-z]+(_[a-z]+)+|[a-z][A-Z]|undefined/.test(line))).toEqual([
        '  계산식: seed = SHA-256(nonce ‖ frozenHash ‖ head), commitment = SHA-256(nonce)',
      ]);
    });
  });
}, BEGUN_ON);
