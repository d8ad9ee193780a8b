import type { Day } from '../time.ts';
import { failed, kleene, missing, negated, type Outcome, type Reading, truthOf } from './compute.ts';
import { operandOf, valueText } from './datum-value.ts';
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
import { type DataSet, isKnownOn, type RuleContext, valueOn } from './vocabulary.ts';

type View = {
  readonly context: RuleContext;
  readonly data: DataSet;
  readonly on: Day;
  readonly reading: Reading;
};
type Explained<Node> = { readonly truth: Outcome<boolean>; readonly node: Node };

/**
 * Decides the tree on what is known on the day, and says why: true is eligible, false ineligible, unknown
 * needs information. `missing` names a datum only where it can still change the outcome, leaf by leaf (two
 * leaves that read one datum are taken as independent). Throws only where a value is not of its declared
 * type, which is a bug of the caller: `readDatumValue` is the border for values from outside.
 */
export function explain(compiled: CompiledTree, data: DataSet, on: Day): Explanation {
  const { context } = compiled;
  const view = { context, data, on, reading: readingOf({ context, data, on }) };
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
  const truth = truthOf(condition.expression, view.reading);
  const explained: ExplainedLeaf = {
    kind: 'leaf',
    truth: inWord(truth),
    id: leaf.id,
    when: leaf.when,
    reason: leaf.reason,
    basis: leaf.basis,
    data: condition.data.map((name) => datumRead(name, view)),
    parameters: condition.parameters.map((name) => parameterRead(name, view)),
    waitsFor: truth.known ? [] : truth.missing,
    failure: truth.known ? null : truth.failure,
  };
  return { truth, node: explained };
}

const readingOf = (view: Omit<View, 'reading'>): Reading => ({
  on: view.on,
  datum: (name) => {
    if (stateOf(name, view) !== 'known') return missing(name);
    const { type } = view.context.vocabulary[name]!;
    return { known: true, value: operandOf(name, type, view.data[name]!.value) };
  },
  parameter: (name) => {
    const definition = view.context.parameters[name]!;
    const current = valueOn(definition, view.on);
    if (current === null) return failed('no_parameter_value');
    return { known: true, value: operandOf(`param.${name}`, definition.type, current.value) };
  },
});

function stateOf(name: string, { data, on }: Pick<View, 'data' | 'on'>): DatumRead['state'] {
  if (!Object.hasOwn(data, name)) return 'missing';
  return isKnownOn(data[name]!, on) ? 'known' : 'expired';
}

function datumRead(name: string, view: View): DatumRead {
  const state = stateOf(name, view);
  const datum = state === 'missing' ? undefined : view.data[name];
  return {
    name,
    label: view.context.vocabulary[name]!.label,
    value: datum === undefined ? null : valueText(datum.value),
    source: datum?.source ?? null,
    asOf: datum?.asOf ?? null,
    validUntil: datum?.validUntil ?? null,
    state,
  };
}

function parameterRead(name: string, view: View): ParameterRead {
  const definition = view.context.parameters[name]!;
  const current = valueOn(definition, view.on);
  return {
    name,
    label: definition.label ?? null,
    value: current === null ? null : valueText(current.value),
    from: current?.from ?? null,
  };
}
