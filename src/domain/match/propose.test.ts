import fc from 'fast-check';
import { expect, test } from 'vitest';
import { of } from '../fraction.ts';
import { assign, type Choice, type Seats } from './assign.ts';
import type { SupplierOffer } from './feasibility.ts';
import { propose, type QueuedSite } from './propose.ts';

const site = (siteId: string, change: Partial<QueuedSite> = {}): QueuedSite => ({
  siteId,
  organisationId: `company-of-${siteId}`,
  representatives: [`head-of-${siteId}`],
  hazard: 'fall',
  region: '11',
  from: '2026-06-01',
  until: '2026-12-31',
  broughtBy: undefined,
  declinedWith: [],
  priority: of(1n, 2n),
  appliedAt: '2026-05-01T00:00:00.000Z',
  ...change,
});
const supplier = (supplierId: string, change: Partial<SupplierOffer> = {}): SupplierOffer => ({
  supplierId,
  organisationId: `company-of-${supplierId}`,
  affiliates: [],
  representatives: [],
  hazards: ['fall'],
  regions: ['11'],
  from: '2026-06-01',
  until: '2027-06-30',
  capacity: 10,
  broughtCapacity: 2,
  ...change,
});

test('each condition that a supplier fails is told by name, the first of them', () => {
  const suppliers = [
    supplier('a', { hazards: ['fire'], regions: ['26'] }),
    supplier('b', { regions: ['26'] }),
    supplier('c', { capacity: 0 }),
    supplier('d', { from: '2027-01-01' }),
    supplier('e', { organisationId: 'company-of-s' }),
    supplier('f', { affiliates: ['company-of-s'] }),
    supplier('g', { representatives: ['head-of-s'] }),
    supplier('h'),
    supplier('i'),
    supplier('j'),
  ];
  const { proposals } = propose([site('s', { declinedWith: ['h'] })], suppliers, 20);
  expect(proposals).toHaveLength(1);
  expect(proposals[0]).toMatchObject({ supplierId: 'i', place: 1, brought: false });
  expect(proposals[0]!.others.shown).toEqual([
    { supplierId: 'j', because: 'also_suitable' },
    { supplierId: 'h', because: 'declined_before' },
    { supplierId: 'g', because: 'same_representative' },
    { supplierId: 'f', because: 'affiliated_site' },
    { supplierId: 'e', because: 'own_site' },
    { supplierId: 'd', because: 'dates_do_not_meet' },
    { supplierId: 'c', because: 'no_capacity' },
    { supplierId: 'b', because: 'region_not_served' },
    { supplierId: 'a', because: 'hazard_not_offered' },
  ]);
});

test('the list of others is bounded, their count is not', () => {
  const suppliers = Array.from({ length: 50 }, (_, at) =>
    supplier(`s${at}`, at ? { hazards: ['fire'] } : {}),
  );
  const { others } = propose([site('s')], suppliers, 3).proposals[0]!;
  expect(others.shown).toHaveLength(3);
  expect(others.counts).toEqual({ hazard_not_offered: 49 });
});

test('when seats are short the site of higher priority has one, then the earlier applicant', () => {
  const first = site('z', { priority: of(3n, 4n) });
  const early = site('y', { appliedAt: '2026-04-01T00:00:00.000Z' });
  const { proposals, unmatched } = propose([site('a'), early, first], [supplier('one', { capacity: 2 })]);
  expect(proposals.map(({ siteId }) => siteId)).toEqual(['z', 'y']);
  expect(unmatched).toMatchObject([{ siteId: 'a', place: 3, others: { counts: { capacity_full: 1 } } }]);
});

test('a site with a choice moves over for one without, and keeps a supplier', () => {
  const flexible = site('flexible', { priority: of(3n, 4n) });
  const bound = site('bound', { hazard: 'fire' });
  const suppliers = [
    supplier('both', { hazards: ['fall', 'fire'], capacity: 1 }),
    supplier('falls', { capacity: 1, broughtCapacity: 1 }),
  ];
  const { proposals } = propose([flexible, bound], suppliers);
  expect(proposals.map(({ siteId, supplierId }) => [siteId, supplierId])).toEqual([
    ['flexible', 'falls'],
    ['bound', 'both'],
  ]);
});

test('sites that a supplier brought are flagged, and beyond its cap go to others or wait', () => {
  const brought = ['a', 'b', 'c'].map((id) => site(id, { broughtBy: 'bringer' }));
  const bringer = supplier('bringer', { capacity: 5, broughtCapacity: 2 });
  const alone = propose(brought, [bringer]);
  expect(alone.proposals.map(({ siteId, brought: flagged }) => [siteId, flagged])).toEqual([
    ['a', true],
    ['b', true],
  ]);
  expect(alone.unmatched).toMatchObject([{ siteId: 'c', others: { counts: { brought_sites_full: 1 } } }]);
  const both = propose(brought, [bringer, supplier('other')]);
  expect(both.proposals.map(({ supplierId }) => supplierId)).toEqual(['bringer', 'bringer', 'other']);
});

