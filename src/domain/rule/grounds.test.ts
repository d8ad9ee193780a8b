import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExplainedLeaf, ExplainedNode, Truth } from './explanation.ts';
import { decidingLeaves, restsOnProposal, turningLeaves } from './grounds.ts';

type Drawn = { kind: 'all' | 'any' | 'not'; of: Drawn[] } | { truth: Truth; proposal: boolean };

const { drawn } = fc.letrec<{ drawn: Drawn }>((tie) => ({
  drawn: fc.oneof(
    { maxDepth: 4 },
    fc.record({
      truth: fc.constantFrom<Truth[]>('true', 'false', 'unknown'),
      proposal: fc.boolean(),
    }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('drawn'), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: fc.tuple(tie('drawn')) }),
  ),
}));

const numberOf: Record<Truth, number> = { false: 0, unknown: 1, true: 2 };
const truths: readonly Truth[] = ['false', 'unknown', 'true'];

/** Kleene's truth of the tree by numbers, with some leaves told otherwise. */
function grown(tree: Drawn, told: (id: string, truth: Truth) => Truth, path = 'r'): ExplainedNode {
  if ('truth' in tree) {
    const basis = { kind: tree.proposal ? 'proposal' : 'law', source: 's' } as const;
    const empty = { when: '', reason: { ko: '' }, data: [], parameters: [], waitsFor: [], failure: null };
    return { kind: 'leaf', id: path, truth: told(path, tree.truth), basis, ...empty } as ExplainedLeaf;
  }
  const of = tree.of.map((member, n) => grown(member, told, `${path}.${n}`));
  const numbers = of.map(({ truth }) => numberOf[truth]);
  const number =
    tree.kind === 'not' ? 2 - numbers[0]! : tree.kind === 'all' ? Math.min(...numbers) : Math.max(...numbers);
  return { kind: tree.kind, truth: truths[number]!, of };
}

const asDrawn = (_id: string, truth: Truth): Truth => truth;
const leavesOf = (node: ExplainedNode): readonly ExplainedLeaf[] =>
  node.kind === 'leaf' ? [node] : node.of.flatMap(leavesOf);
const opposite = (truth: Truth): Truth => truths[2 - numberOf[truth]]!;

test('a leaf turns a decision exactly when the tree with that leaf the other way round is decided otherwise or no more', () => {
  fc.assert(
    fc.property(drawn, (tree) => {
      const root = grown(tree, asDrawn);
      fc.pre(root.truth !== 'unknown');
      const turning = turningLeaves(root).map(({ id }) => id);
      const tried = leavesOf(root).filter(({ id, truth }) => {
        if (truth === 'unknown') return false;
        return grown(tree, (at, was) => (at === id ? opposite(was) : was)).truth !== root.truth;
      });
      expect(turning).toEqual(tried.map(({ id }) => id));
    }),
  );
});

test('the deciding leaves alone decide: the rest may be unknown', () => {
  fc.assert(
    fc.property(drawn, (tree) => {
      const root = grown(tree, asDrawn);
      const deciding = new Set(decidingLeaves(root).map(({ id }) => id));
      const alone = grown(tree, (at, truth) => (deciding.has(at) ? truth : 'unknown'));
      expect(alone.truth).toBe(root.truth);
    }),
  );
});

test('a decision rests on a proposal when it is another one without knowing how the proposals stand', () => {
  fc.assert(
    fc.property(drawn, (tree) => {
      const root = grown(tree, asDrawn);
      const proposed = new Set(
        leavesOf(root).flatMap(({ id, basis }) => (basis.kind === 'proposal' ? [id] : [])),
      );
      const without = grown(tree, (at, truth) => (proposed.has(at) ? 'unknown' : truth));
      expect(restsOnProposal(root)).toBe(without.truth !== root.truth);
    }),
  );
});
