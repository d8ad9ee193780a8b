import { readFileSync } from 'node:fs';
import { readIndustries } from '../../src/contract/industry-file.ts';
import { readPopulation } from '../../src/contract/population-file.ts';
import type { ReferenceFile } from '../../src/contract/reference-file.ts';
import { readRegions } from '../../src/contract/region-file.ts';

function read<Content>(name: string, reader: (text: string) => ReferenceFile<Content>): Content {
  const file = reader(readFileSync(new URL(`../../reference/kr/${name}.yaml`, import.meta.url), 'utf8'));
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.content;
}

/** The statistics of Korea's companies as they stand in the repository, and the places and industries beside them. */
export const published = read('population', readPopulation);
export const regions = read('regions', readRegions);
export const industries = read('industries', readIndustries);
