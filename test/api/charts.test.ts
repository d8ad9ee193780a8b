import { beforeAll, describe, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenAward, givenProgramme, givenSite } from '../support/given.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

type Cell = { region: string; hazard: string; need: number | null; blindSpot: boolean };

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let path: string;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    path = `/programmes/${programme.programmeId}/charts`;
    await house.moveTo('2026-05-01T00:00:00.000Z');
    const award = await givenAward(house, programme);
    await givenAward(house, programme, { award: { state: 'planning' }, plan: { state: 'proposed' } });
    const given = [
      { hazard: 'fire', region: '11', state: 'improved' },
      { hazard: 'fire', region: '11', state: 'open' },
      { hazard: 'fire', region: '11', state: 'open' },
      { hazard: 'fall', region: '50', state: 'open' },
      { hazard: 'fall', region: '11', state: 'withdrawn' },
    ] as const;
    for (const site of given) await givenSite(house, programme, { site });
    await givenSite(house, programme, { award });
    const payment = await programme.officer.do(`/awards/${award.awardId}/stage-1`);
    await programme.bankOfficer.do(`/payments/${payment.id}/release`);
    await programme.bankOfficer.do(`/payments/${payment.id}/settle`, {
      bankReference: 'CHART-1',
      valueOn: '2026-04-30',
    });
  });

  test('the funnel counts how many came how far', async () => {
    const { funnel } = await house.nobody.read(path);
    expect(funnel).toEqual({ applied: 2, eligible: 2, selected: 2, agreed: 1, paid: 1 });
  });

  test('targets stand beside what was verified, in the file’s words', async () => {
    const { metrics } = await house.nobody.read(path);
    expect(metrics).toMatchObject([
      { metric: 'risk_lowered', target: 32, verified: 0, label: { ko: expect.any(String) } },
      { metric: 'sites_improved', target: 40, verified: 0, unit: { ko: expect.any(String) } },
    ]);
  });

  describe('sites by region and hazard', () => {
    const cells = async (caller = programme.officer): Promise<Record<string, Cell>> => {
      const { sites } = await caller.read(path);
      return Object.fromEntries(sites.map((cell: Cell) => [`${cell.hazard} ${cell.region}`, cell]));
    };

    test('show whoever oversees the programme need, matches and improvements, and where nobody goes', async () => {
      expect(await cells()).toEqual({
        'fire 11': { hazard: 'fire', region: '11', need: 3, matched: 0, improved: 1, blindSpot: false },
        'fall 50': { hazard: 'fall', region: '50', need: 1, matched: 0, improved: 0, blindSpot: true },
        'caught_in 11': {
          hazard: 'caught_in',
          region: '11',
          need: 1,
          matched: 1,
          improved: 0,
          blindSpot: false,
        },
      });
    });

    test('tell the public of no cell in which there are fewer than three', async () => {
      const open = await cells(house.nobody);
      expect(open['fire 11']).toMatchObject({ need: 3, improved: null });
      expect(open['fall 50']).toMatchObject({ need: null, matched: null, improved: null, blindSpot: true });
    });
  });

  test('payments stand by month and stage; a single one is for overseers only', async () => {
    const own = { month: '2026-04', kind: 'stage_1' };
    const { payments } = await programme.bankOfficer.read(path);
    expect(payments).toEqual([{ ...own, count: 1, amount: { amount: '65000000', currency: 'KRW' } }]);
    expect((await house.nobody.read(path)).payments).toEqual([{ ...own, count: null, amount: null }]);
  });

  test('risks move over the grid of their method, from cell to cell for overseers', async () => {
    const award = await givenAward(house, programme);
    const { siteId, matchId } = await givenSite(house, programme, { award, baselined: true });
    await house.database.asOwner((owner) =>
      owner.query(
        `insert into improvement (id, programme_id, award_id, site_id, match_id, kind, measure, place, acts_on,
          cost_won, done_on, after_frequency, after_severity, after_risk, state, revision)
        values (gen_random_uuid(), $1, $2, $3, $4, 'product', 'guard', 'chart', 'frequency', 1, '2026-05-01', 1, 3, 3,
          'done', 1)`,
        [programme.programmeId, award.awardId, siteId, matchId],
      ),
    );
    const { risks } = await programme.officer.read(path);
    expect(risks).toHaveLength(1);
    expect(risks[0].frequency.map(({ en }: { en: string }) => en)).toEqual(['rare', 'now and then', 'often']);
    expect(risks[0].before).toHaveLength(9);
    expect(risks[0].before).toContainEqual({ frequency: 3, severity: 3, count: 1 });
    expect(risks[0].after).toContainEqual({ frequency: 1, severity: 3, count: 1 });
    expect(risks[0].moves).toEqual([
      { before: { frequency: 3, severity: 3 }, after: { frequency: 1, severity: 3 }, count: 1 },
    ]);
    const [open] = (await house.nobody.read(path)).risks;
    expect(open).toMatchObject({ moves: null });
    expect(open.before).toContainEqual({ frequency: 3, severity: 3, count: null });
  });
});
