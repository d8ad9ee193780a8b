import { sql } from 'kysely';
import { dayOf, type Instant } from '../domain/time.ts';
import { batched } from './batch.ts';
import type { Tx } from './transaction.ts';

/** The next number that people read aloud, `ISR-2026-000123`: prefix, year in Seoul, series. Gaps occur, repeats do not. */
export const nextNumber = (tx: Tx, prefix: string, now: Instant): Promise<string> =>
  nextOfSeries(tx, `${prefix}-${dayOf(now).slice(0, 4)}`);

const nextOfSeries = batched(async (tx: Tx, heads: readonly string[]) => {
  const { rows } = await sql<{ next: bigint }>`select nextval('number_series') as next
    from generate_series(1, ${heads.length}::int)`.execute(tx);
  return heads.map((head, at) => `${head}-${String(rows[at]?.next).padStart(6, '0')}`);
});
