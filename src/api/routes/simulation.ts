import { cancelSimulation } from '../../actions/simulation/cancel.ts';
import { type AskedRule, startSimulation } from '../../actions/simulation/start.ts';
import { simulationOperations as operations } from '../../contract/simulation.ts';
import type { Locale } from '../../domain/person/actor.ts';
import { getSimulation, lastSimulations } from '../../store/simulations.ts';
import { Invalid } from '../invalid.ts';
import { programmeOf } from '../programme-text.ts';
import { acting, type Route, reading } from '../route.ts';
import { simulatedCompanies } from '../views/simulated-companies.ts';
import { simulationHead, simulationView } from '../views/simulation.ts';

const SHOWN = 20;

type AskedOf = { readonly versionId?: string; readonly file?: string; readonly source?: string };

/** A version, or a draft whose text is checked to the line first. */
function askedRule({ versionId, file = 'programme.yaml', source }: AskedOf, locale: Locale): AskedRule {
  if ((versionId === undefined) === (source === undefined)) {
    throw new Invalid([{ path: '/body', message: 'versionId or source, and not both' }]);
  }
  if (versionId !== undefined) return { versionId };
  return { draft: programmeOf(file, source!, locale) };
}

export const simulationRoutes: readonly Route[] = [
  acting(
    operations.startSimulation,
    async (context, { programmeId, track, againstId, population, ...rule }) => {
      const row = await startSimulation(context, {
        programmeId,
        track,
        rule: askedRule(rule, context.actor.locale),
        againstId: againstId ?? null,
        population: population ?? null,
      });
      return simulationHead(context.tx, row);
    },
  ),
  acting(operations.cancelSimulation, async (context, input) =>
    simulationHead(context.tx, await cancelSimulation(context, input)),
  ),
  reading(operations.listSimulations, async ({ db }, { programmeId }) => {
    const items = [];
    for (const row of await lastSimulations(db, programmeId, SHOWN))
      items.push(await simulationHead(db, row));
    return { items };
  }),
  reading(operations.getSimulation, async ({ db, viewer }, { simulationId, ...guess }) =>
    simulationView(db, await getSimulation(db, simulationId), { viewer, guess }),
  ),
  reading(operations.listSimulatedCompanies, simulatedCompanies),
];
