/** A number at full size and at scale 0.1, as `[120, 12]` in a story. */
export type Sized = readonly [full: number, tenth: number];

const TENTH = 0.1;

/** The number at a scale: exact at both ends, in proportion between, and never less than at 0.1. */
export function sizeAt(scale: number, [full, tenth]: Sized): number {
  const share = Math.max(0, (scale - TENTH) / (1 - TENTH));
  return Math.round(tenth + (full - tenth) * share);
}

/** Whether what a story expects is written down for this scale. */
export const isWrittenFor = (scale: number): boolean => scale === 1 || scale === TENTH;
