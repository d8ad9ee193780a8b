import { compileTree, type RuleTree } from '../../src/domain/rule/tree.ts';
import type { ScreeningRule } from '../../src/domain/screening/plan.ts';
import { chance } from './chance.ts';
import { BUYERS, CERTIFICATES, REGIONS, VOCABULARY } from './companies.ts';

/** A rule in no engine's language, from which it is written in each one's. */
export type Rule =
  | { readonly kind: 'all'; readonly of: readonly Rule[] }
  | { readonly kind: 'any'; readonly of: readonly Rule[] }
  | { readonly kind: 'not'; readonly of: Rule }
  | Asked;
export type Asked =
  | {
      readonly kind: 'compare';
      readonly datum: string;
      readonly operator: '<' | '<=' | '>' | '>=';
      readonly value: number;
    }
  | { readonly kind: 'in' | 'begins' | 'some'; readonly datum: string; readonly values: readonly string[] }
  | { readonly kind: 'is'; readonly datum: string; readonly value: boolean };

const all = (...of: readonly Rule[]): Rule => ({ kind: 'all', of });
const any = (...of: readonly Rule[]): Rule => ({ kind: 'any', of });
const not = (of: Rule): Rule => ({ kind: 'not', of });
const compare = (name: string, operator: '<' | '<=' | '>' | '>=', value: number): Rule => ({
  kind: 'compare',
  datum: `org.${name}`,
  operator,
  value,
});
const isIn = (name: string, ...values: readonly string[]): Rule => ({
  kind: 'in',
  datum: `org.${name}`,
  values,
});
const begins = (...values: readonly string[]): Rule => ({ kind: 'begins', datum: 'org.industry', values });
const some = (name: string, ...values: readonly string[]): Rule => ({
  kind: 'some',
  datum: `org.${name}`,
  values,
});
const is = (name: string, value: boolean): Rule => ({ kind: 'is', datum: `org.${name}`, value });

const CLEAN = [is('arrears', false), is('sanctioned', false)];
const MILLION = 1_000_000;
const small = compare('revenueWon', '<=', 150_000 * MILLION);
const [CAPITAL, BEYOND] = [REGIONS.slice(0, 3), REGIONS.slice(3)];
const certified = (...which: readonly number[]): Rule =>
  some('certificates', ...which.map((n) => CERTIFICATES[n]!));
const supplies = (...which: readonly number[]): Rule => some('suppliesTo', ...which.map((n) => BUYERS[n]!));

