import type { Day } from '../time.ts';

/** A first-tier region (광역 시도) as it was called and coded between two days, both included. */
export type Region = {
  readonly code: string;
  readonly ko: string;
  readonly en: string;
  readonly validFrom: Day;
  readonly validTo?: Day;
  /** The code of the region that it went into. */
  readonly becomes?: string;
  readonly source: string;
};

/** Into which region each former one went, by their codes. */
export const successorsAmong = (regions: readonly Region[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    regions.flatMap(({ code, becomes }) => (becomes === undefined ? [] : [[code, becomes] as const])),
  );

/** The former regions that the code's region of the day was joined from; none where it was only named anew. */
export function partsOn(regions: readonly Region[], code: string, day: Day): readonly Region[] {
  const now = regionOn(regions, code, day);
  const parts = regions.filter(({ becomes }) => becomes !== undefined && becomes === now?.code);
  return parts.length > 1 ? parts : [];
}

/** The regions there are on the day, by code. */
export const regionsOn = (regions: readonly Region[], day: Day): readonly Region[] =>
  regions.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo));

/**
 * The region that a code written down at some time belongs to on the day: 29 (Gwangju) is 12 from 2026-07-01.
 * Undefined for a code that never was, or that did not yet exist.
 */
export function regionOn(regions: readonly Region[], code: string, day: Day): Region | undefined {
  let region = regions.find((each) => each.code === code);
  while (region?.validTo !== undefined && region.validTo < day && region.becomes !== undefined) {
    const next = region.becomes;
    region = regions.find((each) => each.code === next);
  }
  return region && regionsOn([region], day)[0];
}
