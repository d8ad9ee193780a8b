import { sql } from 'kysely';
import { decideErasure } from '../../actions/erasure/decide.ts';
import { requestErasure } from '../../actions/erasure/request.ts';
import { erasureOperations as operations } from '../../contract/erasure.ts';
import type { Actor } from '../../domain/person/actor.ts';
import { filesWaiting, rowsNaming } from '../../store/erasures.ts';
import { listPage } from '../../store/lists.ts';
import { type Db, get, type Row } from '../../store/rows.ts';
import { acting, type Route, reading } from '../route.ts';

const SHOWN_OF_A_TABLE = 200;

/** Which rows name the person, so that whoever decides can spare those of another person of the same name. */
async function namingOf(db: Db, erasure: Row<'erasure'>) {
  if (erasure.state !== 'requested') return [];
  const person = await get(db, 'person', erasure.personId);
  const found = await rowsNaming(db, person, { most: SHOWN_OF_A_TABLE, hold: false });
  return found.map(({ table, before }) => ({ table, id: before.id }));
}

type Outcome = {
  erased: { place: string; count: number }[];
  kept: { place: string; count: number; basis: string; until: string }[];
};

export const erasureRoutes: readonly Route[] = [
  acting(operations.requestErasure, requestErasure),
  acting(operations.decideErasure, decideErasure),
  reading(operations.listErasures, ({ db, scope, actor }, asked) =>
    listPage(db, 'erasure', {
      ...asked,
      scope,
      where: sql`true`,
      own: () => sql`x.person_id = ${(actor as Actor).personId}`,
    }),
  ),
  reading(operations.getErasure, async ({ db }, { erasureId }) => {
    const erasure = await get(db, 'erasure', erasureId);
    return {
      ...erasure,
      outcome: erasure.outcome as Outcome | null,
      filesWaiting: await filesWaiting(db, erasureId),
      naming: await namingOf(db, erasure),
    };
  }),
];
