import { SECTORS } from '../organisation/registry-data.ts';
import { parseCondition } from '../rule/parse.ts';
import { sentenceOf } from '../rule/sentence.ts';
import type { Said } from '../rule/sentence-words.ts';
import type { AskedLeaf } from '../rule/tree.ts';
import type { Wording } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';
import type { FormField, ProgrammeDefinition, Track } from './definition.ts';
import { ruleParameters } from './parameter.ts';

/**
 * What has to be so by a condition of a track (of one that forbids, its contrary), said in a sentence from its own
 * text: with the figures in force on the day, and codes in the words of the form. Throws for a condition that does
 * not parse, which is never published.
 */
export function conditionSentence(
  definition: ProgrammeDefinition,
  track: Track,
  { leaf, forbids }: AskedLeaf,
  on: Day,
): Said {
  const context = {
    vocabulary: track.vocabulary,
    parameters: ruleParameters(definition),
    codeWords: (datum: string, code: string) => codeWords({ definition, track }, datum, code),
  };
  const parsed = parseCondition(leaf.when, context);
  if (!parsed.ok) throw new Error(`${leaf.id} does not parse`);
  return sentenceOf(parsed.condition.expression, context, { on, holds: !forbids });
}

/** What a code of a datum is called: by the track's form, as a party of the agreement or a field of business; else itself. */
export function codeWords(
  { definition, track }: { readonly definition: ProgrammeDefinition; readonly track: Track },
  datum: string,
  code: string,
): Wording {
  const field = fieldOf(track, datum);
  const choice = (field?.oneOf ?? field?.items?.oneOf)?.find((each) => each.const === code);
  const party = definition.agreement.parties.find(({ organisation }) => organisation === code);
  const sector = datum === 'org.sectors' ? SECTORS.find((each) => each.code === code) : undefined;
  return choice?.title ?? party?.name ?? sector?.label ?? { ko: code, en: code };
}

function fieldOf({ form }: Track, datum: string): FormField | undefined {
  const name = datum.replace(/^form\./, '');
  return Object.hasOwn(form.properties, name) ? form.properties[name] : undefined;
}
