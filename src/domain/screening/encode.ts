import { truthOf } from '../rule/compute.ts';
import type { Operand } from '../rule/datum-value.ts';
import type { Day } from '../time.ts';
import { type Arena, BLOCK_ROWS } from './arena.ts';
import { type ByteColumn, byteOf, UNKNOWN_CLASS } from './classes.ts';
import type { ColumnSet } from './column-set.ts';
import { placeOf } from './question.ts';
import { readingWithoutData } from './settle.ts';
import type { TypedColumn } from './typed-column.ts';
import type { Bound } from './values.ts';

// Typed columns to bytes. A job is what a kernel can do by itself, block by block; what it cannot is told row by row.

export const SOURCE = { ordered32: 0, ordered64: 1, labelled8: 2, labelled16: 3, labelled32: 4 } as const;
/** The kind of source, its address, where the bytes go, how many bounds, their address, the address of the bytes. */
export type EncodingJob = readonly [
  source: number,
  from: number,
  to: number,
  bounds: number,
  boundsAt: number,
  bytesAt: number,
];

/** The byte that says what is known on the row. */
export function byteAt(set: ColumnSet, column: ByteColumn, row: number, on: Day): number {
  if (column.kind !== 'computed') return byteOf(column, set.get(row, column.datum));
  return truthByte(column, (name) => set.get(row, name), on);
}

export function truthByte(
  { expression }: Extract<ByteColumn, { kind: 'computed' }>,
  get: (name: string) => Operand | null,
  on: Day,
): number {
  const truth = truthOf(expression, {
    ...readingWithoutData({}, on),
    datum: (name) => {
      const value = get(name);
      return value === null ? { known: false, missing: [], failure: null } : { known: true, value };
    },
  });
  return truth.known ? Number(truth.value) : UNKNOWN_CLASS;
}

/** A job, and what was allocated for what it looks up. */
export type PreparedJob = {
  readonly job: EncodingJob;
  readonly allocated: readonly (readonly [address: number, bytes: number])[];
};

/**
 * The job that encodes a column; null where rows must be computed one by one. Rows that keep their value beside the
 * column are to be encoded once more (`rowsBeside`).
 */
export function encodingJob(set: ColumnSet, column: ByteColumn, to: number, on: Day): PreparedJob | null {
  const source = soleSource(set, column);
  if (source === null) return null;
  if (source.kind === 'labelled') {
    const bytes = source.values.map((value) =>
      column.kind === 'computed' ? truthByte(column, () => value, on) : byteOf(column, value),
    );
    const kind = { 1: SOURCE.labelled8, 2: SOURCE.labelled16, 4: SOURCE.labelled32 }[source.width];
    const bytesAt = bytesIn(set.arena, bytes);
    return { job: [kind, source.address, to, 0, 0, bytesAt], allocated: [[bytesAt, bytes.length]] };
  }
  if (column.kind !== 'classes') return null;
  const { bounds, byte } = column;
  const boundsAt = set.arena.allocate(8 * bounds.length);
  set.arena.f64.set(bounds.map(leastPlace), boundsAt >> 3);
  const bytesAt = bytesIn(set.arena, byte);
  const kind = source.width === 4 ? SOURCE.ordered32 : SOURCE.ordered64;
  return {
    job: [kind, source.address, to, bounds.length, boundsAt, bytesAt],
    allocated: [
      [boundsAt, 8 * bounds.length],
      [bytesAt, byte.length],
    ],
  };
}

/** The column that decides it alone. */
function soleSource(set: ColumnSet, column: ByteColumn): TypedColumn | null {
  if (column.kind !== 'computed') return set.column(column.datum);
  return column.data.length === 1 ? set.column(column.data[0]!) : null;
}

export const rowsBeside = (set: ColumnSet, column: ByteColumn): readonly number[] => {
  const source = soleSource(set, column);
  return source?.kind === 'ordered' ? [...source.exact.keys()] : [];
};

function bytesIn(arena: Arena, bytes: ArrayLike<number>): number {
  const address = arena.allocate(bytes.length);
  arena.u8.set(bytes, address);
  return address;
}

/** The least double that has reached the bound, among doubles that stand for a value. */
export function leastPlace({ at, after }: Bound): number {
  const place = placeOf(at)!;
  return after ? nextUp(place) : place;
}

const both = new DataView(new ArrayBuffer(8));

/** The next double above. */
function nextUp(place: number): number {
  if (place === 0) return Number.MIN_VALUE;
  both.setFloat64(0, place);
  both.setBigInt64(0, both.getBigInt64(0) + (place > 0 ? 1n : -1n));
  return both.getFloat64(0);
}

export type EncodeBlock = (job: EncodingJob, block: number) => void;

/** Encodes in plain JavaScript. */
export const plainEncoder =
  (arena: Arena): EncodeBlock =>
  (job, block) => {
    const [source, from, to, bounds, boundsAt, bytesAt] = job;
    const first = block * BLOCK_ROWS;
    if (source === SOURCE.ordered32 || source === SOURCE.ordered64) {
      const places = source === SOURCE.ordered32 ? arena.i32 : arena.f64;
      const width = source === SOURCE.ordered32 ? 4 : 8;
      for (let row = first; row < first + BLOCK_ROWS; row += 1) {
        const place = places[from / width + row]!;
        const isUnknown = width === 4 ? place === -(2 ** 31) : Number.isNaN(place);
        arena.u8[to + row] = isUnknown
          ? UNKNOWN_CLASS
          : arena.u8[bytesAt + reached(arena.f64, boundsAt >> 3, bounds, place)]!;
      }
      return;
    }
    const width = { [SOURCE.labelled8]: 1, [SOURCE.labelled16]: 2, [SOURCE.labelled32]: 4 }[source]!;
    const rows = width === 1 ? arena.u8 : width === 2 ? arena.u16 : arena.u32;
    for (let row = first; row < first + BLOCK_ROWS; row += 1) {
      arena.u8[to + row] = arena.u8[bytesAt + rows[from / width + row]!]!;
    }
  };

/** How many of the bounds the place has reached. */
export function reached(bounds: Float64Array, from: number, count: number, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place >= bounds[from + middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
