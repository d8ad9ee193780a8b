import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/store/ids.ts';
import type { Row } from '../../src/store/rows.ts';
import { created, save } from '../../src/store/save.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { describeDatabases } from '../support/databases.ts';
import {
  type GivenProgramme,
  type GivenSite,
  givenAward,
  givenProgramme,
  givenSite,
} from '../support/given.ts';
import { givenOpenSite, proposeAll, type siteApplication } from '../support/given-site.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const MAY = '2026-05-04T00:00:00.000Z';

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    await house.moveTo(MAY);
  });

  // Each test has a region of its own, so that no other test's sites and suppliers meet.
  const inRegion = (region: string, plan: Partial<Row<'plan'>> = {}) =>
    givenAward(house, programme, { plan: { regions: [region], ...plan } });
  const openIn = (region: string, set: Parameters<typeof siteApplication>[0] = {}) =>
    givenOpenSite(house, programme, { ...set, form: { region, ...set.form } });
  const round = async (sites: readonly { site: { id: string } }[]) => {
    const { items } = await proposeAll(programme.officer, programme);
    const ids = sites.map(({ site }) => site.id);
    return items.filter(({ siteId }: { siteId: string }) => ids.includes(siteId));
  };

  describe('a round of matching', () => {
    test('proposes by priority until the places are full, and says why', async () => {
      const award = await inRegion('26', { capacitySites: 1 });
      const calm = await openIn('26', { reportedRisk: { frequency: 1, severity: 1 } });
      const risky = await openIn('26');
      const reply = await proposeAll(programme.officer, programme);
      expect(reply.items).toMatchObject([
        { siteId: risky.site.id, awardId: award.awardId, state: 'proposed', answerDueOn: '2026-05-11' },
      ]);
      const left = reply.unmatched.find(({ siteId }: { siteId: string }) => siteId === calm.site.id);
      expect(left.others.counts).toMatchObject({ capacity_full: 1 });
      const path = `/matches/${reply.items[0].id}`;
      const seen = await programme.officer.read(path);
      expect(seen.explanation).toMatchObject({
        cell: { hazard: 'caught_in', region: '26', size: 'under_30', knownNeed: '2', installed: '0' },
        priority: { total: '47/50', risk: { value: '1', weight: '3/10', product: '3/10' } },
        supplierLoad: { taken: 1, capacity: 1 },
      });
      const own = await award.staff.read(path);
      expect(own.explanation.others).toEqual({ counts: seen.explanation.others.counts });
      expect(own.history).toEqual([]);
    });

    test('sends no more than was asked for, and the rest in the next round', async () => {
      await inRegion('27');
      const sites = [await openIn('27'), await openIn('27'), await openIn('27')];
      const { items } = await proposeAll(programme.officer, programme, 2);
      expect(items).toHaveLength(2);
      expect(await round(sites)).toHaveLength(1);
    });

    test('run by two officers at once proposes each site once', async () => {
      await inRegion('28', { capacitySites: 5 });
      const sites = await Promise.all([1, 2, 3, 4, 5, 6].map(() => openIn('28')));
      const rounds = await Promise.all([
        proposeAll(programme.officer, programme),
        proposeAll(programme.secondOfficer, programme),
      ]);
      const ids = rounds.flatMap(({ items }) => items.map(({ siteId }: { siteId: string }) => siteId));
      const mine = ids.filter((id) => sites.some(({ site }) => site.id === id));
      expect(mine).toHaveLength(5);
      expect(new Set(mine).size).toBe(5);
    });

    test('matches no supplier with an affiliate, and flags and caps the sites it brought', async () => {
      const award = await inRegion('30', { capacitySites: 4 });
      const tied = await openIn('30');
      await tied.staff.do(`/organisations/${tied.organisationId}/ties`, {
        otherId: award.organisationId,
        kind: 'affiliate',
        source: '공정거래위원회 기업집단포털',
        asOf: '2026-01-01',
      });
      const brought = [1, 2].map(() => openIn('30', { broughtById: award.organisationId }));
      const items = await round([tied, ...(await Promise.all(brought))]);
      expect(items).toMatchObject([{ supplierBrought: true }]);
      expect(await programme.officer.read(`/sites/${tied.site.id}`)).toMatchObject({ state: 'open' });
    });

    test('belongs to the operator’s officers', async () => {
      const path = `/programmes/${programme.programmeId}/matches`;
      expect((await programme.bankOfficer.post(path, { limit: 1 })).status).toBe(403);
      expect((await programme.officer.post(path, { limit: 201 })).status).toBe(400);
    });
  });

  describe('an answer', () => {
    test('of both sides agrees the match; one side answers once', async () => {
      const award = await inRegion('31');
      const site = await openIn('31');
      const [match] = await round([site]);
      const path = `/matches/${match.id}`;
      expect(await award.staff.do(`${path}/accept`)).toMatchObject({
        state: 'proposed',
        siteAcceptedAt: null,
      });
      const twice = await award.staff.post(`${path}/accept`);
      expect(twice).toMatchObject({ status: 409, body: { code: 'accepted_already' } });
      expect((await programme.officer.post(`${path}/accept`)).status).toBe(403);
      expect(await site.staff.do(`${path}/accept`)).toMatchObject({ state: 'agreed' });
      expect(await site.staff.read(`/sites/${site.site.id}`)).toMatchObject({ state: 'matched' });
      const late = await site.staff.post(`${path}/decline`, { reasonCode: 'too_far' });
      expect(late).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
      const list = await award.staff.read(`/programmes/${programme.programmeId}/matches`);
      expect(list.items.map(({ id }: { id: string }) => id)).toEqual([match.id]);
    });

    test('given by both sides at once agrees the match', async () => {
      const award = await inRegion('36');
      const site = await openIn('36');
      const [match] = await round([site]);
      const path = `/matches/${match.id}/accept`;
      await Promise.all([award.staff.do(path), site.staff.do(path)]);
      expect(await site.staff.read(`/matches/${match.id}`)).toMatchObject({ state: 'agreed' });
    });

    test('is refused when a tie has come up since', async () => {
      const award = await inRegion('41');
      const site = await openIn('41');
      const [match] = await round([site]);
      await award.staff.do(`/organisations/${award.organisationId}/ties`, {
        otherId: site.organisationId,
        kind: 'same_representative',
        source: '등기부등본',
        asOf: '2026-05-01',
      });
      const refused = await award.staff.post(`/matches/${match.id}/accept`);
      expect(refused).toMatchObject({
        status: 409,
        body: { code: 'site_not_payable', facts: { cause: 'same_representative' } },
      });
    });

    test('of no is coded and counted, and the pair is not proposed again', async () => {
      const award = await inRegion('43');
      const site = await openIn('43');
      const [match] = await round([site]);
      const unknown = await award.staff.post(`/matches/${match.id}/decline`, { reasonCode: 'no_mood' });
      expect(unknown).toMatchObject({ status: 422, body: { code: 'decline_reason_unknown' } });
      const no = await award.staff.do(`/matches/${match.id}/decline`, { reasonCode: 'too_far' });
      expect(no).toMatchObject({ state: 'declined', declinedBy: 'supplier', reasonCode: 'too_far' });
      expect(await round([site])).toEqual([]);
      const other = await inRegion('43');
      expect(await round([site])).toMatchObject([{ supplierId: other.organisationId }]);
      const { suppliers } = await programme.officer.read(`/programmes/${programme.programmeId}/outreach`);
      const counted = suppliers.find(
        ({ supplierId }: { supplierId: string }) => supplierId === award.organisationId,
      );
      expect(counted).toMatchObject({
        proposed: 1,
        agreed: 0,
        noes: [{ outcome: 'declined', by: 'supplier', reasonCode: 'too_far', count: 1 }],
      });
    });

    test('that does not come lets the proposal expire and the site wait again; an agreed match stays', async () => {
      const award = await inRegion('44');
      const silent = await openIn('44');
      const agreed = await openIn('44');
      const matches = await round([silent, agreed]);
      const of = ({ site }: { site: { id: string } }) =>
        matches.find(({ siteId }: { siteId: string }) => siteId === site.id);
      await silent.staff.do(`/matches/${of(silent).id}/accept`);
      await agreed.staff.do(`/matches/${of(agreed).id}/accept`);
      await award.staff.do(`/matches/${of(agreed).id}/accept`);
      await house.moveTo('2026-05-11T15:00:00.000Z');
      expect(await programme.officer.read(`/matches/${of(silent).id}`)).toMatchObject({ state: 'expired' });
      expect(await programme.officer.read(`/matches/${of(agreed).id}`)).toMatchObject({ state: 'agreed' });
      expect(await silent.staff.read(`/sites/${silent.site.id}`)).toMatchObject({ state: 'open' });
      const { suppliers } = await programme.officer.read(`/programmes/${programme.programmeId}/outreach`);
      const noes = suppliers.flatMap((each: { noes: object[] }) => each.noes);
      expect(noes).toContainEqual(expect.objectContaining({ outcome: 'expired', by: 'supplier' }));
    });
  });

  test('outreach names cells that nobody serves and regions that nobody speaks for', async () => {
    const { site } = await openIn('50', { form: { hazard: 'fall' } });
    const path = `/programmes/${programme.programmeId}/outreach`;
    const reply = await programme.officer.read(path);
    expect(reply.cellsWithoutSupplier).toContainEqual({
      hazard: 'fall',
      region: '50',
      size: site.size,
      knownNeed: 1,
      installed: 0,
      openNeed: 1,
    });
    const codes = reply.regionsWithoutApplication.map(({ code }: { code: string }) => code);
    expect(codes).toContain('51');
    expect(codes).not.toContain('50');
  });

  describe('a drop-out', () => {
    const improvementAt = async (
      { siteId, matchId }: GivenSite,
      awardId: string,
      set: Partial<Row<'improvement'>> = {},
    ) => {
      const row: Row<'improvement'> = {
        id: newId(),
        programmeId: programme.programmeId,
        awardId,
        siteId,
        matchId: matchId as string,
        kind: 'product',
        measure: 'press_guard',
        place: siteId,
        actsOn: 'frequency',
        serialNumber: null,
        costWon: 2_000_000n,
        purchasedOn: null,
        doneOn: null,
        afterFrequency: null,
        afterSeverity: null,
        afterRisk: null,
        riskFlag: null,
        state: 'planned',
        confirmedAt: null,
        confirmedBy: null,
        removedOn: null,
        documentedCostWon: null,
        revision: 1,
        ...set,
      };
      const author = { actor: null, now: MAY, operation: 'given', programmeId: programme.programmeId };
      await inTransaction(house.database, (tx) =>
        save(tx, author, [created('improvement', row, { what: 'improvement.given' })]),
      );
      return row.id;
    };
    const improvement = (id: string) =>
      house.database.kysely
        .selectFrom('improvement')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();

    test('before the purchase ends the match, and another site of the cell is proposed', async () => {
      const award = await inRegion('45', { capacitySites: 1 });
      const leaving = await givenSite(house, programme, { award, site: { region: '45' } });
      const plannedId = await improvementAt(leaving, award.awardId);
      const next = await openIn('45');
      const reply = await leaving.staff.do(`/sites/${leaving.siteId}/drop-out`, { reason: '이전' });
      expect(reply).toMatchObject({
        site: { state: 'dropped_out' },
        replacement: { siteId: next.site.id, awardId: award.awardId, state: 'proposed' },
      });
      const seen = await programme.officer.read(`/matches/${reply.replacement.id}`);
      // North Jeolla was 45 until 2024 and is 52 since: one region, so one cell.
      expect(seen.explanation).toMatchObject({ replaces: leaving.siteId, cell: { region: '52' } });
      expect(await improvement(plannedId)).toMatchObject({ state: 'abandoned', documentedCostWon: null });
      const again = await programme.officer.post(`/sites/${leaving.siteId}/drop-out`, { reason: '이전' });
      expect(again).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
    });

    test('after the purchase keeps the documented cost inside stage 1', async () => {
      const award = await inRegion('46', { stage1Won: 1_500_000n });
      const leaving = await givenSite(house, programme, { award, baselined: true, site: { region: '46' } });
      const set = { state: 'purchased', purchasedOn: '2026-05-01' } as const;
      const id = await improvementAt(leaving, award.awardId, set);
      const reply = await programme.officer.do(`/sites/${leaving.siteId}/drop-out`, { reason: '폐업' });
      expect(reply.replacement).toBeNull();
      expect(await improvement(id)).toMatchObject({ state: 'abandoned', documentedCostWon: 1_500_000n });
    });

    test('is refused once something is installed, and before a match', async () => {
      const award = await inRegion('47');
      const improved = await givenSite(house, programme, { award, baselined: true, site: { region: '47' } });
      const set = { state: 'done', purchasedOn: '2026-05-01', doneOn: '2026-05-02' } as const;
      await improvementAt(improved, award.awardId, set);
      const done = await improved.staff.post(`/sites/${improved.siteId}/drop-out`, { reason: '이전' });
      expect(done).toMatchObject({ status: 409, body: { code: 'improved_already' } });
      const waiting = await openIn('47', { form: { hazard: 'fire' } });
      const early = await waiting.staff.post(`/sites/${waiting.site.id}/drop-out`, { reason: '이전' });
      expect(early).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
    });
  });
});
