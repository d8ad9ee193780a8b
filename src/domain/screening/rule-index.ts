import { type Operand, operandOf } from '../rule/datum-value.ts';
import { type DataSet, type DatumType, type DatumValue, isKnownOn } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';
import { addBits, clearBit, everyBit, fillBits, hasNone, keepBoth, sameBits, setBit } from './bits.ts';
import { type ByteColumn, byteOf, UNKNOWN_CLASS, UNKNOWN_MARK } from './classes.ts';
import type { ColumnTypes } from './column-set.ts';
import { leastPlace, reached, truthByte } from './encode.ts';
import { type Literal, type Plan, type Plane, planOf, type ScreeningRule } from './plan.ts';
import { placeOf } from './question.ts';

/** What one subject may have: rules by their id, in the order of the rules; all others find it ineligible. */
export type Offered = { readonly eligible: readonly string[]; readonly needsInformation: readonly string[] };

/** Whether it is true and whether it is possible, as the two lowest bits. */
type Sight = number;
const [NEITHER, UNKNOWN, TRUE] = [0, 2, 3];
const deny = (sight: Sight): Sight => ((~sight & 1) << 1) | ((~sight & 2) >> 1);

/**
 * What a datum's value does to all rules: a bit for each rule that its clauses let stand, and of whose choices one is met.
 * Null stands for every rule, or for no choice: most values leave most of it as it is, and need not be put together.
 */
type State = {
  readonly sure: Int32Array | null;
  /** The same array as `sure` where nothing is unknown. */
  readonly open: Int32Array | null;
  readonly choicesSure: Int32Array | null;
  readonly choicesOpen: Int32Array | null;
};

/** A clause, with the rules that have it, by number. */
type Posted = { readonly literals: readonly Literal[]; readonly rules: number[] };

/** One subject against all rules: what each value does to them is worked out once, and then only put together. */
export class RuleIndex {
  readonly #ids: readonly string[];
  readonly #plan: Plan;
  readonly #on: Day;
  readonly #types: ColumnTypes;
  readonly #words: number;
  readonly #data: readonly DatumIndex[];
  /** A bit, layer by layer, for each rule that has no choice there. */
  readonly #withoutChoice: Int32Array;
  /** Clauses that cannot be told from one datum after the other. */
  readonly #rest: readonly Posted[];
  // Written anew for each subject, so that none has to be allocated.
  readonly #sure: Int32Array;
  readonly #open: Int32Array;
  readonly #choicesSure: Int32Array;
  readonly #choicesOpen: Int32Array;
  readonly #found: string[];

  constructor(rules: readonly ScreeningRule[], types: ColumnTypes, on: Day) {
    this.#ids = rules.map(({ id }) => id);
    this.#found = [...this.#ids];
    this.#plan = planOf(rules, types, on);
    this.#on = on;
    this.#types = types;
    this.#words = Math.ceil(rules.length / 32);
    const reads = dataRead(this.#plan.planes);
    const readBy = (literal: Literal) => reads[literal >> 1]!;
    const clauses = [...posted(this.#plan).values()];
    const isSingle = ({ literals }: Posted) =>
      new Set(literals.flatMap((each) => [...readBy(each)])).size <= 1;
    const single = clauses.filter(isSingle);
    const several = clauses.filter((clause) => !isSingle(clause));
    const choices = choicesAmong(
      several.filter(({ literals }) => literals.every((each) => readBy(each).size <= 1)),
      rules.length,
    );
    this.#withoutChoice = choices.without;
    this.#rest = several.filter(({ literals }) => literals.some((each) => readBy(each).size > 1));
    this.#sure = everyBit(rules.length);
    this.#open = everyBit(rules.length);
    this.#choicesSure = choices.without.slice();
    this.#choicesOpen = choices.without.slice();
    const datumOf = (...literals: readonly Literal[]) => literals.flatMap((each) => [...readBy(each)])[0];
    const names = [
      ...new Set(
        [...single, ...choices.choices].flatMap(({ literals }) => [
          datumOf(...literals),
          ...literals.map((each) => datumOf(each)),
        ]),
      ),
    ];
    this.#data = names.map((name) => {
      const own = (literal: Literal) => datumOf(literal) === name;
      return new DatumIndex(name ?? null, this.#plan, on, types, {
        rules: rules.length,
        clauses: single.filter(({ literals }) => datumOf(...literals) === name),
        choices: choices.choices.map((choice) => ({ ...choice, literals: choice.literals.filter(own) })),
        choiceWords: choices.without.length,
      });
    });
  }

