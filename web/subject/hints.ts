import type { ProgrammeDefinition, Track } from '../../src/domain/programme/definition.ts';
import { type Bilingual, type Format, useFormat } from '../format.ts';
import type { Answers, Hint, Hints, Option, Schema } from '../forms/schema.ts';
import { useCodes } from '../words.ts';
import type { View } from './nouns.ts';

const regionCodes = [
  '11',
  '12',
  '26',
  '27',
  '28',
  '30',
  '31',
  '36',
  '41',
  '43',
  '44',
  '47',
  '48',
  '50',
  '51',
  '52',
];

type Coded = { readonly code?: string; readonly key?: string; readonly label: Bilingual };

const optionsOf = (format: Format, list: readonly Coded[]): readonly Option[] =>
  list.map(({ code, key, label }) => ({ value: code ?? key ?? '', label: format.say(label) }));

/** The form of a track as the contract's body holds it. */
const formOf = (track: Track | undefined): Hint =>
  track === undefined ? {} : { schema: track.form as unknown as Schema };

/** What the points of a score sheet are: a number for each criterion of the track. */
function pointsOf(format: Format, track: Track | undefined): Hint {
  const criteria = track?.review?.criteria ?? [];
  const properties = Object.fromEntries(
    criteria.map(({ key, label }) => [key, { type: 'string', title: { ko: format.say(label) } } as Schema]),
  );
  return { schema: { type: 'object', required: criteria.map(({ key }) => key), properties } };
}

/** Which codes a `reasonCode` may be: it depends on what is declined. */
function reasonsOf(definition: ProgrammeDefinition, operation: string): readonly Coded[] {
  if (operation === 'declineMatch') return definition.matching.declineReasons;
  if (operation === 'declineReferral') return definition.referrals.declineReasons;
  return definition.award.declineReasons;
}

/** Acts that begin an application; the form that they ask is the one of their side's track. */
const asked = ['draftApplication', 'applyAsSite'];

const trackOf = (definition: ProgrammeDefinition, operation: string, view: View): Track | undefined =>
  definition.tracks.find(({ key, audience }) =>
    asked.includes(operation)
      ? audience === (operation === 'applyAsSite' ? 'site' : 'supplier')
      : key === view.track,
  );

export type HintsFor = (operation: string, view: View) => Hints;

/** What the programme's file and the case itself answer for a form, or offer to choose from. */
export function useHints(definition: ProgrammeDefinition | undefined): HintsFor {
  const format = useFormat();
  const codes = useCodes();
  return (operation, view) => {
    const regions = regionCodes.map((value) => ({ value, label: codes('value.region', value) }));
    const agreement = view.agreement as { textHash?: string } | null | undefined;
    const textHash = (view.textHash ?? agreement?.textHash) as string | undefined;
    const ofCase: Hints = {
      ...(textHash === undefined ? {} : { textHash: { value: textHash } }),
      regions: { options: regions },
      region: { options: regions },
    };
    if (definition === undefined) return ofCase;
    const track = trackOf(definition, operation, view);
    const hazards = optionsOf(format, definition.hazards);
    return {
      ...ofCase,
      form: { ...formOf(track), ...(view.form ? { start: view.form as Answers } : {}) },
      points: pointsOf(format, track),
      hazards: { options: hazards },
      hazard: { options: hazards },
      metric: { options: optionsOf(format, definition.metrics) },
      reasonCode: { options: optionsOf(format, reasonsOf(definition, operation)) },
      method: {
        options: definition.riskMethods.map(({ key, label }) => ({ value: key, label: format.say(label) })),
      },
      track:
        track !== undefined && asked.includes(operation)
          ? { value: track.key }
          : {
              options: definition.tracks.map(({ key, title }) => ({ value: key, label: format.say(title) })),
            },
      // What is attached is gathered on the page itself (`web/field/evidence-card.tsx`).
      ...(operation === 'completeImprovement' ? { evidence: { value: [] } } : {}),
      target: {},
    };
  };
}
