import { DatabaseError } from 'pg';
import type { FileStore } from '../../adapters/file-store.ts';
import type { OpenedDatabase } from '../../store/database.ts';
import { findLast } from '../../store/seals.ts';
import type { Tx } from '../../store/transaction.ts';
import type { Check, Finding, Looking, Said } from './check.ts';
import { checks } from './coverage.ts';

export type { Finding, Said } from './check.ts';

/** How far it is: a check of all checks, and within it so much of so much. */
export type Progress = {
  readonly check: Said;
  readonly at: number;
  readonly of: number;
  readonly done: number;
  readonly total: number;
};

export type VerifyOptions = {
  /** Where the bytes of files lie; without it they are not looked at. */
  readonly files?: FileStore | undefined;
  /** The key that signs, or its fingerprint: it must be one of the record's. */
  readonly sealKey?: { readonly fingerprint: string } | undefined;
  /** A head that somebody was given: it must be in the chain. */
  readonly head?: string | undefined;
  /** Leaves of earlier blocks are not made again: a block's number, or an instant of the system's clock. */
  readonly since?: bigint | string | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

export type Verified =
  | {
      readonly ok: true;
      readonly head: { readonly number: bigint; readonly hash: string } | null;
      readonly notes: readonly Said[];
    }
  | { readonly ok: false; readonly finding: Finding };

/**
 * Makes again all that the record says of itself, in one moment of the database, and names the first thing that
 * is wrong. Nothing is written; rows are read in batches, however many there are.
 */
export function verifyRecord(database: OpenedDatabase, options: VerifyOptions = {}): Promise<Verified> {
  return database.readOnly(async (tx) => {
    const notes: Said[] = [];
    const since = await sinceOf(tx, options.since);
    for (const [index, check] of checks.entries()) {
      const progress = (done: number, total: number): void =>
        options.onProgress?.({ check: check.title, at: index + 1, of: checks.length, done, total });
      progress(0, 0);
      const looking: Looking = {
        tx,
        files: options.files,
        key: options.sealKey?.fingerprint,
        head: options.head,
        since,
        progress,
        note: (note) => notes.push(note),
      };
      const finding = await lookAt(check, looking);
      if (finding !== undefined) return { ok: false, finding: { check: check.id, ...finding } };
    }
    const last = await findLast(tx);
    return { ok: true, head: last ? { number: last.number, hash: last.hash } : null, notes };
  });
}

/** A value that cannot even be read is wrong as well (class 22: a text that is no id where one must be). */
async function lookAt(check: Check, looking: Looking): Promise<Omit<Finding, 'check'> | undefined> {
  try {
    return await check.run(looking);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code?.startsWith('22'))) throw error;
    return {
      tables: check.tables,
      id: null,
      says: { ko: '기록을 읽을 수 없습니다', en: 'the record cannot be read' },
      expected: 'a record that can be read',
      found: error.message,
    };
  }
}

async function sinceOf(tx: Tx, since: bigint | string | undefined): Promise<bigint> {
  if (typeof since !== 'string') return since ?? 1n;
  const first = await tx
    .selectFrom('seal')
    .select('number')
    .where('sealedAt', '>=', since)
    .orderBy('number')
    .executeTakeFirst();
  return first?.number ?? (await findLast(tx))?.number ?? 1n;
}
