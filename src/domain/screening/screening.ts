import { valueText } from '../rule/datum-value.ts';
import type { DatumValue } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';
import { BLOCK_ROWS, PLANE_BYTES } from './arena.ts';
import type { ByteColumn } from './classes.ts';
import type { ColumnSet } from './column-set.ts';
import { byteAt, type EncodingJob, encodingJob, plainEncoder, rowsBeside } from './encode.ts';
import { bitsIn, type Place, plainKernel, type ScreenBlock } from './kernel.ts';
import { type Plan, planOf, type ScreeningRule } from './plan.ts';
import { COUNTS, HEAD, type Program, programOf } from './program.ts';
import type { LabelledColumn } from './typed-column.ts';

/** How many subjects a rule finds eligible, ineligible or in need of information. */
export type Counts = {
  readonly eligible: number;
  readonly needsInformation: number;
  readonly ineligible: number;
  /** Of the ineligible: those that no longer would be, if one named condition turned. */
  readonly near: number;
};

/** The counts of a rule, and of each cell that the subjects are divided into; `null` is the cell of the unknown. */
export type Screened = Counts & {
  readonly rule: string;
  readonly cells: readonly (Counts & { readonly cell: string | readonly string[] | null })[];
};

export type Wanted = {
  readonly near?: boolean;
  /** The datum by whose values counts are divided. */
  readonly by?: string;
};

/** Which rows of a rule: by its outcome, and by what they are in one column. */
export type Cell = {
  readonly outcome: keyof Counts;
  readonly in?: { readonly datum: string; readonly value: DatumValue | null };
};

export type Encoding = {
  /** What a kernel does, each for every block. */
  readonly jobs: readonly EncodingJob[];
  /** What must be computed row by row, block by block. */
  readonly encodeRows: (block: number) => void;
  /** To be called once the jobs are done or given up: values that stand beside their column, and what was looked up. */
  readonly end: () => void;
};

/** A set of rules made ready to be decided over a column set, as of a day. */
export class Screening {
  readonly set: ColumnSet;
  readonly on: Day;
  readonly plan: Plan;
  readonly program: Program;
  readonly #addresses = new Map<ByteColumn, number>();
  /** Columns that it made itself. */
  readonly #own: readonly ByteColumn[];

  /** Columns that `base` has encoded are read there; the rest are to be encoded by `encode` or by jobs. */
  constructor(rules: readonly ScreeningRule[], set: ColumnSet, on: Day, base?: Screening) {
    this.set = set;
    this.on = on;
    this.plan = planOf(rules, set.types, on, base?.plan.parts);
    this.#own = this.plan.columns.filter((column) => base?.addressOf(column) === undefined);
    for (const column of this.plan.columns) {
      this.#addresses.set(column, base?.addressOf(column) ?? set.arena.allocate(set.capacity));
    }
    this.program = programOf(this.plan, set.arena, (column) => this.addressOf(column)!, set.present);
  }

  addressOf(column: ByteColumn): number | undefined {
    return this.#addresses.get(column);
  }

  /** Bytes that stand for each row. */
  get columns(): number {
    return this.#own.length;
  }

  /** Encodes its columns in this thread, in plain JavaScript. */
  encode(): void {
    const { jobs, encodeRows, end } = this.encoding();
    const encode = plainEncoder(this.set.arena);
    for (let block = 0; block < this.set.blocks; block += 1) {
      for (const job of jobs) encode(job, block);
      encodeRows(block);
    }
    end();
  }

  /** What is to be done so that its columns are encoded. */
  encoding(): Encoding {
    const prepared = this.#own.map((column) => ({
      column,
      job: encodingJob(this.set, column, this.addressOf(column)!, this.on),
    }));
    const computed = prepared.flatMap(({ column, job }) => (job === null ? [column] : []));
    return {
      jobs: prepared.flatMap(({ job }) => (job === null ? [] : [job.job])),
      encodeRows: (block) => {
        const end = Math.min(this.set.rows, (block + 1) * BLOCK_ROWS);
        for (const column of computed) {
          for (let row = block * BLOCK_ROWS; row < end; row += 1) this.#encodeRow(column, row);
        }
      },
      end: () => {
        for (const { column, job } of prepared) {
          for (const [address, bytes] of job?.allocated ?? []) this.set.arena.free(address, bytes);
          if (job !== null) for (const row of rowsBeside(this.set, column)) this.#encodeRow(column, row);
        }
      },
    };
  }

  /** The row was written anew. */
  refresh(row: number): void {
    for (const column of this.#own) this.#encodeRow(column, row);
  }

  #encodeRow(column: ByteColumn, row: number): void {
    this.set.arena.u8[this.addressOf(column)! + row] = byteAt(this.set, column, row, this.on);
  }

  /** Gives back all that it holds; what was made on its base must be gone before. */
  free(): void {
    for (const [address, bytes] of this.program.allocated) this.set.arena.free(address, bytes);
    for (const column of this.#own) this.set.arena.free(this.addressOf(column)!, this.set.capacity);
  }
}

/** Room in which a thread works and counts. */
export type Room = Place & { readonly allocated: ReadonlyMap<number, number> };

