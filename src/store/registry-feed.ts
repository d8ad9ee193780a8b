import { sql } from 'kysely';
import { addDays, type Day } from '../domain/time.ts';
import { among, type Db } from './rows.ts';
import { readHorizon } from './seals.ts';

/** A datum as it was said, with who says so and for how long. */
type Said = {
  readonly value: unknown;
  readonly source: string;
  readonly asOf: Day;
  readonly validUntil?: Day;
};

/** A company with the latest datum of each name as of a day, and from which day on that is otherwise by itself. */
type CompanyOn = {
  readonly id: string;
  readonly region: string | null;
  readonly data: ReadonlyMap<string, Said>;
  readonly changesOn: Day | null;
};

/** How far the facts were read: those of the transaction and the number, and all before. */
type LogPlace = { readonly xid: string; readonly seq: string };

type RegistryChanges = {
  readonly ids: readonly string[];
  readonly place: LogPlace;
  readonly revision: string | null;
  readonly entries: number;
  readonly more: boolean;
};

/** Facts at a time: by what they pin, one of an import may tell of a thousand companies. */
const FACTS = 1_000;

const BEFORE_ALL = '-1';

/** What went into another company is read with it, and is none by itself. */
const STANDING = sql`kind = 'company' and merged_into_id is null`;

/** The kinds of rows that the registry is made of. */
const OF_REGISTRY = sql`('organisation', 'datum')`;

/** Where to begin, for whoever reads the companies afterwards: all that was committed before is seen by then. */
async function registryBegin(
  db: Db,
): Promise<{ readonly place: LogPlace; readonly revision: string; readonly companies: number }> {
  const { below } = await readHorizon(db);
  const { rows: last } = await sql<{ xid: string }>`select f.xid::text as xid from fact f
    where f.xid < ${String(below)}::xid8 and (f.subject_kind in ${OF_REGISTRY}
      or exists (select from jsonb_to_recordset(f.rows) as r(kind text) where r.kind in ${OF_REGISTRY}))
    order by f.xid desc, f.seq desc limit 1`.execute(db);
  const { rows: counts } = await sql<{ n: number }>`select count(*)::int as n from organisation
    where ${STANDING}`.execute(db);
  return {
    place: { xid: String(below), seq: BEFORE_ALL },
    revision: last[0]?.xid ?? '0',
    companies: counts[0]!.n,
  };
}

