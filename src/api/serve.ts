import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import { collector, type RunList } from '../actions/collect.ts';
import type {
  Context,
  DocumentPress,
  FileStore,
  PartStore,
  SheetReader,
  SignInTools,
  Simulator,
} from '../actions/context.ts';
import { coverOf } from '../actions/cover.ts';
import { Denied, holdsRight, meetReader, perform } from '../actions/perform.ts';
import type { Actor, Locale } from '../domain/person/actor.ts';
import type { FieldId } from '../domain/person/fields.ts';
import { type OperationId, type Permission, permissionOf } from '../domain/person/permissions.ts';
import { isSeenAnew } from '../domain/person/session.ts';
import { accept } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { type Access, logAccess } from '../store/access-log.ts';
import { type Bearer, type Caller, findCaller } from '../store/callers.ts';
import type { OpenedDatabase } from '../store/database.ts';
import type { Answer } from '../store/idempotency.ts';
import type { Standing } from '../store/parties.ts';
import { Refused } from '../store/refused.ts';
import { seeSession } from '../store/sessions.ts';
import { type Cleaner, cleanerOf } from './clean.ts';
import { type SessionCookie, setCookie } from './cookie.ts';
import { doorOf } from './door.ts';
import { Invalid } from './invalid.ts';
import type { FieldError } from './problem.ts';
import {
  idempotencyKeyOf,
  idempotencyOf,
  localeOf,
  mustBeOurs,
  seenRevisionOf,
  tokenHashOf,
} from './request.ts';
import {
  acts,
  type Demo,
  type Download,
  type MailWay,
  type Reading,
  type Route,
  takesBytes,
} from './route.ts';
import type { UnknownCallers } from './unknown-callers.ts';
import { type Check, checkOf, holdsUnstorableText } from './validate.ts';

export type House = {
  readonly database: OpenedDatabase;
  readonly systemNow: () => Instant;
  /** Moves the demo's world on; answers how many jobs fell due on the way. */
  readonly moveWorld: (to: Instant) => Promise<number>;
  /** Seals all that is committed by now. */
  readonly seal: () => Promise<void>;
  /** What the demo shows of itself: its accounts, and how far its stories are. */
  readonly demo: () => Demo;
  /** Which way mail goes out. */
  readonly mail: MailWay;
  /** Where the bytes of evidence lie. */
  readonly files: FileStore;
  /** Where bytes lie until they are a file. */
  readonly uploads: PartStore;
  /** What reads tables, and where their rows lie until they are imported. */
  readonly sheets: SheetReader;
  readonly imports: PartStore;
  readonly signIn: SignInTools;
  /** What documents are printed by. */
  readonly press: DocumentPress;
  /** Decides the registry's companies in bulk. */
  readonly simulator: Simulator;
  /** The address that the house is known by; null where none was set. */
  readonly home: string | null;
  /** In which cookie a browser keeps its session. */
  readonly cookie: SessionCookie;
  /** Counts the requests whose token nobody has. */
  readonly unknownCallers: UnknownCallers;
  /** Checks each reply against its contract: on in tests, where a drifted view must fail. */
  readonly checkReplies: boolean;
};

type Checks = { params: Check; query: Check; body: Check; reply: Check };

