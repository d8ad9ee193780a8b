import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context, label, ON, plainCondition, row, TYPES } from '../../../test/support/conditions.ts';
import { explain } from '../rule/evaluate.ts';
import { compileTree, type RuleTree } from '../rule/tree.ts';
import type { DataSet, DatumValue, Vocabulary } from '../rule/vocabulary.ts';
import { ColumnSet } from './column-set.ts';
import type { ScreeningRule } from './plan.ts';
import { rowsOf, Screening, screen } from './screening.ts';

const types = Object.fromEntries(Object.entries(TYPES).filter(([name]) => !name.startsWith('param.')));
const leaf = (id: string, when: string): RuleTree => ({
  id,
  when,
  reason: label,
  basis: { kind: 'proposal', source: 'test' },
});

function ruleOf(id: string, tree: RuleTree, of: { vocabulary: Vocabulary } = context): ScreeningRule {
  const compilation = compileTree(tree, { parameters: context.parameters, vocabulary: of.vocabulary });
  if (!compilation.ok) throw new Error(`${JSON.stringify(tree)} ${JSON.stringify(compilation.problems)}`);
  return { id, compiled: compilation.compiled };
}
const ruleOn = (when: string): ScreeningRule => ruleOf(when, leaf('it', when));

function columnsOf(rows: readonly DataSet[], of = types): ColumnSet {
  const set = new ColumnSet(of, rows.length);
  for (const [at, data] of rows.entries()) set.write(at, data, ON);
  return set;
}
function prepared(rules: readonly ScreeningRule[], set: ColumnSet, base?: Screening): Screening {
  const screening = new Screening(rules, set, ON, base);
  screening.encode();
  return screening;
}
const eligible = (rule: ScreeningRule, rows: readonly DataSet[]): readonly number[] =>
  rows.flatMap((data, at) => (explain(rule.compiled, data, ON).outcome === 'eligible' ? [at] : []));

const known = (value: DatumValue) => ({ value, source: 'register', asOf: ON });

