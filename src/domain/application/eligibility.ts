import type { ProgrammeDefinition, Track } from '../programme/definition.ts';
import { ruleContextOf } from '../programme/rule-context.ts';
import { explain } from '../rule/evaluate.ts';
import type { Explanation } from '../rule/explanation.ts';
import { type CompiledTree, compileTree } from '../rule/tree.ts';
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
 * Decides the track's eligibility on what is known on the day, with the whole tree as grounds.
 *
 * @param definition of which the track is; it is never changed
 */
export function decideEligibility(
  definition: ProgrammeDefinition,
  track: Track,
  { data, on }: { readonly data: DataSet; readonly on: Day },
): Explanation {
  return explain(compiledOf(definition, track), data, on);
}

/** What was compiled of each definition and track, as long as the definition is held. */
const known = new WeakMap<ProgrammeDefinition, Map<Track, CompiledTree>>();

/** A rule that does not compile is a bug: no such version is published. */
function compiledOf(definition: ProgrammeDefinition, track: Track): CompiledTree {
  const compiled = known.get(definition) ?? new Map<Track, CompiledTree>();
  known.set(definition, compiled);
  const before = compiled.get(track);
  if (before !== undefined) return before;
  const compilation = compileTree(track.eligibility, ruleContextOf(definition, track));
  if (!compilation.ok) throw new Error(`the eligibility of ${track.key} does not compile`);
  compiled.set(track, compilation.compiled);
  return compilation.compiled;
}