/** Hangs one route into the app: caller, shape, permission, run, reply. */
export function serve(app: FastifyInstance, house: House, route: Route): void {
  const { operation } = route;
  const permission = permissionOf(operation.id);
  const checks: Checks = {
    params: checkOf(operation.params, 'params'),
    query: checkOf(operation.query, 'query'),
    body: takesBytes(operation.body) ? () => [] : checkOf(operation.body, 'body'),
    reply: takesBytes(operation.reply) ? () => [] : checkOf(operation.reply, 'body'),
  };
  const collect = route.kind === 'list' ? collector(house.database, listOf(route)) : undefined;
  app.route({
    method: operation.method,
    url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
    handler: async (request, reply) => {
      const bearer = { tokenHash: tokenHashOf(request, house.cookie.name), systemNow: house.systemNow() };
      const byCookie = bearer.tokenHash !== null && request.headers.authorization === undefined;
      mustBeOurs(request, { byCookie, door: route.kind === 'door' });
      const locale = localeOf(request, undefined);
      const call: Call = { house, route, collect, permission, request, bearer, locale, input: {} };
      const answer = await answerOf(call, checks).catch(async (error: unknown) => {
        if (error instanceof Denied) {
          const { standing } = error;
          await logAccessOf(call, { outcome: 'denied', standing, fields: [], personId: null });
        }
        throw error;
      });
      if (house.checkReplies) assertReply(operation.id, checks.reply(answer.body, 'en'));
      if (answer.cookie !== undefined) reply.header('set-cookie', setCookie(house.cookie, answer.cookie));
      if (route.kind === 'door') reply.header('cache-control', 'no-store');
      await seen(call);
      return route.kind === 'download' ? sendFile(reply, answer.body as Download) : send(reply, answer);
    },
  });
}

type Call = {
  readonly house: House;
  readonly route: Route;
  readonly collect: ReturnType<typeof collector<Record<string, unknown>>> | undefined;
  readonly permission: Permission;
  readonly request: FastifyRequest;
  readonly bearer: Bearer;
  /** Known once the database has said whose token it is; the language is theirs where none was asked for. */
  caller?: Caller;
  locale: Locale;
  input: Record<string, unknown>;
};

/** Lets the caller in, or refuses: a demo's own doors elsewhere, and nobody where somebody is needed. */
function admit(call: Call, caller: Caller): Actor | null {
  const { permission, request } = call;
  call.caller = caller;
  call.locale = localeOf(request, caller.actor?.locale);
  request.locale = call.locale;
  if (permission.demo && !caller.demo) throw new Refused({ code: 'only_in_demo', facts: {} });
  if (caller.actor === null && permission.open !== 'public') {
    if (request.headers.authorization !== undefined)
      call.house.unknownCallers.note(request.ip, call.bearer.systemNow);
    throw new Refused({ code: 'not_signed_in', facts: {} });
  }
  return caller.actor;
}

/** As admit, for whoever acts; an action speaks the language that was asked for, which may not be the caller’s own. */
function admitActor(call: Call, caller: Caller): Actor {
  const actor = admit(call, caller);
  if (actor === null) throw new Refused({ code: 'not_signed_in', facts: {} });
  return { ...actor, locale: call.locale };
}

/** Asks the database who calls, where no other statement does that on its way. */
const callerOf = ({ house, bearer }: Call): Promise<Caller> => findCaller(house.database.kysely, bearer);

/** What was asked for. Before it refuses, the caller is admitted: they come first, and it is said in their language. */
async function understood(call: Call, checks: Checks): Promise<Record<string, unknown>> {
  try {
    return checkedInput(call, checks);
  } catch {
    admit(call, await callerOf(call));
    return checkedInput(call, checks);
  }
}

function checkedInput({ request, route, locale }: Call, checks: Checks): Record<string, unknown> {
  const body = request.method === 'GET' ? {} : (request.body ?? {});
  if (Buffer.isBuffer(body) !== takesBytes(route.operation.body)) {
    throw new Refused({ code: 'media_type_not_supported', facts: {} });
  }
  const query = { ...(request.query as object) };
  const params = { ...(request.params as object) };
  const errors = [
    ...checks.params(params, locale),
    ...checks.query(query, locale),
    ...checks.body(body, locale),
  ];
  if (errors.length > 0) throw new Invalid(errors);
  if (acts(route)) idempotencyKeyOf(request);
  if (Buffer.isBuffer(body)) return { ...params, bytes: body };
  if (holdsUnstorableText([params, query, body])) throw new Refused({ code: 'text_not_storable', facts: {} });
  return { ...params, ...query, ...(body as object) };
}

/** The id in the path that the permission is asked about: `{awardId}` for an award. */
const subjectIdOf = ({ permission, input }: Call): string | null =>
  permission.subject === 'none' ? null : (input[`${permission.subject}Id`] as string);

type Answered = Answer & { readonly cookie?: string | null };

