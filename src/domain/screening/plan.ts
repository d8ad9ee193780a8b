import { truthOf } from '../rule/compute.ts';
import { type NormalForm, type NormalNode, normalForm } from '../rule/normal-form.ts';
import type { Expression } from '../rule/syntax.ts';
import { textOf } from '../rule/text.ts';
import type { CompiledTree } from '../rule/tree.ts';
import type { Vocabulary } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';
import { type Asked, type ByteColumn, classColumns, markColumns, type Part, type Parts } from './classes.ts';
import type { ColumnTypes } from './column-set.ts';
import { dataOf, questionOf } from './question.ts';
import { readingWithoutData, settled } from './settle.ts';

export type ScreeningRule = { readonly id: string; readonly compiled: CompiledTree };

/** A plane, or what it denies: twice the number of the plane, and one more where it is denied. */
export type Literal = number;
export const denied = (literal: Literal): Literal => literal ^ 1;

/** All clauses hold; of each, any literal does. */
export type Clauses = readonly (readonly Literal[])[];

/** What two bitmaps over a block's rows hold: where it is true, and where it is not false. */
export type Plane =
  | ({ readonly kind: 'part' } & Part)
  | { readonly kind: 'unknown' }
  | { readonly kind: 'clauses'; readonly clauses: Clauses }
  /** True where the literal is not false, and never unknown. */
  | { readonly kind: 'possible'; readonly of: Literal };

export type PlannedRule = {
  readonly id: string;
  readonly clauses: Clauses;
  /**
   * True where turning one named condition, and no fewer, would make the rule no longer false. Null where that is so
   * exactly where one clause is false.
   */
  readonly near: Literal | null;
};

export type Plan = {
  readonly rules: readonly PlannedRule[];
  /** Each reads only those before it. */
  readonly planes: readonly Plane[];
  readonly columns: readonly ByteColumn[];
  /** The parts of each atom, by the atom's text. */
  readonly parts: Parts;
};

/**
 * Plans how rules are decided over columns: which classes each column must tell apart, and which bitmaps are made
 * of which. Atoms that `known` has parts for are read from its columns. Throws where a rule reads a datum that the
 * columns do not hold, or hold by another type, which is a bug of the caller.
 */
export function planOf(
  rules: readonly ScreeningRule[],
  types: ColumnTypes,
  on: Day,
  known: Parts = new Map(),
): Plan {
  const forms = rules.map(({ id, compiled }) => readRule(id, compiled, types, on));
  const atoms = new Map(
    forms.flatMap(({ atoms: found }) => [...found.values()].map((atom) => [atom.text, atom])),
  );
  const asked = [...atoms.values()].filter(({ text }) => !known.has(text));
  const fresh = partsOf(asked, types);
  const parts: Parts = new Map(
    [...atoms.keys()].flatMap((text) => {
      const found = known.get(text) ?? fresh.get(text);
      return found ? [[text, found] as const] : [];
    }),
  );
  const planner = new Planner(parts, on);
  const planned = forms.map((form) => planner.rule(form));
  const columns = [...new Set([...parts.values()].flat().map(({ column }) => column))];
  return { rules: planned, planes: planner.planes, columns, parts };
}

type SettledAtom = { readonly text: string; readonly expression: Expression; readonly holds: boolean };
type ReadRule = {
  readonly id: string;
  readonly form: NormalForm;
  readonly atoms: ReadonlyMap<string, SettledAtom>;
};

function readRule(id: string, compiled: CompiledTree, types: ColumnTypes, on: Day): ReadRule {
  const { parameters, vocabulary } = compiled.context;
  for (const name of compiled.data) {
    const [ours, theirs] = [types[name], vocabulary[name]!.type];
    if (JSON.stringify(ours) !== JSON.stringify(theirs))
      throw new TypeError(
        `${id} reads ${name} as ${JSON.stringify(theirs)}, columns hold ${JSON.stringify(ours)}`,
      );
  }
  const form = normalForm(compiled);
  const atoms = Object.values(form.atoms).map((atom) => {
    const { expression, holds } = settled(atom.expression, parameters, on);
    return [atom.id, { text: textOf(expression), expression, holds }] as const;
  });
  return { id, form, atoms: new Map(atoms) };
}

/** Atoms that read no datum have no parts. */
function partsOf(atoms: readonly SettledAtom[], types: ColumnTypes): Parts {
  const vocabulary: Vocabulary = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { type, label: { ko: name }, source: '' }]),
  );
  const parts = new Map<string, readonly Part[]>();
  const asked = { value: new Map<string, Asked[]>(), some: new Map<string, Asked[]>() };
  for (const { text, expression } of atoms.filter((atom) => dataOf(atom.expression).length > 0)) {
    const question = questionOf(expression, vocabulary);
    if (question.kind === 'computed') {
      const column: ByteColumn = { kind: 'computed', data: question.data, expression };
      parts.set(text, [{ column, yes: [1] }]);
      continue;
    }
    const ofDatum = asked[question.kind].get(question.datum) ?? [];
    asked[question.kind].set(question.datum, ofDatum);
    ofDatum.push({ atom: text, values: question.values });
  }
  for (const [kind, columnsOf] of [
    ['value', classColumns],
    ['some', markColumns],
  ] as const) {
    for (const [datum, all] of asked[kind])
      for (const [atom, found] of columnsOf(datum, all)) parts.set(atom, found);
  }
  return parts;
}

