import { accept, type Result, refuse } from '../domain/refusal.ts';
import { must, Refused } from '../store/refused.ts';
import type { Context } from './context.ts';

/** Refuses `revision_missing` or `revision_stale`: whoever edits must have seen what they edit (If-Match). */
export function mustHaveSeen(context: Context, row: { readonly revision: number }): void {
  const { seenRevision } = context;
  if (seenRevision === null) throw new Refused({ code: 'revision_missing', facts: {} });
  mustNotBeStale(context, row);
}

/** Refuses `revision_stale` when the caller said which revision they saw and it is no longer the last. */
export const mustNotBeStale = (context: Context, row: { readonly revision: number }): void => {
  must(notStale(context, row));
};

/** As mustNotBeStale, for one of a list: its refusal is a value. */
export const notStale = (
  { seenRevision }: Context,
  row: { readonly revision: number },
): Result<null, 'revision_stale'> =>
  seenRevision !== null && seenRevision !== row.revision
    ? refuse('revision_stale', { seen: seenRevision, revision: row.revision })
    : accept(null);
