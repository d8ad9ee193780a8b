import { CelScalar, celEnv, celFunc, isCelError, listType, parse, plan } from '@bufbuild/cel';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { condition, context, label, ON, row, TYPES } from '../../../test/support/conditions.ts';
import { explain } from './evaluate.ts';
import type { Truth } from './explanation.ts';
import { parseCondition } from './parse.ts';
import { compileTree } from './tree.ts';
import type { DataSet, DatumType } from './vocabulary.ts';

// The oracle is an independent CEL: the same text, unknown data as omitted variables, errors read as unknown.

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
