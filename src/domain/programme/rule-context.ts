import { REGISTRY_SUCCESSIONS } from '../organisation/registry-data.ts';
import type { RuleContext } from '../rule/vocabulary.ts';
import type { Track } from './definition.ts';
import { ruleParameters, type WithParameters } from './parameter.ts';

/** What the conditions of a track may name, and what became of codes that they name. */
export const ruleContextOf = (
  definition: WithParameters,
  { vocabulary }: Pick<Track, 'vocabulary'>,
): RuleContext => ({
  vocabulary,
  parameters: ruleParameters(definition),
  successions: REGISTRY_SUCCESSIONS,
});
