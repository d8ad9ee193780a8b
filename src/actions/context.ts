import type { Actor, Relation } from '../domain/person/actor.ts';
import { type Day, dayOf, type Instant } from '../domain/time.ts';
import type { Author } from '../store/save.ts';
import type { Tx } from '../store/transaction.ts';

/** What the house's own acts stand in: a deadline passed, and nobody called. */
export type HouseContext = Author & { readonly tx: Tx };

/** What an action stands in: one transaction, its caller, the world's time. It is also who saves. */
export type Context = HouseContext & {
  readonly actor: Actor;
  readonly relations: readonly Relation[];
  /** The revision that the caller saw (If-Match), when it was sent. */
  readonly seenRevision: number | null;
};

export type { FileStore } from '../adapters/file-store.ts';

/** The day in Seoul that the action happens on. */
export const today = (context: { readonly now: Instant }): Day => dayOf(context.now);
