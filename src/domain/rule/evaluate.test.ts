import { describe, expect, it } from 'vitest';
import { explain } from './evaluate.ts';
import type { ExplainedLeaf } from './explanation.ts';
import { type CompiledTree, compileTree, type RuleTree } from './tree.ts';
import type { DataSet, DatumValue, RuleContext } from './vocabulary.ts';

const label = { ko: '값', en: 'value' };
const context: RuleContext = {
  vocabulary: {
    'org.employees': { type: 'count', label: { ko: '상시 근로자 수', en: 'Employees' }, source: 'register' },
    'org.revenueWon': { type: 'won', label: { ko: '연 매출액', en: 'Yearly revenue' }, source: 'register' },
    'org.debtRatio': { type: 'decimal', label, source: 'register' },
    'org.foundedOn': { type: 'day', label, source: 'register' },
    'org.suspended': { type: 'flag', label, source: 'register' },
    'site.hazards': { type: { list: 'code' }, codes: ['fire', 'fall'], label, source: 'application' },
  },
  parameters: {
    ceilingWon: {
      type: 'won',
      values: [
        { from: '2026-07-01', value: 9_000_000_000n },
        { from: '2026-01-01', value: 12_000_000_000n },
      ],
    },
  },
};
const leaf = (id: string, when: string): RuleTree => ({
  id,
  when,
  reason: { ko: `${id} 요건`, en: `Requirement ${id}` },
  basis: { kind: 'proposal', source: 'the story of the first programme' },
});
const datum = (value: DatumValue, validUntil?: string) => ({
  value,
  source: 'register',
  asOf: '2026-01-31',
  ...(validUntil === undefined ? {} : { validUntil }),
});
function compiled(tree: RuleTree): CompiledTree {
  const compilation = compileTree(tree, context);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
  return compilation.compiled;
}
const decide = (tree: RuleTree, data: DataSet, on = '2026-03-11') => explain(compiled(tree), data, on);
const truth = (when: string, data: DataSet, on?: string) => {
  const { root } = decide(leaf('it', when), data, on);
  return root as ExplainedLeaf;
};

describe('an explained decision', () => {
  const tree: RuleTree = {
    all: [
      leaf('workers', 'org.employees >= 5'),
      leaf('size', 'org.revenueWon <= param.ceilingWon'),
      { not: leaf('suspended', 'org.suspended') },
    ],
  };
  const whole: DataSet = {
    'org.employees': datum(12n),
    'org.revenueWon': datum(10_000_000_000n),
    'org.suspended': datum(false),
  };

  it('shows each condition with its sentence, basis and data, as JSON can hold it', () => {
    const explanation = decide(tree, whole);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(explanation).toMatchObject({ outcome: 'eligible', on: '2026-03-11', missing: [] });
    expect(explanation.root.kind !== 'leaf' && explanation.root.of[1]).toEqual({
      kind: 'leaf',
      truth: 'true',
      id: 'size',
      when: 'org.revenueWon <= param.ceilingWon',
      reason: { ko: 'size 요건', en: 'Requirement size' },
      basis: { kind: 'proposal', source: 'the story of the first programme' },
      data: [
        {
          name: 'org.revenueWon',
          label: { ko: '연 매출액', en: 'Yearly revenue' },
          value: '10000000000',
          source: 'register',
          asOf: '2026-01-31',
          validUntil: null,
          state: 'known',
        },
      ],
      parameters: [{ name: 'ceilingWon', label: null, value: '12000000000', from: '2026-01-01' }],
      waitsFor: [],
      failure: null,
    });
  });

  it('reads each parameter as it stood on the day asked', () => {
    expect(decide(tree, whole, '2026-06-30').outcome).toBe('eligible');
    expect(decide(tree, whole, '2026-07-01').outcome).toBe('ineligible');
  });

  it('says what fails in the rule itself when a parameter has no value yet, and asks the company nothing', () => {
    const explanation = decide(tree, whole, '2025-12-31');
    expect(explanation).toMatchObject({ outcome: 'needs_information', missing: [] });
    expect(truth('org.revenueWon <= param.ceilingWon', whole, '2025-12-31').failure).toBe(
      'no_parameter_value',
    );
  });

  it('asks for nothing once the answer stands', () => {
    const { 'org.revenueWon': _, ...without } = whole;
    expect(decide(tree, without)).toMatchObject({
      outcome: 'needs_information',
      missing: [{ name: 'org.revenueWon', state: 'missing', leaves: ['size'] }],
    });
    const tooFew = { ...without, 'org.employees': datum(4n) };
    expect(decide(tree, tooFew)).toMatchObject({ outcome: 'ineligible', missing: [] });
  });

  it('takes a datum for unknown from the day after its last valid day, and shows its old value', () => {
    const expiring = { ...whole, 'org.employees': datum(12n, '2026-03-10') };
    expect(decide(tree, expiring, '2026-03-10').outcome).toBe('eligible');
    const explanation = decide(tree, expiring, '2026-03-11');
    expect(explanation.missing).toMatchObject([
      { name: 'org.employees', state: 'expired', leaves: ['workers'] },
    ]);
    expect(truth('org.employees >= 5', expiring).data).toMatchObject([{ value: '12', state: 'expired' }]);
  });
});