/** Twenty programmes of the usual kinds, six or seven conditions each. */
export const TWENTY: readonly Rule[] = [
  all(
    begins('C'),
    compare('revenueWon', '<=', 12_000 * MILLION),
    isIn('kind', 'corporation', 'sole'),
    ...CLEAN,
  ),
  all(
    begins('C'),
    supplies(0, 1, 2, 4, 7),
    compare('employees', '>=', 5),
    compare('employees', '<', 300),
    compare('smartLevel', '<=', 2),
    isIn('safetyGrade', 'A', 'B', 'C'),
    ...CLEAN,
  ),
  all(
    compare('foundedOn', '>=', 20_230_201),
    isIn('kind', 'corporation', 'sole'),
    not(begins('L', 'I10', 'R11')),
    compare('grants', '<', 3),
    ...CLEAN,
  ),
  all(
    compare('foundedOn', '<', 20_230_201),
    compare('foundedOn', '>=', 20_190_201),
    isIn('kind', 'corporation', 'sole'),
    compare('employees', '>=', 3),
    not(begins('L', 'I10')),
    compare('grants', '<', 5),
    ...CLEAN,
  ),
  all(
    is('exporter', true),
    compare('exportsWon', '>=', 100 * MILLION),
    compare('exportsWon', '<', 20_000 * MILLION),
    small,
    compare('employees', '<', 300),
    ...CLEAN,
  ),
  all(
    isIn('region', ...BEYOND),
    compare('employees', '>=', 10),
    begins('C', 'J12', 'M12'),
    compare('debtBp', '<', 50_000),
    is('sanctioned', false),
  ),
  all(
    any(begins('J12', 'J13', 'M10'), certified(31)),
    compare('revenueWon', '<=', 40_000 * MILLION),
    isIn('kind', 'corporation', 'cooperative', 'social'),
    compare('researchBp', '>=', 300),
    ...CLEAN,
  ),
  all(
    isIn('safetyGrade', 'D', 'E'),
    compare('employees', '<', 50),
    compare('employees', '>=', 1),
    begins('C', 'F'),
    ...CLEAN,
  ),
  all(
    begins('C'),
    any(certified(4, 9, 10), compare('smartLevel', '>=', 2)),
    compare('revenueWon', '>=', 1_000 * MILLION),
    small,
    ...CLEAN,
  ),
  all(
    is('womanLed', true),
    compare('headAge', '<=', 60),
    compare('foundedOn', '<', 20_250_201),
    compare('employees', '<', 100),
    not(begins('L')),
    ...CLEAN,
  ),
  all(supplies(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), compare('debtBp', '<', 50_000), small, is('sanctioned', false)),
  all(
    compare('headAge', '<=', 39),
    compare('foundedOn', '>=', 20_230_201),
    isIn('kind', 'corporation', 'sole', 'social'),
    compare('grants', '<=', 1),
    ...CLEAN,
  ),
  all(
    certified(0, 1, 2),
    compare('revenueWon', '>=', 5_000 * MILLION),
    small,
    compare('researchBp', '>=', 100),
    compare('debtBp', '<=', 30_000),
    is('arrears', false),
  ),
  all(
    certified(6),
    begins('C24', 'C25', 'C29'),
    compare('employees', '<', 200),
    isIn('region', ...BEYOND),
    ...CLEAN,
  ),
  all(
    isIn('region', '13', '15', '21', '37'),
    begins('C30', 'C31', 'C29'),
    supplies(1, 3, 11, 19),
    compare('employees', '<', 500),
    ...CLEAN,
  ),
  all(
    begins('C10', 'C11'),
    certified(25, 26),
    any(is('exporter', true), compare('revenueWon', '>=', 3_000 * MILLION)),
    compare('employees', '<', 300),
    ...CLEAN,
  ),
  all(
    compare('foundedOn', '<', 20_190_201),
    compare('revenueWon', '>=', 10_000 * MILLION),
    compare('revenueWon', '<=', 100_000 * MILLION),
    any(compare('researchBp', '>=', 500), certified(13)),
    isIn('kind', 'corporation'),
    compare('debtBp', '<', 100_000),
    is('sanctioned', false),
  ),
  all(
    begins('G17', 'I15', 'I16', 'S19'),
    compare('employees', '<', 5),
    compare('revenueWon', '<=', 5_000 * MILLION),
    isIn('kind', 'sole', 'corporation'),
    ...CLEAN,
  ),
  all(
    not(isIn('region', ...CAPITAL)),
    certified(22, 23, 24),
    begins('J'),
    compare('employees', '>=', 5),
    compare('employees', '<', 300),
    ...CLEAN,
  ),
  all(
    any(isIn('safetyGrade', 'A', 'B'), certified(5)),
    begins('F', 'C', 'H'),
    compare('employees', '>=', 50),
    compare('employees', '<', 300),
    compare('debtBp', '<', 40_000),
    ...CLEAN,
  ),
];

