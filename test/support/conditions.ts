import fc from 'fast-check';
import type { RuleTree } from '../../src/domain/rule/tree.ts';
import type {
  DataSet,
  Datum,
  DatumType,
  DatumValue,
  Parameters,
  Vocabulary,
} from '../../src/domain/rule/vocabulary.ts';

// Conditions and rows made by chance, of every type and every operator that rules have.

export const label = { ko: '값', en: 'value' };
const CODES = ['fire', 'fall', 'collision'];
export const TYPES: Readonly<Record<string, DatumType>> = {
  'org.employees': 'count',
  'org.trainees': 'count',
  'org.revenueWon': 'won',
  'org.debtWon': 'won',
  'org.exportShareBp': 'bp',
  'org.growth': 'decimal',
  'org.name': 'text',
  'org.foundedOn': 'day',
  'org.venture': 'flag',
  'org.suspended': 'flag',
  'site.hazard': 'code',
  'site.hazards': { list: 'code' },
  'site.visits': { list: 'count' },
  'param.ceilingWon': 'won',
  'param.fewest': 'count',
};
const isParameter = (name: string) => name.startsWith('param.');
const DATA = Object.keys(TYPES).filter((name) => !isParameter(name));

const vocabulary: Vocabulary = Object.fromEntries(
  DATA.map((name) => {
    const codes = name.startsWith('site.hazard') ? { codes: CODES } : {};
    return [name, { type: TYPES[name]!, label, source: 'register', ...codes }];
  }),
);
const parameters: Parameters = {
  ceilingWon: { type: 'won', values: [{ from: '2026-01-01', value: 3n }] },
  fewest: { type: 'count', values: [{ from: '2027-01-01', value: 3n }] },
};
export const context = { vocabulary, parameters };
/** The same where two codes went into the third. */
export const successive = {
  ...context,
  successions: { 'site.hazard': { fire: 'collision', fall: 'collision' } },
};
export const ON = '2026-03-11';

// Values are few and close together, so that comparisons go both ways, with the edge of 64 bits among them.
const integer = fc.oneof(
  { weight: 8, arbitrary: fc.bigInt(-4n, 4n) },
  fc.constantFrom(9_223_372_036_854_775_807n, -9_223_372_036_854_775_807n, 3_037_000_500n),
);
// Quarters are exact in a double, so that the oracle's doubles and our decimals must agree.
const decimal = fc.integer({ min: -20, max: 20 }).map((quarters) => (quarters / 4).toFixed(2));
const text = fc.constantFrom('', 'a', 'ab', '두레', 'a"b\\', 'a\n\tb');
const day = fc.constantFrom('2023-12-31', '2024-01-01', '2024-02-29');
const code = fc.constantFrom(...CODES);

/** A value of the type, out of its codes where it has some. */
export function valueOfType(type: DatumType, codes: readonly string[] = CODES): fc.Arbitrary<DatumValue> {
  if (typeof type !== 'string')
    return fc.array(valueOfType(type.list, codes) as fc.Arbitrary<bigint | string>, { maxLength: 3 });
  if (type === 'decimal') return decimal;
  if (type === 'flag') return fc.boolean();
  if (type === 'text') return text;
  if (type === 'day') return day;
  return type === 'code' ? fc.constantFrom(...codes) : integer;
}
const datumOf = (type: DatumType): fc.Arbitrary<Datum> =>
  valueOfType(type).map((value) => ({ value, source: 'register', asOf: '2026-01-01' }));
export const row = fc.record(Object.fromEntries(DATA.map((name) => [name, datumOf(TYPES[name]!)])), {
  requiredKeys: [],
}) as fc.Arbitrary<DataSet>;

const quoted = (value: string) => JSON.stringify(value);
const join = (...parts: readonly (string | fc.Arbitrary<string>)[]) =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((all) => all.join(' '));
const namesOf = (...types: readonly DatumType[]) =>
  fc.constantFrom(...Object.keys(TYPES).filter((name) => types.some((type) => type === TYPES[name])));

