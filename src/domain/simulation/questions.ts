import type { CompiledNode } from '../rule/tree.ts';
import type { ScreeningRule } from '../screening/plan.ts';
import type { Columns } from './columns.ts';
import { type Comparable, compiledOf, granting, idsIn, named, stepsOf } from './comparable.ts';

/** How a company stands to a rule in a simulation. `fits` may still hang on what only the form says. */
export const STANDINGS = ['fits', 'unknown', 'out'] as const;
export type SimulatedStanding = (typeof STANDINGS)[number];

/** A rule, and the one that it is held against where there is one. */
export type Question = { readonly after: Comparable; readonly before: Comparable | null };

/** What is asked of an engine so that everything can be read from counts. */
export type Questions = {
  readonly columns: Columns;
  /** Asked once, over all companies. */
  readonly rules: readonly ScreeningRule[];
  /** Asked once more for each dimension. */
  readonly byGroup: readonly ScreeningRule[];
};

/** The names under which a rule's questions are asked; each begins with the side it is of. */
export const ASKED = {
  sure: (side: Side) => `${side} sure`,
  fits: (side: Side) => `${side} fits`,
  upTo: (step: number) => `after up to ${step}`,
  without: (step: number) => `after without ${step}`,
  granting: (id: string) => `after granting ${id}`,
  alone: (id: string) => `after alone ${id}`,
  both: 'both',
  either: 'either',
  gained: 'gained',
  lost: 'lost',
} as const;
export type Side = 'before' | 'after';

/**
 * What to ask. Everything is a count of rules: whoever is first kept out at a step are those that the steps up to it
 * keep out and the steps before it do not; whoever is kept out by one step, or one condition, alone are those that
 * the rule keeps out and the rule without it does not. In Kleene's logic both are differences of two counts,
 * because a rule with one condition granted keeps out nobody whom the rule itself lets pass.
 */
export function questionsOf({ after, before }: Question): Questions {
  const columns = { ...before?.columns, ...after.columns };
  const rule = (id: string, root: CompiledNode): ScreeningRule => ({
    id,
    compiled: compiledOf(root, columns),
  });
  const sides = before === null ? [] : ([['before', before]] as const);
  const own = ([...sides, ['after', after]] as const).flatMap(([side, each]) => [
    rule(ASKED.sure(side), named(each.root, side)),
    rule(ASKED.fits(side), fitting(each, side)),
  ]);
  return {
    columns,
    rules: [...own, ...funnel(after, rule), ...(before === null ? [] : crossing(before, after, rule))],
    byGroup: own,
  };
}

/** The rule as it stands where the form says what its company would wish. */
export const fitting = ({ wished }: Comparable, side: Side): CompiledNode => named(wished, side);

type Make = (id: string, root: CompiledNode) => ScreeningRule;

const TRUE = { kind: 'flag', value: true, offset: 0 } as const;
const ALWAYS: CompiledNode = {
  kind: 'leaf',
  leaf: { id: 'always', when: 'true', reason: { ko: '' }, basis: { kind: 'law', source: '' } },
  condition: { text: 'true', written: TRUE, expression: TRUE, data: [], parameters: [] },
};

export const allOf = (of: readonly CompiledNode[]): CompiledNode =>
  of.length === 0 ? ALWAYS : { kind: 'all', of };

function funnel({ root, asked }: Comparable, rule: Make): readonly ScreeningRule[] {
  const steps = stepsOf(root);
  const ofSeveral = new Set(
    steps
      .map(idsIn)
      .filter(({ length }) => length > 1)
      .flat(),
  );
  return [
    ...steps.flatMap((_, at) => [
      rule(ASKED.upTo(at), allOf(steps.slice(0, at + 1))),
      rule(ASKED.without(at), allOf(steps.filter((__, other) => other !== at))),
    ]),
    ...asked.flatMap(({ leaf: { id } }) => [
      rule(ASKED.alone(id), only(root, id)),
      ...(ofSeveral.has(id) ? [rule(ASKED.granting(id), granting(root, id))] : []),
    ]),
  ];
}

function only(root: CompiledNode, id: string): CompiledNode {
  const find = (node: CompiledNode): CompiledNode | undefined =>
    node.kind === 'leaf'
      ? node.leaf.id === id
        ? node
        : undefined
      : node.of.reduce<CompiledNode | undefined>((found, member) => found ?? find(member), undefined);
  return find(root)!;
}

function crossing(before: Comparable, after: Comparable, rule: Make): readonly ScreeningRule[] {
  const [was, is] = [fitting(before, 'before'), fitting(after, 'after')];
  const not = (of: CompiledNode): CompiledNode => ({ kind: 'not', of: [of] });
  return [
    rule(ASKED.both, { kind: 'all', of: [was, is] }),
    rule(ASKED.either, { kind: 'any', of: [was, is] }),
    rule(ASKED.gained, { kind: 'all', of: [not(was), is] }),
    rule(ASKED.lost, { kind: 'all', of: [was, not(is)] }),
  ];
}
