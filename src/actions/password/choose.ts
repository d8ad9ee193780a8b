import { asTyped, mustResistGuessing } from '../../domain/person/password.ts';
import { mustBeValid } from '../../domain/person/password-link.ts';
import { credentialWith, findSigningPerson, lockCredential } from '../../store/credentials.ts';
import { findLink, lockOpenLinks, usedLink } from '../../store/password-links.ts';
import { must, Refused } from '../../store/refused.ts';
import { save } from '../../store/save.ts';
import { endedSession, lockSessions, organisationsOf } from '../../store/sessions.ts';
import { inTransaction } from '../../store/transaction.ts';
import { authorAt } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';

type Input = { readonly link: string; readonly password: string };

const notValid = () => new Refused({ code: 'password_link_not_valid', facts: {} });

/**
 * Chooses a password by a link from a mail: the link and all others of the person are used then, and all their sessions
 * end. Refuses `password_link_not_valid`, and a password as `mustResistGuessing`; the link stays good for another then.
 */
export async function choosePassword(door: Door, input: Input): Promise<Opened<{ email: string }>> {
  const { database, tools, systemNow } = door;
  const { personId, id } = must(mustBeValid(await findLink(database.kysely, input.link), systemNow));
  const person = await findSigningPerson(database.kysely, personId);
  if (person === undefined) throw notValid();
  must(mustResistGuessing(input.password, person));
  const passwordHash = must(await tools.passwords.hash(asTyped(input.password)));
  await inTransaction(database, async (tx) => {
    const before = await lockCredential(tx, personId);
    const links = await lockOpenLinks(tx, personId);
    const sessions = await lockSessions(tx, personId);
    const [seat] = await organisationsOf(tx, personId);
    // Two tabs chose at once, or the person has no seat any more.
    if (!links.some((link) => link.id === id) || seat === undefined) throw notValid();
    const { organisationId } = seat;
    const fact = { what: 'password.chosen', detail: { linkId: id } } as const;
    await save(tx, { ...authorAt(door), actor: { personId, organisationId } }, [
      credentialWith(before, personId, { set: { passwordHash }, fact }),
      ...links.map((link) => usedLink(link, systemNow)),
      ...sessions.map((session) => endedSession(session, systemNow)),
    ]);
  });
  return { body: { email: person.email }, ...(door.session?.tokenId && { cookie: null }) };
}
