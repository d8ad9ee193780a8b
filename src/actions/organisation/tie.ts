import { organisationActions, stateOfOrganisation } from '../../domain/organisation/merge.ts';
import { allowedIn } from '../../domain/states.ts';
import type { Day } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { must, Refused } from '../../store/refused.ts';
import { get } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/** Records how two organisations hang together, so that nobody is paid for a site of their own. Refuses `tie_to_itself`. */
export async function tieOrganisations(
  context: Context,
  input: {
    organisationId: string;
    otherId: string;
    kind: 'affiliate' | 'same_representative' | 'supplies';
    source: string;
    asOf: Day;
  },
) {
  if (input.otherId === input.organisationId) throw new Refused({ code: 'tie_to_itself', facts: {} });
  for (const id of [input.organisationId, input.otherId]) {
    const one = await get(context.tx, 'organisation', id);
    must(allowedIn(organisationActions, 'record', stateOfOrganisation(one)));
  }
  const row = { id: newId(), ...input, revision: 1 };
  await save(context.tx, context, [
    created('organisationTie', row, {
      what: 'organisation.tied',
      detail: { otherId: input.otherId, kind: input.kind },
    }),
  ]);
  return { id: row.id };
}
