import { CelScalar, celEnv, celFunc, isCelError, listType, parse, plan } from '@bufbuild/cel';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { explain } from './evaluate.ts';
import type { Truth } from './explanation.ts';
import { parseCondition } from './parse.ts';
import { compileTree } from './tree.ts';
import type { DataSet, Datum, DatumType, DatumValue, Parameters, Vocabulary } from './vocabulary.ts';

// The oracle is an independent CEL: the same text, unknown data as omitted variables, errors read as unknown.

const label = { ko: '값', en: 'value' };
const CODES = ['fire', 'fall', 'collision'];
const TYPES: Readonly<Record<string, DatumType>> = {
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
const context = { vocabulary, parameters };
const ON = '2026-03-11';

/** Counted by the calendar's own arithmetic; far-off days are errors. */
function ago(amount: bigint, unit: 'years' | 'days'): string {
  if (amount > 4_000n || amount < -4_000n) throw new RangeError(`${amount} ${unit} ago`);
  return Temporal.PlainDate.from(ON)
    .subtract({ [unit]: Number(amount) })
    .toString();
}

const scalarInCel = (type: DatumType) =>
  type === 'decimal'
    ? CelScalar.DOUBLE
    : type === 'flag'
      ? CelScalar.BOOL
      : type === 'won' || type === 'count' || type === 'bp'
        ? CelScalar.INT
        : CelScalar.STRING;
const environment = celEnv({
  variables: Object.fromEntries(
    Object.entries(TYPES).map(([name, type]) => [
      name,
      typeof type === 'string' ? scalarInCel(type) : listType(scalarInCel(type.list)),
    ]),
  ),
  funcs: [
    celFunc('date', [CelScalar.STRING], CelScalar.STRING, (day) => day),
    celFunc('yearsBefore', [CelScalar.INT], CelScalar.STRING, (years) => ago(years, 'years')),
    celFunc('daysAfter', [CelScalar.INT], CelScalar.STRING, (days) => ago(-days, 'days')),
  ],
});

function oracle(text: string, data: DataSet): Truth {
  const variables: Record<string, unknown> = { 'param.ceilingWon': 3n };
  for (const [name, { value }] of Object.entries(data)) {
    variables[name] = TYPES[name] === 'decimal' ? Number(value) : value;
  }
  const result = plan(environment, parse(text))(variables as never);
  return isCelError(result) ? 'unknown' : result === true ? 'true' : 'false';
}

function ours(text: string, data: DataSet): Truth {
  const leaf = { id: 'it', when: text, reason: label, basis: { kind: 'proposal', source: 'test' } } as const;
  const compilation = compileTree(leaf, context);
  if (!compilation.ok) throw new Error(`${text}: ${JSON.stringify(compilation.problems)}`);
  return explain(compilation.compiled, data, ON).root.truth;
}

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

function valueFor(type: DatumType): fc.Arbitrary<DatumValue> {
  if (typeof type !== 'string')
    return fc.array(valueFor(type.list) as fc.Arbitrary<bigint | string>, { maxLength: 3 });
  if (type === 'decimal') return decimal;
  if (type === 'flag') return fc.boolean();
  if (type === 'text') return text;
  if (type === 'day') return day;
  return type === 'code' ? code : integer;
}
const datumOf = (type: DatumType): fc.Arbitrary<Datum> =>
  valueFor(type).map((value) => ({ value, source: 'register', asOf: '2026-01-01' }));
const row = fc.record(Object.fromEntries(DATA.map((name) => [name, datumOf(TYPES[name]!)])), {
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
function condition(depth: number): fc.Arbitrary<string> {
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

it('every condition has the truth on every row that an independent CEL gives it', () => {
  const seen: Record<Truth, number> = { true: 0, false: 0, unknown: 0 };
  fc.assert(
    fc.property(
      condition(3).filter((text) => text.length <= 2000),
      row,
      (text, data) => {
        const truth = ours(text, data);
        seen[truth]++;
        expect(truth).toBe(oracle(text, data));
      },
    ),
    { numRuns: 1_500 },
  );
  // A generator that reached only one of the answers would prove little.
  expect(Math.min(seen.true, seen.false, seen.unknown)).toBeGreaterThan(150);
});

const token = fc.oneof(
  fc.constantFrom(
    '&&',
    '||',
    '!',
    '(',
    ')',
    '[',
    ']',
    ',',
    '.',
    '+',
    '-',
    '*',
    '==',
    '<',
    '>=',
    'in',
    '?',
    ':',
    '=',
  ),
  fc.constantFrom(
    'org',
    'true',
    'date("2024-01-01")',
    '.startsWith("a")',
    '"fire"',
    "'a'",
    '1',
    '2.5',
    '007',
    '1e3',
  ),
  fc.constantFrom(...Object.keys(TYPES)),
);

it('every text that is accepted is CEL, and has the same truth there', () => {
  let accepted = 0;
  const soup = fc.array(token, { minLength: 1, maxLength: 7 }).map((tokens) => tokens.join(' '));
  fc.assert(
    fc.property(soup, row, (text, data) => {
      if (!parseCondition(text, context).ok) return;
      accepted++;
      expect(ours(text, data)).toBe(oracle(text, data));
    }),
    { numRuns: 10_000 },
  );
  expect(accepted).toBeGreaterThan(50);
});

it('no text at all makes the parser throw, and each problem stands inside its text', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 60 }),
    fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join('')),
  );
  fc.assert(
    fc.property(any, (text) => {
      const parsed = parseCondition(text, context);
      if (parsed.ok) return;
      const lines = text.split('\n');
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { line, column } of parsed.problems) {
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
      }
    }),
    { numRuns: 3_000 },
  );
});
