import { sql } from 'kysely';
import type { Db, Row } from './rows.ts';

export type NamedApplication = Row<'application'> & { readonly supplierName: string };

/** All applications to a track, with what their suppliers are called. */
export async function applicationsOf(
  db: Db,
  { programmeId, track }: { readonly programmeId: string; readonly track: string },
): Promise<NamedApplication[]> {
  const { rows } = await sql<NamedApplication>`select a.*, o.name_ko as supplier_name
    from application a join organisation o on o.id = a.supplier_id
    where a.programme_id = ${programmeId} and a.track = ${track} order by a.number`.execute(db);
  return rows;
}
