import type { Operand } from '../rule/datum-value.ts';
import type { Expression } from '../rule/syntax.ts';
import { type Bound, byPlace, isReached, type Values } from './values.ts';

/** What a byte says where nothing is known: of a value, and of a list, whose other bits are marks. */
export const UNKNOWN_CLASS = 255;
export const UNKNOWN_MARK = 0x80;
const MOST_CLASSES = 255;
const MARKS = 7;

/**
 * A column of one byte a row that holds no more than the rules can tell apart. `classes`: the class of a value.
 * `marks`: a bit for each class of which the list has an item. `computed`: 1 or 0, as the condition itself says row
 * by row. `byte` stands at each interval between neighbouring bounds.
 */
export type ByteColumn =
  | {
      readonly kind: 'classes' | 'marks';
      readonly datum: string;
      readonly bounds: readonly Bound[];
      readonly byte: Uint8Array;
    }
  | { readonly kind: 'computed'; readonly data: readonly string[]; readonly expression: Expression };

/** An atom is true where the byte of the column is one of these, or has one of these marks. */
export type Part = { readonly column: ByteColumn; readonly yes: readonly number[] };

/** An atom, by its text, with the values it is true of. */
export type Asked = { readonly atom: string; readonly values: Values };

/** Any of an atom's parts makes it true. */
export type Parts = ReadonlyMap<string, readonly Part[]>;

export function byteOf(column: Exclude<ByteColumn, { kind: 'computed' }>, value: Operand | null): number {
  if (column.kind === 'classes') {
    return value === null ? UNKNOWN_CLASS : column.byte[intervalOf(column.bounds, value)]!;
  }
  if (value === null) return UNKNOWN_MARK;
  let marks = 0;
  for (const item of value as readonly Operand[]) marks |= column.byte[intervalOf(column.bounds, item)]!;
  return marks;
}

/** How many of the bounds the value has reached. */
function intervalOf(bounds: readonly Bound[], value: Operand): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(bounds[middle]!, value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Grouping = {
  readonly bounds: readonly Bound[];
  /** The class of each interval: intervals of one class are alike to all that is asked. */
  readonly classes: readonly number[];
  readonly count: number;
  /** The classes of which each atom is true, in the order asked. */
  readonly yes: readonly (readonly number[])[];
};

function grouped(asked: readonly Asked[]): Grouping {
  const all = asked.flatMap(({ values }) => values.bounds).sort(byPlace);
  const bounds: Bound[] = [];
  const rank = new Map<Bound, number>();
  for (const bound of all) {
    const last = bounds.at(-1);
    if (last === undefined || byPlace(last, bound) !== 0) bounds.push(bound);
    rank.set(bound, bounds.length - 1);
  }
  const known = new Map<string, number>();
  const yes: number[][] = asked.map(() => []);
  const classes = Array.from({ length: bounds.length + 1 }, (_, interval) => {
    const answers = asked.map(({ values }) => values.hold((bound) => rank.get(bound)! < interval));
    const signature = answers.map(Number).join('');
    const found = known.get(signature) ?? known.size;
    if (found === known.size) for (const [at, answer] of answers.entries()) if (answer) yes[at]!.push(found);
    known.set(signature, found);
    return found;
  });
  return { bounds, classes, count: known.size, yes };
}

/** The columns that tell a single value's classes apart: one, or several where a byte does not hold them all. */
export function classColumns(datum: string, asked: readonly Asked[]): Parts {
  const { bounds, classes, count, yes } = grouped(asked);
  if (count > MOST_CLASSES) {
    const half = asked.length >> 1;
    return new Map([...classColumns(datum, asked.slice(0, half)), ...classColumns(datum, asked.slice(half))]);
  }
  const column: ByteColumn = { kind: 'classes', datum, bounds, byte: Uint8Array.from(classes) };
  return new Map(asked.map(({ atom }, at) => [atom, [{ column, yes: yes[at]! }]]));
}

/** The columns that mark which classes of items a list has: seven a byte; a class that no atom asks for has no mark. */
export function markColumns(datum: string, asked: readonly Asked[]): Parts {
  const { bounds, classes, yes } = grouped(asked);
  const marked = [...new Set(yes.flat())].sort((a, b) => a - b);
  const place = new Map(marked.map((found, at) => [found, at]));
  const columns = Array.from(
    { length: Math.max(1, Math.ceil(marked.length / MARKS)) },
    (_, at): ByteColumn => {
      const byte = classes.map((found) => markIn(at, place.get(found)));
      return { kind: 'marks', datum, bounds, byte: Uint8Array.from(byte) };
    },
  );
  return new Map(
    asked.map(({ atom }, at) => [
      atom,
      partsOf(
        columns,
        yes[at]!.map((found) => place.get(found)!),
      ),
    ]),
  );
}

const markIn = (column: number, place: number | undefined): number =>
  place !== undefined && Math.floor(place / MARKS) === column ? 1 << (place % MARKS) : 0;

/** At least one part, since a list that is not known leaves unknown also what is true of none. */
function partsOf(columns: readonly ByteColumn[], places: readonly number[]): readonly Part[] {
  const parts = columns.map((column, at) => ({
    column,
    yes: places.map((place) => markIn(at, place)).filter((mark) => mark !== 0),
  }));
  const needed = parts.filter(({ yes }) => yes.length > 0);
  return needed.length > 0 ? needed : parts.slice(0, 1);
}
