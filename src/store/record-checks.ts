import { sql } from 'kysely';
import type { RecordOutcome, RecordProgress } from '../domain/seal/record-check.ts';
import type { Instant } from '../domain/time.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

export type RecordCheckRow = Omit<Row<'recordCheck'>, 'progress' | 'outcome' | 'digest'> & {
  readonly progress: RecordProgress | null;
  readonly outcome: RecordOutcome | null;
};

/** The verification that is under way, if one is. */
export async function findRunning(db: Db): Promise<RecordCheckRow | undefined> {
  const { rows } = await sql<RecordCheckRow>`select * from record_check where state = 'running'`.execute(db);
  return rows[0];
}

/** The last verifications that were asked for, newest first. */
export async function lastRecordChecks(db: Db, limit: number): Promise<RecordCheckRow[]> {
  const { rows } =
    await sql<RecordCheckRow>`select * from record_check order by id desc limit ${limit}`.execute(db);
  return rows;
}

type Asked = Pick<RecordCheckRow, 'id' | 'askedBy' | 'organisationId' | 'askedAt' | 'head'>;

export async function addRecordCheck(tx: Tx, asked: Asked): Promise<RecordCheckRow> {
  const row: RecordCheckRow = {
    ...asked,
    state: 'running',
    seenAt: null,
    progress: null,
    outcome: null,
    endedAt: null,
  };
  await tx.insertInto('recordCheck').values(row).execute();
  return row;
}

/** Takes up the verification that nobody runs: not yet, or not any more since `leftBefore`. */
export async function takeRecordCheck(
  db: Db,
  { at, leftBefore }: { readonly at: Instant; readonly leftBefore: Instant },
): Promise<{ readonly id: string; readonly head: string | null } | undefined> {
  const { rows } = await sql<{ id: string; head: string | null }>`update record_check
    set seen_at = ${at}, progress = null
    where state = 'running' and (seen_at is null or seen_at < ${leftBefore}) returning id, head`.execute(db);
  return rows[0];
}

/** Says how far it is. */
export async function keepProgress(
  db: Db,
  id: string,
  { at, progress }: { readonly at: Instant; readonly progress: RecordProgress | null },
): Promise<void> {
  const json = progress === null ? null : JSON.stringify(progress);
  await sql`update record_check set seen_at = ${at}, progress = ${json}::jsonb
    where id = ${id} and state = 'running'`.execute(db);
}

/** Keeps what it came to. */
export async function endRecordCheck(
  db: Db,
  id: string,
  { at, outcome }: { readonly at: Instant; readonly outcome: RecordOutcome },
): Promise<void> {
  await sql`update record_check set state = ${outcome.state}, outcome = ${JSON.stringify(outcome)}::jsonb,
      ended_at = ${at} where id = ${id} and state = 'running'`.execute(db);
}

/** Leaves it to whichever server comes next. */
export async function leaveRecordCheck(db: Db, id: string): Promise<void> {
  await sql`update record_check set seen_at = null where id = ${id} and state = 'running'`.execute(db);
}