describe('the columns of a screening', () => {
  it('tell apart what plain conditions ask, without computing any row', () => {
    fc.assert(
      fc.property(
        fc.array(plainCondition, { minLength: 20, maxLength: 40 }),
        fc.array(row, { minLength: 9 }),
        (whens, rows) => {
          const rules = [...new Set(whens)].map(ruleOn);
          const screening = prepared(rules, columnsOf(rows));
          expect(screening.plan.columns.map(({ kind }) => kind)).not.toContain('computed');
          for (const rule of rules) {
            expect(rowsOf(rule, screening, { outcome: 'eligible' })).toEqual(eligible(rule, rows));
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('are as many as it takes where a byte does not hold all the classes', () => {
    const rules = Array.from({ length: 400 }, (_, at) => ruleOn(`org.employees < ${at * 2}`));
    const rows = Array.from({ length: 900 }, (_, at) => ({ 'org.employees': known(BigInt(at)) }));
    const screening = prepared(rules, columnsOf(rows));
    expect(screening.columns).toBeGreaterThan(1);
    const counts = screen(screening).map((each) => each.eligible);
    expect(counts).toEqual(rules.map((_, at) => at * 2));
  });

  it('hold lists whose items have more classes than a byte has marks', () => {
    const codes = Array.from({ length: 30 }, (_, at) => `code${at}`);
    const vocabulary: Vocabulary = {
      'org.certificates': { type: { list: 'code' }, label, source: 'register' },
    };
    const asked = (some: readonly string[]) =>
      `org.certificates.exists(c, c in [${some.map((code) => `"${code}"`).join()}])`;
    const rules = codes.map((code, at) =>
      ruleOf(code, leaf('it', asked([code, codes[(at + 11) % 30]!])), { vocabulary }),
    );
    const rows: DataSet[] = codes.map((code) => ({ 'org.certificates': known([code, 'other']) }));
    rows.push({}, { 'org.certificates': known([]) });
    const screening = prepared(rules, columnsOf(rows, { 'org.certificates': { list: 'code' } }));
    expect(screening.columns).toBe(5);
    for (const rule of rules) {
      expect(rowsOf(rule, screening, { outcome: 'eligible' })).toEqual(eligible(rule, rows));
      expect(rowsOf(rule, screening, { outcome: 'needsInformation' })).toEqual([30]);
    }
  });

  it('keep a value that no double holds, and numbers at the edge of 64 bits', () => {
    const values = [10n ** 15n, 10n ** 15n + 1n, 9_223_372_036_854_775_807n, -9_223_372_036_854_775_807n, 3n];
    const rows = values.map((value) => ({ 'org.revenueWon': known(value), 'org.employees': known(value) }));
    const whens = [
      `org.revenueWon == ${values[1]}`,
      `org.employees <= ${values[0]}`,
      'org.employees > 2147483647',
    ];
    const rules = whens.map(ruleOn);
    const screening = prepared(rules, columnsOf(rows));
    for (const rule of rules)
      expect(rowsOf(rule, screening, { outcome: 'eligible' })).toEqual(eligible(rule, rows));
  });

  it('grow their numbers as a dictionary grows', () => {
    const rows = Array.from({ length: 70_000 }, (_, at) => ({ 'org.name': known(`n${at}`) }));
    const screening = prepared([ruleOn('org.name.startsWith("n1")')], columnsOf(rows));
    const some = rows.filter((data) => String(data['org.name'].value).startsWith('n1'));
    expect(screen(screening)[0]!.eligible).toBe(some.length);
  });
});

describe('a screening', () => {
  const rules = [
    ruleOf('small', { all: [leaf('few', 'org.employees < 3'), leaf('new', 'org.venture')] }),
    ruleOf('fire', { any: [leaf('hazard', 'site.hazard == "fire"'), leaf('many', 'org.employees > 3')] }),
  ];

  it('counts by the values of a datum, the unknown in a cell of its own', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const screening = prepared(rules, columnsOf(rows));
        const wanted = { near: true, by: 'site.hazard' };
        for (const [at, { cells, ...whole }] of screen(screening, wanted).entries()) {
          for (const kind of ['eligible', 'needsInformation', 'ineligible', 'near'] as const) {
            expect(cells.reduce((sum, cell) => sum + cell[kind], 0)).toBe(whole[kind]);
            for (const { cell, ...counts } of cells) {
              const found = rowsOf(rules[at]!, screening, {
                outcome: kind,
                in: { datum: 'site.hazard', value: cell as string | null },
              });
              expect(found).toHaveLength(counts[kind]);
            }
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('after changes is as one that was made anew', () => {
    const change = fc.record({ at: fc.nat(29), data: fc.option(row) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 30, maxLength: 30 }), fc.array(change), (rows, changes) => {
        const set = columnsOf(rows);
        const screening = prepared(rules, set);
        const now: (DataSet | null)[] = [...rows];
        for (const { at, data } of changes) {
          now[at] = data;
          if (data === null) set.vanish(at);
          else {
            set.write(at, data, ON);
            screening.refresh(at);
          }
        }
        const anew = prepared(rules, columnsOf(now.filter((data) => data !== null)));
        const wanted = { near: true, by: 'site.hazard' };
        const sorted = (of: Screening) =>
          screen(of, wanted).map(({ cells, ...whole }) => ({
            ...whole,
            cells: [...cells].sort((a, b) => (String(a.cell) < String(b.cell) ? -1 : 1)),
          }));
        expect(sorted(screening)).toEqual(sorted(anew));
      }),
      { numRuns: 40 },
    );
  });

  it('of a changed rule encodes only what the columns cannot tell apart yet', () => {
    const rows = Array.from({ length: 9 }, (_, at) => ({
      'org.employees': known(BigInt(at)),
      'org.venture': known(at % 2 === 0),
    }));
    const set = columnsOf(rows);
    const base = prepared(rules, set);
    const changed = ruleOf('small', { all: [leaf('few', 'org.employees < 7'), leaf('new', 'org.venture')] });
    const bytes = set.arena.bytes;
    const simulated = prepared([changed], set, base);
    expect(simulated.columns).toBe(1);
    expect(screen(simulated)[0]!.eligible).toBe(4);
    simulated.free();
    prepared([changed], set, base).free();
    expect(set.arena.bytes).toBeLessThan(bytes + 4 * 4_096);
    expect(screen(base)[0]!.eligible).toBe(2);
  });

  it('refuses a rule that reads a datum as another type than its column holds', () => {
    expect(() => new Screening(rules, new ColumnSet({ ...types, 'org.employees': 'won' }, 1), ON)).toThrow(
      TypeError,
    );
  });
});
