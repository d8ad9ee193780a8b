import { sql } from 'kysely';
import type { SealedKind } from '../domain/seal/block.ts';
import type { Db } from './rows.ts';

type Content = { readonly id: string } & Record<string, unknown>;

/**
 * What the sealed things of a kind say, by id; an id without a row is left out. The transaction's number is in
 * none: a restore writes it anew. Of an account it is who it belongs to and its limits, for the rest follows
 * from its entries; a journal carries its entries, what it did to a hold, and the terms of the hold it made.
 */
export async function contentsOf(
  db: Db,
  kind: SealedKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Content>> {
  const { rows } = await readers[kind](db, [...ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

const readers: Record<SealedKind, (db: Db, ids: string[]) => Promise<{ rows: Content[] }>> = {
  house_state: (db, ids) =>
    sql<Content>`select id, house_revision, demo, world_at from house_state where id = any (${ids}::uuid[])`.execute(
      db,
    ),
  account: (db, ids) =>
    sql<Content>`select id, number, kind, currency, fund_id, organisation_id, award_id, floor_amount, ceiling_amount,
      opened_at from account where id = any (${ids}::uuid[])`.execute(db),
  fact: (db, ids) =>
    sql<Content>`select seq, id, what, version, occurred_at, person_id, organisation_id, operation, subject_kind,
      subject_id, subject_revision, subject_digest, programme_id, programme_version, detail, rows
      from fact where id = any (${ids}::uuid[])`.execute(db),
  access_log: (db, ids) =>
    sql<Content>`select id, at, person_id, organisation_id, operation, subject_kind, subject_id, outcome, reason,
      concerned_ids, concerned_person_id, fields, relations from access_log where id = any (${ids}::uuid[])`.execute(
      db,
    ),
  journal: journals,
};

async function journals(db: Db, ids: string[]): Promise<{ rows: Content[] }> {
  const { rows } =
    await sql<Content>`select id, idempotency_key, encode(request_hash, 'hex') as request_hash, op, kind,
    subject_kind, subject_id, fact_id, effective_on, recorded_at, reverses_id
    from journal where id = any (${ids}::uuid[])`.execute(db);
  const entries = await sql<{ journalId: string }>`select journal_id, account_id, seq, amount, balance_after,
    effective_on, recorded_at, site_id from entry where journal_id = any (${ids}::uuid[])
    order by journal_id, account_id, seq`.execute(db);
  const changes = await sql<{
    journalId: string;
  }>`select journal_id, hold_id, account_id, held_change, settled_amount,
    released_amount, recorded_at from hold_event where journal_id = any (${ids}::uuid[])`.execute(db);
  const holds = await sql<{
    journalId: string;
  }>`select id as journal_id, account_id, award_id, subject_kind, subject_id,
    amount, expires_at from hold where id = any (${ids}::uuid[])`.execute(db);
  const entriesOf = new Map<string, object[]>(rows.map(({ id }) => [id, []]));
  for (const entry of entries.rows) entriesOf.get(entry.journalId)?.push(entry);
  const changeOf = new Map(changes.rows.map((change) => [change.journalId, change]));
  const holdOf = new Map(holds.rows.map((hold) => [hold.journalId, hold]));
  return {
    rows: rows.map((journal) => ({
      ...journal,
      entries: entriesOf.get(journal.id),
      holdChange: changeOf.get(journal.id) ?? null,
      hold: holdOf.get(journal.id) ?? null,
    })),
  };
}
