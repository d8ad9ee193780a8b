import { type Operand, operandOf } from '../rule/datum-value.ts';
import { decimalOf } from '../rule/decimal.ts';
import type { DatumType, DatumValue } from '../rule/vocabulary.ts';
import type { Arena } from './arena.ts';
import { placeOf } from './question.ts';

const NONE_32 = -(2 ** 31);
const MOST_32 = 2 ** 31 - 1;

export type TypedColumn = OrderedColumn | LabelledColumn;

export const typedColumn = (arena: Arena, name: string, type: DatumType, capacity: number): TypedColumn =>
  typeof type !== 'string' || type === 'text' || type === 'code' || type === 'flag'
    ? new LabelledColumn(arena, name, type, capacity)
    : new OrderedColumn(arena, name, type, capacity);

/** Numbers and days by their place on the line; a value that a place is too coarse for is kept beside. */
export class OrderedColumn {
  readonly kind = 'ordered';
  readonly address: number;
  readonly width: 4 | 8;
  /** Rows whose value does not fit its place. */
  readonly exact = new Map<number, Operand>();

  constructor(
    private readonly arena: Arena,
    readonly name: string,
    readonly type: DatumType,
    readonly capacity: number,
  ) {
    this.width = type === 'won' || type === 'decimal' ? 8 : 4;
    this.address = arena.allocate(capacity * this.width);
    if (this.width === 4) arena.i32.fill(NONE_32, this.address >> 2, (this.address >> 2) + capacity);
    else arena.f64.fill(Number.NaN, this.address >> 3, (this.address >> 3) + capacity);
  }

  set(row: number, value: DatumValue | null): void {
    this.exact.delete(row);
    const operand = value === null ? null : operandOf(this.name, this.type, value);
    const place = operand === null ? null : placeOf(operand);
    const fits = place !== null && (this.width === 8 || Math.abs(place) <= MOST_32);
    if (operand !== null && !fits) this.exact.set(row, operand);
    this.put(row, fits ? place : null);
  }

  /** Where no value is kept beside: the place itself. */
  put(row: number, place: number | null): void {
    if (this.width === 8) this.arena.f64[(this.address >> 3) + row] = place ?? Number.NaN;
    else this.arena.i32[(this.address >> 2) + row] = place ?? NONE_32;
  }

  get(row: number): Operand | null {
    const kept = this.exact.get(row);
    if (kept !== undefined) return kept;
    if (this.width === 4) {
      const place = this.arena.i32[(this.address >> 2) + row]!;
      return place === NONE_32 ? null : this.#value(place);
    }
    const place = this.arena.f64[(this.address >> 3) + row]!;
    return Number.isNaN(place) ? null : this.#value(place);
  }

  #value(place: number): Operand {
    if (this.type === 'decimal') return shortestDecimal(place);
    if (this.type !== 'day') return BigInt(place);
    const digits = String(place).padStart(8, '0');
    return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  }
}

/** A decimal of at most 15 digits is the shortest one that reads as its double. */
function shortestDecimal(place: number) {
  const [digits = '0', exponent = '0'] = String(place).split('e');
  const { units, scale } = decimalOf(digits);
  const shift = scale - Number(exponent);
  return shift >= 0 ? { units, scale: shift } : { units: units * 10n ** BigInt(-shift), scale: 0 };
}

/** Texts, codes, flags and lists by their number in a dictionary; number 0 says that nothing is known. */
export class LabelledColumn {
  readonly kind = 'labelled';
  address: number;
  width: 1 | 2 | 4 = 1;
  /** By number. */
  readonly values: (Operand | null)[] = [null];
  readonly #numbers = new Map<string, number>();

  constructor(
    private readonly arena: Arena,
    readonly name: string,
    readonly type: DatumType,
    readonly capacity: number,
  ) {
    this.address = arena.allocate(capacity);
  }

  set(row: number, value: DatumValue | null): void {
    this.put(row, value === null ? 0 : this.numberOf(value));
  }

  /** Null where no row has ever had the value. */
  find(value: DatumValue): number | null {
    return this.#numbers.get(keyOf(value)) ?? null;
  }

  numberOf(value: DatumValue): number {
    const key = keyOf(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.values.push(operandOf(this.name, this.type, value));
    this.#numbers.set(key, this.values.length - 1);
    if (this.values.length > 2 ** (8 * this.width)) this.#widen();
    return this.values.length - 1;
  }

  put(row: number, number: number): void {
    this.#rows()[this.address / this.width + row] = number;
  }

  get(row: number): Operand | null {
    return this.values[this.numberAt(row)]!;
  }

  numberAt(row: number): number {
    return this.#rows()[this.address / this.width + row]!;
  }

  #rows(): Uint8Array | Uint16Array | Uint32Array {
    return this.width === 1 ? this.arena.u8 : this.width === 2 ? this.arena.u16 : this.arena.u32;
  }

  #widen(): void {
    const [address, width] = [this.address, this.width];
    const wider = width === 1 ? 2 : 4;
    const moved = this.arena.allocate(this.capacity * wider);
    const before = this.#rows();
    this.address = moved;
    this.width = wider;
    const now = this.#rows();
    for (let row = 0; row < this.capacity; row += 1)
      now[moved / wider + row] = before[address / width + row]!;
    this.arena.free(address, this.capacity * width);
  }
}

const keyOf = (value: DatumValue): string =>
  typeof value === 'object' ? JSON.stringify(value.map(String)) : String(value);
