import { Refused } from '../../store/refused.ts';
import { cancelRunning, getSimulation, type SimulationRow } from '../../store/simulations.ts';
import type { Context } from '../context.ts';

/** Ends a simulation that nobody waits for any more. Refuses `simulation_over`. */
export async function cancelSimulation(
  { tx }: Context,
  { simulationId }: { readonly simulationId: string },
): Promise<SimulationRow> {
  const isCancelled = await cancelRunning(tx, simulationId, new Date().toISOString());
  const simulation = await getSimulation(tx, simulationId);
  if (!isCancelled) throw new Refused({ code: 'simulation_over', facts: { state: simulation.state } });
  return simulation;
}
