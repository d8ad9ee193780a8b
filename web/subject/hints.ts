import {
  type ProgrammeDefinition,
  type RunDefinition,
  reviewOf,
  type Track,
} from '../../src/domain/programme/definition.ts';
import { REGIONS_OF_KOREA } from '../../src/domain/region/regions.generated.ts';
import { keptNonce } from '../claim/nonce.ts';
import { MadeNonce, RevealedNonce } from '../claim/nonce-fields.tsx';
import { type Bilingual, type Format, useFormat } from '../format.ts';
import type { Answers, Hint, Hints, Option, Schema } from '../forms/schema.ts';
import { runIn, useProgrammeWords } from '../programme/programme-words.ts';
import { fieldOf, type RegistryDatum, registryDatum, registryNames } from '../registry/registry-query.ts';
import { useCodes } from '../words.ts';
import { CompanyField } from './company-field.tsx';
import {
  approvedPaymentsOf,
  awardsOf,
  contributorsOf,
  improvementsOf,
  ownPeople,
  verifiersOf,
} from './finders.ts';
import type { View } from './nouns.ts';

const regionCodes = REGIONS_OF_KOREA.filter(({ validTo }) => validTo === undefined).map(({ code }) => code);

type Coded = { readonly code?: string; readonly key?: string; readonly label: Bilingual };

const optionsOf = (format: Format, list: readonly Coded[]): readonly Option[] =>
  list.map(({ code, key, label }) => ({ value: code ?? key ?? '', label: format.say(label) }));

/** The form of a track as the contract's body holds it. */
const formOf = (track: Track | undefined): Hint =>
  track === undefined ? {} : { schema: track.form as unknown as Schema };

/** What the points of a score sheet are: a number for each criterion of the track. */
function pointsOf(format: Format, track: Track | undefined): Hint {
  const criteria = (track && reviewOf(track))?.criteria ?? [];
  const properties = Object.fromEntries(
    criteria.map(({ key, label }) => [key, { type: 'string', title: { ko: format.say(label) } } as Schema]),
  );
  return { schema: { type: 'object', required: criteria.map(({ key }) => key), properties } };
}

/** Which codes a `reasonCode` may be: it depends on what is declined. */
function reasonsOf(definition: RunDefinition, operation: string): readonly Coded[] {
  if (operation === 'declineMatch') return definition.matching.declineReasons;
  if (operation === 'declineReferral') return definition.referrals.declineReasons;
  return definition.award.declineReasons;
}

/** Acts that begin an application; the form that they ask is the one of their side's track. */
const asked = ['draftApplication', 'applyAsSite'];

const trackOf = (
  { tracks }: { readonly tracks: readonly Track[] },
  operation: string,
  view: View,
): Track | undefined =>
  tracks.find(({ key, audience }) =>
    asked.includes(operation) ? (audience === 'site') === (operation === 'applyAsSite') : key === view.track,
  );

/** What of a case is chosen by name from a list of the house, or made and kept by the page itself. */
function chosen(operation: string, view: View, format: Format, measure: (code: string) => string): Hints {
  const programmeId = view.programmeId as string | undefined;
  const company = { ask: CompanyField };
  switch (operation) {
    case 'openClaim':
      return { nonceCommitment: { ask: MadeNonce } };
    case 'drawSample': {
      const committed = view.nonceCommitment as string;
      const kept = keptNonce(committed);
      const start = kept === undefined ? {} : { start: kept };
      return { nonce: { ask: RevealedNonce, given: committed, ...start } };
    }
    case 'discoverSupplier':
      return { organisationId: company };
    case 'applyAsSite':
      return { broughtById: company };
    case 'tieOrganisations':
      return { otherId: company };
    case 'mergeOrganisations':
      return { intoId: company };
    case 'changeContact':
      return { personId: { find: ownPeople } };
    case 'flagSuspect':
      return { improvementIds: { find: improvementsOf(view.awardId as string, measure) } };
    default:
      return programmeId === undefined ? {} : chosenInProgramme(operation, view, { programmeId, format });
  }
}

function chosenInProgramme(
  operation: string,
  view: View,
  { programmeId, format }: { readonly programmeId: string; readonly format: Format },
): Hints {
  switch (operation) {
    case 'assignVerifier':
      return { verifierId: { find: verifiersOf(programmeId, format) } };
    case 'callPledge':
      return { awardId: { find: awardsOf(programmeId) } };
    case 'returnMoney':
      return { organisationId: { find: contributorsOf(programmeId, format) } };
    case 'offsetReceivable':
      return { paymentId: { find: approvedPaymentsOf(programmeId, view.awardId as string, format) } };
    default:
      return {};
  }
}

/** What a run's file offers to choose from. */
function hintsOfRun(run: RunDefinition | undefined, operation: string, format: Format): Hints {
  if (run === undefined) return {};
  const hazards = optionsOf(format, run.hazards);
  return {
    hazards: { options: hazards },
    hazard: { options: hazards },
    metric: { options: optionsOf(format, run.metrics) },
    reasonCode: { options: optionsOf(format, reasonsOf(run, operation)) },
    method: { options: run.riskMethods.map(({ key, label }) => ({ value: key, label: format.say(label) })) },
  };
}

/** A datum is chosen by its name, and its value asked for as what it is. */
function hintsOfDatum(format: Format): Hints {
  const asked = (shape: (chosen: RegistryDatum) => Schema) => (answers: Answers) => {
    const known = registryDatum(answers.key);
    return known === undefined ? null : shape(known);
  };
  const source = (chosen: RegistryDatum): Schema => ({
    type: 'string',
    maxLength: 200,
    help: { ko: `보통 확인하는 곳: ${chosen.source}`, en: `Usually from: ${chosen.source}` },
  });
  return {
    key: {
      schema: { type: 'string', title: { ko: '자료', en: 'Datum' } },
      find: registryNames(format),
      clears: ['value'],
    },
    value: { schema: asked(fieldOf) },
    source: { schema: asked(source) },
    asOf: {},
  };
}

export type HintsFor = (operation: string, view: View) => Hints;

/** What the programme's file and the case itself answer for a form, or offer to choose from. */
export function useHints(definition: ProgrammeDefinition | undefined): HintsFor {
  const format = useFormat();
  const codes = useCodes();
  const programmeWords = useProgrammeWords(definition);
  return (operation, view) => {
    if (operation === 'recordDatum') return hintsOfDatum(format);
    const regions = regionCodes.map((value) => ({ value, label: codes('value.region', value) }));
    const agreement = view.agreement as { textHash?: string } | null | undefined;
    const textHash = (view.textHash ?? agreement?.textHash) as string | undefined;
    const measure = (code: string): string => programmeWords('measure', code) ?? codes('value.measure', code);
    const ofCase: Hints = {
      ...chosen(operation, view, format, measure),
      ...(textHash === undefined ? {} : { textHash: { value: textHash } }),
      regions: { options: regions },
      region: { options: regions },
    };
    if (definition === undefined) return ofCase;
    const track = trackOf(definition, operation, view);
    return {
      ...ofCase,
      ...hintsOfRun(runIn(definition), operation, format),
      form: { ...formOf(track), ...(view.form ? { start: view.form as Answers } : {}) },
      points: pointsOf(format, track),
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
