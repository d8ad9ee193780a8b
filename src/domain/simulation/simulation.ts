import type { ProgrammeDefinition, Track } from '../programme/definition.ts';
import { ruleContextOf } from '../programme/rule-context.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import type { Said } from '../rule/sentence-words.ts';
import type { Basis } from '../rule/tree.ts';
import type { Wording } from '../rule/vocabulary.ts';
import type { Day, Instant } from '../time.ts';
import { type Comparable, comparable } from './comparable.ts';
import type { Tallied } from './tally.ts';

export type SimulationRefusal =
  | 'simulation_running'
  | 'simulation_over'
  | 'simulation_not_done'
  | 'simulation_of_population'
  | 'draft_of_another_programme';

/** Whose companies were asked about, so that an answer can be asked for again. */
export type Over =
  | {
      readonly kind: 'registry';
      /** The transaction that changed the registry last. */
      readonly revision: string;
    }
  | {
      readonly kind: 'population';
      readonly firms: number;
      readonly seed: number;
      /** The hash of the statistics that they were drawn from. */
      readonly statistics: string;
    };

/** A condition in words, as it stood on the day; its sentence says what has to be so. */
export type ConditionWords = {
  readonly id: string;
  readonly reason: Wording;
  readonly sentence: Said;
  /** Whether it asks what only the form says. */
  readonly asksForm: boolean;
  /** The ids of the questions that it is made of: the same in every rule and version that asks the same. */
  readonly asks: string[];
  readonly basis: Basis['kind'];
};

/** What a simulation came to. */
export type SimulationOutcome = Tallied & {
  readonly on: Day;
  readonly over: Over;
  readonly conditions: readonly ConditionWords[];
};

export type SimulationProgress = {
  /** Reading companies into columns, or deciding them. */
  readonly step: 'reads' | 'decides';
  readonly done: number;
  /** Null where nobody knows yet. */
  readonly total: number | null;
};

/** The most companies of a population that a server makes by the way; the command line knows no such bound. */
export const MOST_FIRMS = 200_000;

/** One at a time for a programme. */
export const maySimulate = (
  running: { readonly askedAt: Instant } | undefined,
): Result<null, 'simulation_running'> =>
  running === undefined ? accept(null) : refuse('simulation_running', { askedAt: running.askedAt });

/** A draft is held against the programme that it is a draft of. */
export const isDraftOf = (
  definition: Pick<ProgrammeDefinition, 'id'>,
  programme: { readonly key: string },
): Result<null, 'draft_of_another_programme'> =>
  definition.id === programme.key
    ? accept(null)
    : refuse('draft_of_another_programme', { draft: definition.id, programme: programme.key });

/** The way of that key, of companies or of sites; refuses `track_unknown`. */
export function wayOf(definition: ProgrammeDefinition, key: string): Result<Track, 'track_unknown'> {
  const ways: readonly Track[] = definition.tracks;
  const way = ways.find((each) => each.key === key);
  const known = ways.map((each) => ({ code: each.key, label: each.title }));
  return way ? accept(way) : refuse('track_unknown', { track: key, known });
}

/** The rule of a way in, as it stands on the day. */
export const ruleOfTrack = (definition: ProgrammeDefinition, track: Track, on: Day): Comparable =>
  comparable(track.eligibility, ruleContextOf(definition, track), on);
