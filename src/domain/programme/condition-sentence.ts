import { SECTORS } from '../organisation/registry-data.ts';
import { REGIONS_OF_KOREA } from '../region/regions.generated.ts';
import { parseCondition } from '../rule/parse.ts';
import { sentenceOf } from '../rule/sentence.ts';
import type { Said } from '../rule/sentence-words.ts';
import type { AskedLeaf } from '../rule/tree.ts';
import type { Wording } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';
import type { FormField, ProgrammeDefinition, Track } from './definition.ts';
import { ruleContextOf } from './rule-context.ts';

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
    ...ruleContextOf(definition, track),
    codeWords: (datum: string, code: string) => codeWords({ definition, track }, datum, code),
  };
  const parsed = parseCondition(leaf.when, context);
  if (!parsed.ok) throw new Error(`${leaf.id} does not parse`);
  return sentenceOf(parsed.condition.written, context, { on, holds: !forbids });
}

/** What a code of a datum is called: by the track's form, as a party of the agreement, by the registry; else itself. */
export function codeWords(
  { definition, track }: { readonly definition: ProgrammeDefinition; readonly track: Track },
  datum: string,
  code: string,
): Wording {
  const field = fieldOf(track, datum);
  const choice = (field?.oneOf ?? field?.items?.oneOf)?.find((each) => each.const === code);
  const party = definition.agreement.parties.find(({ organisation }) => organisation === code);
  return choice?.title ?? party?.name ?? WORDED[datum]?.(code) ?? { ko: code, en: code };
}

/** Data of the registry whose codes are called the same in every programme. */
const WORDED: Readonly<Record<string, (code: string) => Wording | undefined>> = {
  'org.sectors': (code) => SECTORS.find((each) => each.code === code)?.label,
  'org.region': (code) => {
    const region = REGIONS_OF_KOREA.find((each) => each.code === code);
    return region && { ko: region.ko, en: region.en };
  },
};

function fieldOf({ form }: Track, datum: string): FormField | undefined {
  const name = datum.replace(/^form\./, '');
  return Object.hasOwn(form.properties, name) ? form.properties[name] : undefined;
}
