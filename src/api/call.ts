import type { FastifyRequest } from 'fastify';
import type { collector } from '../actions/collect.ts';
import { meetReader } from '../actions/perform.ts';
import type { Actor, Locale } from '../domain/person/actor.ts';
import type { OperationId, Permission } from '../domain/person/permissions.ts';
import type { Bearer, Caller } from '../store/callers.ts';
import { Refused } from '../store/refused.ts';
import type { SessionCookie } from './cookie.ts';
import { localeOf } from './request.ts';
import type { HouseParts, Route } from './route.ts';
import type { UnknownCallers } from './unknown-callers.ts';

/** What the app is served from: the parts that a route may reach, and what only the frame around it needs. */
export type House = HouseParts & {
  /** In which cookie a browser keeps its session. */
  readonly cookie: SessionCookie;
  /** Finds who calls; those who come at the same time by one statement. */
  readonly callerOf: (bearer: Bearer) => Promise<Caller>;
  /** Counts the requests whose token nobody has. */
  readonly unknownCallers: UnknownCallers;
  /** Checks each reply against its contract: on in tests, where a drifted view must fail. */
  readonly checkReplies: boolean;
};

/** One request on its way through the house. */
export type Call = {
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
export function admit(call: Call, caller: Caller): Actor | null {
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
export function admitActor(call: Call, caller: Caller): Actor {
  const actor = admit(call, caller);
  if (actor === null) throw new Refused({ code: 'not_signed_in', facts: {} });
  return { ...actor, locale: call.locale };
}

/** Asks the database who calls, where no other statement does that on its way. */
export const callerOf = ({ house, bearer }: Call): Promise<Caller> => house.callerOf(bearer);

/** The id in the path that the permission is asked about: `{awardId}` for an award. */
export const subjectIdOf = ({ permission, input }: Call): string | null =>
  permission.subject === 'none' ? null : (input[`${permission.subject}Id`] as string);

/** Who reads, by what operation, and about what. */
export const readerOf = (call: Call) => ({
  ...call.bearer,
  operation: call.route.operation.id as OperationId,
  subjectId: subjectIdOf(call),
});

/** Refuses who may not come in, and who has no right to what they ask for, where no transaction does it. */
export async function mustMeet(call: Call): Promise<void> {
  await meetReader(call.house.database.kysely, readerOf(call), (caller) => admitActor(call, caller));
}
