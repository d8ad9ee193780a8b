import type { Identity } from '../../adapters/identity-provider.ts';
import { findByAddress, lockCredential } from '../../store/credentials.ts';
import { findIdentity, isKnownTo } from '../../store/identities.ts';
import { newId } from '../../store/ids.ts';
import { Refused } from '../../store/refused.ts';
import type { Row } from '../../store/rows.ts';
import { created } from '../../store/save.ts';
import { beginSession, lockSession, organisationsOf } from '../../store/sessions.ts';
import { inTransaction, type Tx } from '../../store/transaction.ts';
import { authorAt } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';

const unknown = () => new Refused({ code: 'oidc_not_known', facts: {} });

/**
 * Signs in whom a provider vouches for: by issuer and subject, and the first time by the address that the provider has
 * verified, which is remembered then. A second subject for a person, as when an address is given to somebody else, is
 * nobody. Refuses `oidc_not_known`.
 */
export function signInElsewhere(door: Door, identity: Identity): Promise<Opened<{ personId: string }>> {
  return inTransaction(door.database, async (tx) => {
    const { personId, link } = await personOf(tx, door, identity);
    const [seat] = await organisationsOf(tx, personId);
    if (seat === undefined) throw unknown();
    const { organisationId } = seat;
    const holder = { personId, organisationId, signedInBy: 'oidc', agent: door.agent } as const;
    const author = { ...authorAt(door), actor: { personId, organisationId } };
    const ending = await lockSession(tx, door.session?.tokenId ?? null);
    const along = link === undefined ? [] : [created('identity', link, { what: 'identity.linked' })];
    const cookie = await beginSession(tx, holder, { author, systemNow: door.systemNow, ending, along });
    return { body: { personId }, cookie };
  });
}

async function personOf(
  tx: Tx,
  { systemNow }: Door,
  { issuer, subject, verifiedEmail }: Identity,
): Promise<{ personId: string; link?: Row<'identity'> }> {
  const known = await findIdentity(tx, { issuer, subject });
  if (known !== undefined) return known;
  const person = verifiedEmail === null ? undefined : await findByAddress(tx, verifiedEmail);
  if (person === undefined) throw unknown();
  // Held, so that of two who come at once the second finds what the first has linked.
  await lockCredential(tx, person.id);
  const linked = await findIdentity(tx, { issuer, subject });
  if (linked !== undefined) return linked;
  if (await isKnownTo(tx, person.id, issuer)) throw unknown();
  const link = { id: newId(), personId: person.id, issuer, subject, linkedAt: systemNow, revision: 1 };
  return { personId: person.id, link };
}
