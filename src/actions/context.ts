import type { IdentityProvider } from '../adapters/identity-provider.ts';
import type { Passwords } from '../adapters/passwords.ts';
import type { SignInKey } from '../adapters/sign-in-key.ts';
import type { Actor, Relation } from '../domain/person/actor.ts';
import { type Day, dayOf, type Instant } from '../domain/time.ts';
import type { Session } from '../store/callers.ts';
import type { OpenedDatabase } from '../store/database.ts';
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
export type { IdentityProvider } from '../adapters/identity-provider.ts';
export type { PartStore } from '../adapters/part-store.ts';
export type { SheetReader } from '../adapters/sheet/sheet-reader.ts';
export type { SignInKey } from '../adapters/sign-in-key.ts';
export type { DocumentPress } from '../adapters/typst/press.ts';
export type { Simulator } from '../engines/screening/simulator.ts';

/** The day in Seoul that the action happens on. */
export const today = (context: { readonly now: Instant }): Day => dayOf(context.now);

/** What people are signed in by; without a provider of OpenID Connect, by passwords alone. */
export type SignInTools = {
  readonly key: SignInKey;
  readonly passwords: Passwords;
  readonly provider: IdentityProvider | null;
};

/**
 * What stands at the door of the house: whoever calls, known or not, and what only a door sees of them. It opens its
 * own transactions, because a password is hashed outside of any, and keeps no answer beside a key, because what it
 * answers is secret.
 */
export type Door = {
  readonly database: OpenedDatabase;
  readonly tools: SignInTools;
  /** The operation that knocks. */
  readonly operation: string;
  readonly actor: Actor | null;
  readonly session: Session | null;
  /** The world's time, and the system's, on which sessions run. */
  readonly now: Instant;
  readonly systemNow: Instant;
  /** Where the request comes from, and its browser in short. */
  readonly address: string;
  readonly agent: string;
};

/** What a door answers; `cookie` is the secret that the browser is to keep, null that it is to forget it. */
export type Opened<Body> = { readonly body: Body; readonly cookie?: string | null };
