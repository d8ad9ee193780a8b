import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, of } from '../fraction.ts';
import { allowPlan, assessTargets, quartiles } from './floor.ts';

const label = { ko: '개선된 사업장' };
const peers = [1n, 2n, 3n, 4n].map((n) => of(n, 10n));

test('the officer sees 40 sites for 130 million as 0.31 a million, between the peers', () => {
  expect(
    assessTargets(
      [{ metric: 'sites_improved', label, target: 40n, floor: of(3n, 10n), peers }],
      130_000_000n,
    ),
  ).toEqual([
    {
      metric: 'sites_improved',
      label,
      perMillionWon: of(4n, 13n),
      floor: of(3n, 10n),
      belowFloor: false,
      peers: 4,
      quartiles: { lower: of(7n, 40n), median: of(1n, 4n), upper: of(13n, 40n) },
      higherThan: 3,
    },
  ]);
});

test('without peers there are no quartiles, and with one all three are that one', () => {
  expect(quartiles([])).toBeUndefined();
  expect(quartiles([of(5n)])).toEqual({ lower: of(5n), median: of(5n), upper: of(5n) });
});

test('below the floor the officer needs the reason of another person', () => {
  const target = { metric: 'sites_improved', label, target: 39n, floor: of(3n, 10n), peers };
  const below = assessTargets([target], 130_100_000n);
  const officer = 'officer';
  expect(allowPlan(below, officer)).toMatchObject({
    refusal: { code: 'plan_below_floor', facts: { metrics: [{ code: 'sites_improved', label }] } },
  });
  expect(allowPlan(below, officer, { personId: officer, reason: 'steep sites' })).toMatchObject({
    refusal: { code: 'second_person_is_the_officer' },
  });
  expect(allowPlan(below, officer, { personId: 'other', reason: ' ' })).toMatchObject({
    refusal: { code: 'second_person_reason_missing' },
  });
  expect(allowPlan(below, officer, { personId: 'other', reason: 'steep sites' })).toEqual({
    ok: true,
    value: { belowFloor: ['sites_improved'] },
  });
});

test('exactly at the floor one person is enough', () => {
  const at = assessTargets([{ metric: 'm', label, target: 39n, floor: of(3n, 10n), peers }], 130_000_000n);
  expect(allowPlan(at, 'officer')).toEqual({ ok: true, value: { belowFloor: [] } });
});

test('quartiles stand in order within the values, and mirror when the values do', () => {
  const value = fc
    .tuple(fc.nat(1000), fc.integer({ min: 1, max: 50 }))
    .map(([n, d]) => of(BigInt(n), BigInt(d)));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
      const { lower, median, upper } = quartiles(values)!;
      const sorted = [...values].sort(compare);
      const order = [sorted[0]!, lower, median, upper, sorted.at(-1)!];
      expect([...order].sort(compare)).toEqual(order);
      const mirrored = quartiles(values.map(({ n, d }) => of(-n, d)))!;
      expect(mirrored.lower).toEqual(of(-upper.n, upper.d));
    }),
  );
});
