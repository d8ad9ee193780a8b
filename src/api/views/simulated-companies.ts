import type { Static } from 'typebox';
import type { simulationOperations } from '../../contract/simulation.ts';
import { permissionOf } from '../../domain/person/permissions.ts';
import { ruleOfTrack, wayOf } from '../../domain/simulation/simulation.ts';
import { dayOf } from '../../domain/time.ts';
import { namedCompanies } from '../../store/organisations.ts';
import { getVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { getSimulation } from '../../store/simulations.ts';
import type { Reading } from '../route.ts';
import { shows } from '../viewer.ts';
import { definitionSimulated } from './simulation.ts';

type Operation = typeof simulationOperations.listSimulatedCompanies;
type Asked = Static<Operation['params']> & Static<Operation['query']>;

const PAGE = 50;

/** Which companies stand so, as the registry is now: of all of them, or of those that applied to the programme. */
export async function simulatedCompanies(
  { db, now, house, viewer }: Reading,
  { simulationId, from, to = 'fits', among = 'applicants', cursor = '', limit = PAGE }: Asked,
): Promise<Static<Operation['reply']>> {
  const row = await getSimulation(db, simulationId);
  if (row.firms !== null) throw new Refused({ code: 'simulation_of_population', facts: {} });
  if (row.state !== 'done') throw new Refused({ code: 'simulation_not_done', facts: {} });
  if (among === 'all' && !shows(viewer, 'simulation.companies')) {
    const { rights } = permissionOf('getOrganisation');
    throw new Refused({ code: 'not_allowed', facts: { operation: 'listSimulatedCompanies', rights } });
  }
  const on = dayOf(now);
  const definition = await definitionSimulated(db, row);
  const after = ruleOfTrack(definition, must(wayOf(definition, row.track)), on);
  const against = row.againstId === null ? null : (await getVersion(db, row.againstId)).definition;
  const before = against && ruleOfTrack(against, must(wayOf(against, row.track)), on);
  const stood = before === null ? null : (from ?? null);
  const found = await house.simulator.registryIds({ after, before }, on, { stood, stands: to });
  const programmeId = among === 'all' ? null : row.programmeId;
  const { items, count } = await namedCompanies(db, found.ids, {
    programmeId,
    after: cursor,
    limit: limit + 1,
  });
  const page = items.slice(0, limit);
  return {
    on,
    revision: found.revision,
    items: page,
    next: items.length > limit ? page.at(-1)!.id : null,
    count,
  };
}
