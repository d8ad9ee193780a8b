import { sql } from 'kysely';
import { leafOf, type SealedKind, sealedKinds } from '../../domain/seal/block.ts';
import { rootOf } from '../../domain/seal/merkle.ts';
import { contentsOf } from '../../store/sealed-content.ts';
import { findLast, leavesOf, type Seal, sealsFrom, unsealed } from '../../store/seals.ts';
import type { Check, Finding, Looking } from './check.ts';

type Wrong = Omit<Finding, 'check'>;
type PlacedLeaf = Awaited<ReturnType<typeof leavesOf>>[number];

const BATCH = 100;

/** The tables whose rows a leaf of the kind is made of. */
const tablesOf = (kind: SealedKind): readonly string[] =>
  kind === 'journal' ? ['journal', 'entry', 'hold_event', 'hold'] : [kind];

/** Each leaf is made again from its rows, each root from its leaves; and what is older than a block is in one. */
export const leavesCheck: Check = {
  id: 'leaves',
  title: { ko: '봉인된 기록', en: 'what is sealed' },
  tables: ['seal_leaf', ...sealedKinds.flatMap(tablesOf)],
  run: async (looking) =>
    (await strayLeaf(looking)) ?? (await eachBlock(looking)) ?? (await leftOut(looking)),
};

async function eachBlock({ tx, since, progress }: Looking): Promise<Wrong | undefined> {
  const { rows } = await sql<{ leaves: bigint }>`
    select coalesce(sum(leaf_count), 0)::bigint as leaves from seal where number >= ${since}`.execute(tx);
  const total = Number(rows[0]!.leaves);
  const expired = await expiredLines(tx);
  let done = 0;
  for (let next = since; ; ) {
    const seals = await sealsFrom(tx, next, BATCH);
    for (const seal of seals) {
      const wrong = await wrongBlock(tx, seal, expired);
      if (wrong !== undefined) return wrong;
      done += seal.leafCount;
      next = seal.number + 1n;
      progress(done, total);
    }
    if (seals.length < BATCH) return undefined;
  }
}

async function wrongBlock(
  tx: Looking['tx'],
  seal: Seal,
  expired: { left: number },
): Promise<Wrong | undefined> {
  const leaves = await leavesOf(tx, seal.number);
  const inPlace = leaves.every(({ position }, index) => position === index);
  const root = leaves.length === 0 ? 'none' : rootOf(leaves.map(({ hash }) => hash));
  if (!inPlace || leaves.length !== seal.leafCount || root !== seal.root) {
    return {
      tables: ['seal_leaf'],
      id: String(seal.number),
      says: { ko: '봉인의 잎이 봉인된 것과 다릅니다', en: 'a block’s leaves are not those that were sealed' },
      expected: `${seal.leafCount} ${seal.root}`,
      found: `${leaves.length} ${root}`,
    };
  }
  for (const kind of sealedKinds) {
    const own = leaves.filter((leaf) => leaf.kind === kind);
    const contents =
      own.length === 0
        ? undefined
        : await contentsOf(
            tx,
            kind,
            own.map(({ id }) => id),
          );
    for (const leaf of own) {
      const content = contents?.get(leaf.id);
      if (content === undefined && kind === 'access_log' && expired.left > 0) {
        expired.left -= 1;
        continue;
      }
      const hash = content && leafOf(kind, content);
      if (hash !== leaf.hash) return wrongLeaf(leaf, seal, hash);
    }
  }
  return undefined;
}

/** How many lines of the access log are gone by the end of their term: so many leaves may be without their row. */
async function expiredLines(tx: Looking['tx']): Promise<{ left: number }> {
  const { rows } = await sql<{ lines: number }>`
    select coalesce(sum(lines), 0)::int as lines from access_expiry`.execute(tx);
  return { left: rows[0]!.lines };
}

const wrongLeaf = ({ kind, id, hash }: PlacedLeaf, seal: Seal, computed: string | undefined): Wrong => ({
  tables: computed === undefined ? [...tablesOf(kind), 'seal_leaf'] : tablesOf(kind),
  id,
  says:
    computed === undefined
      ? { ko: `봉인 ${seal.number}에 있는 기록이 없습니다`, en: `what block ${seal.number} holds is gone` }
      : {
          ko: `봉인 ${seal.number} 이후에 기록이 바뀌었습니다`,
          en: `a record has changed since block ${seal.number}`,
        },
  expected: hash,
  found: computed ?? 'no row',
});

/** A leaf of a kind that there is none of, or of a block that there is none of. */
async function strayLeaf({ tx }: Looking): Promise<Wrong | undefined> {
  const { rows } = await sql<{ id: string; kind: string; sealNumber: bigint }>`
    select l.id, l.kind, l.seal_number from seal_leaf l left join seal s on s.number = l.seal_number
    where s.number is null or l.kind <> all (${[...sealedKinds]}::text[]) limit 1`.execute(tx);
  const [stray] = rows;
  return (
    stray && {
      tables: ['seal_leaf'],
      id: stray.id,
      says: { ko: '어느 봉인에도 속하지 않는 잎입니다', en: 'a leaf belongs to no block' },
      expected: 'a block of the chain',
      found: `${stray.kind} ${stray.sealNumber}`,
    }
  );
}

/** What the last block should have held: it had looked at all transactions below its watermark. */
async function leftOut({ tx, note }: Looking): Promise<Wrong | undefined> {
  const last = await findLast(tx);
  const below = last?.watermark ?? 0n;
  const [missed] = await unsealed(tx, { since: 0n, below, limit: 1 });
  if (missed !== undefined) {
    return {
      tables: [missed.kind],
      id: missed.id,
      says: {
        ko: '봉인보다 오래된 기록이 봉인되지 않았습니다',
        en: 'a record is older than a block and in none',
      },
      expected: 'a leaf',
      found: 'none',
    };
  }
  const waiting = await unsealed(tx, { since: below, below: 2n ** 62n, limit: 10_000 });
  if (waiting.length > 0) {
    note({
      ko: `아직 봉인되지 않은 기록이 ${waiting.length}건 있습니다.`,
      en: `${waiting.length} records are not sealed yet.`,
    });
  }
  return undefined;
}
