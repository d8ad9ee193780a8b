import Type from 'typebox';
import { signInWays } from '../domain/person/session.ts';
import { Bilingual, Count, Id, Instant, nullable, oneOf, Words } from './common.ts';
import { act, read } from './operation.ts';
import { OrganisationName } from './sign-in.ts';

export const seats = ['officer', 'manager', 'staff', 'auditor', 'administrator'] as const;
export const locales = ['ko', 'en'] as const;

export const HouseView = Type.Object({
  demo: Type.Boolean(),
  signedIn: Type.Boolean({ description: 'Whether the house knows who asks' }),
  now: Instant,
  notice: nullable(Bilingual),
  signIn: Type.Object({
    password: Type.Boolean(),
    passwordLink: Type.Boolean({ description: 'A link to choose a password goes out by mail' }),
    oidc: nullable(
      Type.Object({ name: Type.String(), path: Type.String({ description: 'Where the browser goes' }) }),
    ),
    demo: Type.Boolean({ description: 'One steps into a role by POST /demo/sessions' }),
  }),
});

export const MeView = Type.Object({
  personId: Id,
  organisationId: Id,
  organisationKind: Type.String(),
  seats: Type.Array(oneOf(seats)),
  locale: oneOf(locales),
  name: Type.String(),
  email: Type.String(),
  organisations: Type.Array(
    Type.Object({
      organisationId: Id,
      name: OrganisationName,
      kind: Type.String(),
      seats: Type.Array(oneOf(seats)),
    }),
    { description: 'All in which the caller has a seat' },
  ),
  proofs: Type.Object(
    {
      password: Type.Boolean(),
      totp: Type.Boolean(),
      recoveryCodes: Count,
      oidc: Type.Boolean(),
    },
    { description: 'What the caller can sign in by, and how many recovery codes are left' },
  ),
  session: nullable(
    Type.Object({ id: Id, signedInBy: oneOf(signInWays) }, { description: 'Null with a token of the API' }),
  ),
});

export const DemoAccount = Type.Object({ email: Type.String(), role: Bilingual });

export const DemoView = Type.Object({
  accounts: Type.Array(DemoAccount),
  nextDueAt: nullable(Instant),
  stories: Type.Array(
    Type.Object({
      id: Type.String(),
      state: oneOf(['playing', 'played', 'failed'] as const),
      done: Count,
      total: Count,
      step: nullable(Bilingual),
    }),
  ),
});

export const IssuedToken = Type.Object({
  id: Id,
  token: Type.String({ description: 'Shown once; only its SHA-256 is kept' }),
  personId: Id,
  organisationId: Id,
  expiresAt: Instant,
});

const Email = Type.String({ format: 'email', maxLength: 200 });

export const houseOperations = {
  getHouse: read({
    id: 'getHouse',
    path: '/house',
    summary: 'What house this is: a demo or not, and its date',
    reply: HouseView,
  }),
  getMe: read({ id: 'getMe', path: '/me', summary: 'Who is calling', reply: MeView }),
  getDemo: read({
    id: 'getDemo',
    path: '/demo',
    summary: 'The accounts of the demo and how far its stories are',
    reply: DemoView,
  }),
  createDemoTokens: act({
    id: 'createDemoTokens',
    path: '/demo/tokens',
    summary: 'Step into roles of the demo: a token for each address',
    body: Type.Object(
      { emails: Type.Array(Email, { minItems: 1, maxItems: 200 }) },
      { additionalProperties: false },
    ),
    reply: Type.Object({ items: Type.Array(IssuedToken) }),
    status: 201,
  }),
  moveClock: act({
    id: 'moveClock',
    path: '/demo/clock',
    summary: 'Move the world of the demo on; whatever falls due on the way happens at its instant',
    body: Type.Object({ to: Instant }, { additionalProperties: false }),
    reply: Type.Object({ now: Instant, jobsDone: Count }),
  }),
  listTokens: read({
    id: 'listTokens',
    path: '/tokens',
    summary: 'The caller’s tokens; an administrator sees all',
    reply: Type.Object({
      items: Type.Array(
        Type.Object({
          id: Id,
          personId: Id,
          organisationId: Id,
          label: Type.String(),
          createdAt: Instant,
          expiresAt: Instant,
          revokedAt: nullable(Instant),
        }),
      ),
    }),
  }),
  createToken: act({
    id: 'createToken',
    path: '/tokens',
    summary: 'A token for oneself, or as an administrator for another person in their organisation',
    body: Type.Object(
      {
        label: Words(100),
        days: Type.Integer({ minimum: 1, maximum: 366 }),
        personId: Type.Optional(Id),
        organisationId: Type.Optional(Id),
      },
      { additionalProperties: false },
    ),
    reply: IssuedToken,
    status: 201,
  }),
  revokeToken: act({
    id: 'revokeToken',
    path: '/tokens/{tokenId}/revoke',
    summary: 'End a token now',
    params: Type.Object({ tokenId: Id }),
    reply: Type.Object({ id: Id, revokedAt: Instant, revision: Type.Integer() }),
  }),
};
