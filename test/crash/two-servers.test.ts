import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GivenProgramme, givenAward, givenProgramme } from '../support/given.ts';
import { openHouse } from '../support/house.ts';
import { randomOf } from '../support/samples.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { type Answer, formOf, type Post, post } from './caller.ts';
import { checkRecord } from './check-record.ts';
import { type Ground, prepareGround } from './ground.ts';

const AWARDS = 24;
const LIMIT_MS = 300_000;
const AFTER_ALL_TERMS = '2027-06-01T00:00:00.000Z';
const random = randomOf(7);

describe('two servers on one PostgreSQL', () => {
  let ground: Ground;
  let servers: readonly ServerProcess[] = [];
  let programme: GivenProgramme;
  let awardIds: string[];
  const answers: Answer[] = [];

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, ['scripts/build.mjs']);
    ground = await prepareGround('server');
    const opened = await ground.open();
    const house = await openHouse(opened);
    programme = await givenProgramme(house);
    await house.moveTo('2026-05-01T00:00:00.000Z');
    awardIds = [];
    for (let n = 0; n < AWARDS; n += 1) awardIds.push((await givenAward(house, programme)).awardId);
    await opened.close();
    servers = await Promise.all([ground.start(), ground.start()]);
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.kill()));
    await ground.remove();
  });

  const ask = async (at: number, asked: Post): Promise<Answer> => {
    const answer = await post(servers[at % 2]!.url, asked);
    answers.push(answer);
    return answer;
  };
  const officer = (): string => programme.officer.token;
  const manager = (): string => programme.manager.token;
  const bank = (): string => programme.bankOfficer.token;
  const shuffled = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const bodyOf = (answer: Answer) => JSON.parse(answer.body.toString());
  const statuses = (all: readonly Answer[]): Record<number, number> => {
    const counts: Record<number, number> = {};
    for (const { status } of all) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };
  const payments = (): Promise<{ id: string; state: string; amount: string }[]> =>
    ground.look(async (pool) => {
      const { rows } = await pool.query('select id, state, amount_won as amount from payment order by id');
      return rows;
    });

  test(
    'answer a request that both get under one key alike, and approve each award’s payment once',
    async () => {
      const calls = shuffled(awardIds.flatMap((awardId) => [0, 1, 2, 3].map((at) => ({ awardId, at }))));
      const given = await Promise.all(
        calls.map(async ({ awardId, at }) => {
          // Two of the four share a key across both servers; the other two have one of their own.
          const key = at < 2 ? awardId : `${awardId}-${at}`;
          return {
            awardId,
            key,
            answer: await ask(at, { token: officer(), path: `/awards/${awardId}/stage-1`, key }),
          };
        }),
      );
      expect(Object.keys(statuses(given.map(({ answer }) => answer))).sort()).toEqual(['201', '409']);
      for (const awardId of awardIds) {
        const of = given.filter((each) => each.awardId === awardId);
        const accepted = of.filter(({ answer }) => answer.status === 201);
        expect(new Set(accepted.map(({ answer }) => formOf(answer))).size).toBe(1);
        expect(new Set(accepted.map(({ key }) => key)).size).toBe(1);
      }
      expect(await payments()).toHaveLength(AWARDS);
    },
    LIMIT_MS,
  );

  test(
    'release, pay and suspend the same awards in different orders at once, and no deadlock reaches a caller',
    async () => {
      const ids = (await payments()).map(({ id }) => id);
      const lists = `/programmes/${programme.programmeId}/payments`;
      const booking = (id: string) => ({ bankReference: `BANK-${id}`, valueOn: '2026-05-01' });
      const storm: (() => Promise<Answer>)[] = [];
      for (let n = 0; n < 6; n += 1) {
        const token = bank();
        const some = shuffled(ids).slice(0, 15);
        const more = shuffled(ids).slice(0, 15);
        storm.push(() =>
          ask(n, { token, path: `${lists}/release`, key: `release-${n}`, body: { paymentIds: some } }),
        );
        storm.push(() => {
          const items = more.map((paymentId) => ({ paymentId, ...booking(paymentId) }));
          return ask(n + 1, { token, path: `${lists}/settle`, key: `settle-${n}`, body: { items } });
        });
      }
      for (const [n, id] of shuffled(ids).entries()) {
        const path = `/payments/${id}`;
        storm.push(() => ask(n, { token: bank(), path: `${path}/release`, key: `one-${id}` }));
        storm.push(() =>
          ask(n + 1, { token: bank(), path: `${path}/settle`, key: `pay-${id}`, body: booking(id) }),
        );
        storm.push(() =>
          ask(n, { token: manager(), path: `${path}/cancel`, key: `cancel-${id}`, body: { reason: 'test' } }),
        );
      }
      for (const [n, awardId] of shuffled(awardIds).entries()) {
        const token = manager();
        const path = `/awards/${awardId}`;
        storm.push(() =>
          ask(n, { token, path: `${path}/suspend`, key: `stop-${awardId}`, body: { cause: 'accident' } }),
        );
        storm.push(() => ask(n + 1, { token, path: `${path}/resume`, key: `go-${awardId}` }));
      }
      for (const to of ['2026-05-02T00:00:00.000Z', '2026-05-03T00:00:00.000Z', AFTER_ALL_TERMS]) {
        for (const at of [0, 1]) {
          storm.push(() => ask(at, { token: '', path: '/demo/clock', key: 'clock', body: { to } }));
        }
      }
      const given = await Promise.all(shuffled(storm).map((call) => call()));
      console.log(`a storm of ${given.length} requests on two servers: ${JSON.stringify(statuses(given))}`);
      expect(given.filter(({ status }) => status >= 500).map(({ body }) => `${body}`)).toEqual([]);
    },
    LIMIT_MS,
  );

  test(
    'sweep what fell due once, though both move the clock',
    async () => {
      await Promise.all(
        [0, 1, 0, 1].map((at) =>
          ask(at, { token: '', path: '/demo/clock', key: 'clock', body: { to: AFTER_ALL_TERMS } }),
        ),
      );
      const { rows } = await ground.look((pool) =>
        pool.query(`select count(*)::int as jobs, count(j.done_at)::int as done,
          (select count(*)::int from fact where what = 'job.done') as facts from job j`),
      );
      expect(rows).toEqual([{ jobs: AWARDS, done: AWARDS, facts: AWARDS }]);
      for (const { state } of await payments())
        expect(['paid', 'released', 'expired', 'cancelled']).toContain(state);
    },
    LIMIT_MS,
  );

  test('leave a record without a contradiction, and never showed a caller an error of the database', async () => {
    expect(answers.filter(({ status }) => status >= 500).map(bodyOf)).toEqual([]);
    expect(servers.map((server) => server.errors())).toEqual(['', '']);
    expect(await ground.look(checkRecord)).toEqual([]);
    const { rows } = await ground.look((pool) =>
      pool.query('select deadlocks::int from pg_stat_database where datname = current_database()'),
    );
    console.log(`deadlocks that PostgreSQL resolved: ${rows[0].deadlocks}`);
    expect(rows).toEqual([{ deadlocks: 0 }]);
  });
});