describe('a condition', () => {
  it('knows an empty list, which is not an unknown list', () => {
    expect(truth('"fire" in site.hazards', { 'site.hazards': datum([]) })).toMatchObject({
      truth: 'false',
      data: [{ state: 'known', value: [] }],
    });
    expect(truth('"fire" in site.hazards', {}).truth).toBe('unknown');
  });

  it('asks within itself only for what can still decide it', () => {
    const when = '(org.employees > 9 && org.suspended) || org.revenueWon > 0';
    expect(truth(when, { 'org.employees': datum(3n) }).waitsFor).toEqual(['org.revenueWon']);
    expect(truth(when, {}).waitsFor).toEqual(['org.employees', 'org.suspended', 'org.revenueWon']);
  });

  it('calculates with amounts of 64 bits, and is unknown beyond them', () => {
    const data = { 'org.revenueWon': datum(9_223_372_036_854_775_807n) };
    expect(truth('org.revenueWon + 0 > 0', data).truth).toBe('true');
    expect(truth('org.revenueWon + 1 > org.revenueWon', data)).toMatchObject({
      truth: 'unknown',
      failure: 'overflow',
      waitsFor: [],
    });
    expect(truth('org.revenueWon * 2 > 0 || true', data).truth).toBe('true');
    expect(truth('-(-org.revenueWon - 1) > 0', data).failure).toBe('overflow');
  });

  it('asks for no datum whose part fails anyway', () => {
    const data = { 'org.revenueWon': datum(9_223_372_036_854_775_807n) };
    expect(truth('org.revenueWon * org.employees * 2 > 0', data).waitsFor).toEqual(['org.employees']);
    expect(truth('org.revenueWon * 2 * org.employees > 0', data)).toMatchObject({
      failure: 'overflow',
      waitsFor: [],
    });
  });

  it('calculates decimals exactly, where doubles would not', () => {
    const data = { 'org.debtRatio': datum('0.1') };
    expect(truth('org.debtRatio + 0.2 == 0.3', data).truth).toBe('true');
    expect(truth('org.debtRatio * 3.0 == 0.30', data).truth).toBe('true');
    expect(truth('-org.debtRatio - 0.05 == -0.15', data).truth).toBe('true');
  });

  it('compares days by the calendar', () => {
    const data = { 'org.foundedOn': datum('2023-12-31') };
    expect(truth('org.foundedOn < date("2024-01-01")', data).truth).toBe('true');
  });

  it('never reads a value of another type: that is a bug of the caller', () => {
    expect(() => truth('org.employees > 1', { 'org.employees': datum('12') })).toThrow(TypeError);
  });
});