test('work is spread by the share of capacity that is free', () => {
  const sites = Array.from({ length: 6 }, (_, at) => site(`${at}`));
  const { proposals } = propose(sites, [
    supplier('large', { capacity: 8 }),
    supplier('small', { capacity: 4 }),
  ]);
  expect(proposals.filter(({ supplierId }) => supplierId === 'large')).toHaveLength(4);
});

const shape = fc.record({
  seats: fc.array(fc.record({ seats: fc.integer({ min: 1, max: 3 }), broughtSeats: fc.nat(2) }), {
    minLength: 1,
    maxLength: 4,
  }),
  wishes: fc.array(fc.array(fc.option(fc.boolean(), { freq: 2 }), { minLength: 4, maxLength: 4 }), {
    maxLength: 9,
  }),
});

/** The sites that get a seat by trying everything: take the next site if any seating of the taken still fits. */
function seatedByTrying(choices: readonly (readonly Choice[])[], seats: readonly Seats[]): number[] {
  const fits = (sites: readonly number[], load: number[], brought: number[]): boolean => {
    const [next, ...rest] = sites;
    if (next === undefined) return true;
    return choices[next]!.some((choice) => {
      const at = choice.supplier;
      const own = choice.brought ? 1 : 0;
      if (load[at]! + 1 > seats[at]!.seats || (own === 1 && brought[at]! + 1 > seats[at]!.broughtSeats))
        return false;
      return fits(
        rest,
        load.map((count, i) => (i === at ? count + 1 : count)),
        brought.map((count, i) => (i === at ? count + own : count)),
      );
    });
  };
  const none = seats.map(() => 0);
  const taken: number[] = [];
  for (const next of choices.keys()) if (fits([...taken, next], none, none)) taken.push(next);
  return taken;
}

test('the seats go to the very sites that trying everything would seat, within every cap', () => {
  fc.assert(
    fc.property(shape, ({ seats, wishes }) => {
      const choices = wishes.map((row) =>
        seats.flatMap((_, supplier): Choice[] =>
          row[supplier] === null ? [] : [{ supplier, brought: row[supplier]! }],
        ),
      );
      const { taken } = assign(choices, seats);
      const seated = taken.flatMap((choice, at) => (choice ? [at] : []));
      expect(seated).toEqual(seatedByTrying(choices, seats));
      seats.forEach((limit, supplier) => {
        const here = taken.filter((choice) => choice?.supplier === supplier);
        expect(here.length).toBeLessThanOrEqual(limit.seats);
        expect(here.filter((choice) => choice!.brought).length).toBeLessThanOrEqual(limit.broughtSeats);
      });
      taken.forEach((choice, at) => {
        if (choice) expect(choices[at]).toContainEqual(choice);
      });
    }),
    { numRuns: 2_000 },
  );
});

const HAZARDS = ['fire', 'caught_in', 'collision', 'fall'];
const country = (sites: number, suppliers: number, capacity: number) => ({
  sites: Array.from({ length: sites }, (_, at) =>
    site(`site-${at}`, {
      hazard: HAZARDS[(at * 7) % 4]!,
      region: `${(at * 13) % 16}`,
      priority: of(BigInt((at * 7919) % 1009), 1009n),
      broughtBy: at % 10 === 0 ? `supplier-${at % suppliers}` : undefined,
    }),
  ),
  suppliers: Array.from({ length: suppliers }, (_, at) =>
    supplier(`supplier-${at}`, {
      hazards: [HAZARDS[at % 4]!, HAZARDS[(at + 1) % 4]!],
      regions: Array.from({ length: 8 }, (_, i) => `${(at + i) % 16}`),
      capacity,
    }),
  ),
});

test('the round does not hang on the order of its lists', () => {
  const { sites, suppliers } = country(200, 12, 14);
  const round = propose(sites, suppliers);
  expect(round.unmatched.length).toBeGreaterThan(0);
  expect(propose([...sites].reverse(), [...suppliers].reverse())).toEqual(round);
});

test.each([25, 40, 60])(
  'of 2,000 sites and 50 suppliers of %i seats each site is proposed or named as unmatched, and no seat is taken twice',
  (capacity) => {
    const { sites, suppliers } = country(2_000, 50, capacity);
    const { proposals, unmatched } = propose(sites, suppliers);
    const named = [...proposals, ...unmatched].map(({ siteId }) => siteId);
    expect(new Set(named).size).toBe(2_000);
    expect(named).toHaveLength(2_000);
    const taken = new Map<string, number>();
    for (const { supplierId } of proposals) taken.set(supplierId, (taken.get(supplierId) ?? 0) + 1);
    expect(Math.max(...taken.values())).toBeLessThanOrEqual(capacity);
  },
);
