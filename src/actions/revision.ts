import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';

/** Refuses `revision_missing` or `revision_stale`: whoever edits must have seen what they edit (If-Match). */
export function mustHaveSeen(context: Context, row: { readonly revision: number }): void {
  const { seenRevision } = context;
  if (seenRevision === null) throw new Refused({ code: 'revision_missing', facts: {} });
  mustNotBeStale(context, row);
}

/** Refuses `revision_stale` when the caller said which revision they saw and it is no longer the last. */
export function mustNotBeStale({ seenRevision }: Context, row: { readonly revision: number }): void {
  if (seenRevision !== null && seenRevision !== row.revision) {
    throw new Refused({ code: 'revision_stale', facts: { seen: seenRevision, revision: row.revision } });
  }
}
