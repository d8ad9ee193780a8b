import type { Static, TObject, TSchema } from 'typebox';
import type { Ask, Decided, ListAction } from '../actions/collect.ts';
import type {
  Context,
  DocumentPress,
  Door,
  FileStore,
  Opened,
  PartStore,
  SheetReader,
  SignInKey,
  SignInTools,
  Simulator,
} from '../actions/context.ts';
import { together } from '../actions/together.ts';
import type { Operation } from '../contract/operation.ts';
import type { Actor, Locale } from '../domain/person/actor.ts';
import { accept } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import type { Session } from '../store/callers.ts';
import type { OpenedDatabase } from '../store/database.ts';
import type { Scope } from '../store/parties.ts';
import type { Db } from '../store/rows.ts';
import type { Tx } from '../store/transaction.ts';
import type { Viewer } from './viewer.ts';

/** What a read stands in. */
export type Reading = {
  readonly db: Db;
  readonly actor: Actor | null;
  readonly now: Instant;
  readonly demo: boolean;
  readonly house: HouseParts;
  readonly locale: Locale;
  readonly scope: Scope;
  readonly viewer: Viewer;
  /** The session that the reader acts in; null with a token of the API. */
  readonly session: Session | null;
  readonly systemNow: Instant;
  /** Where the request comes from. */
  readonly address: string;
};

/** What the demo shows of itself. */
export type Demo = {
  readonly accounts: readonly { readonly email: string; readonly role: { ko: string; en: string } }[];
  readonly stories: readonly {
    readonly id: string;
    readonly state: 'playing' | 'played' | 'failed';
    readonly done: number;
    readonly total: number;
    readonly step: { readonly ko: string; readonly en: string } | null;
  }[];
};

/** Which way mail goes out: none until the administrator has set one. */
export type MailWay = 'folder' | 'smtp' | 'none';

/** The parts of the house that a route may reach besides its transaction. */
export type HouseParts = {
  readonly database: OpenedDatabase;
  readonly moveWorld: (to: Instant) => Promise<number>;
  readonly seal: () => Promise<void>;
  readonly demo: () => Demo;
  readonly files: FileStore;
  /** Where bytes lie until they are a file. */
  readonly uploads: PartStore;
  /** What reads tables, and where their rows lie until they are imported. */
  readonly sheets: SheetReader;
  readonly imports: PartStore;
  readonly systemNow: () => Instant;
  readonly mail: MailWay;
  readonly signIn: SignInTools;
  /** What documents are printed by. */
  readonly press: DocumentPress;
  /** Decides the registry's companies in bulk. */
  readonly simulator: Simulator;
  /** The address that the house is known by; null where none was set. */
  readonly home: string | null;
};

/** A file on its way out. */
export type Download = { readonly bytes: Buffer; readonly mediaType: string; readonly name: string };

/** What an operation outside the usual frame gets: the demo's own doors, which know no caller. */
export type Opening = { readonly house: HouseParts; readonly systemNow: Instant };

type Input = Record<string, unknown>;

export type Route = { readonly operation: Operation } & (
  | {
      readonly kind: 'act';
      /** What must be so before the transaction begins. */
      readonly before?: (house: HouseParts) => Promise<void>;
      /** What is made before the transaction, by whoever may act; it comes to `run` as `prepared`. */
      readonly prepare?: (reading: Reading, input: Input) => Promise<unknown>;
      /** Its reply is secret, and kept beside its key for nobody who has the database alone. */
      readonly secret?: true;
      readonly run: (context: Context, input: Input, viewer: Viewer, house: HouseParts) => Promise<unknown>;
    }
  | {
      readonly kind: 'upload';
      readonly keep: (house: HouseParts, input: Input) => Promise<unknown>;
      /** Whether concurrent calls are recorded as `actingTogether` has it. */
      readonly together?: true;
      readonly run: (context: Context, kept: unknown, input: Input) => Promise<unknown>;
    }
  | {
      readonly kind: 'part';
      readonly run: (house: HouseParts, input: Input) => Promise<unknown>;
    }
  | {
      readonly kind: 'download';
      readonly run: (reading: Reading, input: Input) => Promise<Download>;
    }
  | {
      readonly kind: 'list';
      readonly run: (tx: Tx, asks: readonly Ask<Input>[]) => Promise<Decided<unknown>>;
    }
  | { readonly kind: 'read'; readonly run: (reading: Reading, input: Input) => Promise<unknown> }
  | { readonly kind: 'door'; readonly run: (door: Door, input: Input) => Promise<Opened<unknown>> }
  | { readonly kind: 'open'; readonly run: (opening: Opening, input: Input) => Promise<unknown> }
);

/** An operation that acts: params and body come in as one input, what it returns is the reply. */
export const acting = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema>(
  operation: Operation<P, Q, B, R>,
  run: (
    context: Context,
    input: Static<P> & Static<B>,
    viewer: Viewer,
    house: HouseParts,
  ) => Promise<Static<R>>,
  before?: (house: HouseParts) => Promise<void>,
): Route => ({ kind: 'act', operation, run: run as never, ...(before && { before }) });

