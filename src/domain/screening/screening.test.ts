import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ON, row, ruleTree, successive, TYPES } from '../../../test/support/conditions.ts';
import { explain } from '../rule/evaluate.ts';
import type { ExplainedNode, Truth } from '../rule/explanation.ts';
import { type CompiledTree, compileTree, type RuleTree } from '../rule/tree.ts';
import type { DataSet } from '../rule/vocabulary.ts';
import { ColumnSet } from './column-set.ts';
import type { ScreeningRule } from './plan.ts';
import { rowsOf, type Screened, Screening, screen } from './screening.ts';

const types = Object.fromEntries(Object.entries(TYPES).filter(([name]) => !name.startsWith('param.')));

function ruleOf(id: string, tree: RuleTree): ScreeningRule {
  const compilation = compileTree(tree, successive);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
  return { id, compiled: compilation.compiled };
}

/** Whether turning one named condition that speaks against it would make it no longer false; the slow way. */
function isNear(root: ExplainedNode): boolean {
  if (root.truth !== 'false') return false;
  return leavesOf(root).some((turned) => truthWith(root, turned) !== 'false');
}
const leavesOf = (node: ExplainedNode): readonly string[] =>
  node.kind === 'leaf' ? (node.truth === 'unknown' ? [] : [node.id]) : node.of.flatMap(leavesOf);
const TURNED: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' };
function truthWith(node: ExplainedNode, turned: string): Truth {
  if (node.kind === 'leaf') return node.id === turned ? TURNED[node.truth] : node.truth;
  const of = node.of.map((each) => truthWith(each, turned));
  if (node.kind === 'not') return TURNED[of[0]!];
  const decides = node.kind === 'all' ? 'false' : 'true';
  if (of.includes(decides)) return decides;
  return of.includes('unknown') ? 'unknown' : TURNED[decides];
}

type Found = { readonly truth: Truth; readonly near: boolean };
const foundOf = (compiled: CompiledTree, data: DataSet): Found => {
  const { root } = explain(compiled, data, ON);
  return { truth: root.truth, near: isNear(root) };
};

function countsOf(found: readonly Found[]) {
  const count = (truth: Truth) => found.filter((each) => each.truth === truth).length;
  return {
    eligible: count('true'),
    needsInformation: count('unknown'),
    ineligible: count('false'),
    near: found.filter(({ near }) => near).length,
  };
}

const ownCounts = ({ cells: _, rule: __, ...counts }: Screened) => counts;

function columnsOf(rows: readonly DataSet[]): ColumnSet {
  const set = new ColumnSet(types, rows.length);
  for (const [at, data] of rows.entries()) set.write(at, data, ON);
  return set;
}

const rulesOf = (trees: readonly RuleTree[]) => trees.map((tree, at) => ruleOf(`rule ${at}`, tree));

describe('screening', () => {
  it('finds of every rule on every row what the explanation finds, unknown and near included', () => {
    const trees = fc.array(ruleTree, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(trees, fc.array(row, { minLength: 1, maxLength: 40 }), (all, rows) => {
        const rules = rulesOf(all);
        const screening = new Screening(rules, columnsOf(rows), ON);
        screening.encode();
        const screened = screen(screening, { near: true });
        for (const [at, { compiled }] of rules.entries()) {
          const found = rows.map((data) => foundOf(compiled, data));
          expect(ownCounts(screened[at]!)).toEqual(countsOf(found));
          expect(rowsOf(rules[at]!, screening, { outcome: 'near' })).toEqual(
            found.flatMap(({ near }, each) => (near ? [each] : [])),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
