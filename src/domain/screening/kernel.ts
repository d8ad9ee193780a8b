import { type Arena, BLOCK_ROWS, PLANE_BYTES } from './arena.ts';
import { UNKNOWN_CLASS, UNKNOWN_MARK } from './classes.ts';
import { COUNTS, FILL, FILL_WORDS, HEAD, OUT_BYTES } from './program.ts';

/** Where a thread works and where it counts; tallies of cells stand rule by rule. */
export type Place = { readonly scratch: number; readonly counts: number; readonly tallies: number };

/** Decides every rule of a program on every row of one block, and adds what it finds to the counts. */
export type ScreenBlock = (head: number, block: number, place: Place) => void;

const WORDS = PLANE_BYTES / 4;

/** The kernel in plain JavaScript: what the one in WebAssembly must equal, and what stands in for it. */
export function plainKernel(arena: Arena): ScreenBlock {
  return (head, block, place) => new BlockRun(arena, head, block, place).whole();
}

class BlockRun {
  readonly #words: Int32Array;
  readonly #bytes: Uint8Array;
  readonly #row: number;
  readonly #planes: number;
  /** The next word of the program. */
  #at = 0;

  constructor(
    private readonly arena: Arena,
    private readonly head: number,
    private readonly block: number,
    private readonly place: Place,
  ) {
    this.#words = arena.i32;
    this.#bytes = arena.u8;
    this.#row = block * BLOCK_ROWS;
    this.#planes = place.scratch + OUT_BYTES;
  }

  whole(): void {
    const fills = this.#head(HEAD.fills) >> 2;
    for (let fill = 0; fill < this.#head(HEAD.fillCount); fill += 1) this.#fill(fills + fill * FILL_WORDS);
    this.#at = this.#head(HEAD.gates) >> 2;
    for (let gate = 0; gate < this.#head(HEAD.gateCount); gate += 1) this.#gate();
    this.#at = this.#head(HEAD.rules) >> 2;
    for (let rule = 0; rule < this.#head(HEAD.ruleCount); rule += 1) this.#rule(rule);
  }

  #head(word: number): number {
    return this.#words[(this.head >> 2) + word]!;
  }

  #next(): number {
    return this.#words[this.#at++]!;
  }

  #fill(at: number): void {
    const [operation, column, a, b, slot, unknown] = this.#words.subarray(at, at + FILL_WORDS) as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const truth = (this.#planes + slot) >> 2;
    const unknowns = (this.#planes + unknown) >> 2;
    const isUnknownPlane = operation === FILL.unknownClass || operation === FILL.unknownMark;
    for (let word = 0; word < WORDS; word += 1) {
      const bits =
        operation === FILL.constant ? a : this.#bits(operation, column + this.#row + word * 32, a, b);
      this.#words[truth + word] = bits;
      if (isUnknownPlane) continue;
      this.#words[truth + WORDS + word] =
        operation === FILL.constant ? b : bits | this.#words[unknowns + word]!;
    }
  }

  #bits(operation: number, from: number, a: number, b: number): number {
    let bits = 0;
    for (let row = 0; row < 32; row += 1) {
      const byte = this.#bytes[from + row]!;
      if (this.#isIn(operation, byte, a, b)) bits |= 1 << row;
    }
    return bits;
  }

  #isIn(operation: number, byte: number, a: number, b: number): boolean {
    if (operation === FILL.range) return byte >= a && byte <= a + b;
    if (operation === FILL.marks) return (byte & a) !== 0;
    if (operation === FILL.table) return byte < b * 16 && this.#bytes[a + byte] !== 0;
    return operation === FILL.unknownClass ? byte === UNKNOWN_CLASS : byte === UNKNOWN_MARK;
  }

  #gate(): void {
    const out = (this.#planes + this.#next()) >> 2;
    if (this.#next() === -1) {
      const literal = this.#next();
      const [from, turn] = this.#possible(literal);
      for (let word = 0; word < WORDS; word += 1) {
        const bits = this.#words[from + word]! ^ turn;
        this.#words[out + word] = bits;
        this.#words[out + WORDS + word] = bits;
      }
      return;
    }
    this.#clauses(out, out + WORDS, null);
  }