type Unit = 'won' | 'count' | 'bp' | 'decimal';
const literal = (unit: Unit) => (unit === 'decimal' ? decimal : integer.map(String));
function number(unit: Unit, depth: number): fc.Arbitrary<string> {
  const flat = fc.oneof(literal(unit), namesOf(unit));
  if (depth === 0) return flat;
  const inner = number(unit, depth - 1);
  // A bare number times a count is a count, so an amount or a rate is multiplied by name or by a bare number.
  const like = unit === 'decimal' || unit === 'count';
  return fc.oneof(
    flat,
    join('(', inner, fc.constantFrom('+', '-'), inner, ')'),
    join(flat, fc.constantFrom('+', '-'), flat, '*', unit === 'decimal' ? flat : literal('count')),
    join('(', inner, ') * (', like ? inner : integer.map(String), ')'),
    join(namesOf(unit), '* (', like ? inner : number('count', depth - 1), ')'),
    join('- (', inner, ')'),
  );
}
const texts = fc.oneof(text.map(quoted), namesOf('text'));
const codes = fc.oneof(code.map(quoted), namesOf('code'));
const days = fc.oneof(
  day.map((value) => `date(${quoted(value)})`),
  join('yearsBefore(', number('count', 1), ')'),
  fc.constantFrom(
    'yearsBefore(2)',
    'yearsBefore(param.fewest)',
    'daysAfter(-800)',
    'daysAfter(org.employees)',
  ),
  namesOf('day'),
);
const equality = fc.constantFrom('==', '!=');
const comparison = fc.constantFrom('==', '!=', '<', '<=', '>', '>=');

function atom(depth: number): fc.Arbitrary<string> {
  const units: readonly Unit[] = ['won', 'count', 'bp', 'decimal'];
  return fc.oneof(
    ...units.map((unit) => join(number(unit, depth), comparison, number(unit, depth))),
    join(days, comparison, days),
    join(texts, equality, texts),
    join(codes, equality, codes),
    join(codes, 'in', namesOf(TYPES['site.hazards']!)),
    join(codes, 'in [', codes, ',', codes, ']'),
    join(number('count', 1), 'in site.visits'),
    join(number('count', 0), 'in [', number('count', 0), ',', number('count', 1), ']'),
    join(texts, '.startsWith(', texts, ')'),
    join(namesOf('code'), '.startsWith("f")'),
    namesOf('flag'),
    fc.constantFrom('true', 'false'),
    join(
      'site.hazards.exists(h, h',
      equality,
      codes,
      fc.constantFrom('', '|| org.venture', '&& org.venture'),
      ')',
    ),
    join('site.visits.exists(v, v', comparison, number('count', 1), ')'),
    join('[', number('count', 0), ',', number('count', 1), '].exists(v, v *', number('count', 0), '> 2)'),
    join('site.visits.exists(v, [v, 2].exists(w, w + v', comparison, number('count', 0), '))'),
  );
}
export function condition(depth: number): fc.Arbitrary<string> {
  if (depth === 0) return atom(2);
  const inner = condition(depth - 1);
  return fc.oneof(
    atom(2),
    join(inner, '&&', inner),
    join(inner, '||', inner),
    join(inner, '&&', inner, '||', inner, '&&', inner),
    join('! (', inner, ')'),
    join('(', inner, ')', equality, '(', inner, ')'),
    join('(', inner, '||', inner, ')'),
  );
}

const place = fc.oneof(fc.bigInt(-4n, 4n), fc.constant(3_037_000_500n)).map(String);
/** What the columns of a screening tell apart by themselves: nothing is computed row by row. */
export const plainCondition: fc.Arbitrary<string> = fc.oneof(
  ...(['won', 'count', 'bp', 'decimal'] as const).map((unit) =>
    join(namesOf(unit), comparison, unit === 'decimal' ? decimal : place).filter(
      (when) => !when.includes('param.'),
    ),
  ),
  join(
    'org.foundedOn',
    comparison,
    fc.constantFrom('date("2024-01-01")', 'yearsBefore(2)', 'daysAfter(-800)'),
  ),
  join('org.name', fc.constantFrom('==', '!='), text.map(quoted)),
  join('org.name.startsWith(', text.map(quoted), ')'),
  join('site.hazard in [', codes, ',', code.map(quoted), ']').filter((when) => !/\[ *site/.test(when)),
  fc.constantFrom('org.venture', '!org.suspended', 'org.revenueWon <= param.ceilingWon'),
  join(code.map(quoted), 'in site.hazards'),
  join('site.hazards.exists(h, h', equality, code.map(quoted), '|| h.startsWith("f") )'),
  join('site.visits.exists(v, v', comparison, integer.map(String), ')'),
);

const trees = fc.letrec<{ tree: RuleTree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    condition(1).map((when) => leafOf(when)),
    plainCondition.map((when) => leafOf(when)),
    fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
  ),
})).tree;

const leafOf = (when: string, id = ''): RuleTree => ({
  id,
  when,
  reason: label,
  basis: { kind: 'proposal', source: 'test' },
});

function named(tree: RuleTree, next = { id: 0 }): RuleTree {
  if ('when' in tree) return { ...tree, id: `c${next.id++}` };
  if ('not' in tree) return { not: named(tree.not, next) };
  return 'all' in tree
    ? { all: tree.all.map((each) => named(each, next)) }
    : { any: tree.any.map((each) => named(each, next)) };
}

/** Trees of named conditions, each name once. */
export const ruleTree: fc.Arbitrary<RuleTree> = trees.map((tree) => named(tree));
