import { tests as conformance } from '@bufbuild/cel-spec/testdata/conformance.js';
import { describe, expect, it } from 'vitest';
import { explain } from './evaluate.ts';
import type { Truth } from './explanation.ts';
import type { RuleProblemCode } from './problem.ts';
import { compileTree } from './tree.ts';
import type { DataSet, DatumType, DatumValue, RuleContext, Vocabulary } from './vocabulary.ts';

// The published conformance tests of the Common Expression Language: each is judged as CEL says, or refused by
// name. https://github.com/google/cel-spec

type Value = {
  readonly int64Value?: string;
  readonly doubleValue?: number | string;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
};
type Spec = {
  readonly name: string;
  readonly expr: string;
  readonly value?: Value;
  readonly evalError?: unknown;
  readonly container?: string;
  readonly bindings?: Readonly<Record<string, { readonly value?: Value }>>;
};
type Suite = {
  readonly name: string;
  readonly suites?: readonly Suite[];
  readonly tests?: readonly { readonly original: unknown }[];
};

const root: Suite = conformance;
const sectionsOf = (suite: Suite, path = ''): readonly (readonly [string, readonly Spec[]])[] => [
  ...(suite.tests ? [[path, suite.tests.map(({ original }) => original as Spec)] as const] : []),
  ...(suite.suites ?? []).flatMap((each) => sectionsOf(each, path ? `${path}.${each.name}` : each.name)),
];

function readValue(value: Value | undefined): { type: DatumType; value: DatumValue; text: string } | null {
  if (value?.int64Value !== undefined) {
    return { type: 'count', value: BigInt(value.int64Value), text: value.int64Value };
  }
  if (value?.boolValue !== undefined) {
    return { type: 'flag', value: value.boolValue, text: String(value.boolValue) };
  }
  if (value?.stringValue !== undefined && /^[\x20-\x7e]*$/.test(value.stringValue)) {
    return { type: 'text', value: value.stringValue, text: JSON.stringify(value.stringValue) };
  }
  return null;
}

const label = { ko: '값', en: 'value' };
type Answer = { readonly truth: Truth } | { readonly refused: RuleProblemCode };

/**
 * What we say to the test's expression, put as a condition; null where its values are of no type that we have.
 * A rule has no container, so the tests of one are not ours to judge.
 */
function ours(spec: Spec): Answer | null {
  const fails = spec.evalError !== undefined;
  const wanted = readValue(spec.value)?.text;
  const bound = Object.entries(spec.bindings ?? {}).map(
    ([name, { value }]) => [name, readValue(value)] as const,
  );
  if (spec.container !== undefined || (!fails && wanted === undefined)) return null;
  if (bound.some(([, value]) => value === null)) return null;
  const vocabulary: Vocabulary = Object.fromEntries(
    bound.map(([name, value]) => [name, { type: value!.type, label, source: 'spec' }]),
  );
  const data: DataSet = Object.fromEntries(
    bound.map(([name, value]) => [name, { value: value!.value, source: 'spec', asOf: '2026-01-01' }]),
  );
  const answers = (fails ? ['true', '0'] : [wanted!]).map((text) =>
    judged(`(${spec.expr.trim()}) == ${text}`, { vocabulary, parameters: {} }, data),
  );
  return answers.find((answer) => 'truth' in answer) ?? answers[0]!;
}

function judged(when: string, context: RuleContext, data: DataSet): Answer {
  const leaf = { id: 'it', when, reason: label, basis: { kind: 'proposal', source: 'spec' } } as const;
  const compilation = compileTree(leaf, context);
  if (compilation.ok) return { truth: explain(compilation.compiled, data, '2026-03-11').root.truth };
  const { code, expected } = compilation.problems[0]!.problem;
  return { refused: expected.ko && expected.en ? code : 'unexpected_token' };
}

/** Refusals that say which thing it is that rules do not have; a bare "unexpected" would not. */
const BY_NAME: readonly RuleProblemCode[] = [
  'outside_language',
  'unknown_function',
  'unknown_method',
  'unknown_datum',
  'wrong_type',
  'number_out_of_range',
];

const judgedAll = sectionsOf(root).flatMap(([section, specs]) =>
  specs.map((spec) => ({ section, spec, answer: ours(spec) })),
);

describe('each conformance test of CEL', () => {
  it('that we accept has the value there that CEL gives it, and an error there is unknown here', () => {
    const accepted = judgedAll.filter(({ answer }) => answer !== null && 'truth' in answer);
    const wrong = accepted.filter(({ spec, answer }) => {
      const truth = spec.evalError === undefined ? 'true' : 'unknown';
      return (answer as { readonly truth: Truth }).truth !== truth;
    });
    expect(wrong.map(({ section, spec }) => `${section}: ${spec.expr}`)).toEqual([]);
    const count = (begins: string) => accepted.filter(({ section }) => section.startsWith(begins)).length;
    expect({
      arithmetic: count('integer_math') + count('fp_math'),
      comparisons: count('comparisons'),
      logic: count('logic'),
      lists: count('lists.in') + count('macros.exists'),
      texts: count('string.starts_with'),
    }).toEqual({ arithmetic: 36, comparisons: 35, logic: 10, lists: 6, texts: 7 });
  });

  it('that we refuse is refused by name', () => {
    const refused = judgedAll.flatMap(({ spec, answer }) =>
      answer !== null && 'refused' in answer ? [{ expr: spec.expr, code: answer.refused }] : [],
    );
    expect(refused.filter(({ code }) => !BY_NAME.includes(code))).toEqual([]);
    expect(refused.length).toBeGreaterThan(1_000);
  });
});
