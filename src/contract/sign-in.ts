import Type from 'typebox';
import { signInWays } from '../domain/person/session.ts';
import { Count, Id, Instant, nullable, oneOf, Page, Words } from './common.ts';
import { act, read } from './operation.ts';

const strict = { additionalProperties: false } as const;

const Email = Type.String({ format: 'email', maxLength: 200 });
/** Longer ones than this are not hashed. */
const Password = Type.String({ minLength: 1, maxLength: 1000 });

const Totp = Type.String({
  minLength: 6,
  maxLength: 40,
  description: 'Six digits of the authenticator app, or a recovery code',
});

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
    summary:
      'Sign in with address, password and, where `totp_required` asks for it, a code; the session is a cookie',
    body: Type.Object({ email: Email, password: Password, totp: Type.Optional(Totp) }, strict),
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
  listSignIns: read({
    id: 'listSignIns',
    path: '/sign-ins',
    summary:
      'Sessions begun and ended, passwords chosen, codes on and off, newest first; attempts that failed stand in the access log',
    query: Type.Object(
      {
        cursor: Type.Optional(Type.String({ maxLength: 64 })),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
      },
      strict,
    ),
    reply: Page(
      Type.Object({
        id: Id,
        what: Type.String({
          description: 'session.begun, session.ended, password.chosen, totp.turned-on and the like',
        }),
        occurredAt: Instant,
        operation: Type.String(),
        personId: Type.String({ format: 'uuid', description: 'Whose session or proof it is' }),
        byPersonId: nullable(Id),
        signedInBy: nullable(oneOf(signInWays)),
      }),
    ),
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
  requestPasswordLink: act({
    id: 'requestPasswordLink',
    path: '/password/link',
    summary:
      'A link by mail to choose a password, good for half an hour; the answer is the same for any address',
    body: Type.Object({ email: Email }, strict),
    reply: Type.Object({ accepted: Type.Boolean() }),
  }),
  choosePassword: act({
    id: 'choosePassword',
    path: '/password/choose',
    summary: 'Choose a password by the link from a mail: what stands behind its #',
    body: Type.Object({ link: Type.String({ minLength: 1, maxLength: 200 }), password: Password }, strict),
    reply: Type.Object({ email: Type.String({ description: 'With which one signs in now' }) }),
  }),
  invitePeople: act({
    id: 'invitePeople',
    path: '/people/invite',
    summary: 'Send people a link by mail to choose their first password, good for four days',
    body: Type.Object(
      { personIds: Type.Array(Id, { minItems: 1, maxItems: 200, uniqueItems: true }) },
      strict,
    ),
    reply: Type.Object({ items: Type.Array(Type.Object({ id: Id, personId: Id, expiresAt: Instant })) }),
    status: 201,
  }),
  enrolTotp: act({
    id: 'enrolTotp',
    path: '/totp/enrol',
    summary: 'The secret of an authenticator app, told this once; a code confirms it',
    body: Type.Object({ password: Password }, strict),
    reply: Type.Object({
      secret: Type.String({ description: 'Base32, to type in' }),
      uri: Type.String({ description: 'otpauth:, to draw as a picture' }),
    }),
  }),
  confirmTotp: act({
    id: 'confirmTotp',
    path: '/totp/confirm',
    summary: 'Have signing in ask for codes from now on; all sessions end, and a new one comes as a cookie',
    body: Type.Object({ totp: Totp }, strict),
    reply: Type.Object({
      recoveryCodes: Type.Array(Type.String(), { description: 'Told this once; each is good once' }),
    }),
  }),
  turnOffTotp: act({
    id: 'turnOffTotp',
    path: '/totp/turn-off',
    summary: 'Have signing in ask for no codes; a new session comes as a cookie',
    body: Type.Object({ password: Password, totp: Totp }, strict),
    reply: Type.Object({ off: Type.Boolean() }),
  }),
  removeTotp: act({
    id: 'removeTotp',
    path: '/people/totp/remove',
    summary:
      'As administrator, turn off the codes of another who lost app and recovery codes; their sessions end',
    body: Type.Object({ personId: Id, reason: Words(500) }, strict),
    reply: Type.Object({ personId: Id, off: Type.Boolean() }),
  }),
  changePassword: act({
    id: 'changePassword',
    path: '/password/change',
    summary: 'Change one’s password; all sessions end, and a new one comes as a cookie',
    body: Type.Object({ password: Password, newPassword: Password }, strict),
    reply: Type.Object({ changed: Type.Boolean() }),
  }),
};