/** As acting, for an operation of which many come at once: concurrent calls are decided `together`. */
export const actingTogether = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema>(
  operation: Operation<P, Q, B, R>,
  run: (context: Context, input: Static<P> & Static<B>, viewer: Viewer) => Promise<Static<R>>,
): Route => ({
  kind: 'list',
  operation,
  run: together((context, input) => run(context, input as never, { relations: context.relations })),
});

/** An operation that acts and answers a secret, which is shown this once. */
export const actingInSecret = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema>(
  operation: Operation<P, Q, B, R>,
  run: (context: Context, input: Static<P> & Static<B>, key: SignInKey) => Promise<Static<R>>,
): Route => ({
  kind: 'act',
  operation,
  secret: true,
  run: (context, input, _, { signIn }) => run(context, input as never, signIn.key),
});

/** An operation that acts on what it makes first, outside the transaction, from what its caller may read. */
export const preparing = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema, Made>(
  operation: Operation<P, Q, B, R>,
  prepare: (reading: Reading, input: Static<P> & Static<B>) => Promise<Made>,
  run: (context: Context, input: Static<P> & Static<B>, made: Made, house: HouseParts) => Promise<Static<R>>,
): Route => ({
  kind: 'act',
  operation,
  prepare: prepare as never,
  run: (context, { prepared, ...input }, _, house) => run(context, input as never, prepared as Made, house),
});

/**
 * An operation whose concurrent calls run as a list; `view` makes the reply of an accepted one, as its caller
 * may see it.
 */
export const collecting = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema, Value>(
  operation: Operation<P, Q, B, R>,
  action: ListAction<Static<P> & Static<B>, Value>,
  view: (value: Value, viewer: Viewer) => Static<R>,
): Route => ({
  kind: 'list',
  operation,
  run: async (tx, asks) => {
    const { results, write } = await action(tx, asks as never);
    const views = results.map((result, at) =>
      result.ok ? accept(view(result.value, asks[at]!.context)) : result,
    );
    return { results: views, write };
  },
});

/** An operation that reads. */
export const reading = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema>(
  operation: Operation<P, Q, B, R>,
  run: (reading: Reading, input: Static<P> & Static<Q>) => Promise<Static<R>>,
): Route => ({ kind: 'read', operation, run: run as never });

/** An operation that takes bytes: they are kept first, outside the transaction, which then records them. */
export const uploading = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema, Kept>(
  operation: Operation<P, Q, B, R>,
  keep: (house: HouseParts, bytes: Buffer) => Promise<Kept>,
  run: (context: Context, kept: Kept) => Promise<Static<R>>,
): Route => ({
  kind: 'upload',
  operation,
  keep: (house, { bytes }) => keep(house, bytes as Buffer),
  run: run as never,
});

/** As uploading, for files of which many come at once: they are recorded `together`. */
export const uploadingTogether: typeof uploading = (...terms) => ({
  ...(uploading(...terms) as Extract<Route, { kind: 'upload' }>),
  together: true,
});

/** As uploading, of bytes that came in before. */
export const keeping = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema, Kept>(
  operation: Operation<P, Q, B, R>,
  keep: (house: HouseParts, input: Static<P>) => Promise<Kept>,
  run: (context: Context, kept: Kept, input: Static<P>) => Promise<Static<R>>,
): Route => ({ kind: 'upload', operation, keep: keep as never, run: run as never });

/**
 * An operation that takes a part of a file in. It stands in no transaction and under no key: where the part belongs
 * says the path, and to write it twice is to write it once.
 */
export const receiving = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema>(
  operation: Operation<P, Q, B, R>,
  run: (house: HouseParts, input: Static<P>, bytes: Buffer) => Promise<Static<R>>,
): Route => ({
  kind: 'part',
  operation,
  run: (house, { bytes, ...input }) => run(house, input as never, bytes as Buffer),
});

/** An operation that gives a file out, and leaves a line in the access log. */
export const downloading = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema>(
  operation: Operation<P, Q, B, R>,
  run: (reading: Reading, input: Static<P> & Static<Q>) => Promise<Download>,
): Route => ({ kind: 'download', operation, run: run as never });

/** A public operation that acts; only the demo has them. */
export const opening = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema>(
  operation: Operation<P, Q, B, R>,
  run: (opening: Opening, input: Static<P> & Static<B>) => Promise<Static<R>>,
): Route => ({ kind: 'open', operation, run: run as never });

/** An operation at the door of the house: it begins, changes or ends a session. */
export const atDoor = <P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema>(
  operation: Operation<P, Q, B, R>,
  run: (door: Door, input: Static<P> & Static<B>) => Promise<Opened<Static<R>>>,
): Route => ({ kind: 'door', operation, run: run as never });

/** Whether the operation takes bytes instead of JSON. */
export const takesBytes = (body: TSchema): boolean => 'contentEncoding' in body;

/** Whether the operation acts in the usual frame, under an idempotency key. */
export const acts = ({ kind }: Route): boolean => kind === 'act' || kind === 'list' || kind === 'upload';