  offered(data: DataSet): Offered {
    const [sure, open] = [this.#sure, this.#open];
    this.#putTogether(data);
    this.#decideChoices();
    if (this.#rest.length > 0) this.#decideRest(data, sure, open);
    return { eligible: this.#named(sure, null), needsInformation: this.#named(open, sure) };
  }

  /** Where a datum is known, both its bitsets are one, and it is put to `open` alone; `sure` is narrowed at the end. */
  #putTogether(data: DataSet): void {
    const [sure, open] = [this.#sure, this.#open];
    fillBits(sure, this.#ids.length);
    fillBits(open, this.#ids.length);
    this.#choicesSure.set(this.#withoutChoice);
    this.#choicesOpen.set(this.#withoutChoice);
    for (const index of this.#data) {
      const state = index.state(data);
      if (state.open !== null) keepBoth(open, state.open);
      if (state.sure !== null && state.sure !== state.open) keepBoth(sure, state.sure);
      if (state.choicesSure !== null) addBits(this.#choicesSure, state.choicesSure);
      if (state.choicesOpen !== null) addBits(this.#choicesOpen, state.choicesOpen);
    }
    keepBoth(sure, open);
  }

  /** A rule stands where all its choices are met. */
  #decideChoices(): void {
    for (let from = 0; from < this.#withoutChoice.length; from += this.#words) {
      keepBoth(this.#sure, this.#choicesSure, from);
      keepBoth(this.#open, this.#choicesOpen, from);
    }
  }

  #decideRest(data: DataSet, sure: Int32Array, open: Int32Array): void {
    const bytes = new Map<ByteColumn, number>();
    const sight = sights(this.#plan.planes, (column) => {
      const known = bytes.get(column) ?? byteFor(column, (name) => this.#operand(data, name), this.#on);
      bytes.set(column, known);
      return known;
    });
    for (const clause of this.#rest) narrow(clause, anyOf(clause.literals, sight), sure, open);
  }

  #operand(data: DataSet, name: string): Operand | null {
    const value = knownIn(data, name, this.#on);
    return value === null ? null : operandOf(name, this.#types[name]!, value);
  }

  #named(bits: Int32Array, but: Int32Array | null): readonly string[] {
    let count = 0;
    for (let word = 0; word < this.#words; word += 1) {
      for (let left = bits[word]! & ~(but?.[word] ?? 0); left !== 0; left &= left - 1) {
        this.#found[count++] = this.#ids[word * 32 + 31 - Math.clz32(left & -left)]!;
      }
    }
    return this.#found.slice(0, count);
  }
}

type Asked = {
  readonly rules: number;
  readonly clauses: readonly Posted[];
  /** With the literals alone that read this datum. */
  readonly choices: readonly Choice[];
  readonly choiceWords: number;
};

/** Values that were seen are remembered, up to so many. */
const MOST_SEEN = 8_192;

/** All that one datum decides; without a name, all that no datum does. */
class DatumIndex {
  readonly #columns: readonly ByteColumn[];
  readonly #states = new Map<string | number, State>();
  readonly #seen = new Map<DatumValue, State>();
  /** The bounds as doubles, where a number or a day is all in one column. */
  readonly #places: Float64Array | null;
  readonly #unknown: State;
  readonly #type: DatumType;

  constructor(
    private readonly name: string | null,
    private readonly plan: Plan,
    private readonly on: Day,
    types: ColumnTypes,
    private readonly asked: Asked,
  ) {
    this.#type = name === null ? 'flag' : types[name]!;
    this.#columns = plan.columns.filter((column) =>
      column.kind === 'computed'
        ? column.data.length === 1 && column.data[0] === name
        : column.datum === name,
    );
    const [column, ...more] = this.#columns;
    const isOrdered = typeof this.#type === 'string' && !['text', 'code', 'flag'].includes(this.#type);
    this.#places =
      isOrdered && more.length === 0 && column?.kind === 'classes'
        ? Float64Array.from(column.bounds.map(leastPlace))
        : null;
    this.#unknown = this.#stateOf(null);
  }

  state(data: DataSet): State {
    const value = this.name === null ? null : knownIn(data, this.name, this.on);
    if (value === null) return this.#unknown;
    if (this.#places !== null) return this.#placed(value, this.#places);
    const key = typeof value === 'object' ? value.join('\u0000') + value.length : value;
    const seen = this.#seen.get(key);
    if (seen !== undefined) return seen;
    const state = this.#stateOf(operandOf(this.name!, this.#type, value));
    if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
    this.#seen.set(key, state);
    return state;
  }

  #placed(value: DatumValue, places: Float64Array): State {
    const operand = this.#type === 'decimal' ? operandOf(this.name!, this.#type, value) : (value as Operand);
    const place = placeOf(operand);
    if (place === null) return this.#stateOf(operand);
    const [column] = this.#columns as readonly Exclude<ByteColumn, { kind: 'computed' }>[];
    const byte = column!.byte[reached(places, 0, places.length, place)]!;
    return this.#states.get(byte) ?? this.#stateOf(operand);
  }

  #stateOf(value: Operand | null): State {
    const bytes = this.#columns.map((column) => byteFor(column, () => value, this.on));
    const key = bytes.length === 1 ? bytes[0]! : bytes.join();
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const state = this.#decided(new Map(this.#columns.map((column, at) => [column, bytes[at]!])));
    if (this.#states.size >= MOST_SEEN) this.#states.clear();
    this.#states.set(key, state);
    return state;
  }

  #decided(bytes: ReadonlyMap<ByteColumn, number>): State {
    const { rules, clauses, choices, choiceWords } = this.asked;
    const sight = sights(this.plan.planes, (column) => bytes.get(column)!);
    const [sure, open] = [everyBit(rules), everyBit(rules)];
    for (const clause of clauses) narrow(clause, anyOf(clause.literals, sight), sure, open);
    const choicesSure = new Int32Array(choiceWords);
    const choicesOpen = new Int32Array(choiceWords);
    for (const { literals, places } of choices) {
      const found = anyOf(literals, sight);
      if ((found & 1) !== 0) for (const place of places) setBit(choicesSure, place);
      if ((found & 2) !== 0) for (const place of places) setBit(choicesOpen, place);
    }
    const every = everyBit(rules);
    return {
      sure: sameBits(sure, every) ? null : sameBits(sure, open) ? open : sure,
      open: sameBits(open, every) ? null : open,
      choicesSure: hasNone(choicesSure) ? null : choicesSure,
      choicesOpen: hasNone(choicesOpen) ? null : choicesOpen,
    };
  }
}

function knownIn(data: DataSet, name: string, on: Day): DatumValue | null {
  if (!Object.hasOwn(data, name)) return null;
  const datum = data[name]!;
  return isKnownOn(datum, on) ? datum.value : null;
}

const byteFor = (column: ByteColumn, get: (name: string) => Operand | null, on: Day): number =>
  column.kind === 'computed' ? truthByte(column, get, on) : byteOf(column, get(column.datum));

/** A clause whose literals each read a datum, not all the same one: what one value leaves unmet another may meet. */
type Choice = { readonly literals: readonly Literal[]; readonly places: readonly number[] };

/** A rule's first choice has its bit in the first layer of words, its second in the second; all must be met. */
function choicesAmong(
  clauses: readonly Posted[],
  count: number,
): { readonly choices: readonly Choice[]; readonly without: Int32Array } {
  const layer = Math.ceil(count / 32) * 32;
  const taken = new Int32Array(count);
  const choices = clauses.map(({ literals, rules }) => ({
    literals,
    places: rules.map((rule) => layer * taken[rule]!++ + rule),
  }));
  const without = everyBit(layer * taken.reduce((most, each) => Math.max(most, each), 0));
  for (const { places } of choices) for (const place of places) clearBit(without, place);
  return { choices, without };
}

/** Takes from its rules what a clause does not let stand. */
function narrow({ rules }: Posted, sight: Sight, sure: Int32Array, open: Int32Array): void {
  if (sight === TRUE) return;
  const [isSure, isOpen] = [(sight & 1) !== 0, (sight & 2) !== 0];
  for (let at = 0; at < rules.length; at += 1) {
    const rule = rules[at]!;
    const others = ~(1 << (rule & 31));
    if (!isSure) sure[rule >> 5]! &= others;
    if (!isOpen) open[rule >> 5]! &= others;
  }
}

const anyOf = (literals: readonly Literal[], sight: (literal: Literal) => Sight): Sight =>
  literals.reduce((found, literal) => found | sight(literal), NEITHER);

/** How a subject stands to each literal, by the bytes of its columns; worked out when it is asked. */
function sights(
  planes: readonly Plane[],
  byteIn: (column: ByteColumn) => number,
): (literal: Literal) => Sight {
  const known = new Map<number, Sight>();
  const plane = (at: number): Sight => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = decide(planes[at]!);
    known.set(at, found);
    return found;
  };
  const of = (literal: Literal): Sight =>
    (literal & 1) === 0 ? plane(literal >> 1) : deny(plane(literal >> 1));
  const decide = (each: Plane): Sight => {
    if (each.kind === 'unknown') return UNKNOWN;
    if (each.kind === 'possible') return (of(each.of) & 2) === 0 ? NEITHER : TRUE;
    if (each.kind === 'clauses')
      return each.clauses.reduce((found, clause) => found & anyOf(clause, of), TRUE);
    const byte = byteIn(each.column);
    if (each.column.kind === 'marks') {
      if (byte === UNKNOWN_MARK) return UNKNOWN;
      return each.yes.some((mark) => (byte & mark) !== 0) ? TRUE : NEITHER;
    }
    if (byte === UNKNOWN_CLASS) return UNKNOWN;
    return each.yes.includes(byte) ? TRUE : NEITHER;
  };
  return of;
}

/** The data that each plane reads. */
function dataRead(planes: readonly Plane[]): readonly ReadonlySet<string>[] {
  const reads: ReadonlySet<string>[] = [];
  for (const plane of planes) {
    if (plane.kind === 'part')
      reads.push(new Set(plane.column.kind === 'computed' ? plane.column.data : [plane.column.datum]));
    else if (plane.kind === 'clauses')
      reads.push(new Set(plane.clauses.flat().flatMap((each) => [...reads[each >> 1]!])));
    else reads.push(plane.kind === 'possible' ? reads[plane.of >> 1]! : new Set());
  }
  return reads;
}

function posted({ rules }: Plan): ReadonlyMap<string, Posted> {
  const found = new Map<string, Posted>();
  for (const [rule, { clauses }] of rules.entries()) {
    for (const literals of clauses) {
      const key = literals.join();
      const clause = found.get(key) ?? { literals, rules: [] };
      found.set(key, clause);
      clause.rules.push(rule);
    }
  }
  return found;
}