/** Rules out of the round figures that programmes like, the same for the same number. */
export function generated(count: number): readonly Rule[] {
  const next = chance(99);
  const one = <Each>(list: readonly Each[]): Each => list[Math.floor(next() * list.length)]!;
  const few = (items: readonly string[], most: number): readonly string[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => one(items))),
  ];
  const year = () => (2_026 - one([1, 2, 3, 5, 7, 10, 20])) * 10_000 + 201;
  const menu: readonly (() => Rule)[] = [
    () => compare('employees', '<', one([5, 10, 20, 50, 100, 200, 300, 500, 1_000])),
    () => compare('employees', '>=', one([1, 3, 5, 10, 20, 30, 50])),
    () =>
      compare(
        'revenueWon',
        '<=',
        one([500, 1_000, 3_000, 5_000, 8_000, 12_000, 20_000, 40_000, 80_000, 150_000]) * MILLION,
      ),
    () => compare('revenueWon', '>=', one([100, 300, 1_000, 3_000, 5_000, 10_000]) * MILLION),
    () => compare('foundedOn', '>=', year()),
    () => compare('foundedOn', '<', year()),
    () =>
      begins(
        ...one([
          ['C'],
          ['C', 'J12', 'M12'],
          ['J10', 'J12', 'J13'],
          ['F'],
          ['G'],
          ['C24', 'C25', 'C29'],
          ['C10', 'C11'],
          ['C26'],
          ['C26', 'C27', 'C28'],
          ['M'],
          ['H'],
          ['I'],
          ['A'],
          ['C', 'F'],
          ['N'],
          ['P'],
          ['S'],
        ]),
      ),
    () => not(begins(...one([['L'], ['L', 'I16'], ['L', 'I16', 'R11']]))),
    () =>
      next() < 0.5
        ? isIn('region', one(REGIONS))
        : isIn('region', ...one([BEYOND, CAPITAL, few(REGIONS, 5)])),
    () => some('certificates', ...few(CERTIFICATES, 3)),
    () => some('suppliesTo', ...few(BUYERS, 4)),
    () => is('exporter', true),
    () => compare('exportsWon', '>=', one([10, 50, 100, 500, 1_000, 5_000]) * MILLION),
    () => compare('debtBp', '<', one([20_000, 30_000, 40_000, 50_000, 100_000])),
    () => compare('smartLevel', '<=', one([0, 1, 2, 3])),
    () => isIn('safetyGrade', ...one([['A'], ['A', 'B'], ['A', 'B', 'C'], ['D', 'E'], ['C', 'D', 'E']])),
    () => is('womanLed', true),
    () => compare('grants', '<', one([1, 2, 3, 5])),
    () => compare('researchBp', '>=', one([100, 200, 300, 500, 800, 1_000])),
    () => compare('headAge', '<=', one([29, 34, 39, 45, 49, 60])),
    () => any(begins(one(['C26', 'J', 'M', 'C10'])), some('certificates', one(CERTIFICATES))),
    () => any(compare('researchBp', '>=', one([300, 500, 800])), some('certificates', CERTIFICATES[13]!)),
  ];
  return Array.from({ length: count }, () => {
    const size = 4 + Math.floor(next() * 5);
    const of: Rule[] = [...CLEAN];
    if (next() < 0.8)
      of.push(
        isIn(
          'kind',
          ...one([
            ['corporation', 'sole'],
            ['corporation'],
            ['corporation', 'cooperative', 'social'],
            ['sole'],
          ]),
        ),
      );
    const left = [...menu];
    while (of.length < size) of.push(left.splice(Math.floor(next() * left.length), 1)[0]!());
    return all(...of);
  });
}

export const conditionsIn = (rule: Rule): number =>
  rule.kind === 'all' || rule.kind === 'any'
    ? rule.of.reduce((sum, each) => sum + conditionsIn(each), 0)
    : rule.kind === 'not'
      ? conditionsIn(rule.of)
      : 1;

/** The rule in the house's own language, each condition with a name. */
export function ours(rule: Rule, id: string): ScreeningRule {
  const compilation = compileTree(treeOf(rule, { id: 0 }), { vocabulary: VOCABULARY, parameters: {} });
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
  return { id, compiled: compilation.compiled };
}

function treeOf(rule: Rule, next: { id: number }): RuleTree {
  if (rule.kind === 'all' || rule.kind === 'any') {
    const of = rule.of.map((each) => treeOf(each, next));
    return rule.kind === 'all' ? { all: of } : { any: of };
  }
  if (rule.kind === 'not') return { not: treeOf(rule.of, next) };
  const reason = { ko: '조건', en: 'condition' };
  return { id: `c${next.id++}`, when: whenOf(rule), reason, basis: { kind: 'proposal', source: 'bench' } };
}

const quoted = (values: readonly string[]): readonly string[] => values.map((value) => JSON.stringify(value));

function whenOf(asked: Asked): string {
  const { datum } = asked;
  switch (asked.kind) {
    case 'compare':
      return `${datum} ${asked.operator} ${datum === 'org.foundedOn' ? dayOf(asked.value) : asked.value}`;
    case 'is':
      return asked.value ? datum : `!${datum}`;
    case 'in':
      return `${datum} in [${quoted(asked.values).join()}]`;
    case 'begins':
      return quoted(asked.values)
        .map((value) => `${datum}.startsWith(${value})`)
        .join(' || ');
    case 'some':
      return `${datum}.exists(x, x in [${quoted(asked.values).join()}])`;
  }
}

const dayOf = (place: number): string => {
  const digits = String(place);
  return `date("${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}")`;
};
