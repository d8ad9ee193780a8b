import { searchOperations as operations } from '../../contract/search.ts';
import { needleOf } from '../../domain/listing/needle.ts';
import type { Actor } from '../../domain/person/actor.ts';
import { rolesOf } from '../../store/reach.ts';
import { foundKinds, SHOWN, search } from '../../store/search.ts';
import { type Route, reading } from '../route.ts';

export const searchRoutes: readonly Route[] = [
  reading(operations.search, async ({ db, actor: caller }, { q }) => {
    const actor = caller as Actor;
    const roles = await rolesOf(db, actor.organisationId);
    const found = await search(db, { actor, roles }, needleOf(q));
    const groups = foundKinds
      .map((kind) => ({ kind, all: found.filter((each) => each.kind === kind) }))
      .filter(({ all }) => all.length > 0)
      .map(({ kind, all }) => ({ kind, items: all.slice(0, SHOWN), more: all.length > SHOWN }));
    return { groups };
  }),
];
