import type { SealKey } from '../adapters/seal-key.ts';
import { BEFORE_THE_FIRST, hashOfHeader, leafOf } from '../domain/seal/block.ts';
import { rootOf } from '../domain/seal/merkle.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { announceHead } from '../store/outbox.ts';
import { created, save } from '../store/save.ts';
import { contentsOf } from '../store/sealed-content.ts';
import {
  findLast,
  type Horizon,
  type Leaf,
  lockChain,
  readHorizon,
  recordSeal,
  type Seal,
  type SealedThing,
  sealKeys,
  unsealed,
  worldNow,
} from '../store/seals.ts';
import { inTransaction, type Tx } from '../store/transaction.ts';

/** A block that takes 0.1 s to hash: so long nobody else is answered. */
const LEAVES_A_BLOCK = 2_000;
/** How long a seal that was asked for waits for transactions that began before it. */
const PATIENCE_MS = 2_000;

/** Closes what is recorded in signed blocks. */
export type Sealer = {
  /**
   * Seals all that was committed before the call. What an older, still running transaction holds back is waited
   * for, at most two seconds unless told otherwise; then it stays for the next time. Calls that come together are one.
   */
  seal(): Promise<void>;
  /** Seals every so often until `stop`, which seals what is left. */
  start(everyMs: number, report: (error: unknown) => void): void;
  stop(): Promise<void>;
};

type Watch = {
  readonly database: OpenedDatabase;
  readonly key: SealKey;
  readonly patienceMs: number;
  scannedTo: bigint;
};

/** The sealer of one process. Several on one database take turns, block by block. */
export function sealerOf(
  database: OpenedDatabase,
  key: SealKey,
  { patienceMs = PATIENCE_MS }: { patienceMs?: number } = {},
): Sealer {
  const watch: Watch = { database, key, patienceMs, scannedTo: 0n };
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const run = (): Promise<void> => {
    running = sealAll(watch).finally(() => {
      running = undefined;
    });
    return running;
  };
  /** A run under way may have looked already, so whoever asks now is served by the next one. */
  const seal = (): Promise<void> => {
    if (running === undefined) return run();
    waiting ??= running
      .catch(() => {})
      .then(() => {
        waiting = undefined;
        return run();
      });
    return waiting;
  };
  return {
    seal,
    start: (everyMs, report) => {
      timer = setInterval(() => void seal().catch(report), everyMs);
    },
    stop: async () => {
      clearInterval(timer);
      await seal();
    },
  };
}

async function sealAll(watch: Watch): Promise<void> {
  await introduceKey(watch);
  const { next } = await readHorizon(watch.database.kysely);
  const until = performance.now() + watch.patienceMs;
  for (;;) {
    const { full, below } = await sealBlock(watch);
    if (full) continue;
    if (below >= next || performance.now() > until) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Seals one block, if there is anything for it, and says whether it was full and how far it could look. */
function sealBlock(watch: Watch): Promise<{ full: boolean; below: bigint }> {
  return inTransaction(watch.database, async (tx) => {
    await lockChain(tx);
    const { below } = await readHorizon(tx);
    const last = await findLast(tx);
    const since = max(watch.scannedTo, last?.watermark ?? 0n);
    const things = await unsealed(tx, { since, below, limit: LEAVES_A_BLOCK });
    const full = things.length === LEAVES_A_BLOCK;
    if (things.length > 0) {
      await append(tx, { watch, last, watermark: full ? since : below }, things);
    } else {
      watch.scannedTo = below;
    }
    return { full, below };
  });
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

async function append(
  tx: Tx,
  { watch, last, watermark }: { watch: Watch; last: Seal | undefined; watermark: Horizon['below'] },
  things: readonly SealedThing[],
): Promise<void> {
  const leaves = await leavesFor(tx, things);
  const header = {
    number: (last?.number ?? 0n) + 1n,
    previousHash: last?.hash ?? BEFORE_THE_FIRST,
    root: rootOf(leaves.map(({ hash }) => hash)),
    leafCount: leaves.length,
    sealedAt: new Date().toISOString(),
    key: watch.key.fingerprint,
  };
  const hash = hashOfHeader(header);
  await recordSeal(tx, { ...header, hash, signature: watch.key.sign(hash), watermark }, leaves);
  await announceHead(tx, { number: header.number, hash, at: header.sealedAt });
}

async function leavesFor(tx: Tx, things: readonly SealedThing[]): Promise<Leaf[]> {
  const leaves: Leaf[] = [];
  for (const kind of new Set(things.map((thing) => thing.kind))) {
    const ids = things.filter((thing) => thing.kind === kind).map(({ id }) => id);
    const contents = await contentsOf(tx, kind, ids);
    for (const id of ids) leaves.push({ kind, id, hash: leafOf(kind, contents.get(id)!) });
  }
  return leaves;
}

/** Enters a key that the house has not used before, with the fact that says so; the next block holds that fact. */
async function introduceKey({ database, key }: Watch): Promise<void> {
  const known = await sealKeys(database.kysely);
  if (known.some(({ fingerprint }) => fingerprint === key.fingerprint)) return;
  await inTransaction(database, async (tx) => {
    await lockChain(tx);
    const { fingerprint, publicKey } = key;
    if ((await sealKeys(tx)).some((each) => each.fingerprint === fingerprint)) return;
    const introducedAt = new Date().toISOString();
    const now = await worldNow(tx, introducedAt);
    const row = { id: newId(), fingerprint, publicKey, introducedAt, revision: 1 };
    const author = { actor: null, now, operation: 'introduceSealKey', programmeId: null };
    await save(tx, author, [
      created('sealKey', row, { what: 'seal-key.introduced', detail: { fingerprint } }),
    ]);
  });
}