/** Says in the program's head what is wanted, and makes room for a thread that counts it. */
export function roomFor({ program, set }: Screening, { near = false, by }: Wanted): Room {
  const { arena } = set;
  const dimension = by === undefined ? null : dimensionOf(set, by);
  const head = program.head >> 2;
  const cells = dimension?.values.length ?? 0;
  arena.i32[head + HEAD.near] = Number(near);
  arena.i32[head + HEAD.cellColumn] = dimension?.address ?? 0;
  arena.i32[head + HEAD.cellWidth] = dimension?.width ?? 1;
  arena.i32[head + HEAD.cells] = cells;
  const allocated = new Map<number, number>();
  const allocate = (bytes: number): number => {
    const address = arena.allocate(bytes);
    allocated.set(address, bytes);
    return address;
  };
  return {
    scratch: allocate(program.scratchBytes),
    counts: allocate(4 * COUNTS * program.rules),
    tallies: allocate(4 * COUNTS * program.rules * cells),
    allocated,
  };
}

export function freeRoom({ set }: Screening, { allocated }: Room): void {
  for (const [address, bytes] of allocated) set.arena.free(address, bytes);
}

/** A number is no dimension: its values are too many to divide by. */
function dimensionOf(set: ColumnSet, datum: string): LabelledColumn {
  const column = set.column(datum);
  if (column.kind !== 'labelled') throw new TypeError(`${datum} has too many values to divide by`);
  return column;
}

/** What the rooms together counted. */
export function countsIn(screening: Screening, rooms: readonly Room[], { by }: Wanted): readonly Screened[] {
  const { set, plan } = screening;
  const sum = (address: (room: Room) => number, at: number): number =>
    rooms.reduce((total, room) => total + set.arena.i32[(address(room) >> 2) + at]!, 0);
  const dimension = by === undefined ? null : dimensionOf(set, by);
  const sizes = dimension === null ? [] : cellSizes(set, dimension);
  const present = presentRows(set);
  return plan.rules.map(({ id }, rule) => {
    const cells = sizes.map((size, cell) => {
      const at = (rule * sizes.length + cell) * COUNTS;
      const value = dimension!.values[cell]!;
      return {
        cell: value === null ? null : valueText(value as DatumValue),
        ...countsOf(size, (kind) => sum(({ tallies }) => tallies, at + kind)),
      };
    });
    const own = countsOf(present, (kind) => sum(({ counts }) => counts, rule * COUNTS + kind));
    return { rule: id, ...own, cells: cells.filter((_, cell) => sizes[cell]! > 0) };
  });
}

function countsOf(present: number, counted: (kind: number) => number): Counts {
  const [eligible, possible, near] = [counted(0), counted(1), counted(2)];
  return { eligible, needsInformation: possible - eligible, ineligible: present - possible, near };
}

function presentRows({ arena, present, capacity }: ColumnSet): number {
  let count = 0;
  for (let word = 0; word < capacity / 32; word += 1) count += bitsIn(arena.i32[(present >> 2) + word]!);
  return count;
}

function cellSizes(set: ColumnSet, dimension: LabelledColumn): readonly number[] {
  const sizes = dimension.values.map(() => 0);
  for (let row = 0; row < set.rows; row += 1) {
    if (set.isPresent(row)) sizes[dimension.numberAt(row)]! += 1;
  }
  return sizes;
}

/** Decides all rules on all rows, in this thread. */
export function screen(
  screening: Screening,
  wanted: Wanted = {},
  kernel: ScreenBlock = plainKernel(screening.set.arena),
): readonly Screened[] {
  const room = roomFor(screening, wanted);
  for (let block = 0; block < screening.set.blocks; block += 1) kernel(screening.program.head, block, room);
  const counts = countsIn(screening, [room], wanted);
  freeRoom(screening, room);
  return counts;
}

/** The rows that a rule of the base finds so, in order. */
export function rowsOf(
  rule: ScreeningRule,
  base: Screening,
  cell: Cell,
  kernel: ScreenBlock = plainKernel(base.set.arena),
): readonly number[] {
  const screening = new Screening([rule], base.set, base.on, base);
  screening.encode();
  const { set } = screening;
  const room = roomFor(screening, { near: cell.outcome === 'near' });
  const inCell = cellTest(set, cell);
  const rows: number[] = [];
  for (let block = 0; block < set.blocks; block += 1) {
    kernel(screening.program.head, block, room);
    for (let word = 0; word < PLANE_BYTES / 4; word += 1) {
      for (let bits = foundIn(set, room, cell, block, word); bits !== 0; bits &= bits - 1) {
        const row = block * BLOCK_ROWS + word * 32 + 31 - Math.clz32(bits & -bits);
        if (inCell(row)) rows.push(row);
      }
    }
  }
  freeRoom(screening, room);
  screening.free();
  return rows;
}

function foundIn(
  { arena, present }: ColumnSet,
  room: Room,
  { outcome }: Cell,
  block: number,
  word: number,
): number {
  const at = (room.scratch >> 2) + word;
  const words = PLANE_BYTES / 4;
  const [truth, possible, near] = [arena.i32[at]!, arena.i32[at + words]!, arena.i32[at + 2 * words]!];
  if (outcome === 'eligible') return truth;
  if (outcome === 'needsInformation') return possible & ~truth;
  if (outcome === 'near') return near;
  return arena.i32[((present + block * PLANE_BYTES) >> 2) + word]! & ~possible;
}

function cellTest(set: ColumnSet, { in: cell }: Cell): (row: number) => boolean {
  if (cell === undefined) return () => true;
  const dimension = dimensionOf(set, cell.datum);
  const number = cell.value === null ? 0 : dimension.find(cell.value);
  return (row) => dimension.numberAt(row) === number;
}
