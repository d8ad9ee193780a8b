import { sql } from 'kysely';
import type { EvidenceFile, EvidenceKept, Flagged } from '../domain/improvement/evidence.ts';
import type { EvidenceKind } from '../domain/programme/definition.ts';
import { NEAR_WITHIN_BITS, nearQuarters, type PhotoHash } from '../domain/results/duplicates.ts';
import { among, type Db, type Row } from './rows.ts';

/** The kinds of evidence that stand, and whether another improvement has the serial number. */
export async function evidenceStanding(
  db: Db,
  improvementId: string,
  serialNumber: string | null,
): Promise<{ readonly kinds: EvidenceKind[]; readonly serialTaken: boolean }> {
  const { rows } = await sql<{ kinds: EvidenceKind[]; serialTaken: boolean }>`select
      array(select distinct kind from evidence where improvement_id = ${improvementId} order by kind) as kinds,
      exists (select from improvement where serial_number = ${serialNumber} and state <> 'abandoned'
        and id <> ${improvementId}) as serial_taken`.execute(db);
  return rows[0] as { kinds: EvidenceKind[]; serialTaken: boolean };
}

/** The files that the evidence names; an id without a file, or whose file was erased, is left out. */
export async function evidenceFiles(
  db: Db,
  evidence: readonly { readonly fileId: string | null }[],
): Promise<EvidenceFile[]> {
  const ids = evidence.flatMap(({ fileId }) => fileId ?? []);
  if (ids.length === 0) return [];
  const { rows } =
    await sql<EvidenceFile>`select id, organisation_id, media_type, sha256, perceptual_hash, camera
    from file f where id = any(${ids}::uuid[])
    and not exists (select from erased_file e where e.file_id = f.id)`.execute(db);
  return rows;
}

/** Evidence of the programme that equals or nearly equals one of these, oldest first; each arm has its index. */
export async function evidenceLike(
  db: Db,
  programmeId: string,
  photos: readonly PhotoHash[],
): Promise<PhotoHash[]> {
  if (photos.length === 0) return [];
  const hashes = photos.flatMap(({ perceptual }) => perceptual ?? []);
  const quarters = hashes.map(nearQuarters);
  const arms = [1, 5, 9, 13].map((start, at) => {
    const words = quarters.flatMap((each) => each[at] as string[]);
    return sql`select id, sha256, perceptual_hash from evidence where programme_id = ${programmeId}
      and perceptual_hash is not null
      and substr(perceptual_hash, ${sql.raw(String(start))}, 4) = any(${words}::text[])
      and exists (select from unnest(${hashes}::text[]) h
        where bit_count(('x' || perceptual_hash)::bit(64) # ('x' || h)::bit(64)) <= ${NEAR_WITHIN_BITS})`;
  });
  const { rows } = await sql<PhotoHash>`select id as photo_id, sha256, perceptual_hash as perceptual from (
      select id, sha256, perceptual_hash from evidence where programme_id = ${programmeId}
        and sha256 = any(${photos.map(({ sha256 }) => sha256)}::text[])
      ${hashes.length === 0 ? sql`` : sql`union ${sql.join(arms, sql` union `)}`}
    ) found order by id limit 500`.execute(db);
  return rows;
}

/** A piece with where its file came from, and with the piece that it repeats. */
export type EvidenceInSight = Row<'evidence'> & {
  readonly mediaType: string | null;
  readonly uploadedAt: string | null;
  readonly uploadedBy: string | null;
  readonly repeats: {
    readonly improvementId: string;
    readonly siteName: string;
    readonly kind: EvidenceKind;
    readonly takenAt: string | null;
    readonly place: string | null;
  } | null;
};

/** The evidence of these improvements, oldest first; a person whose name was erased is nobody. */
export async function evidenceInSight(db: Db, improvementIds: readonly string[]): Promise<EvidenceInSight[]> {
  const { rows } = await sql<EvidenceInSight>`select e.*, f.media_type, f.uploaded_at, p.name as uploaded_by,
      case when o.id is not null then jsonb_build_object('improvementId', o.improvement_id, 'siteName', s.name,
        'kind', o.kind, 'takenAt', to_char(o.taken_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'place', o.place) end as repeats
    from evidence e left join file f on f.id = e.file_id left join person p on p.id = f.uploaded_by
    left join evidence o on o.id = e.duplicate_of left join improvement i on i.id = o.improvement_id
    left join site s on s.id = i.site_id
    where e.improvement_id in ${among(improvementIds)} order by e.id`.execute(db);
  return rows;
}

/** A piece of evidence as it is kept. */
export const evidenceRow = (
  improvement: Pick<Row<'improvement'>, 'id' | 'programmeId'>,
  piece: EvidenceKept & Flagged,
): Row<'evidence'> => ({
  ...piece,
  programmeId: improvement.programmeId,
  improvementId: improvement.id,
  revision: 1,
});
