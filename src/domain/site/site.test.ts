import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abandonImprovements } from './drop-out.ts';
import { payableSite } from './payable.ts';
import { sizeClassOf } from './site.ts';

const by = { source: 'dure', kind: 'proposal' } as const;
const workers = (value: number) => ({
  label: { ko: '상한' },
  unit: 'workers' as const,
  basis: by,
  values: [{ from: '2025-01-01', value }],
});
const definition = {
  parameters: { under5: workers(4), under10: workers(9) },
  sizeClasses: [
    { code: 'under_5', label: { ko: '5인 미만' }, upTo: 'under5', priority: 'p' },
    { code: 'under_10', label: { ko: '10인 미만' }, upTo: 'under10', priority: 'p' },
    { code: 'from_10', label: { ko: '10인 이상' }, priority: 'p' },
  ],
};

test('a site belongs to the first class whose ceiling its workers do not pass', () => {
  const sizes = [0, 4, 5, 9, 10, 5000].map((employees) => sizeClassOf(definition, employees, '2026-05-01'));
  expect(sizes).toEqual(['under_5', 'under_5', 'under_10', 'under_10', 'from_10', 'from_10']);
});

describe('a supplier is not paid for', () => {
  test('its own site', () => {
    expect(payableSite('s', 's', [])).toMatchObject({ refusal: { facts: { cause: 'own_site' } } });
  });
  test('a site it is tied to, though another supplier’s tie is no bar', () => {
    const ties = [{ supplierId: 's', otherId: 'c', kind: 'affiliate' }] as const;
    expect(payableSite('s', 'c', ties)).toMatchObject({ refusal: { facts: { cause: 'affiliated_site' } } });
    expect(payableSite('t', 'c', ties)).toEqual({ ok: true, value: true });
  });
});

describe('a drop-out', () => {
  test('documents what was bought, and nothing that was only planned', () => {
    const left = abandonImprovements(
      [
        { id: 'a', state: 'planned', costWon: 5n },
        { id: 'b', state: 'purchased', costWon: 7n },
      ],
      { stage1Won: 100n, documentedWon: 96n },
    );
    expect(left).toEqual({
      ok: true,
      value: [
        { id: 'a', documentedCostWon: null },
        { id: 'b', documentedCostWon: 4n },
      ],
    });
  });

  test('never documents more than stage 1, nor more than was paid', () => {
    const improvement = fc.record({
      id: fc.uuid(),
      state: fc.constant('purchased' as const),
      costWon: fc.bigInt(0n, 1000n),
    });
    fc.assert(
      fc.property(
        fc.array(improvement),
        fc.bigInt(0n, 3000n),
        fc.bigInt(0n, 3000n),
        (improvements, stage1Won, documentedWon) => {
          const left = abandonImprovements(improvements, { stage1Won, documentedWon });
          if (!left.ok) throw new Error(left.refusal.code);
          const costs = left.value.map(({ documentedCostWon }) => documentedCostWon ?? 0n);
          const total = costs.reduce((sum, cost) => sum + cost, 0n);
          const paid = improvements.reduce((sum, { costWon }) => sum + costWon, 0n);
          const room = stage1Won > documentedWon ? stage1Won - documentedWon : 0n;
          expect(total).toBe(paid < room ? paid : room);
          expect(costs.every((cost, index) => cost <= improvements[index]!.costWon)).toBe(true);
        },
      ),
    );
  });

  test('is refused once something is installed', () => {
    const done = [{ id: 'a', state: 'done', costWon: 5n }] as const;
    expect(abandonImprovements(done, { stage1Won: 9n, documentedWon: 0n })).toMatchObject({
      refusal: { code: 'improved_already' },
    });
  });
});
