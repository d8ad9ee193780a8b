import Type from 'typebox';
import { signInWays } from '../domain/person/session.ts';
import { Count, Id, Instant, nullable, oneOf } from './common.ts';
import { act, read } from './operation.ts';

const strict = { additionalProperties: false } as const;

const Email = Type.String({ format: 'email', maxLength: 200 });
/** Longer ones than this are not hashed. */
const Password = Type.String({ minLength: 1, maxLength: 1000 });

export const OrganisationName = Type.Object({ ko: Type.String(), en: nullable(Type.String()) });

const SessionView = Type.Object({
  id: Id,
  organisationId: Id,
  organisationName: OrganisationName,
  signedInBy: oneOf(signInWays),
  agent: Type.String({ description: 'Browser and system, as their owner knows them again' }),
  createdAt: Instant,
  seenAt: Instant,
  expiresAt: Instant,
  current: Type.Boolean({ description: 'The one that asks' }),
});

/** What signs a browser in and out. None of it takes an idempotency key: what it answers is kept nowhere. */
export const signInOperations = {
  signIn: act({
    id: 'signIn',
    path: '/sign-in',
    summary: 'Sign in with address and password; the session comes as a cookie',
    body: Type.Object({ email: Email, password: Password }, strict),
    reply: Type.Object({ personId: Id }),
  }),
  signOut: act({
    id: 'signOut',
    path: '/sign-out',
    summary: 'End the session of the cookie, and have the browser forget it',
    reply: Type.Object({ signedOut: Type.Boolean() }),
  }),
  createDemoSession: act({
    id: 'createDemoSession',
    path: '/demo/sessions',
    summary: 'Step into a role of the demo with a browser; the session comes as a cookie',
    body: Type.Object({ email: Email }, strict),
    reply: Type.Object({ personId: Id, organisationId: Id }),
    status: 201,
  }),
  listSessions: read({
    id: 'listSessions',
    path: '/sessions',
    summary: 'The caller’s sessions that have not ended, the last used first',
    reply: Type.Object({ items: Type.Array(SessionView) }),
  }),
  revokeSession: act({
    id: 'revokeSession',
    path: '/sessions/{sessionId}/revoke',
    summary: 'End a session of one’s own',
    params: Type.Object({ sessionId: Id }),
    reply: Type.Object({ id: Id, endedAt: Instant }),
  }),
  revokeOtherSessions: act({
    id: 'revokeOtherSessions',
    path: '/sessions/revoke-others',
    summary: 'End all of one’s sessions but this one',
    reply: Type.Object({ ended: Count }),
  }),
  switchOrganisation: act({
    id: 'switchOrganisation',
    path: '/session/organisation',
    summary: 'Act for another organisation in which one has a seat; a new session comes as a cookie',
    body: Type.Object({ organisationId: Id }, strict),
    reply: Type.Object({ organisationId: Id }),
  }),
  changePassword: act({
    id: 'changePassword',
    path: '/password/change',
    summary: 'Change one’s password; all sessions end, and a new one comes as a cookie',
    body: Type.Object({ password: Password, newPassword: Password }, strict),
    reply: Type.Object({ changed: Type.Boolean() }),
  }),
};
