import type { Day } from '../time.ts';
import { conditionOf, failed, missing, type Outcome, type Sources } from './compute.ts';
import { type Operand, operandOf, valueText } from './datum-value.ts';
import type {
  DatumRead,
  ExplainedLeaf,
  ExplainedNode,
  Explanation,
  MissingDatum,
  ParameterRead,
} from './explanation.ts';
import type { CompiledNode, CompiledTree } from './tree.ts';
import {
  type DataSet,
  type Datum,
  type DatumDefinition,
  isKnownOn,
  type ParameterDefinition,
  valueOn,
} from './vocabulary.ts';

/**
 * Decides the tree on what is known on the day, and says why: true is eligible, false ineligible, unknown
 * needs information. `missing` names a datum only where it can still change the outcome, leaf by leaf (two
 * leaves that read one datum are taken as independent). Throws only where a value is not of its declared
 * type, which is a bug of the caller: `readDatumValue` is the border for values from outside.
 */
export const explain = (compiled: CompiledTree, data: DataSet, on: Day): Explanation =>
  explainerOf(compiled).explain(data, on);

/** Made once for a tree, since a rule is asked about many thousands of subjects. */
const explainers = new WeakMap<CompiledTree, Explainer>();

function explainerOf(compiled: CompiledTree): Explainer {
  const before = explainers.get(compiled);
  if (before !== undefined) return before;
  const made = new Explainer(compiled);
  explainers.set(compiled, made);
  return made;
}

/** What the tree reads of a subject on a day, each datum and parameter at its place in the tree's lists of them. */
type View = {
  readonly on: Day;
  readonly data: readonly Seen<DatumRead>[];
  readonly parameters: readonly Seen<ParameterRead>[];
};

/** A thing that was read, as the evaluator takes it, and as it is told. */
type Seen<Read> = Outcome<Operand> & { readonly read: Read };

/** A node of the tree as a function of what is read. */
type Explaining = (view: View) => ExplainedNode;

const OUTCOMES = { true: 'eligible', false: 'ineligible', unknown: 'needs_information' } as const;
const NONE: readonly never[] = Object.freeze([]);

/** A tree with all that is the same for every subject worked out beforehand. */
class Explainer {
  readonly #compiled: CompiledTree;
  readonly #data: readonly ReadDatum[];
  readonly #root: Explaining;
  /** They are the same for all subjects: those of the day that was asked about last are kept. */
  #parameters: { readonly on: Day; readonly seen: View['parameters'] } | null = null;

  constructor(compiled: CompiledTree) {
    this.#compiled = compiled;
    this.#data = compiled.data.map((name) => readingOf(name, compiled.context.vocabulary[name]!));
    this.#root = explaining(compiled.root, compiled);
  }

  explain(data: DataSet, on: Day): Explanation {
    const seen: Seen<DatumRead>[] = [];
    for (let at = 0; at < this.#data.length; at += 1) seen.push(this.#data[at]!(data, on));
    const root = this.#root({ on, data: seen, parameters: this.#parametersOn(on) });
    const missing = root.truth === 'unknown' ? this.#missingIn(undecidedLeaves(root), data, on) : NONE;
    return { outcome: OUTCOMES[root.truth], on, missing, root };
  }

  #parametersOn(on: Day): View['parameters'] {
    if (this.#parameters?.on !== on) {
      const { parameters, context } = this.#compiled;
      const seen = parameters.map((name) => parameterOn(name, context.parameters[name]!, on));
      this.#parameters = { on, seen };
    }
    return this.#parameters.seen;
  }

  #missingIn(leaves: readonly ExplainedLeaf[], data: DataSet, on: Day): readonly MissingDatum[] {
    const names = new Set(leaves.flatMap((leaf) => leaf.waitsFor));
    return [...names].map((name) => ({
      name,
      label: this.#compiled.context.vocabulary[name]!.label,
      state: !Object.hasOwn(data, name) ? 'missing' : isKnownOn(data[name]!, on) ? 'coarse' : 'expired',
      leaves: leaves.filter((leaf) => leaf.waitsFor.includes(name)).map((leaf) => leaf.id),
    }));
  }
}

/**
 * A leaf can still change the outcome only if every node above it is undecided: an undecided `all` has no
 * false member and an undecided `any` no true one, so the other members can always be imagined such that
 * this one decides; a decided node stays what it is, whatever its unknown members turn out to be.
 */
function undecidedLeaves(node: ExplainedNode, found: ExplainedLeaf[] = []): readonly ExplainedLeaf[] {
  if (node.truth !== 'unknown') return found;
  if (node.kind === 'leaf') found.push(node);
  else for (const member of node.of) undecidedLeaves(member, found);
  return found;
}