/** Whether how far a rule is from holding can be told from its clauses: named conditions, and choices of them. */
const isFlat = <Member>(root: NormalNode<Member>): boolean =>
  root.kind === 'member' ||
  root.of.every(
    (node) =>
      node.kind === 'member' || (root.kind === 'all' && node.of.every(({ kind }) => kind === 'member')),
  );

/** A condition's planes: nothing needs to turn, one named condition does. */
type Distance = { readonly none: Literal; readonly one: Literal };

class Planner {
  readonly planes: Plane[] = [];
  readonly #known = new Map<string, Literal>();
  readonly #columns = new Map<ByteColumn, number>();
  readonly #parts: Parts;
  readonly #on: Day;

  constructor(parts: Parts, on: Day) {
    this.#parts = parts;
    this.#on = on;
  }

  rule({ id, form, atoms }: ReadRule): PlannedRule {
    const ofAtom = ({ atom, holds }: { readonly atom: string; readonly holds: boolean }) =>
      this.#signed(this.#atom(atoms.get(atom)!), holds);
    const ofLeaf = ({ leaf, holds }: { readonly leaf: string; readonly holds: boolean }) =>
      this.#signed(this.#literal(form.leaves[leaf]!, ofAtom), holds);
    const clauses = this.#clauses(form.root, ofLeaf);
    const near = isFlat(form.root) ? null : this.#distance(form.root, ofLeaf).one;
    return { id, clauses, near };
  }

  #signed = (literal: Literal, holds: boolean): Literal => (holds ? literal : denied(literal));

  #plane(key: string, plane: Plane): Literal {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.planes.push(plane);
    const literal = (this.planes.length - 1) * 2;
    this.#known.set(key, literal);
    return literal;
  }

  #atom({ text, expression, holds }: SettledAtom): Literal {
    const parts = this.#parts.get(text);
    if (parts === undefined) return this.#signed(this.#constant(expression), holds);
    const found = parts.map((part) => this.#plane(this.#partKey(part), { kind: 'part', ...part }));
    return this.#signed(found.length === 1 ? found[0]! : this.#gate([found]), holds);
  }

  #partKey({ column, yes }: Part): string {
    const at = this.#columns.get(column) ?? this.#columns.size;
    this.#columns.set(column, at);
    return `part ${at} ${yes.join()}`;
  }

  #constant(expression: Expression): Literal {
    const truth = truthOf(expression, readingWithoutData({}, this.#on));
    if (!truth.known) return this.#plane('unknown', { kind: 'unknown' });
    return this.#signed(this.#gate([]), truth.value);
  }

  /** Over no clause at all it is true. */
  #gate(clauses: Clauses): Literal {
    const once = clauses.map((clause) => [...new Set(clause)].sort((a, b) => a - b));
    if (once.length === 1 && once[0]!.length === 1) return once[0]![0]!;
    return this.#plane(
      `clauses ${once
        .map((clause) => clause.join())
        .sort()
        .join(' ')}`,
      { kind: 'clauses', clauses: once },
    );
  }

  #literal<Member>(
    node: NormalNode<Member>,
    ofMember: (member: Member & { holds: boolean }) => Literal,
  ): Literal {
    return node.kind === 'member' ? ofMember(node) : this.#gate(this.#clauses(node, ofMember));
  }

  #clauses<Member>(
    node: NormalNode<Member>,
    ofMember: (member: Member & { holds: boolean }) => Literal,
  ): Clauses {
    const members = node.kind === 'all' ? node.of : [node];
    return members.map((member) =>
      member.kind === 'any'
        ? member.of.map((each) => this.#literal(each, ofMember))
        : [this.#literal(member, ofMember)],
    );
  }

  /** Of `all` as many must turn as in its members together, of `any` as many as in the member that needs fewest. */
  #distance<Member>(
    node: NormalNode<Member>,
    ofMember: (member: Member & { holds: boolean }) => Literal,
  ): Distance {
    if (node.kind === 'member') {
      const of = ofMember(node);
      const none = this.#plane(`possible ${of}`, { kind: 'possible', of });
      return { none, one: denied(none) };
    }
    const members = node.of.map((each) => this.#distance(each, ofMember));
    if (node.kind === 'any') {
      const none = this.#gate([members.map((each) => each.none)]);
      return { none, one: this.#gate([[denied(none)], members.map((each) => each.one)]) };
    }
    return members.reduce((a, b) => ({
      none: this.#gate([[a.none], [b.none]]),
      one: this.#gate([[this.#gate([[a.one], [b.none]]), this.#gate([[a.none], [b.one]])]]),
    }));
  }
}
