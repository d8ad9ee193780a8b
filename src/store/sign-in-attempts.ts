import { sql } from 'kysely';
import { type AttemptKind, type Attempts, attemptsKeptFrom, windowOf } from '../domain/person/sign-in.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './rows.ts';

/** What an attempt counts for, by a keyed hash that tells nothing. */
export type Counted = { readonly kind: AttemptKind; readonly key: string };

/**
 * Counts an attempt before it is made, so that many at once are many, on every server; answers the counts with it.
 */
export async function countAttempt(
  db: Db,
  counted: readonly Counted[],
  systemNow: Instant,
): Promise<Attempts[]> {
  const keys = counted.map(({ key }) => key);
  const { rows } = await sql<{ key: string; count: number }>`
    insert into sign_in_attempt as a (key, since, count)
    select key, ${windowOf(systemNow)}::timestamptz, 1 from unnest(${keys}::text[]) as k(key) order by key
    on conflict (key, since) do update set count = least(a.count + 1, 1000000) returning key, count`.execute(
    db,
  );
  const counts = new Map(rows.map(({ key, count }) => [key, count]));
  return counted.map(({ kind, key }) => ({ kind, count: counts.get(key) as number }));
}

/** Takes an attempt back that was none: it succeeded. */
export async function uncountAttempt(db: Db, counted: readonly Counted[], systemNow: Instant): Promise<void> {
  const keys = counted.map(({ key }) => key).toSorted();
  await sql`update sign_in_attempt a set count = greatest(a.count - 1, 0)
    from (select key from sign_in_attempt where since = ${windowOf(systemNow)}
      and key = any(${keys}::text[]) order by key for update) held
    where a.key = held.key and a.since = ${windowOf(systemNow)}`.execute(db);
}

/** Forgets counts whose window is over. */
export async function forgetAttempts(db: Db, systemNow: Instant): Promise<void> {
  await sql`delete from sign_in_attempt where since < ${attemptsKeptFrom(systemNow)}`.execute(db);
}
