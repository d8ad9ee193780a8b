import { parseCondition } from '../rule/parse.ts';
import { sentenceOf } from '../rule/sentence.ts';
import type { Said } from '../rule/sentence-words.ts';
import type { RuleLeaf } from '../rule/tree.ts';
import type { Wording } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';
import type { FormField, ProgrammeDefinition, Track } from './definition.ts';
import { ruleParameters } from './parameter.ts';

/**
 * What a condition of a track asks, said in a sentence from its own text: with the figures in force on the day,
 * and codes in the words of the form. Throws for a condition that does not parse, which is never published.
 */
export function conditionSentence(
  definition: ProgrammeDefinition,
  track: Track,
  leaf: RuleLeaf,
  on: Day,
): Said {
  const context = {
    vocabulary: track.vocabulary,
    parameters: ruleParameters(definition),
    codeWords: (datum: string, code: string) => choiceWords(track, datum, code),
  };
  const parsed = parseCondition(leaf.when, context);
  if (!parsed.ok) throw new Error(`${leaf.id} does not parse`);
  return sentenceOf(parsed.condition.expression, context, on);
}

const choiceWords = (track: Track, datum: string, code: string): Wording | undefined =>
  choicesOf(track, datum)?.find((choice) => choice.const === code)?.title;

/** What may be chosen for a datum, in the words of the track's form; undefined where the form has no list. */
export function choicesOf({ form }: Track, datum: string): FormField['oneOf'] {
  const name = datum.replace(/^form\./, '');
  const field = Object.hasOwn(form.properties, name) ? form.properties[name] : undefined;
  return field?.oneOf ?? field?.items?.oneOf;
}
