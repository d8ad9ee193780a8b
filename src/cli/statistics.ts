import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readIndustries } from '../contract/industry-file.ts';
import { readPopulation } from '../contract/population-file.ts';
import type { ReferenceFile } from '../contract/reference-file.ts';
import { readRegions } from '../contract/region-file.ts';
import { type Statistics, statisticsOn } from '../domain/population/population.ts';
import { isDay } from '../domain/rule/datum-value.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { CommandFailure } from './failure.ts';

/** The statistics of `reference/kr` as of a day, else of the one that they stand for; and the hash of their file. */
export function statisticsHere(on: string | undefined): {
  readonly statistics: Statistics;
  readonly contentId: string;
} {
  if (on !== undefined && !isDay(on)) throw new CommandFailure('--on is a day: 2026-07-01.');
  const { content, contentId } = reference('population', readPopulation);
  const setting = {
    regions: reference('regions', readRegions).content,
    industries: reference('industries', readIndustries).content,
    on: on ?? content.standsFor,
  };
  try {
    return { statistics: statisticsOn(content, setting), contentId };
  } catch (error) {
    if (error instanceof RangeError) throw new CommandFailure(`--on ${setting.on}: ${error.message}.`);
    throw error;
  }
}

/** A set of `reference/kr`. A broken file is a fault of the house: throws. */
function reference<Content>(
  name: string,
  read: (text: string) => ReferenceFile<Content>,
): Extract<ReferenceFile<Content>, { ok: true }> {
  const file = read(readFileSync(path.join(PROJECT_ROOT, 'reference/kr', `${name}.yaml`), 'utf8'));
  if (!file.ok) throw new Error(`reference/kr/${name}.yaml: ${JSON.stringify(file.problems[0])}`);
  return file;
}
