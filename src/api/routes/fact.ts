import { factOperations as operations } from '../../contract/fact.ts';
import { plain } from '../../domain/fact/digest.ts';
import { type Actor, rightsOf } from '../../domain/person/actor.ts';
import { factKindOf, type RecordedKind, readersOf, recordedKindOf } from '../../domain/person/reading.ts';
import { leafOf } from '../../domain/seal/block.ts';
import { proverOf } from '../../domain/seal/merkle.ts';
import { countFacts, findFact, listFacts } from '../../store/facts.ts';
import { standingOf } from '../../store/parties.ts';
import { Refused } from '../../store/refused.ts';
import type { Db } from '../../store/rows.ts';
import { contentsOf } from '../../store/sealed-content.ts';
import { findSeal, leavesOf, sealKeys } from '../../store/seals.ts';
import { type Reading, type Route, reading } from '../route.ts';
import { shows, type Viewer } from '../viewer.ts';
import { sealView } from '../views/seal.ts';

const notFound = (kind: string, id: string) => new Refused({ code: 'not_found', facts: { kind, id } });

/** The reader as they stand to the subject; one who may not see the subject does not learn that there is one. */
async function viewerOf(
  { db, actor: caller, viewer }: Reading,
  { kind, id }: { readonly kind: RecordedKind; readonly id: string },
): Promise<Viewer> {
  const actor = caller as Actor;
  const { relations, concernedIds } = await standingOf(db, actor, { kind, id });
  const readers = readersOf(kind);
  if (!rightsOf(relations, actor.seats).some((right) => readers.includes(right))) throw notFound(kind, id);
  for (const each of concernedIds) viewer.concerned?.add(each);
  return { ...viewer, relations };
}

async function sealedView(db: Db, number: bigint, position: number) {
  const block = (await findSeal(db, number))!;
  const key = (await sealKeys(db)).find(({ fingerprint }) => fingerprint === block.key)!;
  const path = proverOf((await leavesOf(db, number)).map(({ hash }) => hash))(position);
  return { position, path, block: sealView(block), key };
}

export const factRoutes: readonly Route[] = [
  reading(operations.listFacts, async (asking, { subjectKind, subjectId, ...asked }) => {
    const viewer = await viewerOf(asking, { kind: subjectKind, id: subjectId });
    const about = { factKind: factKindOf(subjectKind), id: subjectId };
    if (!shows(viewer, 'subject.history'))
      return { items: [], next: null, withheld: await countFacts(asking.db, about) };
    return { ...(await listFacts(asking.db, about, asked)), withheld: 0 };
  }),
  reading(operations.getFactProof, (asking, { factId }) =>
    asking.house.database.readOnly(async (tx) => {
      const fact = await findFact(tx, factId);
      const kind = fact && recordedKindOf(fact.subjectKind);
      if (fact === undefined || kind === undefined) throw notFound('fact', factId);
      const viewer = await viewerOf({ ...asking, db: tx }, { kind, id: fact.subjectId });
      if (!shows(viewer, 'subject.history')) throw notFound('fact', factId);
      const content = (await contentsOf(tx, 'fact', [factId])).get(factId)!;
      const { sealNumber, position } = fact;
      return {
        content: plain(content),
        leaf: leafOf('fact', content),
        sealed: sealNumber === null || position === null ? null : await sealedView(tx, sealNumber, position),
      };
    }),
  ),
];
