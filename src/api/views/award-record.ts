import { plain } from '../../domain/fact/digest.ts';
import type { SealedKind } from '../../domain/seal/block.ts';
import { proverOf } from '../../domain/seal/merkle.ts';
import { placesOf, recordIdsOf } from '../../store/award-record.ts';
import type { Db, Row } from '../../store/rows.ts';
import { contentsOf } from '../../store/sealed-content.ts';
import { findSeal, leavesOf, sealKeys } from '../../store/seals.ts';
import { shows, type Viewer } from '../viewer.ts';
import { sealView } from './seal.ts';

type Placed = { kind: SealedKind; content: Record<string, unknown>; sealNumber: bigint; position: number };

/**
 * What is sealed about an award, each thing with its way to the root of its block. Whoever may not see a
 * subject's history gets no facts, and is told how many are kept back.
 */
export async function awardRecordView(db: Db, award: Row<'award'>, viewer: Viewer) {
  const placed: Placed[] = [];
  let [withheld, unsealed] = [0, 0];
  for (const [kind, ids] of await recordIdsOf(db, award.id)) {
    if (kind === 'fact' && !shows(viewer, 'subject.history')) {
      withheld = ids.length;
      continue;
    }
    const contents = await contentsOf(db, kind, ids);
    const places = await placesOf(db, kind, ids);
    unsealed += ids.length - places.length;
    for (const { id, ...place } of places) {
      placed.push({ kind, content: contents.get(id)!, ...place });
    }
  }
  const numbers = [...new Set(placed.map(({ sealNumber }) => sealNumber))].sort((a, b) => Number(a - b));
  const blocks = [];
  const things = [];
  for (const number of numbers) {
    const proofAt = proverOf((await leavesOf(db, number)).map(({ hash }) => hash));
    blocks.push(sealView((await findSeal(db, number))!));
    for (const { kind, content, position } of placed.filter(({ sealNumber }) => sealNumber === number)) {
      things.push({
        kind,
        content: plain(content),
        block: number.toString(),
        position,
        path: proofAt(position),
      });
    }
  }
  const keys = await sealKeys(db);
  const { id, number } = award;
  return {
    format: 'dure-award-record-1' as const,
    award: { id, number },
    unsealed,
    withheld,
    keys,
    blocks,
    things,
  };
}
