import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kleene, missing, negated, type Outcome } from './compute.ts';
import { explain } from './evaluate.ts';
import type { Explanation } from './explanation.ts';
import { compileTree, type RuleTree } from './tree.ts';
import type { DataSet, Vocabulary } from './vocabulary.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const label = { ko: '값', en: 'value' };
const vocabulary: Vocabulary = Object.fromEntries(
  NAMES.map((name) => [name, { type: 'flag', label, source: 'register' }]),
);

type Shape =
  | { readonly flag: string }
  | { readonly not: Shape }
  | { readonly all: Shape[] }
  | { readonly any: Shape[] };
const shapes = fc.letrec<{ shape: Shape; flag: Shape }>((tie) => ({
  flag: fc.constantFrom(...NAMES).map((flag) => ({ flag })),
  shape: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('flag'),
    tie('shape').map((not) => ({ not })),
    fc.array(tie('shape'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('shape'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  ),
})).shape;

/** Gives each leaf an id of its own; with `apart`, a datum of its own as well, at most as many as there are. */
function treeOf(shape: Shape, apart: boolean): RuleTree {
  let leaves = 0;
  const grow = (part: Shape): RuleTree => {
    if ('not' in part) return { not: grow(part.not) };
    if ('all' in part) return { all: part.all.map(grow) };
    if ('any' in part) return { any: part.any.map(grow) };
    const index = leaves++;
    const when = apart ? (NAMES[index] ?? 'true') : part.flag;
    return { id: `leaf${index}`, when, reason: label, basis: { kind: 'proposal', source: 'test' } };
  };
  return grow(shape);
}

const rows = fc.dictionary(fc.constantFrom(...NAMES), fc.boolean());
const known = (flags: Readonly<Record<string, boolean>>): DataSet =>
  Object.fromEntries(
    Object.entries(flags).map(([name, value]) => [name, { value, source: 'register', asOf: '2026-01-01' }]),
  );
function decide(tree: RuleTree, flags: Readonly<Record<string, boolean>>): Explanation {
  const compilation = compileTree(tree, { vocabulary, parameters: {} });
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
  return explain(compilation.compiled, known(flags), '2026-03-11');
}
function completions(names: readonly string[]): readonly Readonly<Record<string, boolean>>[] {
  return names.reduce<readonly Readonly<Record<string, boolean>>[]>(
    (rows, name) =>
      rows.flatMap((row) => [
        { ...row, [name]: false },
        { ...row, [name]: true },
      ]),
    [{}],
  );
}

describe('what is still missing', () => {
  it('is named if and only if, with the other leaves completed somehow, it decides the outcome', () => {
    fc.assert(
      fc.property(shapes, rows, (shape, flags) => {
        const tree = treeOf(shape, true);
        const named = decide(tree, flags).missing.map(({ name }) => name);
        const absent = NAMES.filter((name) => !Object.hasOwn(flags, name));
        for (const name of absent) {
          const decides = completions(absent.filter((other) => other !== name)).some((rest) => {
            const [no, yes] = [false, true].map((value) =>
              decide(tree, { ...flags, ...rest, [name]: value }),
            );
            return no!.outcome !== yes!.outcome;
          });
          expect(named.includes(name)).toBe(decides);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is enough: once all that was named is known, the outcome is decided', () => {
    fc.assert(
      fc.property(shapes, rows, rows, (shape, flags, answers) => {
        const tree = treeOf(shape, false);
        const named = decide(tree, flags).missing.map(({ name }) => [name, answers[name] ?? false]);
        const after = decide(tree, { ...flags, ...Object.fromEntries(named) });
        expect(after.outcome).not.toBe('needs_information');
      }),
      { numRuns: 2_000 },
    );
  });

  it('never overturns what is decided: a decided outcome holds whatever else becomes known', () => {
    fc.assert(
      fc.property(shapes, rows, rows, (shape, flags, more) => {
        const tree = treeOf(shape, false);
        const { outcome } = decide(tree, flags);
        if (outcome !== 'needs_information')
          expect(decide(tree, { ...more, ...flags }).outcome).toBe(outcome);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is named with exactly the leaves that wait for it', () => {
    const tree: RuleTree = {
      all: [treeOf({ flag: 'a' }, false), { any: [{ not: leafOf('b') }, leafOf('a')] }],
    };
    expect(decide(tree, { b: false }).missing).toMatchObject([{ name: 'a', leaves: ['leaf0'] }]);
    expect(decide(tree, { b: true }).missing).toMatchObject([{ name: 'a', leaves: ['leaf0', 'of-a'] }]);
  });
});

const leafOf = (name: string): RuleTree => ({
  id: `of-${name}`,
  when: name,
  reason: label,
  basis: { kind: 'proposal', source: 'test' },
});

describe("Kleene's logic", () => {
  const value: fc.Arbitrary<Outcome<boolean>> = fc.constantFrom(
    { known: true, value: true } as const,
    { known: true, value: false } as const,
    missing('a'),
  );
  const truth = (outcome: Outcome<boolean>) => (outcome.known ? outcome.value : null);
  const and = (...parts: Outcome<boolean>[]) => kleene('and', parts);
  const or = (...parts: Outcome<boolean>[]) => kleene('or', parts);

  it('is commutative, associative, absorbing and distributive', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(truth(and(a, b))).toBe(truth(and(b, a)));
        expect(truth(and(a, and(b, c)))).toBe(truth(and(a, b, c)));
        expect(truth(or(a, or(b, c)))).toBe(truth(or(a, b, c)));
        expect(truth(and(a, or(a, b)))).toBe(truth(a));
        expect(truth(and(a, or(b, c)))).toBe(truth(or(and(a, b), and(a, c))));
      }),
    );
  });

  it("keeps De Morgan's laws and double negation, but not the excluded middle", () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(truth(negated(and(a, b)))).toBe(truth(or(negated(a), negated(b))));
        expect(truth(negated(or(a, b)))).toBe(truth(and(negated(a), negated(b))));
        expect(truth(negated(negated(a)))).toBe(truth(a));
      }),
    );
    expect(truth(or(missing('a'), negated(missing('a'))))).toBeNull();
  });
});
