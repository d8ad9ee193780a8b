import type { ProgrammeDefinition, Track } from '../programme/definition.ts';
import { ruleParameters } from '../programme/parameter.ts';
import { explain } from '../rule/evaluate.ts';
import type { Explanation } from '../rule/explanation.ts';
import { compileTree } from '../rule/tree.ts';
import type { DataSet } from '../rule/vocabulary.ts';
import type { Day, Instant } from '../time.ts';

/** Eligibility as the application keeps it; `decidedBy` is null where no officer asked, `overruledBy` an objection. */
export type Eligibility = {
  readonly decidedAt: Instant;
  readonly decidedBy: string | null;
  readonly explanation: Explanation;
  readonly overruledBy?: string;
};

/**
 * Decides the track's eligibility on what is known on the day, with the whole tree as grounds. A rule that
 * does not compile is a bug: no such version is published.
 */
export function decideEligibility(
  definition: ProgrammeDefinition,
  track: Track,
  { data, on }: { readonly data: DataSet; readonly on: Day },
): Explanation {
  const context = { vocabulary: track.vocabulary, parameters: ruleParameters(definition) };
  const compilation = compileTree(track.eligibility, context);
  if (!compilation.ok) throw new Error(`the eligibility of ${track.key} does not compile`);
  return explain(compilation.compiled, data, on);
}
