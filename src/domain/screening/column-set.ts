import type { Operand } from '../rule/datum-value.ts';
import { type DataSet, type DatumType, isKnownOn } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';
import { Arena, BLOCK_ROWS } from './arena.ts';
import { type TypedColumn, typedColumn } from './typed-column.ts';

/** The types of the data that a screening may read, by name. */
export type ColumnTypes = Readonly<Record<string, DatumType>>;

/** What is known on a day about many subjects, a row each, a typed column for each datum. */
export class ColumnSet {
  readonly arena: Arena;
  readonly types: ColumnTypes;
  readonly capacity: number;
  readonly columns: ReadonlyMap<string, TypedColumn>;
  /** A bit for each row that stands for a subject. */
  readonly present: number;
  /** One beyond the highest row that was ever written. */
  rows = 0;

  constructor(types: ColumnTypes, rows: number, arena = new Arena()) {
    this.arena = arena;
    this.types = types;
    this.capacity = Math.max(1, Math.ceil(rows / BLOCK_ROWS)) * BLOCK_ROWS;
    this.present = arena.allocate(this.capacity / 8);
    this.columns = new Map(
      Object.entries(types).map(([name, type]) => [name, typedColumn(arena, name, type, this.capacity)]),
    );
  }

  get blocks(): number {
    return Math.ceil(this.rows / BLOCK_ROWS);
  }

  column(name: string): TypedColumn {
    const found = this.columns.get(name);
    if (found === undefined) throw new TypeError(`no column holds ${name}`);
    return found;
  }

  /** Writes what is known on the day about a row's subject; data that have no column are left. */
  write(row: number, data: DataSet, on: Day): void {
    this.appear(row);
    for (const [name, column] of this.columns) {
      const datum = Object.hasOwn(data, name) ? data[name]! : null;
      column.set(row, datum !== null && isKnownOn(datum, on) ? datum.value : null);
    }
  }

  appear(row: number): void {
    if (row < 0 || row >= this.capacity) throw new RangeError(`row ${row} of ${this.capacity}`);
    this.rows = Math.max(this.rows, row + 1);
    this.arena.u8[this.present + (row >> 3)]! |= 1 << (row & 7);
  }

  vanish(row: number): void {
    this.arena.u8[this.present + (row >> 3)]! &= ~(1 << (row & 7));
  }

  isPresent(row: number): boolean {
    return ((this.arena.u8[this.present + (row >> 3)]! >> (row & 7)) & 1) === 1;
  }

  /** Gives back all its memory; nothing that was made over it may be asked again. */
  free(): void {
    this.arena.free(this.present, this.capacity / 8);
    for (const { address, width } of this.columns.values()) this.arena.free(address, this.capacity * width);
  }

  get(row: number, name: string): Operand | null {
    return this.column(name).get(row);
  }
}
