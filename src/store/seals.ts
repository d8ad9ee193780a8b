import { sql } from 'kysely';
import { type Header, type SealedKind, sealedKinds } from '../domain/seal/block.ts';
import type { Hash } from '../domain/seal/merkle.ts';
import type { Instant } from '../domain/time.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

/** One thing that a block holds: the row of the kind's table, by its id. */
export type SealedThing = { readonly kind: SealedKind; readonly id: string };

export type Leaf = SealedThing & { readonly hash: Hash };

/** A block as it stands in the chain. */
export type Seal = Header & { readonly hash: Hash; readonly signature: string };

/** The advisory lock under which one block at a time is made: 'seal' in ASCII. */
const LOCK_KEY = 0x7365616c;

/** Holds back every other sealer until the transaction ends. */
export async function lockChain(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK_KEY})`.execute(tx);
}

/** Transaction numbers: all below `below` are over; `next` is the first that nobody has been given. */
export type Horizon = { readonly below: bigint; readonly next: bigint };

/** Where a transaction that still runs could yet bring in something older than what is seen. */
export async function readHorizon(db: Db): Promise<Horizon> {
  const { rows } = await sql<Horizon>`select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as below,
    pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next`.execute(db);
  return rows[0]!;
}

/** The last block and where the next one begins to look. */
export async function findLast(db: Db): Promise<(Seal & { readonly watermark: bigint }) | undefined> {
  const { rows } = await sql<Seal & { watermark: bigint }>`
    select number, previous_hash, root, leaf_count, sealed_at, key, hash, signature, watermark::text::bigint as watermark
    from seal order by number desc limit 1`.execute(db);
  return rows[0];
}

const seals = (db: Db) =>
  db
    .selectFrom('seal')
    .select(['number', 'previousHash', 'root', 'leafCount', 'sealedAt', 'key', 'hash', 'signature']);

export const findSeal = (db: Db, number: bigint): Promise<Seal | undefined> =>
  seals(db).where('number', '=', number).executeTakeFirst();

/** The blocks from a number on, in order, at most so many. */
export const sealsFrom = (db: Db, number: bigint, limit: number): Promise<Seal[]> =>
  seals(db).where('number', '>=', number).orderBy('number').limit(limit).execute();

/** The leaves of one block in their order, with the place that each is written at: from 0, without a gap. */
export async function leavesOf(db: Db, number: bigint): Promise<(Leaf & { readonly position: number })[]> {
  const { rows } = await sql<Leaf & { position: number }>`
    select kind, id, encode(hash, 'hex') as hash, position from seal_leaf
    where seal_number = ${number} order by position`.execute(db);
  return rows;
}

/**
 * What no block holds yet, of the transactions from `since` on and below `below`, at most `limit`, kind by kind
 * and in the order of their transactions. Never by the greatest id: a transaction that commits late would be
 * passed over. The question for its leaf is asked row by row, because a join would read all leaves.
 */
export async function unsealed(
  db: Db,
  { since, below, limit }: { since: bigint; below: bigint; limit: number },
): Promise<SealedThing[]> {
  const found: SealedThing[] = [];
  for (const kind of sealedKinds) {
    if (found.length === limit) break;
    const { rows } = await sql<SealedThing>`select ${kind} as kind, t.id from ${sql.table(kind)} t
      where t.xid::text::bigint >= ${since} and t.xid::text::bigint < ${below}
        and (select true from seal_leaf l where l.kind = ${kind} and l.id = t.id) is null
      order by t.xid::text::bigint, t.id limit ${limit - found.length}`.execute(db);
    found.push(...rows);
  }
  return found;
}

/** Appends a block to the chain; refused by the database where it does not follow the last one. */
export async function recordSeal(
  tx: Tx,
  seal: Seal & { readonly watermark: bigint },
  leaves: readonly Leaf[],
): Promise<void> {
  const row = {
    number: seal.number.toString(),
    previous_hash: seal.previousHash,
    root: seal.root,
    leaf_count: seal.leafCount,
    sealed_at: seal.sealedAt,
    key: seal.key,
    hash: seal.hash,
    signature: seal.signature,
    watermark: seal.watermark.toString(),
  };
  await sql`select record_seal(${JSON.stringify(row)}::jsonb, ${JSON.stringify(leaves)}::jsonb)`.execute(tx);
}

/** The first block that holds a claim's freeze; undefined until it is sealed. */
export async function findHeadAfterFreeze(
  db: Db,
  claimId: string,
): Promise<{ number: string; hash: Hash } | undefined> {
  const { rows } = await sql<{ number: string; hash: Hash }>`select s.number::text as number, s.hash
    from fact f join seal_leaf l on l.kind = 'fact' and l.id = f.id join seal s on s.number = l.seal_number
    where f.subject_kind = 'claim' and f.subject_id = ${claimId} and f.what = 'claim.frozen'
    order by s.number limit 1`.execute(db);
  return rows[0];
}

/** The public keys, in the order they were introduced. */
export const sealKeys = (db: Db): Promise<Row<'sealKey'>[]> =>
  db.selectFrom('sealKey').selectAll().orderBy('introducedAt').orderBy('id').execute();

/** When it is, in the house's world: a demo's clock, else the system's. */
export async function worldNow(db: Db, systemNow: Instant): Promise<Instant> {
  const house = await db.selectFrom('house').select('worldAt').executeTakeFirst();
  return house?.worldAt ?? systemNow;
}
