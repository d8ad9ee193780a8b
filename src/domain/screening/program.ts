import { type Arena, PLANE_BYTES } from './arena.ts';
import { type ByteColumn, UNKNOWN_CLASS } from './classes.ts';
import type { Clauses, Literal, Plan, Plane, PlannedRule } from './plan.ts';

// A plan as numbers that a kernel works through, block by block. Planes stand in a scratch of the thread's own, each
// with its bitmap of where it is true and, behind it, the one of where it is possible (not false).

export const SLOT_BYTES = 2 * PLANE_BYTES;
/** True, possible and near of the rule in hand stand before the planes. */
export const OUT_BYTES = 3 * PLANE_BYTES;

/** Where a column's bytes are not known; where its class is in a range, in a table, where it has a mark; a constant. */
export const FILL = { unknownClass: 0, unknownMark: 1, range: 2, table: 3, marks: 4, constant: 5 } as const;
/** The operation, the column's address, two numbers of its own, the slot it writes, the slot of what is unknown. */
export const FILL_WORDS = 6;

/** The head of a program, word by word. */
export const HEAD = {
  fills: 0,
  fillCount: 1,
  gates: 2,
  gateCount: 3,
  rules: 4,
  ruleCount: 5,
  present: 6,
  near: 7,
  cellColumn: 8,
  cellWidth: 9,
  cells: 10,
} as const;
const HEAD_WORDS = 11;

/** True, possible and near of a rule, and so of a rule in a cell. */
export const COUNTS = 3;

export type Program = {
  readonly head: number;
  /** What a thread needs beside it. */
  readonly scratchBytes: number;
  readonly rules: number;
  /** What was allocated for it, by address. */
  readonly allocated: ReadonlyMap<number, number>;
};

export function programOf(
  plan: Plan,
  arena: Arena,
  addressOf: (column: ByteColumn) => number,
  present: number,
): Program {
  const writer = new Writer(plan, arena, addressOf);
  const head = writer.whole(present);
  return {
    head,
    scratchBytes: OUT_BYTES + writer.slots * SLOT_BYTES,
    rules: plan.rules.length,
    allocated: writer.allocated,
  };
}

class Writer {
  readonly allocated = new Map<number, number>();
  slots: number;
  readonly #unknownSlots = new Map<ByteColumn, number>();

  constructor(
    private readonly plan: Plan,
    private readonly arena: Arena,
    private readonly addressOf: (column: ByteColumn) => number,
  ) {
    this.slots = plan.planes.length;
  }

  whole(present: number): number {
    const fills: number[] = [];
    for (const [at, plane] of this.plan.planes.entries()) fills.push(...this.#fill(plane, slotOf(at)));
    const gates = this.plan.planes.flatMap((plane, at) => gateOf(plane, slotOf(at)));
    const gateCount = this.plan.planes.filter(({ kind }) => kind === 'clauses' || kind === 'possible').length;
    const rules = this.plan.rules.flatMap(ruleOf);
    const head: number[] = Array.from({ length: HEAD_WORDS }, () => 0);
    head[HEAD.fills] = this.#words(fills);
    head[HEAD.fillCount] = fills.length / FILL_WORDS;
    head[HEAD.gates] = this.#words(gates);
    head[HEAD.gateCount] = gateCount;
    head[HEAD.rules] = this.#words(rules);
    head[HEAD.ruleCount] = this.plan.rules.length;
    head[HEAD.present] = present;
    return this.#words(head);
  }

  #words(words: readonly number[]): number {
    const address = this.#allocate(4 * words.length);
    this.arena.i32.set(words, address >> 2);
    return address;
  }

  #allocate(bytes: number): number {
    const address = this.arena.allocate(bytes);
    this.allocated.set(address, bytes);
    return address;
  }

  #fill(plane: Plane, slot: number): readonly number[] {
    if (plane.kind === 'unknown') return [FILL.constant, 0, 0, -1, slot, 0];
    if (plane.kind !== 'part') return [];
    const { column, yes } = plane;
    const address = this.addressOf(column);
    const unknown = this.#unknownSlots.get(column) ?? this.slots++;
    const first = !this.#unknownSlots.has(column);
    this.#unknownSlots.set(column, unknown);
    const before = first ? [unknownFill(column), address, 0, 0, slotOf(unknown), 0] : [];
    if (column.kind === 'marks') {
      const mask = yes.reduce((all, mark) => all | mark, 0);
      return [...before, FILL.marks, address, mask, 0, slot, slotOf(unknown)];
    }
    const [low, high] = [Math.min(...yes), Math.max(...yes)];
    if (yes.length > 0 && high - low === yes.length - 1)
      return [...before, FILL.range, address, low, high - low, slot, slotOf(unknown)];
    const tables = Math.ceil(((yes.length > 0 ? high : 0) + 1) / 16);
    const table = this.#allocate(16 * tables);
    for (const found of yes) this.arena.u8[table + found] = UNKNOWN_CLASS;
    return [...before, FILL.table, address, table, tables, slot, slotOf(unknown)];
  }
}

const unknownFill = ({ kind }: ByteColumn): number =>
  kind === 'marks' ? FILL.unknownMark : FILL.unknownClass;

const slotOf = (plane: number): number => plane * SLOT_BYTES;

/** A slot, and in its lowest bit whether it is denied. */
const placed = (literal: Literal): number => slotOf(literal >> 1) | (literal & 1);

/** Its slot; then -1 and the literal it takes the possible of, or 0 and its clauses. */
function gateOf(plane: Plane, slot: number): readonly number[] {
  if (plane.kind === 'possible') return [slot, -1, placed(plane.of)];
  return plane.kind === 'clauses' ? [slot, 0, ...clauseWords(plane.clauses)] : [];
}

/** -1 where near is counted from its clauses, else the literal that says it; then its clauses. */
const ruleOf = ({ clauses, near }: PlannedRule): readonly number[] => [
  near === null ? -1 : placed(near),
  ...clauseWords(clauses),
];

/** How many slots must be true, how many must be false, how many choices there are; then each of them. */
function clauseWords(clauses: Clauses): readonly number[] {
  const single = clauses.filter(({ length }) => length === 1).map(([literal]) => literal!);
  const stated = single.filter((literal) => (literal & 1) === 0);
  const denied = single.filter((literal) => (literal & 1) === 1);
  const choices = clauses.filter(({ length }) => length > 1);
  return [
    stated.length,
    denied.length,
    choices.length,
    ...[...stated, ...denied].map((literal) => slotOf(literal >> 1)),
    ...choices.flatMap((choice) => [choice.length, ...choice.map(placed)]),
  ];
}
