import { sha256Hex } from '../domain/fact/digest.ts';
import { fictionalBusinessNumber } from '../domain/organisation/business-number.ts';
import { commitment } from '../domain/selection/draw.ts';
import { addDays, addMilliseconds, startOfDay } from '../domain/time.ts';
import type { Scope } from './expression.ts';
import { NotThere, StoryMistake } from './mistake.ts';
import { sizeAt } from './sized.ts';

type Item = Readonly<Record<string, unknown>>;

/** A whole number from 0 to `below` - 1, always the same for the same text. */
export const chance = (text: string, below: number): number =>
  Number.parseInt(sha256Hex(text).slice(0, 12), 16) % below;

/** One key of a mapping of weights, drawn by their share. */
export function weighted(weights: Readonly<Record<string, number>>, text: string): string {
  const entries = Object.entries(weights);
  let drawn = chance(
    text,
    entries.reduce((sum, [, weight]) => sum + weight, 0),
  );
  for (const [key, weight] of entries) {
    if (drawn < weight) return key;
    drawn -= weight;
  }
  throw new StoryMistake('weighted(…) wants weights above zero');
}

/** The part of an item at a dotted path, undefined where there is none. */
export const partAt = (item: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((whole, key) => (whole as Item | undefined)?.[key], item);

function find(list: readonly unknown[], path: string, value: unknown): unknown {
  const found = list.find((item) => partAt(item, path) === value);
  if (found === undefined) throw new NotThere(`nothing in the list has ${path} ${String(value)}`);
  return found;
}

/** All values at a path that leads through lists: units of all strata of all metrics. */
function gather(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((part) => gather(part, path));
  const [key, ...rest] = path;
  return key === undefined ? [value] : gather(partAt(value, key), rest);
}

/** The words that every expression may call; story.yaml explains them at its top. */
export const wordsAt = (scale: number): Scope['calls'] => ({
  size: (full: number, tenth: number) => sizeAt(scale, [full, tenth]),
  pick: (list: readonly unknown[], index: number) => list[index % list.length],
  chance: (text: string, below: number) => chance(text, below),
  weighted: (weights: Record<string, number>, text: string) => weighted(weights, text),
  min: (...values: number[]) => Math.min(...values),
  max: (...values: number[]) => Math.max(...values),
  number: (text: string) => Number(text),
  text: (value: unknown) => String(value),
  entries: (whole: object) => Object.entries(whole).map(([key, value]) => ({ key, value })),
  pad: (value: number, width: number) => String(value).padStart(width, '0'),
  won: (amount: number) => ({ amount: String(amount), currency: 'KRW' }),
  day: (day: string, plus: number) => addDays(day, plus),
  instant: (day: string, hour: number) => addMilliseconds(startOfDay(day), hour * 3_600_000),
  range: (length: number) => Array.from({ length }, (_, index) => index + 1),
  length: (list: readonly unknown[]) => list.length,
  find,
  all: (list: readonly unknown[], path: string, value: unknown) =>
    list.filter((item) => partAt(item, path) === value),
  count: (list: readonly unknown[], path: string, value: unknown) =>
    list.filter((item) => partAt(item, path) === value).length,
  sum: (list: readonly unknown[], path: string) =>
    list.reduce<number>((sum, item) => sum + Number(partAt(item, path) ?? 0), 0),
  gather: (list: readonly unknown[], path: string) => gather(list, path.split('.')),
  concat: (one: readonly unknown[], other: readonly unknown[]) => [...one, ...other],
  sha256: (text: string) => sha256Hex(text),
  commitment: (nonce: string) => commitment(nonce),
  businessNumber: (serial: number) => fictionalBusinessNumber(serial),
});
