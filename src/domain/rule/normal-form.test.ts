import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condition, context, label, ON, row, ruleTree } from '../../../test/support/conditions.ts';
import { kleene, negated, type Outcome } from './compute.ts';
import { explain } from './evaluate.ts';
import type { Truth } from './explanation.ts';
import { type NormalForm, type NormalNode, normalForm } from './normal-form.ts';
import { parseCondition } from './parse.ts';
import { compileTree, type RuleLeaf, type RuleTree } from './tree.ts';
import type { DataSet } from './vocabulary.ts';

const leaf = (id: string, when: string): RuleLeaf => ({
  id,
  when,
  reason: label,
  basis: { kind: 'proposal', source: 'test' },
});

function compiled(tree: RuleTree) {
  const compilation = compileTree(tree, context);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
  return compilation.compiled;
}
const formOf = (tree: RuleTree): NormalForm => normalForm(compiled(tree));
const truthOf = (when: string, data: DataSet): Truth =>
  explain(compiled(leaf('it', when)), data, ON).root.truth;

const outcomeOf = (truth: Truth): Outcome<boolean> =>
  truth === 'unknown'
    ? { known: false, missing: [], failure: null }
    : { known: true, value: truth === 'true' };
const inWord = (outcome: Outcome<boolean>): Truth => (outcome.known ? `${outcome.value}` : 'unknown');

/** Reads a normal form as it says itself: atoms by their text, the rest by Kleene's logic. */
function read<Member>(node: NormalNode<Member>, ofMember: (member: Member) => Truth): Outcome<boolean> {
  if (node.kind !== 'member') {
    return kleene(
      node.kind === 'all' ? 'and' : 'or',
      node.of.map((each) => read(each, ofMember)),
    );
  }
  const outcome = outcomeOf(ofMember(node));
  return node.holds ? outcome : negated(outcome);
}
const truthOfForm = (form: NormalForm, data: DataSet): Truth =>
  inWord(
    read(form.root, ({ leaf: name }) =>
      inWord(read(form.leaves[name]!, ({ atom }) => truthOf(form.atoms[atom]!.text, data))),
    ),
  );

describe('the normal form', () => {
  it('has the truth of the tree on every row, unknown included', () => {
    fc.assert(
      fc.property(ruleTree, row, (tree, data) => {
        expect(truthOfForm(formOf(tree), data)).toBe(explain(compiled(tree), data, ON).root.truth);
      }),
      { numRuns: 300 },
    );
  });

  it('is written in conditions that are read again, and come to themselves', () => {
    fc.assert(
      fc.property(condition(2), (when) => {
        for (const { text, id } of Object.values(formOf(leaf('it', when)).atoms)) {
          expect(parseCondition(text, context)).toMatchObject({ ok: true });
          expect(Object.keys(formOf(leaf('it', text)).atoms)).toEqual([id]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is one for all ways of saying the same', () => {
    const same: readonly (readonly string[])[] = [
      ['org.employees > 3', '3 < org.employees', '!(org.employees <= 3)', '(org.employees > 3) == true'],
      ['site.hazard in ["fire", "fall"]', '(site.hazard in ["fall", "fire", "fall"])'],
      ['site.hazard == "fire"', '"fire" == site.hazard', 'site.hazard in ["fire"]'],
      ['!org.venture', 'org.venture == false', 'org.venture != true', '!(org.venture == true)'],
      ['org.employees + 2 == org.trainees', 'org.trainees == 2 + org.employees'],
      ['!(org.venture && org.employees > 3)', 'org.employees <= 3 || !org.venture'],
      [
        'org.venture && (org.suspended && org.employees != 2)',
        '!(2 == org.employees) && org.suspended && org.venture && org.venture',
      ],
      ['org.growth == 2.50', '2.5 == org.growth'],
      ['org.venture != org.suspended', '!org.suspended == org.venture', '!(org.venture == org.suspended)'],
      ['site.hazards.exists(h, h == "fire")', 'site.hazards.exists(other, "fire" == other)'],
    ];
    for (const ways of same) {
      const forms = ways.map((when) => formOf(leaf('it', when)));
      for (const form of forms) expect(form.leaves).toEqual(forms[0]!.leaves);
    }
  });

  it('keeps apart what is not the same', () => {
    const idOf = (when: string) => Object.keys(formOf(leaf('it', when)).atoms).join();
    const different = [
      'org.employees < 3',
      'org.employees <= 3',
      '3 < org.trainees',
      'org.employees - org.trainees == 1',
      'org.trainees - org.employees == 1',
      'site.hazards.exists(h, h == "fire")',
      '"fire" in site.hazards',
      'site.visits.exists(v, [v, 2].exists(w, w == v))',
      'site.visits.exists(v, [v, 2].exists(w, w == w))',
    ];
    expect(new Set(different.map(idOf)).size).toBe(different.length);
  });

  it('has ids that stay: a published version, an index and a figure may keep them', () => {
    expect(formOf(leaf('it', 'org.employees >= 5')).leaves).toEqual({
      it: { kind: 'member', atom: 'ab50c2941072e39e', holds: false },
    });
  });
});
