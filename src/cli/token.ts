import { randomUUID } from 'node:crypto';
import { bodyOf, type DureClient } from '../client/client.ts';

type Wanted = { label: string; days: number; person?: string | undefined; organisation?: string | undefined };

const onceOnly = () => ({ 'Idempotency-Key': randomUUID() });

/** Makes a token and gives the lines to print; the secret is shown this once. */
export async function createToken(client: DureClient, wanted: Wanted): Promise<string[]> {
  const body = {
    label: wanted.label,
    days: wanted.days,
    ...(wanted.person === undefined ? {} : { personId: wanted.person }),
    ...(wanted.organisation === undefined ? {} : { organisationId: wanted.organisation }),
  };
  const { id, token, expiresAt } = bodyOf(
    await client.POST('/tokens', { body, params: { header: onceOnly() } }),
  );
  return [token, `id ${id}, until ${expiresAt}; it is shown this once`];
}

export async function listTokens(client: DureClient): Promise<string[]> {
  const { items } = bodyOf(await client.GET('/tokens'));
  return items.map(({ id, label, expiresAt, revokedAt }) =>
    [id, revokedAt === null ? `until ${expiresAt}` : `revoked ${revokedAt}`, label].join('  '),
  );
}

export async function revokeToken(client: DureClient, tokenId: string): Promise<string[]> {
  const params = { path: { tokenId }, header: onceOnly() };
  const { revokedAt } = bodyOf(await client.POST('/tokens/{tokenId}/revoke', { params, body: {} }));
  return [`revoked ${revokedAt}`];
}
