import { sql } from 'kysely';
import type { SupplierTie } from '../domain/site/payable.ts';
import { batched } from './batch.ts';

/**
 * Which organisations hang together with the suppliers: affiliates and shared representatives of the registry,
 * and organisations in which one of the supplier's people has a seat.
 */
export const tiesOf = batched(async (db, asked: readonly (readonly string[])[]): Promise<SupplierTie[][]> => {
  const { rows } = await sql<SupplierTie>`
    with s as (select unnest(${[...new Set(asked.flat())]}::uuid[]) as id)
    select t.organisation_id as supplier_id, t.other_id, t.kind from organisation_tie t
      where t.organisation_id in (select id from s) and t.kind in ('affiliate', 'same_representative')
    union select t.other_id, t.organisation_id, t.kind from organisation_tie t
      where t.other_id in (select id from s) and t.kind in ('affiliate', 'same_representative')
    union select a.organisation_id, b.organisation_id, 'same_representative' from membership a
      join membership b on b.person_id = a.person_id and b.organisation_id <> a.organisation_id
      where a.organisation_id in (select id from s) and a.ended_at is null and b.ended_at is null`.execute(
    db,
  );
  return asked.map((supplierIds) => {
    const wanted = new Set(supplierIds);
    return rows.filter(({ supplierId }) => wanted.has(supplierId));
  });
});
