import type { Relation } from '../domain/person/actor.ts';

/** Who looks at a view: their relations to its subject decide which fields they see. */
export type Viewer = { readonly relations: readonly Relation[] };

/** The programme's own parties and its auditor. */
const overseers: readonly Relation[] = ['operator', 'recommender', 'funder', 'auditor'];

export const sees = (viewer: Viewer, relations: readonly Relation[]): boolean =>
  viewer.relations.some((relation) => relations.includes(relation));

export const oversees = (viewer: Viewer): boolean => sees(viewer, overseers);
