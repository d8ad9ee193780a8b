import { beforeAll, describe, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type GivenAward, type GivenProgramme, givenAward, givenSite } from '../support/given.ts';
import {
  AFTER_CALL,
  CALL_OPEN,
  type GivenApplicant,
  givenApplicant,
  givenCall,
  points,
} from '../support/given-application.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';

type Row = Record<string, unknown> & { id: string; number: string; supplierName: string };

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme & { thirdOfficer: Caller };
  let applicants: GivenApplicant[];
  let base: string;

  const score = async (n: number, each: string): Promise<void> => {
    const { officer, secondOfficer } = programme;
    for (const caller of [officer, secondOfficer]) {
      await caller.do(`/applications/${applicants[n]!.applicationId}/score-sheets`, { points: points(each) });
    }
  };

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenCall(house, { places: 2, waiting: 1 });
    base = `/programmes/${programme.programmeId}`;
    await house.moveTo(CALL_OPEN);
    applicants = [];
    for (let n = 0; n < 4; n += 1) applicants.push(await givenApplicant(house, programme));
    // One that no rule lets in.
    applicants.push(await givenApplicant(house, programme, { form: { commercialised: false } }));
  });

  describe('the ranking', () => {
    const read = () => programme.officer.read(`${base}/ranking`);

    test('stands in the order of the scores that there are, and says what hinders it', async () => {
      await score(0, '90');
      const early = await read();
      expect(early).toMatchObject({ track: 'suppliers', places: 2, waitingPlaces: 1 });
      expect(early.hindrance).toMatchObject({ code: 'intake_not_closed' });
      await house.moveTo(AFTER_CALL);
      const { rows, hindrance } = await read();
      expect(hindrance).toMatchObject({ code: 'sheets_missing' });
      expect(rows.map(({ place }: { place: number | null }) => place)).toEqual([1, null, null, null]);
    });

    test('shows the cut, what parted equals, and counts who is left out and why', async () => {
      for (const [n, each] of ['', '70', '80', '70'].entries()) if (n > 0) await score(n, each);
      const { rows, hindrance, leftOut, reasons, tieKeys } = await read();
      expect(hindrance).toBe(null);
      expect(rows.map((row: Row) => [row.place, (row.next as Row).outcome])).toEqual([
        [1, 'selected'],
        [2, 'selected'],
        [3, 'waiting'],
        [4, 'not_selected'],
      ]);
      expect(rows[1].total).toEqual({ exact: '80', decimal: '80.0000' });
      // Equal in the total and in every tie key: the lot decides.
      expect(rows[3].belowBy).toEqual({ kind: 'draw' });
      expect(tieKeys.map(({ key }: { key: string }) => key)).toEqual([
        'technology',
        'targets',
        'blind_spots',
      ]);
      expect(leftOut).toEqual([{ state: 'ineligible', count: 1 }]);
      expect(reasons).toHaveLength(1);
    });

    test('previews what the act then decides, and afterwards decides nothing of those who have a place', async () => {
      const before = await read();
      await programme.manager.do(`${base}/rankings`, { track: 'suppliers' });
      const after = await read();
      expect(after.rows.map(({ state }: Row) => state)).toEqual(
        before.rows.map((row: Row) => (row.next as Row).outcome),
      );
      expect(after.rows.map((row: Row) => (row.next as Row | null)?.outcome ?? null)).toEqual([
        null,
        null,
        'waiting',
        'not_selected',
      ]);
    });

    test('is for those who oversee the programme', async () => {
      expect((await programme.bankOfficer.get(`${base}/ranking`)).status).toBe(200);
      expect((await applicants[0]!.staff.get(`${base}/ranking`)).status).toBe(403);
    });
  });

  describe('a plan among its peers', () => {
    let award: GivenAward;
    const targets = (sites: number) => [
      { metric: 'sites_improved', target: sites },
      { metric: 'risk_lowered', target: 1 },
    ];

    test('stands beside the floor and every agreed plan, itself left out', async () => {
      await givenAward(house, programme, { plan: { targets: targets(20) } });
      await givenAward(house, programme, { plan: { targets: targets(60) } });
      await givenAward(house, programme, {
        award: { state: 'terminated' },
        plan: { targets: targets(99) },
      });
      award = await givenAward(house, programme, { plan: { targets: targets(13) } });
      const told = await programme.officer.read(`/plans/${award.planId}/peers`);
      expect(told).toMatchObject({ support: { amount: '130000000' }, sequence: 1 });
      const [sites] = told.metrics;
      expect(sites).toMatchObject({
        metric: 'sites_improved',
        target: 13,
        perMillionWon: { exact: '1/10', decimal: '0.1000' },
        higherThan: 0,
      });
      expect(sites.peers.map(({ target }: { target: number }) => target).sort()).toEqual([20, 60]);
      expect(sites.quartiles.median.exact).toBe('4/13');
    });

    test('is not for the supplier', async () => {
      expect((await award.manager.get(`/plans/${award.planId}/peers`)).status).toBe(403);
    });
  });

  describe('the match board', () => {
    test('counts need and places by region and hazard, and marks what nobody serves', async () => {
      await givenSite(house, programme);
      const board = await programme.officer.read(`${base}/match-board`);
      expect(board.regions).toHaveLength(17);
      const sum = board.cells.reduce((total: number, { open: n }: { open: number }) => total + n, 0);
      expect(board.total.open).toBe(sum);
      expect(board.total.open).toBe(1);
      expect(board.cell).toBe(null);
      const found = board.cells.find(({ open: n }: { open: number }) => n === 1);
      expect(found.blindSpot).toBe(found.suppliers === 0);
      expect(board.regions.find(({ code }: { code: string }) => code === found.region).silent).toBe(false);
      expect(board.regions.filter(({ silent }: { silent: boolean }) => silent)).toHaveLength(16);
    });

    test('of one cell tells the sites by priority with its parts, whom a round would propose, and why not others', async () => {
      const board = await programme.officer.read(`${base}/match-board`);
      const { region, hazard } = board.cells.find(({ open: n }: { open: number }) => n === 1);
      const { cell } = await programme.officer.read(`${base}/match-board?region=${region}&hazard=${hazard}`);
      const [site] = cell.sites;
      expect(site).toMatchObject({ state: 'open', matchId: null, waits: { place: 1 } });
      const { priority, next, others } = site.waits;
      expect(Object.keys(priority).sort()).toEqual(['risk', 'shortfall', 'size', 'total']);
      const able = cell.suppliers.filter(
        ({ serves, left }: { serves: boolean; left: number }) => serves && left > 0,
      );
      expect(next === null).toBe(able.length === 0);
      const reasons = Object.values(others.counts as Record<string, number>);
      expect(reasons.reduce((all, each) => all + each, 0)).toBe(
        cell.suppliers.length - (next === null ? 0 : 1),
      );
      const before = next;
      const { items } = await programme.officer.do(`${base}/matches`, { limit: 10 });
      expect(items.map(({ supplierId }: { supplierId: string }) => supplierId)).toEqual(
        before === null ? [] : [before],
      );
    });

    test('is for those who oversee the programme', async () => {
      expect((await applicants[0]!.staff.get(`${base}/match-board`)).status).toBe(403);
    });
  });

  describe('the file of one supplier', () => {
    test('holds everything about it on one page, with one history over all', async () => {
      const { organisationId, number } = applicants[0]!;
      const file = await programme.officer.read(`${base}/suppliers/${organisationId}`);
      expect(file).toMatchObject({
        supplier: { id: organisationId },
        applications: [{ number, state: 'selected', outcome: 'eligible', total: '90.00' }],
        awards: [],
        paid: { amount: '0' },
      });
      expect(file.data[0]).toMatchObject({ source: '가상 등록부', asOf: '2025-12-01' });
      expect(file.history.map(({ what }: { what: string }) => what)).toContain('application.ranked');
      expect(file.historyCount).toBe(file.history.length);
    });

    test('a supplier finds its own, without the inside of it, and no other’s', async () => {
      const [own, other] = [applicants[0]!, applicants[1]!];
      const file = await own.staff.read(`${base}/suppliers/${own.organisationId}`);
      expect(file).toMatchObject({ applications: [{ total: '90.00' }], history: [], historyCount: 0 });
      expect(await own.staff.get(`${base}/suppliers/${other.organisationId}`)).toMatchObject({ status: 404 });
    });

    test('there is none of a company that has not applied', async () => {
      const { organisationId } = await programme.officer.read('/me');
      expect((await programme.officer.get(`${base}/suppliers/${organisationId}`)).status).toBe(404);
    });
  });

  describe('the published decisions', () => {
    const read = () => house.nobody.read(`${base}/decisions`);

    test('say how many applied, were eligible and selected, where that tells of no single company', async () => {
      const { selections, versions } = await read();
      expect(versions).toMatchObject([{ number: 1 }]);
      // Five applied and one was not eligible: the four would tell of the one.
      expect(selections[0]).toMatchObject({ track: 'suppliers', eligible: null });
      expect(selections[0].applied).toBeGreaterThanOrEqual(5);
    });

    test('name the supported alone: whoever was declined, waits, or lost the award stands nowhere', async () => {
      const { kysely } = house.database;
      const nameOf = async (id: string) =>
        (
          await kysely
            .selectFrom('organisation')
            .select('nameKo')
            .where('id', '=', id)
            .executeTakeFirstOrThrow()
        ).nameKo;
      const declined = applicants[1]!;
      const { items } = await programme.officer.read(`${base}/applications?state=selected`);
      for (const { id } of items) await programme.officer.do(`/applications/${id}/recommendation`);
      const found = await programme.bankOfficer.read(`${base}/recommendations?state=sent`);
      const [first] = found.items;
      await programme.bankOfficer.do(`/recommendations/${first.id}/decline`, {
        reasonCode: 'plan_not_credible',
        reason: '일정이 맞지 않음',
      });
      const text = JSON.stringify(await read());
      const awards = await kysely.selectFrom('award').selectAll().execute();
      for (const { supplierId, state } of awards) {
        const name = JSON.stringify(await nameOf(supplierId));
        if (state === 'active') expect(text).toContain(name);
        else expect(text).not.toContain(name);
      }
      for (const { organisationId } of [...applicants, declined]) {
        expect(text).not.toContain(JSON.stringify(await nameOf(organisationId)));
        expect(text).not.toContain(organisationId);
      }
    });

    test('a number of one or two is empty', async () => {
      const { matches, receivables } = await read();
      for (const { count } of matches) expect(count).toBe(null);
      expect(receivables).toEqual({ count: 0, amount: { amount: '0', currency: 'KRW' } });
    });
  });
});