async function answerOf(call: Call, checks: Checks): Promise<Answered> {
  const { route, house, bearer } = call;
  const { operation } = route;
  call.input = await understood(call, checks);
  switch (route.kind) {
    case 'open': {
      admit(call, await callerOf(call));
      const body = await route.run({ house, systemNow: bearer.systemNow }, call.input);
      return { status: operation.status, body: clean(operation.reply, body) };
    }
    case 'door': {
      const caller = await callerOf(call);
      admit(call, caller);
      const { request } = call;
      const { systemNow } = bearer;
      const door = doorOf({ house, request, operation: operation.id, caller, systemNow });
      const opened = await route.run(door, call.input);
      return { ...opened, status: operation.status, body: clean(operation.reply, opened.body) };
    }
    case 'read':
      return { status: operation.status, body: clean(operation.reply, await readOf(call, route.run)) };
    case 'download':
      return { status: operation.status, body: await readOf(call, route.run) };
    case 'list': {
      const caller = await callerOf(call);
      const command = { ...askedOf(call), actor: admitActor(call, caller), now: caller.now };
      return (call.collect as NonNullable<Call['collect']>)(command, call.input);
    }
    case 'act': {
      if (route.before !== undefined) {
        admitActor(call, await callerOf(call));
        await route.before(house);
      }
      const made = route.prepare && { prepared: await readOf(call, route.prepare) };
      return performed(call, (context) =>
        route.run(context, { ...call.input, ...made }, { relations: context.relations }, house),
      );
    }
    case 'upload': {
      // Nobody's bytes are kept before it is known whose they are.
      await mustMeet(call);
      const kept = await route.keep(house, call.input);
      return performed(call, (context) => route.run(context, kept, call.input));
    }
    case 'part': {
      await mustMeet(call);
      const body = await route.run(house, call.input);
      return { status: operation.status, body: clean(operation.reply, body) };
    }
  }
}

/** Refuses who may not come in, and who has no right to what they ask for, where no transaction does it. */
async function mustMeet(call: Call): Promise<void> {
  const { house, route, bearer } = call;
  const asked = { ...bearer, operation: route.operation.id as OperationId, subjectId: subjectIdOf(call) };
  await meetReader(house.database.kysely, asked, (caller) => admitActor(call, caller));
}

/** A session that is used is written down as such, now and then. */
async function seen({ caller, house, bearer }: Call): Promise<void> {
  const session = caller?.session ?? null;
  if (session === null || !isSeenAnew(session.seenAt, bearer.systemNow)) return;
  await seeSession(house.database.kysely, session.tokenId, bearer.systemNow);
}

const askedOf = (call: Call) => ({
  operation: call.route.operation.id as OperationId,
  systemNow: call.bearer.systemNow,
  subjectId: subjectIdOf(call),
  seenRevision: seenRevisionOf(call.request),
  key: idempotencyOf(call.request),
});

function performed(call: Call, run: (context: Context) => Promise<unknown>): Promise<Answer> {
  const { operation } = call.route;
  const { tokenHash } = call.bearer;
  const { route, house } = call;
  const cover = route.kind === 'act' && route.secret ? coverOf(house.signIn.key) : undefined;
  const request = { ...askedOf(call), tokenHash, cover, admit: (caller: Caller) => admitActor(call, caller) };
  return perform(call.house.database, request, async (context) => ({
    status: operation.status,
    body: clean(operation.reply, await run(context)),
  }));
}

/** What a collected list of the route's calls answers, each cleaned to the contract. */
export const listOf =
  ({ operation, run }: Extract<Route, { kind: 'list' }>): RunList<Record<string, unknown>> =>
  async (tx, asks) => {
    const { results, write } = await run(tx, asks);
    const answers = results.map((result) =>
      result.ok ? accept({ status: operation.status, body: clean(operation.reply, result.value) }) : result,
    );
    return { results: answers, write };
  };

