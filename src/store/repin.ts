import type { ClientBase } from 'pg';
import { canonical } from '../domain/fact/digest.ts';
import { rowDigest } from '../domain/fact/row-digest.ts';
import { newId } from './ids.ts';
import { ROW_TYPES } from './row-types.ts';

/** Rows that one fact pins. */
const ROWS_A_FACT = 1_000;

/** The tables that a migration says it changes the rows of, or makes subjects of facts: `-- @repin job site`. */
export const repinnedBy = (sql: string): readonly string[] =>
  sql.match(/^-- @repin (.+)$/m)?.[1]?.split(/\s+/) ?? [];

/**
 * Pins the rows of a table as a migration has left them, by facts of their own (`schema.migrated`), so that
 * `verify` holds each row against what the migration made of it. Runs as the owner, in the migration's transaction,
 * where today's functions may not be there yet.
 */
export async function repin(owner: ClientBase, table: string, migration: string): Promise<void> {
  const kind = camel(table);
  const { rows: houses } = await owner.query<{ at: string }>({
    text: 'select coalesce(world_at, now()) as at from house',
    types: ROW_TYPES,
  });
  const at = houses[0]?.at;
  for (let after = '00000000-0000-0000-0000-000000000000'; at !== undefined; ) {
    const { rows } = await owner.query<{ id: string; revision: number }>({
      text: `select * from "${table}" where id > $1 order by id limit ${ROWS_A_FACT}`,
      values: [after],
      types: ROW_TYPES,
    });
    const [first, ...rest] = rows.map((row) => ({
      id: row.id,
      revision: row.revision,
      digest: rowDigest(
        kind,
        Object.fromEntries(Object.entries(row).map(([key, value]) => [camel(key), value])),
      ),
    }));
    if (first === undefined) return;
    const pins = rest.map(({ id, digest }) => ({ kind, id, digest }));
    await owner.query(
      `insert into fact (id, what, version, occurred_at, operation, subject_kind, subject_id, subject_revision,
         subject_digest, detail, rows) values ($1, 'schema.migrated', 1, $2, 'migrate', $3, $4, $5, $6, $7, $8)`,
      [newId(), at, kind, first.id, first.revision, first.digest, canonical({ migration }), canonical(pins)],
    );
    after = rows.at(-1)!.id;
  }
}

const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
