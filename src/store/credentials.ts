import { sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
import { newId } from './ids.ts';
import type { Db, Row } from './rows.ts';
import { type Change, changed, created, type FactDraft, revised } from './save.ts';
import type { Tx } from './transaction.ts';

/** A person as signing in needs them. */
export type SigningPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'ko' | 'en';
  readonly passwordHash: string | null;
};

const person = sql`select p.id, p.name, p.email, p.locale, c.password_hash
  from person p left join credential c on c.person_id = p.id`;

/** The person of an address in whatever case; of several the one that is written so. */
export async function findByAddress(db: Db, email: string): Promise<SigningPerson | undefined> {
  const { rows } = await sql<SigningPerson>`${person} where lower(p.email) = lower(${email})
    order by p.email = ${email} desc, p.id limit 1`.execute(db);
  return rows[0];
}

export async function findSigningPerson(db: Db, personId: string): Promise<SigningPerson | undefined> {
  const { rows } = await sql<SigningPerson>`${person} where p.id = ${personId}`.execute(db);
  return rows[0];
}

/** What a person can sign in by; nothing of it itself. */
export async function proofsOf(db: Db, personId: string) {
  const { rows } = await sql<{ password: boolean; totp: boolean; recoveryCodes: number; oidc: boolean }>`
    select coalesce(c.password_hash is not null, false) as password,
      coalesce(c.totp_since is not null, false) as totp, coalesce(cardinality(c.recovery_codes), 0) as recovery_codes,
      exists (select from identity i where i.person_id = p.id and i.subject is not null) as oidc
    from person p left join credential c on c.person_id = p.id where p.id = ${personId}`.execute(db);
  return rows[0] as { password: boolean; totp: boolean; recoveryCodes: number; oidc: boolean };
}

/** What proves the person, held; undefined where they have nothing yet. */
export async function lockCredential(tx: Tx, personId: string): Promise<Row<'credential'> | undefined> {
  // The person is held, so that two first credentials wait for each other.
  await sql`select 1 from person where id = ${personId} for update`.execute(tx);
  const { rows } = await sql<Row<'credential'>>`select * from credential where person_id = ${personId}
    for update`.execute(tx);
  return rows[0];
}

/** A credential that asks for no codes. */
export const NO_TOTP = { totpSecret: null, totpSince: null, totpStep: null, recoveryCodes: null } as const;

/** A credential that proves nobody. */
export const NO_PROOF = { passwordHash: null, ...NO_TOTP } as const;

/** The credential with what is set, as a change; the first one of a person is made. */
export function credentialWith(
  before: Row<'credential'> | undefined,
  personId: string,
  { set, fact }: { set: Partial<Row<'credential'>>; fact?: FactDraft },
): Change {
  if (before !== undefined) return changed('credential', { before, row: revised(before, set) }, fact);
  return created('credential', { id: newId(), personId, ...NO_PROOF, ...set, revision: 1 }, fact);
}

/**
 * Leaves a line in the access log of an attempt that failed on a person's account, by nobody whom we know. For an
 * address that nobody has it writes none, by the same statement.
 */
export async function logFailedSignIn(
  db: Db,
  { personId, operation, at }: { personId: string | null; operation: string; at: Instant },
): Promise<void> {
  await sql`insert into access_log (id, at, operation, subject_kind, subject_id, outcome, concerned_person_id)
    select ${newId()}, ${at}, ${operation}, 'person', p.id, 'denied', p.id from person p
    where p.id = ${personId}::uuid`.execute(db);
}
