import type { Simulator } from '../actions/context.ts';
import type { ProgrammeDefinition } from '../domain/programme/definition.ts';
import type { Question } from '../domain/simulation/questions.ts';
import {
  ruleOfTrack,
  type SimulationOutcome,
  type SimulationProgress,
  wayOf,
} from '../domain/simulation/simulation.ts';
import type { Tallied } from '../domain/simulation/tally.ts';
import { conditionWords } from '../domain/simulation/words.ts';
import { type Day, dayOf, type Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { getVersion } from '../store/programmes.ts';
import { must } from '../store/refused.ts';
import {
  endSimulation,
  findDraft,
  keepSimulationProgress,
  leaveSimulation,
  type SimulationEnd,
  type SimulationRow,
  takeSimulation,
} from '../store/simulations.ts';
import { worldNow } from '../store/world.ts';
import { leftBefore, type Runner, runnerOf, Stopped } from './runner.ts';

/** Tells its progress, and is told to end. */
export type SimulationWatch = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SimulationProgress) => void;
};

/** Decides a question over companies that are made up. */
export type OverPopulation = (
  question: Question,
  asked: { readonly on: Day; readonly firms: number; readonly seed: number },
  watch: SimulationWatch,
) => Promise<{ readonly tallied: Tallied; readonly statistics: string }>;

const SAY_EVERY_MS = 500;

class Cancelled extends Error {}

type Tools = {
  readonly database: OpenedDatabase;
  readonly simulator: Simulator;
  readonly overPopulation: OverPopulation;
  readonly systemNow: () => Instant;
  readonly sayEveryMs?: number;
};

/** Runs the simulations that are asked for. Of several servers on one database each is run by one. */
export const simulationRunnerOf = (tools: Tools): Runner =>
  runnerOf((stopping) => runWaiting(tools, stopping));

async function runWaiting(tools: Tools, stopping: AbortSignal): Promise<boolean> {
  const { database, systemNow } = tools;
  const { kysely } = database;
  const at = systemNow();
  const row = await takeSimulation(kysely, { at, leftBefore: leftBefore(database, at) });
  if (row === undefined) return false;
  const watch = watched(tools, row.id, stopping);
  const end = await simulate(tools, row, watch)
    .then((outcome): SimulationEnd => ({ state: 'done', outcome }))
    .catch((error: unknown): SimulationEnd | 'left' | 'cancelled' => {
      if (error instanceof Stopped) return 'left';
      if (error instanceof Cancelled) return 'cancelled';
      return { state: 'failed', error: String(error).slice(0, 2_000) };
    });
  await watch.over();
  if (end === 'left') await leaveSimulation(kysely, row.id);
  else if (end !== 'cancelled') await endSimulation(kysely, row.id, { at: systemNow(), end });
  return true;
}

/** Says now and then how far it is, and hears of it when it is cancelled. */
function watched(
  { database, systemNow, sayEveryMs = SAY_EVERY_MS }: Tools,
  id: string,
  stopping: AbortSignal,
) {
  const gone = new AbortController();
  let progress: SimulationProgress | null = null;
  let saying: Promise<void> | undefined;
  const timer = setInterval(() => {
    saying ??= keepSimulationProgress(database.kysely, id, { at: systemNow(), progress })
      .then((isWanted) => {
        if (!isWanted) gone.abort(new Cancelled());
      })
      .catch(() => {})
      .finally(() => {
        saying = undefined;
      });
  }, sayEveryMs);
  return {
    signal: AbortSignal.any([stopping, gone.signal]),
    onProgress: (next: SimulationProgress) => {
      progress = next;
    },
    over: async () => {
      clearInterval(timer);
      await saying;
    },
  };
}

async function simulate(
  { database, simulator, overPopulation, systemNow }: Tools,
  row: SimulationRow,
  watch: SimulationWatch,
): Promise<SimulationOutcome> {
  const { kysely } = database;
  const on = dayOf(await worldNow(kysely, systemNow()));
  const definition =
    row.versionId === null
      ? (await findDraft(kysely, row.id))!
      : (await getVersion(kysely, row.versionId)).definition;
  const against = row.againstId === null ? null : (await getVersion(kysely, row.againstId)).definition;
  const question = questionOf(row.track, on, { definition, against });
  const track = must(wayOf(definition, row.track));
  const conditions = conditionWords(definition, track, { asked: question.after.asked, on });
  if (row.firms === null || row.seed === null) {
    const { tallied, revision } = await simulator.overRegistry(question, on, watch);
    return { ...tallied, on, over: { kind: 'registry', revision }, conditions };
  }
  const { firms, seed } = row;
  const { tallied, statistics } = await overPopulation(question, { on, firms, seed }, watch);
  return { ...tallied, on, over: { kind: 'population', firms, seed, statistics }, conditions };
}

function questionOf(
  track: string,
  on: Day,
  {
    definition,
    against,
  }: { readonly definition: ProgrammeDefinition; readonly against: ProgrammeDefinition | null },
): Question {
  return {
    after: ruleOfTrack(definition, must(wayOf(definition, track)), on),
    before: against && ruleOfTrack(against, must(wayOf(against, track)), on),
  };
}
