import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRegions } from '../contract/region-file.ts';
import type { Region } from '../domain/region/region.ts';
import { PROJECT_ROOT } from '../project-root.ts';

let read: readonly Region[] | undefined;

/** The first-tier regions of the reference set, read once. A broken file is a fault of the house: throws. */
export function regionsOfKorea(): readonly Region[] {
  if (read !== undefined) return read;
  const file = readRegions(readFileSync(path.join(PROJECT_ROOT, 'reference/kr/regions.yaml'), 'utf8'));
  if (!file.ok) throw new Error(`reference/kr/regions.yaml: ${JSON.stringify(file.problems[0])}`);
  read = file.content;
  return read;
}
