import type { Instant } from '../time.ts';

/** When a way into a programme is open; `unstated` where no source gives both ends. */
export type Window =
  | { readonly state: 'open'; readonly closesAt: Instant }
  | { readonly state: 'opens'; readonly opensAt: Instant; readonly closesAt: Instant }
  | { readonly state: 'closed'; readonly closesAt: Instant }
  | { readonly state: 'unstated' };

type Stated = { readonly opensAt?: Instant; readonly closesAt?: Instant };

/** The window that matters now: one that is open, else the next to open, else the last that closed. */
export function windowAt(intakes: readonly Stated[], now: Instant): Window {
  const windows = intakes.flatMap(({ opensAt, closesAt }) =>
    opensAt === undefined || closesAt === undefined ? [] : [{ opensAt, closesAt }],
  );
  const open = windows.filter(({ opensAt, closesAt }) => opensAt <= now && now < closesAt);
  if (open.length > 0) return { state: 'open', closesAt: last(open.map(({ closesAt }) => closesAt)) };
  const coming = windows
    .filter(({ opensAt }) => now < opensAt)
    .sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
  if (coming.length > 0) return { state: 'opens', ...coming[0]! };
  // A way whose other windows nobody states may open again: that is not closed.
  if (windows.length === 0 || windows.length < intakes.length) return { state: 'unstated' };
  return { state: 'closed', closesAt: last(windows.map(({ closesAt }) => closesAt)) };
}

const last = (instants: readonly Instant[]): Instant => instants.reduce((a, b) => (a < b ? b : a));
