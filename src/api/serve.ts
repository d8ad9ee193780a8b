import type { FastifyInstance } from 'fastify';
import { collector, type ListAction, type RunList } from '../actions/collect.ts';
import type { Context } from '../actions/context.ts';
import { coverOf } from '../actions/cover.ts';
import { Denied, perform } from '../actions/perform.ts';
import { together } from '../actions/together.ts';
import type { Operation } from '../contract/operation.ts';
import { type OperationId, permissionOf } from '../domain/person/permissions.ts';
import { isSeenAnew } from '../domain/person/session.ts';
import { accept } from '../domain/refusal.ts';
import type { Caller } from '../store/callers.ts';
import type { Answer } from '../store/idempotency.ts';
import { Refused } from '../store/refused.ts';
import { seeSession } from '../store/sessions.ts';
import { admit, admitActor, type Call, callerOf, type House, mustMeet, subjectIdOf } from './call.ts';
import { setCookie } from './cookie.ts';
import { doorOf } from './door.ts';
import { Invalid } from './invalid.ts';
import { logDenial, readOf } from './read.ts';
import { assertReply, clean, send, sendFile } from './reply.ts';
import {
  idempotencyKeyOf,
  idempotencyOf,
  localeOf,
  mustBeOurs,
  seenRevisionOf,
  tokenHashOf,
} from './request.ts';
import { acts, type Download, type Route, takesBytes } from './route.ts';
import { type Check, checkOf, holdsUnstorableText } from './validate.ts';

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
  const list = listActionOf(route);
  const collect = list && collector(house.database, listOf(operation, list));
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
        if (error instanceof Denied) await logDenial(call, error.standing);
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
  const params = inSmallLetters(request.params as Record<string, string>);
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

/** What the path names, ids as the database writes them: one in capitals is the same id. */
const inSmallLetters = (params: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, UUID.test(value) ? value.toLowerCase() : value]),
  );

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

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
    case 'list':
      return collected(call, call.input);
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
      if (route.together) return collected(call, { kept });
      return performed(call, (context) => route.run(context, kept, call.input));
    }
    case 'part': {
      await mustMeet(call);
      const body = await route.run(house, call.input);
      return { status: operation.status, body: clean(operation.reply, body) };
    }
  }
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

async function collected(call: Call, input: Record<string, unknown>): Promise<Answer> {
  const caller = await callerOf(call);
  const command = { ...askedOf(call), actor: admitActor(call, caller), now: caller.now };
  return (call.collect as NonNullable<Call['collect']>)(command, input);
}

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

type Input = Record<string, unknown>;

/** What a collected list of an operation's calls answers, each cleaned to the contract. */
export const listOf =
  (operation: Operation, run: ListAction<Input, unknown>): RunList<Input> =>
  async (tx, asks) => {
    const { results, write } = await run(tx, asks);
    const answers = results.map((result) =>
      result.ok ? accept({ status: operation.status, body: clean(operation.reply, result.value) }) : result,
    );
    return { results: answers, write };
  };

/** How the route's calls are done as a list; undefined for what is done singly. */
function listActionOf(route: Route): ListAction<Input, unknown> | undefined {
  if (route.kind === 'list') return route.run;
  if (route.kind !== 'upload' || !route.together) return undefined;
  return together((context, { kept, ...input }) => route.run(context, kept, input));
}