/** Reads as the caller may; a download, a logged field and whatever an auditor reads leave a line in the log. */
async function readOf<Found>(
  call: Call,
  run: (reading: Reading, input: Record<string, unknown>) => Promise<Found>,
): Promise<Found> {
  const { permission, house, route, bearer } = call;
  const db = house.database.kysely;
  const request = {
    ...bearer,
    operation: route.operation.id as OperationId,
    subjectId: subjectIdOf(call),
  };
  const standing = await meetReader(db, request, (caller) => admit(call, caller));
  const { actor, now, demo, session } = call.caller as Caller;
  const all = actor === null || holdsRight(permission, standing, actor);
  const scope = all
    ? ({ kind: 'all' } as const)
    : ({ kind: 'own', organisationId: actor.organisationId } as const);
  const seen = new Set<FieldId>();
  const persons = new Set<string>();
  const concerned = new Set(standing.concernedIds);
  const viewer = { relations: standing.relations, seen, persons, concerned };
  const { systemNow } = bearer;
  const address = call.request.ip;
  const reading = {
    db,
    actor,
    now,
    demo,
    house,
    locale: call.locale,
    scope,
    viewer,
    session,
    systemNow,
    address,
  };
  const found = await run(reading, call.input);
  const audited = standing.relations.includes('auditor') && permission.open !== 'public';
  if (route.kind === 'download' || seen.size > 0 || audited) {
    const personId = [...persons][0] ?? null;
    const read = { ...standing, concernedIds: [...concerned] };
    await logAccessOf(call, { outcome: 'read', standing: read, fields: [...seen], personId });
  }
  return found;
}

type Told = Pick<Access, 'outcome' | 'fields'> & { standing: Standing; personId: string | null };

/** A denial, or a read that its subject may ask about. */
async function logAccessOf(
  { house, caller, route, permission, input, bearer }: Call,
  { outcome, standing, fields, personId }: Told,
): Promise<void> {
  await logAccess(house.database.kysely, {
    at: bearer.systemNow,
    personId: caller?.actor?.personId ?? null,
    organisationId: caller?.actor?.organisationId ?? null,
    operation: route.operation.id,
    // Some paths name the kind of their subject themselves.
    subjectKind: (input.subjectKind as string | undefined) ?? permission.subject,
    subjectId: ((input[`${permission.subject}Id`] ?? input.subjectId) as string | undefined) ?? null,
    outcome,
    // Only a download asks for the reader's own words.
    reason: outcome === 'read' ? ((input.reason as string | undefined) ?? null) : null,
    concernedIds: standing.concernedIds,
    concernedPersonId: personId,
    fields,
    relations: standing.relations,
  });
}

/** Only what the contract names goes out: a row may know more than its view. */
function clean(schema: TSchema, body: unknown): unknown {
  let cleaner = cleaners.get(schema);
  if (cleaner === undefined) {
    cleaner = cleanerOf(schema);
    cleaners.set(schema, cleaner);
  }
  return cleaner(body);
}

const cleaners = new WeakMap<TSchema, Cleaner>();

function assertReply(operation: string, errors: readonly FieldError[]): void {
  if (errors.length === 0) return;
  const list = errors.map(({ path, message }) => `${path} ${message}`).join('; ');
  throw new Error(`the reply of ${operation} is not what its contract says: ${list}`);
}

function send(reply: FastifyReply, { status, body }: { status: number; body: unknown }): FastifyReply {
  const revision = (body as { revision?: unknown } | null)?.revision;
  if (typeof revision === 'number') reply.header('etag', `"${revision}"`);
  return reply.code(status).type('application/json; charset=utf-8').send(body);
}

/** The name of what is saved: as it is (RFC 8187), and for whoever cannot read that in plain signs. */
const attachmentOf = (name: string): string => {
  const plain = name.replace(/[^\w. -]+/g, '').trim();
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${exact}`}`;
};

/** Nothing that was uploaded runs in our name: it is saved, never shown, its type never guessed (CSP 3, sandbox). */
const sendFile = (reply: FastifyReply, { bytes, mediaType, name }: Download): FastifyReply =>
  reply
    .header('content-disposition', attachmentOf(name))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .type(mediaType)
    .send(bytes);
