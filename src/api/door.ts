import type { FastifyRequest } from 'fastify';
import type { Door } from '../actions/context.ts';
import { shortAgent } from '../domain/person/session.ts';
import type { Instant } from '../domain/time.ts';
import type { Caller } from '../store/callers.ts';
import type { OpenedDatabase } from '../store/database.ts';
import type { HouseParts } from './route.ts';

type Knock = {
  readonly house: { readonly database: OpenedDatabase; readonly signIn: HouseParts['signIn'] };
  readonly request: FastifyRequest;
  readonly operation: string;
  readonly caller: Caller;
  readonly systemNow: Instant;
};

/** The door as an action finds it. */
export const doorOf = ({ house, request, operation, caller, systemNow }: Knock): Door => ({
  database: house.database,
  tools: house.signIn,
  operation,
  actor: caller.actor,
  session: caller.session,
  now: caller.now,
  systemNow,
  address: request.ip,
  agent: shortAgent(request.headers['user-agent'] ?? ''),
});
