import { organisationActions, stateOfOrganisation } from '../../domain/organisation/merge.ts';
import { allowedIn } from '../../domain/states.ts';
import { type PersonInput, seatedPerson } from '../../store/people.ts';
import { must } from '../../store/refused.ts';
import { lock } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/** Registers more people of an organisation, all or none. Refuses `already_exists` for an address in use. */
export async function registerPeople(
  context: Context,
  { organisationId, people }: { organisationId: string; people: PersonInput[] },
) {
  const before = await lock(context.tx, 'organisation', organisationId);
  must(allowedIn(organisationActions, 'record', stateOfOrganisation(before)));
  const seated = people.map((person) => seatedPerson(organisationId, person));
  const detail = { people: seated.map(({ id }) => id) };
  await save(context.tx, context, [
    changed(
      'organisation',
      { before, row: revised(before, {}) },
      { what: 'organisation.people-registered', detail },
    ),
    ...seated.flatMap(({ changes }) => changes),
  ]);
  return { items: seated.map(({ id, email }) => ({ id, email })) };
}
