import { conditionSentence } from '../programme/condition-sentence.ts';
import type { ProgrammeDefinition, Track } from '../programme/definition.ts';
import { ruleContextOf } from '../programme/rule-context.ts';
import { type NormalNode, normalForm } from '../rule/normal-form.ts';
import { compileTree } from '../rule/tree.ts';
import type { Day } from '../time.ts';
import type { Comparable } from './comparable.ts';
import type { ConditionWords } from './simulation.ts';

/** The conditions of a way in, in words and by the ids of what they ask. */
export function conditionWords(
  definition: ProgrammeDefinition,
  track: Track,
  { asked, on }: { readonly asked: Comparable['asked']; readonly on: Day },
): readonly ConditionWords[] {
  const compilation = compileTree(track.eligibility, ruleContextOf(definition, track));
  if (!compilation.ok) throw new Error(`the eligibility of ${track.key} does not compile`);
  const { leaves } = normalForm(compilation.compiled);
  return asked.map(({ leaf, forbids, asksForm }) => ({
    id: leaf.id,
    reason: leaf.reason,
    sentence: conditionSentence(definition, track, { leaf, forbids }, on),
    asksForm,
    asks: atomsIn(leaves[leaf.id]!),
    basis: leaf.basis.kind,
  }));
}

const atomsIn = (node: NormalNode<{ readonly atom: string }>): string[] =>
  node.kind === 'member' ? [node.atom] : [...new Set(node.of.flatMap(atomsIn))];
