import type { RunTrack, StatedIntake, Track } from '../programme/definition.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import type { Coded } from '../rule/vocabulary.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import type { Instant } from '../time.ts';

export type ApplicationState =
  | 'discovered'
  | 'draft'
  | 'needs_information'
  | 'eligible'
  | 'ineligible'
  | 'selected'
  | 'waiting'
  | 'not_selected'
  | 'recommended'
  | 'declined'
  | 'awarded'
  | 'withdrawn';

/** How the application came about: the supplier applied, or an officer found it and it consented. */
export type ApplicationOrigin = 'applied' | 'discovered';

export const applicationActions = {
  consent: ['discovered'],
  edit: ['draft'],
  submit: ['draft'],
  recheck: ['needs_information'],
  score: ['eligible'],
  declare_conflict: ['eligible'],
  rank: ['eligible', 'waiting', 'not_selected'],
  recommend: ['selected'],
  answer: ['recommended'],
  object: ['ineligible', 'waiting', 'not_selected'],
  reopen: ['ineligible', 'waiting', 'not_selected'],
  nurture: [
    'discovered',
    'draft',
    'needs_information',
    'eligible',
    'ineligible',
    'selected',
    'waiting',
    'not_selected',
  ],
  withdraw: [
    'discovered',
    'draft',
    'needs_information',
    'eligible',
    'ineligible',
    'selected',
    'waiting',
    'not_selected',
    'recommended',
  ],
} as const satisfies ActionTable<string, ApplicationState>;

export type ApplicationAction = keyof typeof applicationActions;

/** Whether the action is possible on the application as it stands; refuses `state_does_not_allow`. */
export const may = (action: ApplicationAction, { state }: { readonly state: ApplicationState }) =>
  allowedIn<ApplicationAction, ApplicationState>(applicationActions, action, state);

/** An application that holds one of the track's places: a new ranking does not take it away again. */
export const holdsPlace = ({ state }: { readonly state: ApplicationState }): boolean =>
  state === 'selected' || state === 'recommended' || state === 'awarded';

/**
 * The version that applications are made under: the one in force at a programme that runs. Refuses
 * `programme_not_open` before the first is published, and once the programme runs off.
 */
export const openVersion = <Version>(
  programme: { readonly state: 'draft' | 'published' | 'running_off' | 'closed' },
  inForce: Version | undefined,
): Result<Version, 'programme_not_open'> =>
  programme.state === 'published' && inForce !== undefined ? accept(inForce) : refuse('programme_not_open');

const trackNamed = ({ key, title }: Track): Coded => ({ code: key, label: title });

/** The track of that key that companies apply to, not sites; refuses `track_unknown`. */
export function supplierTrack<Each extends Track>(
  definition: { readonly tracks: readonly Each[] },
  key: string,
): Result<Each, 'track_unknown'> {
  const tracks = definition.tracks.filter(({ audience }) => audience !== 'site');
  const track = tracks.find((each) => each.key === key);
  return track ? accept(track) : refuse('track_unknown', { track: key, known: tracks.map(trackNamed) });
}

/**
 * The draft that is opened again instead of a second one, or undefined where there is none yet. Refuses
 * `applied_already` with the number of the application that was submitted.
 */
export function reopened<Application extends { readonly state: ApplicationState; readonly number: string }>(
  living: Application | undefined,
): Result<Application | undefined, 'applied_already'> {
  if (living === undefined || living.state === 'draft' || living.state === 'discovered')
    return accept(living);
  return refuse('applied_already', { number: living.number, state: living.state });
}

/** An application as first written down: a draft of its supplier's, or one that waits for its consent. */
export const begunApplication = <Begun extends { readonly origin: ApplicationOrigin }>(begun: Begun) => ({
  ...begun,
  state: begun.origin === 'applied' ? ('draft' as const) : ('discovered' as const),
  submittedAt: null,
  eligibility: null,
  score: null,
  rank: null,
  selection: null,
  revision: 1,
});

/** The window that the application comes in by: a discovered one by the recommender's, where the track has it. */
function intakeOf(track: Track, origin: ApplicationOrigin): StatedIntake | undefined {
  const intakes: readonly StatedIntake[] = track.intakes;
  const open = intakes.find(({ kind }) => kind === 'open_call');
  const recommended = intakes.find(({ kind }) => kind !== 'open_call');
  return origin === 'discovered' ? (recommended ?? open) : open;
}

/**
 * Whether the track takes the application at this instant: from `opensAt`, and no longer at `closesAt` itself.
 * Refuses `no_intake`, `intake_without_days` where its days are not announced, `intake_not_open` and `intake_closed`.
 */
export function takenIn(
  track: Track,
  origin: ApplicationOrigin,
  now: Instant,
): Result<StatedIntake, 'no_intake' | 'intake_without_days' | 'intake_not_open' | 'intake_closed'> {
  const intake = intakeOf(track, origin);
  if (intake === undefined) return refuse('no_intake', { track: trackNamed(track) });
  const { opensAt, closesAt } = intake;
  if (opensAt === undefined || closesAt === undefined)
    return refuse('intake_without_days', { track: trackNamed(track) });
  if (now < opensAt) return refuse('intake_not_open', { opensAt });
  if (now >= closesAt) return refuse('intake_closed', { closesAt });
  return accept(intake);
}

/** Refuses `intake_not_closed` while anyone may still apply: a ranking before that would not know them all. */
export function intakeOver(track: RunTrack, now: Instant): Result<RunTrack, 'intake_not_closed'> {
  const closesAt =
    track.intakes
      .map((intake) => intake.closesAt)
      .sort()
      .at(-1) ?? now;
  return now < closesAt ? refuse('intake_not_closed', { closesAt }) : accept(track);
}