  /** Where a literal is possible: what it denies is not true. */
  #possible(literal: number): readonly [from: number, turn: number] {
    const slot = (this.#planes + (literal & ~1)) >> 2;
    return (literal & 1) === 0 ? [slot + WORDS, 0] : [slot, -1];
  }

  #isTrue(literal: number): readonly [from: number, turn: number] {
    const slot = (this.#planes + (literal & ~1)) >> 2;
    return (literal & 1) === 0 ? [slot, 0] : [slot + WORDS, -1];
  }

  #rule(rule: number): void {
    const words = this.#words;
    const near = this.#next();
    const wanted = this.#head(HEAD.near) === 1;
    const truth = this.place.scratch >> 2;
    const [possible, one] = [truth + WORDS, truth + 2 * WORDS];
    this.#clauses(truth, possible, wanted && near === -1 ? one : null);
    const [from, turn] = this.#isTrue(near);
    const present = (this.#head(HEAD.present) + this.block * PLANE_BYTES) >> 2;
    for (let word = 0; word < WORDS; word += 1) {
      const here = words[present + word]!;
      words[truth + word]! &= here;
      words[possible + word]! &= here;
      if (!wanted) words[one + word] = 0;
      else if (near === -1) words[one + word]! &= here;
      else words[one + word] = (words[from + word]! ^ turn) & here;
    }
    const counts = (this.place.counts >> 2) + rule * COUNTS;
    for (let kind = 0; kind < COUNTS; kind += 1) words[counts + kind]! += this.#count(truth + kind * WORDS);
    if (this.#head(HEAD.cellColumn) !== 0) this.#tally(rule, truth);
  }

  /** Every clause in turn narrows what is true and possible; near is where exactly one clause was false. */
  #clauses(truth: number, possible: number, near: number | null): void {
    const words = this.#words;
    words.fill(-1, truth, truth + WORDS).fill(-1, possible, possible + WORDS);
    if (near !== null) words.fill(0, near, near + WORDS);
    const [stated, denied, choices] = [this.#next(), this.#next(), this.#next()];
    for (let clause = 0; clause < stated + denied + choices; clause += 1) {
      const literals: number[] = [];
      if (clause < stated) literals.push(this.#next());
      else if (clause < stated + denied) literals.push(this.#next() | 1);
      else for (let left = this.#next(); left > 0; left -= 1) literals.push(this.#next());
      const sure = literals.map((literal) => this.#isTrue(literal));
      const open = literals.map((literal) => this.#possible(literal));
      for (let word = 0; word < WORDS; word += 1) {
        let [isTrue, isPossible] = [0, 0];
        for (const [from, turn] of sure) isTrue |= words[from + word]! ^ turn;
        for (const [from, turn] of open) isPossible |= words[from + word]! ^ turn;
        const before = words[possible + word]!;
        if (near !== null) words[near + word] = (words[near + word]! & isPossible) | (before & ~isPossible);
        words[truth + word]! &= isTrue;
        words[possible + word] = before & isPossible;
      }
    }
  }

  #count(plane: number): number {
    let count = 0;
    for (let word = 0; word < WORDS; word += 1) count += bitsIn(this.#words[plane + word]!);
    return count;
  }

  #tally(rule: number, truth: number): void {
    const cells = this.#head(HEAD.cells);
    const width = this.#head(HEAD.cellWidth);
    const rows = width === 1 ? this.arena.u8 : width === 2 ? this.arena.u16 : this.arena.u32;
    const column = this.#head(HEAD.cellColumn) / width + this.#row;
    const tallies = (this.place.tallies >> 2) + rule * cells * COUNTS;
    for (let kind = 0; kind < COUNTS; kind += 1) {
      for (let word = 0; word < WORDS; word += 1) {
        for (let bits = this.#words[truth + kind * WORDS + word]!; bits !== 0; bits &= bits - 1) {
          const row = word * 32 + 31 - Math.clz32(bits & -bits);
          this.#words[tallies + rows[column + row]! * COUNTS + kind]! += 1;
        }
      }
    }
  }
}

export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
