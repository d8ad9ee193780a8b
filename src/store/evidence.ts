import { sql } from 'kysely';
import type { EvidenceFile, EvidenceKept, Flagged } from '../domain/improvement/evidence.ts';
import type { EvidenceKind } from '../domain/programme/definition.ts';
import { NEAR_WITHIN_BITS, nearQuarters, type PhotoHash } from '../domain/results/duplicates.ts';
import { batched } from './batch.ts';
import { among, asked, type Db, type Row } from './rows.ts';

type Numbered = { readonly improvementId: string; readonly serialNumber: string | null };

type EvidenceStanding = { readonly kinds: EvidenceKind[]; readonly serialTaken: boolean };

/** The kinds of evidence that stand, and whether another improvement has the serial number. */
export const evidenceStanding = batched(async (db, improvements: readonly Numbered[]) => {
  const numbered = asked([
    ['uuid', improvements.map(({ improvementId }) => improvementId)],
    ['text', improvements.map(({ serialNumber }) => serialNumber)],
  ]);
  const { rows } = await sql<EvidenceStanding>`select
      array(select distinct e.kind from evidence e where e.improvement_id = k.id order by e.kind) as kinds,
      exists (select from improvement i where i.serial_number = k.serial_number and i.state <> 'abandoned'
        and i.id <> k.id) as serial_taken
    from ${numbered} as k(id, serial_number, nth) order by k.nth`.execute(db);
  return rows;
});

type NamesFile = { readonly fileId: string | null };

/** The files that the evidence names; an id without a file, or whose file was erased, is left out. */
export const evidenceFiles = batched(async (db, evidence: readonly (readonly NamesFile[])[]) => {
  const ids = evidence.flat().flatMap(({ fileId }) => fileId ?? []);
  if (ids.length === 0) return evidence.map((): EvidenceFile[] => []);
  const { rows } =
    await sql<EvidenceFile>`select id, organisation_id, media_type, sha256, perceptual_hash, camera
    from file f where id = any(${ids}::uuid[])
    and not exists (select from erased_file e where e.file_id = f.id)`.execute(db);
  const files = new Map(rows.map((file) => [file.id, file]));
  return evidence.map((pieces) => pieces.flatMap(({ fileId }) => files.get(fileId ?? '') ?? []));
});

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
