import * as openid from 'openid-client';
import { accept, type Result, refuse } from '../domain/refusal.ts';

/** What a sign-in elsewhere goes on by when it comes back: only this browser has it. */
export type Undertaking = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** Who somebody is to the provider. */
export type Identity = {
  readonly issuer: string;
  readonly subject: string;
  /** Their address, where the provider says that it is theirs. */
  readonly verifiedEmail: string | null;
};

/** A provider of OpenID Connect. */
export type IdentityProvider = {
  /** What people call it. */
  readonly name: string;
  /** Where the browser goes; refuses `oidc_unavailable`. */
  begin(): Promise<Result<Undertaking & { readonly url: string }, 'oidc_unavailable'>>;
  /** Who came back with that query, its `?` included; refuses `oidc_failed`. */
  finish(query: string, undertaking: Undertaking): Promise<Result<Identity, 'oidc_failed'>>;
};

export type ProviderSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
};

/** Seconds that a provider has to answer. */
const WITHIN_S = 10;

/** The provider by its settings: code flow with PKCE (RFC 9700), state and nonce. `home`: the house’s own address. */
export function openIdProvider(
  { issuer, clientId, clientSecret, name }: ProviderSettings,
  home: string,
): IdentityProvider {
  const redirectUri = `${home}/oidc/callback`;
  let known: Promise<openid.Configuration> | undefined;
  const configuration = (): Promise<openid.Configuration> => {
    known ??= discover({ issuer, clientId, clientSecret }).catch((error: unknown) => {
      // It is asked again by the next who comes.
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    name,
    begin: async () => {
      const verifier = openid.randomPKCECodeVerifier();
      const [state, nonce] = [openid.randomState(), openid.randomNonce()];
      try {
        const url = openid.buildAuthorizationUrl(await configuration(), {
          redirect_uri: redirectUri,
          scope: 'openid email',
          code_challenge: await openid.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          state,
          nonce,
        });
        return accept({ state, nonce, verifier, url: url.href });
      } catch (error) {
        console.error(`the provider ${issuer} cannot be reached:`, error);
        return refuse('oidc_unavailable');
      }
    },
    finish: async (query, { state, nonce, verifier }) => {
      const cameBack = new URL(query, redirectUri);
      try {
        return accept(await identityOf(await configuration(), cameBack, { state, nonce, verifier }));
      } catch (error) {
        console.error(`a sign-in by ${issuer} failed:`, error instanceof Error ? error.message : error);
        return refuse('oidc_failed');
      }
    },
  };
}

async function discover(client: Omit<ProviderSettings, 'name'>): Promise<openid.Configuration> {
  const issuer = new URL(client.issuer);
  // Settings let http be an address of this machine alone.
  const execute = issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
  const found = await openid.discovery(issuer, client.clientId, client.clientSecret, undefined, {
    execute,
    timeout: WITHIN_S,
  });
  return found;
}

async function identityOf(
  configuration: openid.Configuration,
  cameBack: URL,
  { state, nonce, verifier }: Undertaking,
): Promise<Identity> {
  const tokens = await openid.authorizationCodeGrant(configuration, cameBack, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('no ID token came');
  const said =
    claims.email === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
      ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub)
      : claims;
  const verified = said.email_verified === true && typeof said.email === 'string';
  return { issuer: claims.iss, subject: claims.sub, verifiedEmail: verified ? (said.email as string) : null };
}
