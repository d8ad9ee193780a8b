import { sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
import type { Db } from './rows.ts';

/** Moves the demo's clock on; it never runs back, and a database that is no demo has none to move. */
export async function advanceWorld(db: Db, to: Instant): Promise<void> {
  await sql`update house set world_at = greatest(world_at, ${to}::timestamptz), revision = revision + 1
    where demo`.execute(db);
}

/** Founds the database once: as a demo with a clock of its own, or for real use on the system's clock. */
export async function foundHouse(db: Db, demo: { worldAt: Instant } | null): Promise<void> {
  await sql`insert into house (id, demo, world_at, revision)
    values (true, ${demo !== null}, ${demo?.worldAt ?? null}, 1) on conflict do nothing`.execute(db);
}

/** Whether and how the database was founded. */
export async function readHouse(db: Db): Promise<{ demo: boolean; worldAt: Instant | null } | undefined> {
  const { rows } = await sql<{
    demo: boolean;
    worldAt: Instant | null;
  }>`select demo, world_at from house`.execute(db);
  return rows[0];
}

/** The world's time: the demo's own clock, else the system's. */
export async function worldNow(db: Db, systemNow: Instant): Promise<Instant> {
  return (await readHouse(db))?.worldAt ?? systemNow;
}
