import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityProvider } from '../actions/context.ts';
import { signInElsewhere } from '../actions/session/sign-in-elsewhere.ts';
import { addMilliseconds } from '../domain/time.ts';
import { findCaller } from '../store/callers.ts';
import { must, Refused } from '../store/refused.ts';
import type { House } from './call.ts';
import { cookieOf, setCookie } from './cookie.ts';
import { doorOf } from './door.ts';
import { tokenHashOf } from './request.ts';

/** Where a browser begins to sign in elsewhere. */
export const OIDC_START = '/oidc/start';

/** How long a person may take at the provider. */
const WITHIN_MS = 10 * 60_000;

/** What the browser brings back: how to go on, and where to. Nobody but the house can read or make it. */
type Transaction = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly to: string;
  readonly until: string;
};

/** Hangs signing in by a provider of OpenID Connect into the app: there and back, by redirects. */
export function serveOidc(app: FastifyInstance, house: House): void {
  const { provider } = house.signIn;
  if (provider === null) return;
  const cookie = { ...house.cookie, name: `${house.cookie.name}-oidc` };
  const { key } = house.signIn;

  app.get(OIDC_START, (request, reply) =>
    orProblem(reply, async () => {
      const { url, ...undertaking } = must(await provider.begin());
      const until = addMilliseconds(house.systemNow(), WITHIN_MS);
      const transaction: Transaction = { ...undertaking, to: pathIn(request), until };
      const sealed = key.encrypt('oidc-transaction', JSON.stringify(transaction), cookie.name);
      reply.header('set-cookie', setCookie(cookie, sealed));
      return url;
    }),
  );

  app.get('/oidc/callback', (request, reply) =>
    orProblem(reply, async () => {
      const sealed = cookieOf(request, cookie.name) ?? '';
      reply.header('set-cookie', setCookie(cookie, null));
      const text = key.decrypt('oidc-transaction', sealed, cookie.name);
      const transaction = text === undefined ? undefined : (JSON.parse(text) as Transaction);
      if (transaction === undefined || transaction.until <= house.systemNow()) {
        throw new Refused({ code: 'oidc_failed', facts: {} });
      }
      const secret = await secretFor(house, request, { provider, transaction });
      reply.header('set-cookie', setCookie(house.cookie, secret));
      return transaction.to;
    }),
  );
}

async function secretFor(
  house: House,
  request: FastifyRequest,
  { provider, transaction }: { provider: IdentityProvider; transaction: Transaction },
): Promise<string> {
  const query = new URL(request.url, 'http://house').search;
  const identity = must(await provider.finish(query, transaction));
  const systemNow = house.systemNow();
  const tokenHash = tokenHashOf(request, house.cookie.name);
  const caller = await findCaller(house.database.kysely, { tokenHash, systemNow });
  const door = doorOf({ house, request, operation: 'signInElsewhere', caller, systemNow });
  const { cookie } = await signInElsewhere(door, identity);
  return cookie as string;
}

/** A path of the house that the browser asked to come back to; else its first page, and never another house. */
export function pathIn(request: Pick<FastifyRequest, 'query'>): string {
  const { to } = request.query as { to?: unknown };
  return typeof to === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) ? to : '/';
}

/** Sends the browser on, or with a refusal's code to where one signs in. */
async function orProblem(reply: FastifyReply, where: () => Promise<string>): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  try {
    return reply.redirect(await where(), 303);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return reply.redirect(`/sign-in?problem=${error.refusal.code}`, 303);
  }
}