describe('a tree', () => {
  it('tells every problem with its place', () => {
    const compilation = compileTree(
      { all: [leaf('a', 'org.employes > 1'), { not: { any: [leaf('a', 'org.suspended'), { all: [] }] } }] },
      context,
    );
    expect(compilation.ok ? [] : compilation.problems).toMatchObject([
      { path: ['all', 0, 'when'], problem: { code: 'unknown_datum', line: 1, column: 1 } },
      { path: ['all', 1, 'not', 'any', 0, 'id'], problem: { code: 'duplicate_id', found: 'a' } },
      { path: ['all', 1, 'not', 'any', 1, 'all'], problem: { code: 'empty_group' } },
    ]);
  });

  it('is at most 64 levels deep and a thousand conditions wide', () => {
    const nested = (levels: number): RuleTree =>
      levels === 0 ? leaf('a', 'org.suspended') : { not: nested(levels - 1) };
    expect(compileTree(nested(64), context).ok).toBe(true);
    expect(compileTree(nested(65), context)).toMatchObject({ problems: [{ problem: { code: 'too_deep' } }] });
    const wide = (leaves: number): RuleTree => ({
      all: Array.from({ length: leaves }, (_, index) => leaf(`l${index}`, 'org.suspended')),
    });
    expect(compileTree(wide(1000), context).ok).toBe(true);
    expect(compileTree(wide(1002), context)).toMatchObject({
      problems: [{ problem: { code: 'too_many_leaves' } }],
    });
  });

  it('names what it reads', () => {
    const { data, parameters } = compiled({
      any: [leaf('a', 'org.suspended'), leaf('b', 'org.revenueWon > param.ceilingWon && org.suspended')],
    });
    expect(data).toEqual(['org.suspended', 'org.revenueWon']);
    expect(parameters).toEqual(['ceilingWon']);
  });
});

describe('a rule that is asked more than once', () => {
  it('counts anew from each day, and reads each day the figure that holds then', () => {
    const tree = compiled({
      all: [
        leaf('age', 'org.foundedOn <= yearsBefore(7)'),
        leaf('size', 'org.revenueWon <= param.ceilingWon'),
      ],
    });
    const data = { 'org.foundedOn': datum('2019-05-01'), 'org.revenueWon': datum(10_000_000_000n) };
    const days = ['2026-04-30', '2026-05-01', '2026-07-01', '2025-12-31', '2026-04-30'];
    const truths = days.map((on) => {
      const { root } = explain(tree, data, on);
      return root.kind === 'leaf' ? [] : root.of.map((each) => each.truth);
    });
    expect(truths).toEqual([
      ['false', 'true'],
      ['true', 'true'],
      ['true', 'false'],
      ['false', 'unknown'],
      ['false', 'true'],
    ]);
  });

  it('sees what has changed about the company since', () => {
    const tree = compiled(leaf('workers', 'org.employees >= 5'));
    const outcomes = [datum(4n), datum(5n), datum(5n, '2026-03-10')].map(
      (employees) => explain(tree, { 'org.employees': employees }, '2026-03-11').outcome,
    );
    expect(outcomes).toEqual(['ineligible', 'eligible', 'needs_information']);
  });

  it("takes nothing for a datum that is not the company's own", () => {
    const vocabulary = { constructor: { type: 'flag', label, source: 'register' } } as const;
    const compilation = compileTree(leaf('it', 'constructor'), { vocabulary, parameters: {} });
    if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
    expect(explain(compilation.compiled, {}, '2026-03-11').outcome).toBe('needs_information');
    const data: DataSet = { constructor: datum(true) };
    expect(explain(compilation.compiled, data, '2026-03-11').outcome).toBe('eligible');
  });

  it('tells apart items of lists within lists that bear one name', () => {
    const when = '["a", "b"].exists(x, ["b"].exists(x, x == "b") && x == "a")';
    expect(truth(when, {}).truth).toBe('true');
    expect(truth('["a"].exists(x, ["b"].exists(y, x == y))', {}).truth).toBe('false');
  });
});
