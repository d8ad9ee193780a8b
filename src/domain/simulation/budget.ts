import { hasRun, type ProgrammeDefinition, type Track } from '../programme/definition.ts';
import { type Cited, parameterOn } from '../programme/parameter.ts';
import type { Basis } from '../rule/tree.ts';
import type { Wording } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';

/** What the file says of the money of a way in, on the day; null where no source states it. */
export type StatedBudget = {
  /** The most that one award may be, with what states it. */
  readonly award: StatedAmount | null;
  /** How many may be selected. */
  readonly places: number | null;
  /** The most that the whole programme may pay. */
  readonly ceiling: StatedAmount | null;
};

export type StatedAmount = {
  readonly parameter: Cited;
  readonly label: Wording;
  readonly won: bigint;
  readonly basis: Basis['kind'];
};

/**
 * What the file states. Only a run says what one award may be: the figures of a programme that is told of may be
 * those of all its loans together, and no reader of the file can tell.
 */
export function statedBudget(definition: ProgrammeDefinition, track: Track, on: Day): StatedBudget {
  const amount = (name: Cited | undefined): StatedAmount | null => {
    const found = name === undefined ? undefined : parameterOn(definition, name, on);
    if (name === undefined || !found?.ok || found.value.unit !== 'won') return null;
    const { label, basis } = definition.parameters[name]!;
    return { parameter: name, label, won: found.value.value, basis: basis.kind };
  };
  const caps = hasRun(definition) ? definition.pay.caps : undefined;
  const places = track.places === undefined ? undefined : parameterOn(definition, track.places, on);
  return {
    award: amount(track.audience === 'site' ? caps?.site : caps?.supplier),
    places: places?.ok && typeof places.value.value === 'number' ? places.value.value : null,
    ceiling: amount(caps?.programme),
  };
}

export type ExpectedUse = {
  /** Those let in, times the share that comes, rounded down: no award is a part of one. */
  readonly comes: number;
  /** As many awards as come, and never more than there are places. */
  readonly awards: number;
  /** Awards times the amount of one; null where no amount is stated or given. */
  readonly won: bigint | null;
  /** Whether it is more than the whole programme may pay; null where either is unknown. */
  readonly exceeds: boolean | null;
};

/** What a programme may come to spend. The uptake is the officer's own guess, in basis points; the amount may be. */
export function expectedUse(
  fits: number,
  { uptakeBp, awardWon }: { readonly uptakeBp: number; readonly awardWon: bigint | null },
  { places, ceiling }: Pick<StatedBudget, 'places' | 'ceiling'>,
): ExpectedUse {
  const comes = Number((BigInt(fits) * BigInt(uptakeBp)) / 10_000n);
  const awards = places === null ? comes : Math.min(comes, places);
  const won = awardWon === null ? null : BigInt(awards) * awardWon;
  return { comes, awards, won, exceeds: won === null || ceiling === null ? null : won > ceiling.won };
}
