import { sql } from 'kysely';
import { sha256Hex } from '../domain/fact/digest.ts';
import { LINK_MAIL, type LinkMail } from '../domain/notice/link-mail.ts';
import { type LinkTerm, linkExpiry } from '../domain/person/password-link.ts';
import type { Instant } from '../domain/time.ts';
import { addDeliveries } from './deliveries.ts';
import { newId } from './ids.ts';
import type { Db, Row } from './rows.ts';
import { type Author, type Change, changed, created, revised, save } from './save.ts';
import type { Tx } from './transaction.ts';

/** Makes the secret of a link from its id, by a key that lies outside the database. */
export type LinkSecret = (linkId: string) => string;

type Making = {
  readonly author: Author;
  readonly systemNow: Instant;
  readonly term: LinkTerm;
  readonly secretOf: LinkSecret;
};

/** Makes a link for each person; the database learns of its secret the hash alone. */
export async function makeLinks(
  tx: Tx,
  personIds: readonly string[],
  { author, systemNow, term, secretOf }: Making,
): Promise<Row<'passwordLink'>[]> {
  const links = personIds.map((personId): Row<'passwordLink'> => {
    const id = newId();
    const time = { madeAt: systemNow, expiresAt: linkExpiry(term, systemNow), usedAt: null };
    return { id, personId, hash: sha256Hex(secretOf(id)), ...time, revision: 1 };
  });
  const told = ({ personId, expiresAt }: Row<'passwordLink'>) => ({ personId, expiresAt, term });
  await save(
    tx,
    author,
    links.map((row) => created('passwordLink', row, { what: LINK_MAIL, detail: told(row) })),
  );
  return links;
}

/** Has the links go out by mail, each to its person. */
export const mailLinks = (tx: Tx, links: readonly Row<'passwordLink'>[], systemNow: Instant): Promise<void> =>
  addDeliveries(
    tx,
    links.map(({ id, personId, expiresAt }) => ({
      causeId: id,
      what: LINK_MAIL,
      personId,
      webhookId: null,
      content: { linkId: id, expiresAt } satisfies LinkMail,
    })),
    systemNow,
  );

/** The link of a secret. */
export async function findLink(db: Db, secret: string): Promise<Row<'passwordLink'> | undefined> {
  const { rows } = await sql<Row<'passwordLink'>>`select * from password_link
    where hash = ${sha256Hex(secret)}`.execute(db);
  return rows[0];
}

/** The person's links that were not used, held, in order. */
export async function lockOpenLinks(tx: Tx, personId: string): Promise<Row<'passwordLink'>[]> {
  const { rows } = await sql<Row<'passwordLink'>>`select * from password_link
    where person_id = ${personId} and used_at is null order by id for update`.execute(tx);
  return rows;
}

/** A link that is good no more. */
export const usedLink = (before: Row<'passwordLink'>, usedAt: Instant): Change =>
  changed('passwordLink', { before, row: revised(before, { usedAt }) });

/** Those of the people who have a living seat; others are invited to nothing. */
export async function seatedAmong(db: Db, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`select distinct person_id from membership
    where person_id = any(${[...personIds]}::uuid[]) and ended_at is null order by person_id`.execute(db);
  return rows.map(({ personId }) => personId);
}
