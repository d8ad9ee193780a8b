import { sql } from 'kysely';
import { dayOf, type Instant } from '../domain/time.ts';
import type { Tx } from './transaction.ts';

/** The next number that people read aloud, `ISR-2026-000123`: prefix, year in Seoul, series. Gaps occur, repeats do not. */
export async function nextNumber(tx: Tx, prefix: string, now: Instant): Promise<string> {
  const { rows } = await sql<{ next: bigint }>`select nextval('number_series') as next`.execute(tx);
  return `${prefix}-${dayOf(now).slice(0, 4)}-${String(rows[0]?.next).padStart(6, '0')}`;
}
