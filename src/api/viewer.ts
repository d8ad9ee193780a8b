import type { Relation } from '../domain/person/actor.ts';
import { type FieldId, fieldOf } from '../domain/person/fields.ts';

/** Who looks at a view: their relations to its subject decide which fields they see. */
export type Viewer = {
  readonly relations: readonly Relation[];
  /** Gathers which logged fields were shown. */
  readonly seen?: Set<FieldId>;
  /** Gathers whose details were shown. */
  readonly persons?: Set<string>;
  /** Gathers the organisations that a read is about, where its path does not say so by itself. */
  readonly concerned?: Set<string>;
};

/** Whether the field table shows the field to the viewer; where it is a person's detail, `personId` says whose. */
export function shows(viewer: Viewer, id: FieldId, personId?: string): boolean {
  const { to, logged } = fieldOf(id);
  const shown = viewer.relations.some((relation) => to.includes(relation));
  if (shown && logged) {
    viewer.seen?.add(id);
    if (personId !== undefined) viewer.persons?.add(personId);
  }
  return shown;
}