function explaining(node: CompiledNode, tree: CompiledTree): Explaining {
  if (node.kind === 'leaf') return explainingLeaf(node, tree);
  const of = node.of.map((member) => explaining(member, tree));
  return node.kind === 'not' ? explainingNot(of[0]!) : explainingGroup(node.kind, of);
}

const OPPOSITE = { true: 'false', false: 'true', unknown: 'unknown' } as const;

function explainingNot(denied: Explaining): Explaining {
  return (view) => {
    const member = denied(view);
    return { kind: 'not', truth: OPPOSITE[member.truth], of: [member] };
  };
}

/** By Kleene's strong logic: one false member decides `all`, one true one `any`, whatever else is unknown. */
function explainingGroup(kind: 'all' | 'any', members: readonly Explaining[]): Explaining {
  const enough = kind === 'all' ? 'false' : 'true';
  return (view) => {
    const of: ExplainedNode[] = [];
    let truth: ExplainedNode['truth'] = OPPOSITE[enough];
    for (let at = 0; at < members.length; at += 1) {
      const member = members[at]!(view);
      of.push(member);
      if (member.truth === enough) truth = enough;
      else if (member.truth === 'unknown' && truth !== enough) truth = 'unknown';
    }
    return { kind, truth, of };
  };
}

function explainingLeaf(
  { leaf, condition }: Extract<CompiledNode, { kind: 'leaf' }>,
  tree: CompiledTree,
): Explaining {
  const { id, when, reason, basis } = leaf;
  const holds = conditionOf(condition.expression, sourcesIn(tree));
  const dataAt = condition.data.map((name) => tree.data.indexOf(name));
  const parametersAt = condition.parameters.map((name) => tree.parameters.indexOf(name));
  return (view) => {
    const truth = holds(view);
    return {
      kind: 'leaf',
      truth: truth.known ? (truth.value ? 'true' : 'false') : 'unknown',
      id,
      when,
      reason,
      basis,
      data: readsAt(dataAt, view.data),
      parameters: readsAt(parametersAt, view.parameters),
      waitsFor: truth.known ? NONE : truth.missing,
      failure: truth.known ? null : truth.failure,
    };
  };
}

function sourcesIn({ data, parameters }: CompiledTree): Sources<View> {
  return {
    datum: (name) => {
      const at = data.indexOf(name);
      return (view) => view.data[at]!;
    },
    parameter: (name) => {
      const at = parameters.indexOf(name);
      return (view) => view.parameters[at]!;
    },
  };
}

/** What is told of the things at these places; most conditions read one datum and no parameter. */
function readsAt<Read>(places: readonly number[], seen: readonly Seen<Read>[]): readonly Read[] {
  if (places.length === 0) return NONE;
  if (places.length === 1) return [seen[places[0]!]!.read];
  return places.map((at) => seen[at]!.read);
}

/** How a datum stands on a day. */
type ReadDatum = (data: DataSet, on: Day) => Seen<DatumRead>;

function readingOf(name: string, definition: DatumDefinition): ReadDatum {
  const { label } = definition;
  const nothing = { value: null, source: null, asOf: null, validUntil: null, state: 'missing' } as const;
  const absent = { ...missing(name), read: { name, label, ...nothing } };
  // Every object has a `constructor`, and such a name may be a datum's; of other names no second look is needed.
  const isInherited = name in Object.prototype;
  return (data, on) => {
    const datum = isInherited && !Object.hasOwn(data, name) ? undefined : data[name];
    return datum === undefined ? absent : datumOn(name, definition, { datum, on });
  };
}

function datumOn(
  name: string,
  { type, label }: DatumDefinition,
  { datum, on }: { readonly datum: Datum; readonly on: Day },
): Seen<DatumRead> {
  const { value, source, asOf, validUntil = null } = datum;
  const isKnown = isKnownOn(datum, on);
  const state = isKnown ? 'known' : 'expired';
  const read: DatumRead = { name, label, value: valueText(value), source, asOf, validUntil, state };
  return isKnown
    ? { known: true, value: operandOf(name, type, value), read }
    : { known: false, missing: [name], failure: null, read };
}

function parameterOn(name: string, definition: ParameterDefinition, on: Day): Seen<ParameterRead> {
  const current = valueOn(definition, on);
  const { type, label = null } = definition;
  if (current === null)
    return { ...failed('no_parameter_value'), read: { name, label, value: null, from: null } };
  const { value, from = null } = current;
  return {
    known: true,
    value: operandOf(`param.${name}`, type, value),
    read: { name, label, value: valueText(value), from },
  };
}
