import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FULL } from '../support/full.ts';
import { givenAward, givenProgramme } from '../support/given.ts';
import { type Caller, openHouse } from '../support/house.ts';
import { type Answer, formOf, post } from './caller.ts';
import { checkRecord } from './check-record.ts';
import { type Ground, prepareGround } from './ground.ts';
import { crash } from './rounds.ts';

const LIMIT_MS = 600_000;
/** Half-done is undone by the same PostgreSQL in both: in full each is seen on both, else on the one or the other. */
const ON = FULL
  ? ({ story: ['embedded', 'server'], approval: ['embedded', 'server'] } as const)
  : ({ story: ['embedded'], approval: ['server'] } as const);

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['scripts/build.mjs']);
});

describe.each(ON.story)('a server on the %s database that is killed with -9', (database) => {
  test(
    'three times in the first acts of a story has lost nothing and doubled nothing',
    async () => {
      const said: string[] = [];
      const say = (line: string) => said.push(line);
      const report = await crash({ rounds: 3, database, seed: 20261127, scale: 0.1, until: 0.05, say });
      expect(report.violations, said.join('\n')).toEqual([]);
      expect(report.kills).toBe(3);
      expect(report.acknowledged).toBeGreaterThan(60);
    },
    LIMIT_MS,
  );
});

describe.each(ON.approval)(
  'a server on the %s database that is killed with -9 while it approves a payment',
  (database) => {
    const KILLS = 3;
    let ground: Ground;
    let officer: Caller;
    let awardIds: string[];

    beforeAll(async () => {
      ground = await prepareGround(database);
      const opened = await ground.open();
      const house = await openHouse(opened);
      const programme = await givenProgramme(house);
      await house.moveTo('2026-05-01T00:00:00.000Z');
      officer = programme.officer;
      awardIds = [];
      for (let n = 0; n <= KILLS; n += 1) awardIds.push((await givenAward(house, programme)).awardId);
      await opened.close();
    });
    afterAll(() => ground.remove());

    /** How much of the approval of the award's first payment stands: its row, fact, journal, hold, job and answer. */
    const partsIn = async (pool: Pool, awardId: string): Promise<number[]> => {
      const { rows } = await pool.query<Record<string, number>>(
        `with p as (select id, hold_id from payment where award_id = $1)
          select (select count(*)::int from p) as payments,
            (select count(*)::int from fact where subject_id in (select id from p)) as facts,
            (select count(*)::int from journal where subject_id in (select id from p)) as journals,
            (select count(*)::int from hold where id in (select hold_id from p)) as holds,
            (select count(*)::int from job where subject_id in (select id from p)) as jobs,
            (select count(*)::int from idempotency where key = $1::text and status = 201) as answers`,
        [awardId],
      );
      return Object.values(rows[0] as Record<string, number>);
    };

    test(
      'has done all of it or nothing, and a retry under the same key does it once',
      async () => {
        const approve = (url: string, awardId: string): Promise<Answer> =>
          post(url, { token: officer.token, path: `/awards/${awardId}/stage-1`, key: awardId });
        const [first, ...others] = awardIds as [string, ...string[]];
        let server = await ground.start();
        const began = performance.now();
        await approve(server.url, first);
        const lastsMs = performance.now() - began;
        const outcomes: string[] = [];
        for (const [n, awardId] of others.entries()) {
          const answered = approve(server.url, awardId).catch(() => undefined);
          // Spread over the action, and a little beyond it.
          await new Promise((resolve) => setTimeout(resolve, (lastsMs * (n + Math.random())) / (KILLS - 1)));
          await server.kill();
          const answer = await answered;
          const left = await ground.look((pool) => partsIn(pool, awardId));
          expect([...new Set(left)].length, `${left}`).toBe(1);
          server = await ground.start();
          const again = await approve(server.url, awardId);
          expect(again.status, `${again.body}`).toBe(201);
          if (answer !== undefined) expect(formOf(again)).toBe(formOf(answer));
          outcomes.push(`${left[0] === 1 ? 'done' : 'not done'}${answer ? ', answered' : ''}`);
        }
        await server.kill();
        console.log(`killed while approving, on the ${database} database: ${outcomes.join('; ')}`);
        await ground.look(async (pool) => {
          for (const awardId of awardIds) expect(await partsIn(pool, awardId)).toEqual([1, 1, 1, 1, 1, 1]);
          expect(await checkRecord(pool)).toEqual([]);
        });
      },
      LIMIT_MS,
    );
  },
);
