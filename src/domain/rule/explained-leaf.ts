import type { Day } from '../time.ts';
import { conditionOf, flag, type Outcome, type Sources } from './compute.ts';
import type { DatumRead, ExplainedLeaf, ParameterRead } from './explanation.ts';
import { type Reader, readerOf, type Seen } from './seen.ts';
import { type Test, testOf } from './test-of.ts';
import type { CompiledNode, CompiledTree, RuleLeaf } from './tree.ts';
import type { DataSet } from './vocabulary.ts';

/** Whom a tree is asked about and when, with the tree's parameters as they stand that day. */
export type Asked = {
  readonly data: DataSet;
  readonly on: Day;
  readonly parameters: readonly Seen<ParameterRead>[];
};

/** A named condition as a function of whom it is asked about. */
type ExplainingLeaf = (asked: Asked) => ExplainedLeaf;

export const NONE: readonly never[] = Object.freeze([]);

/** Most conditions put a question to one datum alone: those are answered without going through the evaluator. */
export function explainingLeaf(
  { leaf, condition }: Extract<CompiledNode, { kind: 'leaf' }>,
  tree: CompiledTree,
): ExplainingLeaf {
  const { expression, data, parameters } = condition;
  const readers = data.map((name) => readerOf(name, tree.context.vocabulary[name]!));
  const test = data.length === 1 && parameters.length === 0 ? testOf(expression) : null;
  if (test !== null) return asking(leaf, test, readers[0]!);
  const holds = conditionOf(expression, sourcesIn(data, tree.parameters));
  const parametersAt = parameters.map((name) => tree.parameters.indexOf(name));
  return (asked) => {
    const seen = readers.map(({ read }) => read(asked.data, asked.on));
    const truth = holds({ on: asked.on, data: seen, parameters: asked.parameters });
    return explained(leaf, truth, {
      data: seen.map(({ read }) => read),
      parameters: parametersAt.map((at) => asked.parameters[at]!.read),
    });
  };
}

function asking(leaf: RuleLeaf, test: Test, { absent, read }: Reader): ExplainingLeaf {
  const unasked = explained(leaf, absent, { data: [absent.read], parameters: NONE });
  return ({ data, on }) => {
    const seen = read(data, on);
    if (seen === absent) return unasked;
    const truth = seen.known ? flag(test(seen.value)) : seen;
    return explained(leaf, truth, { data: [seen.read], parameters: NONE });
  };
}

function explained(
  { id, when, reason, basis }: RuleLeaf,
  truth: Outcome<boolean>,
  { data, parameters }: Pick<ExplainedLeaf, 'data' | 'parameters'>,
): ExplainedLeaf {
  return {
    kind: 'leaf',
    truth: truth.known ? (truth.value ? 'true' : 'false') : 'unknown',
    id,
    when,
    reason,
    basis,
    data,
    parameters,
    waitsFor: truth.known ? NONE : truth.missing,
    failure: truth.known ? null : truth.failure,
  };
}

/** What a condition reads, by its own list of data and the tree's of parameters. */
type View = Omit<Asked, 'data'> & { readonly data: readonly Seen<DatumRead>[] };

const sourcesIn = (data: readonly string[], parameters: readonly string[]): Sources<View> => ({
  datum: (name) => {
    const at = data.indexOf(name);
    return (view) => view.data[at]!;
  },
  parameter: (name) => {
    const at = parameters.indexOf(name);
    return (view) => view.parameters[at]!;
  },
});
