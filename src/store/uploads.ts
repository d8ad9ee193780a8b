import { sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
import { Refused } from './refused.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

export type UploadRow = Omit<Row<'upload'>, 'digest'>;

/** The upload; refuses `not_found`. */
export async function getUpload(db: Db, id: string): Promise<UploadRow> {
  const { rows } = await sql<UploadRow>`select * from upload where id = ${id}`.execute(db);
  return rows[0] ?? notFound(id);
}

/** As getUpload, held until the transaction ends. */
export async function lockUpload(tx: Tx, id: string): Promise<UploadRow> {
  const { rows } = await sql<UploadRow>`select * from upload where id = ${id} for update`.execute(tx);
  return rows[0] ?? notFound(id);
}

function notFound(id: string): never {
  throw new Refused({ code: 'not_found', facts: { kind: 'upload', id } });
}

/** How many files of the organisation are on their way in; an expired one waits to be deleted and counts no more. */
export async function unfinishedUploads(db: Db, organisationId: string, systemNow: Instant): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from upload
    where organisation_id = ${organisationId} and file_id is null and expires_at > ${systemNow}`.execute(db);
  return (rows[0] as { n: number }).n;
}

/** The organisation's unfinished upload of the same bytes, if there is one that has not expired. */
export async function findUnfinished(
  db: Db,
  { organisationId, sha256, sizeBytes }: Pick<UploadRow, 'organisationId' | 'sha256' | 'sizeBytes'>,
  systemNow: Instant,
): Promise<UploadRow | undefined> {
  const { rows } = await sql<UploadRow>`select * from upload where organisation_id = ${organisationId}
    and sha256 = ${sha256} and size_bytes = ${sizeBytes} and file_id is null
    and expires_at > ${systemNow}`.execute(db);
  return rows[0];
}

/** Keeps a new upload in place of an expired one of the same bytes; where two begin at once, both get the first. */
export async function addUpload(tx: Tx, upload: UploadRow): Promise<UploadRow> {
  await sql`delete from upload where organisation_id = ${upload.organisationId} and sha256 = ${upload.sha256}
    and size_bytes = ${upload.sizeBytes} and file_id is null and expires_at <= ${upload.startedAt}`.execute(
    tx,
  );
  const added = await tx
    .insertInto('upload')
    .values(upload)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 1n) return upload;
  return (await findUnfinished(tx, upload, upload.startedAt)) ?? addUpload(tx, upload);
}

export async function becomesFile(tx: Tx, uploadId: string, fileId: string): Promise<void> {
  await tx.updateTable('upload').set({ fileId }).where('id', '=', uploadId).execute();
}

/** Forgets the uploads whose days are over; answers which. */
export async function forgetUploads(db: Db, systemNow: Instant): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`delete from upload where expires_at <= ${systemNow} returning id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Which of these uploads are still on their way in. */
export async function stillUnfinished(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const { rows } = await sql<{ id: string; unfinished: boolean }>`select id, file_id is null as unfinished
    from upload where id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, unfinished }) => [id, unfinished]));
}
