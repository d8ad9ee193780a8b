import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { bodyOf, type DureClient } from '../client/client.ts';
import { checkProgramme, formatProblems } from '../contract/check-programme.ts';
import type { Locale } from '../domain/person/actor.ts';
import type { ProgrammeDefinition, Track } from '../domain/programme/definition.ts';
import { regionOn } from '../domain/region/region.ts';
import { REGIONS_OF_KOREA } from '../domain/region/regions.generated.ts';
import { isDay } from '../domain/rule/datum-value.ts';
import { expectedUse, statedBudget } from '../domain/simulation/budget.ts';
import { hideNone } from '../domain/simulation/few.ts';
import { shownResult } from '../domain/simulation/shown.ts';
import { type Over, ruleOfTrack, wayOf } from '../domain/simulation/simulation.ts';
import { conditionWords } from '../domain/simulation/words.ts';
import { type Day, dayOf } from '../domain/time.ts';
import { overPopulation } from '../engines/screening/simulator.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { CommandFailure } from './failure.ts';
import { simulationLines } from './simulation-lines.ts';
import { statisticsHere } from './statistics.ts';

export type SimulateOptions = {
  readonly against: string | undefined;
  readonly track: string | undefined;
  readonly on: string | undefined;
  readonly population: number | undefined;
  readonly seed: number;
  /** Of a hundred that fit, how many come. */
  readonly uptake: number | undefined;
  readonly language: Locale;
};

const SAY_EVERY_MS = 2_000;
const ASK_EVERY_MS = 500;

/**
 * Whom the rule of a programme file lets in: over synthetic companies, without a server, or over the registry of a
 * server. Throws CommandFailure and ProblemError for what can be mended.
 */
export async function simulateFile(
  file: string,
  asked: SimulateOptions,
  { client, tell }: { readonly client: () => DureClient; readonly tell: (line: string) => void },
): Promise<string[]> {
  const source = readText(file);
  const definition = definitionIn(file, source, asked.language);
  const track = wayIn(definition, asked.track);
  return asked.population === undefined
    ? overRegistry({ file, source, definition, track }, asked, { client: client(), tell })
    : overFirms({ definition, track, firms: asked.population }, asked, tell);
}

function readText(file: string): string {
  if (!existsSync(file)) throw new CommandFailure(`${file}: there is no such file.`);
  return readFileSync(file, 'utf8');
}

function definitionIn(file: string, source: string, language: Locale): ProgrammeDefinition {
  const { definition, problems } = checkProgramme(file, source);
  if (definition === null) throw new CommandFailure(formatProblems(problems, language));
  return definition;
}

/** The track that was named, or the only one. */
function wayIn(definition: ProgrammeDefinition, key: string | undefined): Track {
  const keys = definition.tracks.map((track) => track.key);
  if (key === undefined && keys.length > 1)
    throw new CommandFailure(`--track says which: ${keys.join(', ')}.`);
  const way = wayOf(definition, key ?? keys[0]!);
  if (!way.ok) throw new CommandFailure(`--track must be one of ${keys.join(', ')}, not "${key}".`);
  return way.value;
}

type Firms = { readonly definition: ProgrammeDefinition; readonly track: Track; readonly firms: number };

async function overFirms(
  { definition, track, firms }: Firms,
  asked: SimulateOptions,
  tell: (line: string) => void,
): Promise<string[]> {
  const { seed, language, uptake } = asked;
  const on = asked.on ?? dayOf(new Date().toISOString());
  if (!isDay(on)) throw new CommandFailure('--on is a day: 2026-07-01.');
  const { statistics, contentId } = statisticsHere(on);
  const after = ruleOfTrack(definition, track, on);
  const before = asked.against === undefined ? null : againstFile(asked.against, track.key, { on, language });
  const tallied = await overPopulation(
    { after, before },
    { statistics, firms, seed },
    {
      on,
      threads: availableParallelism(),
      regionOf: (code, day) => regionOn(REGIONS_OF_KOREA, code, day)?.code ?? null,
      onProgress: seldom(tell),
    },
  );
  const over: Over = { kind: 'population', firms, seed, statistics: contentId };
  const conditions = conditionWords(definition, track, { asked: after.asked, on });
  const result = shownResult({ ...tallied, on, over, conditions }, hideNone, REGIONS_OF_KOREA);
  const stated = statedBudget(definition, track, on);
  const awardWon = stated.award?.won ?? null;
  const guess = uptake === undefined ? null : { uptakeBp: Math.round(uptake * 100), awardWon };
  const use = guess && { ...expectedUse(tallied.after.fits, guess, stated), uptakeBp: guess.uptakeBp };
  return simulationLines(result, { over, budget: { awardWon, use }, language });
}

/** Another file, or a programme of this repository by its name. */
function againstFile(
  against: string,
  track: string,
  { on, language }: { readonly on: Day; readonly language: Locale },
) {
  const own = path.join(PROJECT_ROOT, 'programmes', against, 'programme.yaml');
  const file = !existsSync(against) && existsSync(own) ? own : against;
  const definition = definitionIn(file, readText(file), language);
  return ruleOfTrack(definition, wayIn(definition, track), on);
}

type Draft = {
  readonly file: string;
  readonly source: string;
  readonly definition: ProgrammeDefinition;
  readonly track: Track;
};

/** Asks a server, which has the registry, and waits for its answer. */
async function overRegistry(
  { file, source, definition, track }: Draft,
  { against, uptake, language }: SimulateOptions,
  { client, tell }: { readonly client: DureClient; readonly tell: (line: string) => void },
): Promise<string[]> {
  const { items } = bodyOf(await client.GET('/programmes'));
  const programme = items.find(({ key }) => key === definition.id);
  if (programme === undefined) throw new CommandFailure(`the server has no programme ${definition.id}.`);
  if (against !== undefined && against !== programme.key)
    throw new CommandFailure(`over the registry --against names the programme itself: ${programme.key}.`);
  const againstId = against === undefined ? null : programme.versionId;
  const { id } = bodyOf(
    await client.POST('/programmes/{programmeId}/simulations', {
      params: { path: { programmeId: programme.id } },
      body: { track: track.key, file: path.basename(file), source, ...(againstId !== null && { againstId }) },
    } as never),
  ) as { id: string };
  const say = seldom(tell);
  for (;;) {
    const query = uptake === undefined ? {} : { uptakeBp: Math.round(uptake * 100) };
    const params = { path: { simulationId: id }, query };
    const found = bodyOf(await client.GET('/simulations/{simulationId}', { params }));
    if (found.progress !== null) say(found.progress);
    if (found.state === 'running') {
      await setTimeout(ASK_EVERY_MS);
      continue;
    }
    const { result } = found;
    if (result === null) throw new CommandFailure(`${found.state}: ${found.error ?? ''}`);
    const { award, use } = result.budget;
    const over: Over = { kind: 'registry', revision: found.over.revision! };
    const awardWon = use?.award ?? award?.amount;
    return simulationLines(result, {
      over,
      language,
      budget: {
        awardWon: awardWon == null ? null : BigInt(awardWon.amount),
        use: use && { ...use, won: use.amount === null ? null : BigInt(use.amount.amount) },
      },
    });
  }
}

/** A line every two seconds, and none for what is done sooner. */
function seldom(tell: (line: string) => void): (progress: { done: number; total: number | null }) => void {
  let said = Date.now();
  return ({ done, total }) => {
    if (Date.now() - said < SAY_EVERY_MS) return;
    said = Date.now();
    tell(total === null ? `${done}` : `${done}/${total}`);
  };
}
