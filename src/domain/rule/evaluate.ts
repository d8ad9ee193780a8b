import type { Day } from '../time.ts';
import { failed, kleene, missing, negated, type Outcome, type Reading, truthOf } from './compute.ts';
import { type Operand, operandOf, valueText } from './datum-value.ts';
import type {
  DatumRead,
  ExplainedLeaf,
  ExplainedNode,
  Explanation,
  MissingDatum,
  ParameterRead,
  Truth,
} from './explanation.ts';
import type { CompiledNode, CompiledTree } from './tree.ts';
import {
  type DataSet,
  type Datum,
  type DatumDefinition,
  isKnownOn,
  type ParameterDefinition,
  type RuleContext,
  valueOn,
} from './vocabulary.ts';

type Explained<Node> = { readonly truth: Outcome<boolean>; readonly node: Node };

/**
 * Decides the tree on what is known on the day, and says why: true is eligible, false ineligible, unknown
 * needs information. `missing` names a datum only where it can still change the outcome, leaf by leaf (two
 * leaves that read one datum are taken as independent). Throws only where a value is not of its declared
 * type, which is a bug of the caller: `readDatumValue` is the border for values from outside.
 */
export function explain(compiled: CompiledTree, data: DataSet, on: Day): Explanation {
  const { context } = compiled;
  const view = new View({ context, data, on });
  const { truth, node } = explainNode(compiled.root, view);
  const outcome = truth.known ? (truth.value ? 'eligible' : 'ineligible') : 'needs_information';
  const missing = truth.known ? [] : missingIn(undecidedLeaves(node), view);
  return { outcome, on, missing, root: node };
}

/**
 * A leaf can still change the outcome only if every node above it is undecided: an undecided `all` has no
 * false member and an undecided `any` no true one, so the other members can always be imagined such that
 * this one decides; a decided node stays what it is, whatever its unknown members turn out to be.
 */
function undecidedLeaves(node: ExplainedNode): readonly ExplainedLeaf[] {
  if (node.truth !== 'unknown') return [];
  return node.kind === 'leaf' ? [node] : node.of.flatMap(undecidedLeaves);
}

function missingIn(leaves: readonly ExplainedLeaf[], view: View): readonly MissingDatum[] {
  const names = new Set(leaves.flatMap((leaf) => leaf.waitsFor));
  return [...names].map((name) => ({
    name,
    label: view.context.vocabulary[name]!.label,
    state: Object.hasOwn(view.data, name) ? 'expired' : 'missing',
    leaves: leaves.filter((leaf) => leaf.waitsFor.includes(name)).map((leaf) => leaf.id),
  }));
}

function explainNode(node: CompiledNode, view: View): Explained<ExplainedNode> {
  if (node.kind === 'leaf') return explainLeaf(node, view);
  const of: ExplainedNode[] = [];
  const truths: Outcome<boolean>[] = [];
  for (const member of node.of) {
    const explained = explainNode(member, view);
    of.push(explained.node);
    truths.push(explained.truth);
  }
  const truth =
    node.kind === 'not' ? negated(truths[0]!) : kleene(node.kind === 'all' ? 'and' : 'or', truths);
  return { truth, node: { kind: node.kind, truth: inWord(truth), of } };
}

const inWord = (truth: Outcome<boolean>): Truth =>
  !truth.known ? 'unknown' : truth.value ? 'true' : 'false';

function explainLeaf(node: Extract<CompiledNode, { kind: 'leaf' }>, view: View): Explained<ExplainedLeaf> {
  const { leaf, condition } = node;
  const truth = truthOf(condition.expression, view);
  const explained: ExplainedLeaf = {
    kind: 'leaf',
    truth: inWord(truth),
    id: leaf.id,
    when: leaf.when,
    reason: leaf.reason,
    basis: leaf.basis,
    data: condition.data.map((name) => view.seenDatum(name).read),
    parameters: condition.parameters.map((name) => view.seenParameter(name).read),
    waitsFor: truth.known ? [] : truth.missing,
    failure: truth.known ? null : truth.failure,
  };
  return { truth, node: explained };
}

/** What the tree reads of a subject on a day, each datum looked at once. */
class View implements Reading {
  readonly context: RuleContext;
  readonly data: DataSet;
  readonly on: Day;
  readonly #seen = new Map<string, Seen<DatumRead>>();

  constructor({ context, data, on }: Pick<View, 'context' | 'data' | 'on'>) {
    this.context = context;
    this.data = data;
    this.on = on;
  }

  readonly datum = (name: string): Outcome<Operand> => this.seenDatum(name).outcome;
  readonly parameter = (name: string): Outcome<Operand> => this.seenParameter(name).outcome;

  seenDatum(name: string): Seen<DatumRead> {
    const before = this.#seen.get(name);
    if (before !== undefined) return before;
    const datum = Object.hasOwn(this.data, name) ? this.data[name] : undefined;
    const seen = datumOn(name, this.context.vocabulary[name]!, { datum, on: this.on });
    this.#seen.set(name, seen);
    return seen;
  }

  seenParameter(name: string): Seen<ParameterRead> {
    return parameterOn(name, this.context.parameters[name]!, this.on);
  }
}

/** A thing that was read, as the evaluator takes it and as it is told. */
type Seen<Read> = { readonly outcome: Outcome<Operand>; readonly read: Read };

function datumOn(
  name: string,
  { type, label }: DatumDefinition,
  { datum, on }: { readonly datum: Datum | undefined; readonly on: Day },
): Seen<DatumRead> {
  if (datum === undefined) {
    const nothing = { value: null, source: null, asOf: null, validUntil: null, state: 'missing' } as const;
    return { outcome: missing(name), read: { name, label, ...nothing } };
  }
  const { value, source, asOf, validUntil = null } = datum;
  const isKnown = isKnownOn(datum, on);
  const state = isKnown ? 'known' : 'expired';
  return {
    outcome: isKnown ? { known: true, value: operandOf(name, type, value) } : missing(name),
    read: { name, label, value: valueText(value), source, asOf, validUntil, state },
  };
}

/** The value of each parameter on the day that was asked about last: it is the same for all subjects. */
const parameters = new WeakMap<ParameterDefinition, Seen<ParameterRead> & { readonly on: Day }>();

function parameterOn(name: string, definition: ParameterDefinition, on: Day): Seen<ParameterRead> {
  const before = parameters.get(definition);
  if (before?.on === on && before.read.name === name) return before;
  const current = valueOn(definition, on);
  const { type, label = null } = definition;
  const seen = {
    on,
    outcome:
      current === null
        ? failed('no_parameter_value')
        : ({ known: true, value: operandOf(`param.${name}`, type, current.value) } as const),
    read: {
      name,
      label,
      value: current === null ? null : valueText(current.value),
      from: current?.from ?? null,
    },
  };
  parameters.set(definition, seen);
  return seen;
}
