import { randomUUID } from 'node:crypto';

type Schema = Record<string, unknown>;
export type Random = () => number;

/** A reproducible source of numbers in [0, 1): mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: Random, values: readonly T[]): T =>
  values[Math.floor(random() * values.length)] as T;

const PATTERNS: readonly [RegExp, string][] = [
  [/\[0-9a-f\]\{64\}/, 'b'.repeat(64)],
  [/\[1-9\]\[0-9\]\{0,17\}/, '1000000'],
  [/^\^\[0-9\]\{2\}\$$/, '11'],
  [/\{1,4\}\(/, '4.5'],
  [/\{3\}-\?\[0-9\]\{2\}/, '124-81-00998'],
];

function textOf({ format, pattern, minLength = 0 }: Schema): string {
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return '2026-06-01';
  if (format === 'date-time') return '2025-12-01T00:00:00.000Z';
  if (format === 'email') return 'officer@agency.example';
  const known = PATTERNS.find(([shape]) => typeof pattern === 'string' && shape.test(pattern));
  return known?.[1] ?? 'word'.padEnd(Number(minLength), 'x');
}

const everyField = ({ properties }: Schema, random: Random): unknown =>
  Object.fromEntries(
    Object.entries(properties as Record<string, Schema>).map(([name, each]) => [
      name,
      sampleOf(each, random),
    ]),
  );

/** A value that the schema takes. */
export function sampleOf(schema: Schema, random: Random): unknown {
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return pick(random, schema.enum);
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  // Beside `type`, a choice only says which of the fields are needed: all of them are given then.
  if (choices !== undefined && schema.type === 'object') return everyField(schema, random);
  if (choices !== undefined) return sampleOf(pick(random, choices), random);
  switch (schema.type) {
    case 'object': {
      const properties = (schema.properties ?? {}) as Record<string, Schema>;
      const required = (schema.required ?? []) as string[];
      const kept = Object.entries(properties).filter(([name]) => required.includes(name) || random() < 0.5);
      return Object.fromEntries(kept.map(([name, each]) => [name, sampleOf(each, random)]));
    }
    case 'array': {
      const length = Math.max(Number(schema.minItems ?? 0), 1);
      return Array.from({ length }, () => sampleOf((schema.items ?? {}) as Schema, random));
    }
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number':
      return Number(schema.minimum ?? 1);
    case 'boolean':
      return random() < 0.5;
    case 'null':
      return null;
    default:
      return pick(random, ['anything', 1, true]);
  }
}

const NASTY: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a'.repeat(100_000),
  '가'.repeat(300),
  -1,
  0,
  1e308,
  2 ** 53,
  -0.5,
  true,
  [],
  {},
  [[[[]]]],
  { amount: '-1', currency: 'KRW' },
  { amount: '999999999999999999', currency: 'KRW' },
  { amount: '1e9', currency: 'USD' },
  '9999-12-31',
  '2026-02-30',
  '0000-00-00',
  '1900-01-01',
  "'; drop table fact; --",
  '../../etc/passwd',
  '%00',
  'NaN',
  '__proto__',
  '01890000-0000-7000-8000-000000000000',
  '2999-01-01T00:00:00Z',
  '\u202e\u200b',
  '😀',
  Array.from({ length: 500 }, () => 'x'),
];

/** A value that is near what the schema takes, with some of it replaced by what nobody expects. */
export function garbageOf(schema: Schema, random: Random): unknown {
  const value = sampleOf(schema, random);
  return random() < 0.1 ? pick(random, NASTY) : spoil(value, random, 0.35);
}

function spoil(value: unknown, random: Random, chance: number): unknown {
  if (random() < chance * 0.5) return pick(random, NASTY);
  if (Array.isArray(value)) return value.map((each) => spoil(each, random, chance));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(() => random() > 0.08)
    .map(([name, each]) => [name, spoil(each, random, chance)] as [string, unknown]);
  if (random() < 0.08) entries.push([pick(random, ['x', '__proto__', 'constructor', 'a\u0000b']), 1]);
  return Object.fromEntries(entries);
}