/** Companies in the order of their ids, from the first after `after`. */
async function companiesAfter(
  db: Db,
  { after, on, limit }: { readonly after: string | null; readonly on: Day; readonly limit: number },
): Promise<CompanyOn[]> {
  const { rows } = await sql<Head>`select id, region from organisation
    where ${STANDING} and id > ${after ?? NOBODY} order by id limit ${limit}`.execute(db);
  return withData(db, rows, on);
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Those of the ids that are companies by themselves. */
async function companiesOf(db: Db, ids: readonly string[], on: Day): Promise<CompanyOn[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Head>`select id, region from organisation
    where ${STANDING} and id in ${among(ids)} order by id`.execute(db);
  return withData(db, rows, on);
}

type Head = { readonly id: string; readonly region: string | null };
type Latest = Said & { readonly organisationId: string; readonly key: string; readonly until: Day | null };

/** The data that were said of each of the companies (`own`), and of what went into it. */
const saidOf = (ids: readonly string[]) => sql`(
    select id, id as said_of from organisation where id in ${among(ids)}
    union all select merged_into_id, id from organisation where merged_into_id in ${among(ids)}
  ) own join datum d on d.organisation_id = own.said_of`;

async function withData(db: Db, heads: readonly Head[], on: Day): Promise<CompanyOn[]> {
  if (heads.length === 0) return [];
  const ids = heads.map(({ id }) => id);
  // As `latestData` has it: newest as-of first, and of one day the last recorded.
  const { rows: latest } = await sql<Latest>`select distinct on (own.id, d.key)
      own.id as organisation_id, d.key, d.value, d.source, d.as_of, d.valid_until as until
    from ${saidOf(ids)} where d.as_of <= ${on}
    order by own.id, d.key, d.as_of desc, d.recorded_at desc, d.id desc`.execute(db);
  const { rows: coming } = await sql<{
    organisationId: string;
    asOf: Day;
  }>`select own.id as organisation_id, min(d.as_of) as as_of
    from ${saidOf(ids)} where d.as_of > ${on} group by own.id`.execute(db);
  const later = new Map(coming.map(({ organisationId, asOf }) => [organisationId, asOf]));
  const ends = new Map<string, Day>();
  const data = new Map<string, Map<string, Said>>(ids.map((id) => [id, new Map()]));
  for (const { organisationId, key, until, value, source, asOf } of latest) {
    data.get(organisationId)!.set(key, { value, source, asOf, ...(until !== null && { validUntil: until }) });
    const end = ends.get(organisationId);
    if (until !== null && until >= on && (end === undefined || until < end)) ends.set(organisationId, until);
  }
  return heads.map(({ id, region }) => {
    const end = ends.get(id);
    const days = [later.get(id), end === undefined ? undefined : addDays(end, 1)];
    const changesOn = days.filter((day) => day !== undefined).sort()[0] ?? null;
    return { id, region, data: data.get(id)!, changesOn };
  });
}

type Told = { readonly xid: string; readonly seq: string; readonly ids: readonly string[] | null };

/**
 * Whose data the facts are about: the companies themselves, those that a datum was recorded of, and those that they
 * went into, or went into until then.
 */
const TOLD = sql`f.xid::text as xid, f.seq::text as seq,
  (select array_agg(distinct each.id) from (
      select f.subject_kind as kind, f.subject_id as id
      union all select r.kind, r.id from jsonb_to_recordset(f.rows) as r(kind text, id uuid)
    ) touched left join datum d on touched.kind = 'datum' and d.id = touched.id
    join organisation o on o.id = coalesce(d.organisation_id, touched.id)
    cross join lateral (values (o.id), (o.merged_into_id),
      (case when f.what = 'organisation.unmerged' then (f.detail ->> 'intoId')::uuid end)) each(id)
    where touched.kind in ${OF_REGISTRY} and each.id is not null) as ids`;

/**
 * What changed since the place. First the facts before which no transaction is open any more, page by page: the place
 * moves behind them. Then those that are seen already while an older transaction is open: they are told, and told
 * again, until nothing older can come before them. Never by the greatest number: what commits late would be passed over.
 */
async function registryChanges(db: Db, place: LogPlace): Promise<RegistryChanges> {
  const { below } = await readHorizon(db);
  const { rows: settled } = await sql<Told>`select ${TOLD} from fact f
    where (f.xid, f.seq) > (${place.xid}::xid8, ${place.seq}::bigint) and f.xid < ${String(below)}::xid8
    order by f.xid, f.seq limit ${FACTS}`.execute(db);
  const last = settled.at(-1);
  if (settled.length === FACTS && last !== undefined) {
    return { ...found(settled), place: { xid: last.xid, seq: last.seq }, more: true };
  }
  const { rows: ahead } = await sql<Told>`select ${TOLD} from fact f
    where f.xid >= ${String(below)}::xid8 order by f.xid, f.seq`.execute(db);
  return { ...found([...settled, ...ahead]), place: { xid: String(below), seq: BEFORE_ALL }, more: false };
}

function found(told: readonly Told[]): Pick<RegistryChanges, 'ids' | 'revision' | 'entries'> {
  const touching = told.filter(({ ids }) => ids !== null);
  return {
    ids: [...new Set(touching.flatMap(({ ids }) => ids!))],
    revision: touching.at(-1)?.xid ?? null,
    entries: touching.length,
  };
}

/** The registry and the log of its changes, for whoever keeps its companies in memory. */
export const registryFeed = (db: Db) => ({
  begin: () => registryBegin(db),
  page: (after: string | null, on: Day, limit: number) => companiesAfter(db, { after, on, limit }),
  companies: (ids: readonly string[], on: Day) => companiesOf(db, ids, on),
  changesSince: (place: LogPlace) => registryChanges(db, place),
});
