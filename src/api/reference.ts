import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readIndustries } from '../contract/industry-file.ts';
import { readPopulation } from '../contract/population-file.ts';
import type { ReferenceFile } from '../contract/reference-file.ts';
import { readCeilings, type SmeFile } from '../contract/sme-file.ts';
import type { Industry } from '../domain/organisation/industry.ts';
import { type Statistics, statisticsOn } from '../domain/population/population.ts';
import { type Region, regionOn } from '../domain/region/region.ts';
import { REGIONS_OF_KOREA } from '../domain/region/regions.generated.ts';
import type { Day } from '../domain/time.ts';
import { PROJECT_ROOT } from '../project-root.ts';

type Known<Content> = Extract<ReferenceFile<Content>, { ok: true }>;

/** A set of `reference/` with its hash, read once. A broken file is a fault of the house: throws. */
function wholeOnce<Content>(
  file: string,
  read: (text: string) => ReferenceFile<Content>,
): () => Known<Content> {
  let known: Known<Content> | undefined;
  return () => {
    if (known !== undefined) return known;
    const found = read(readFileSync(path.join(PROJECT_ROOT, 'reference', file), 'utf8'));
    if (!found.ok) throw new Error(`reference/${file}: ${JSON.stringify(found.problems[0])}`);
    known = found;
    return found;
  };
}

function once<Content>(file: string, read: (text: string) => ReferenceFile<Content>): () => Content {
  const whole = wholeOnce(file, read);
  return () => whole().content;
}

/** The first-tier regions of Korea. */
export const regionsOfKorea = (): readonly Region[] => REGIONS_OF_KOREA;

/** The divisions of the Korean Standard Industrial Classification. */
export const industriesOfKorea: () => readonly Industry[] = once('kr/industries.yaml', readIndustries);

/** Up to which average sales a company is small or medium, by industry and time. */
export const smeCeilings: () => SmeFile = once('kr/sme-ceilings.yaml', readCeilings);

const statistics = wholeOnce('kr/population.yaml', readPopulation);

/** What synthetic companies of Korea are drawn from on the day, and the hash of the file. */
export const populationOfKorea = (
  on: Day,
): { readonly statistics: Statistics; readonly contentId: string } => {
  const { content, contentId } = statistics();
  const setting = { regions: regionsOfKorea(), industries: industriesOfKorea(), on };
  return { statistics: statisticsOn(content, setting), contentId };
};

/** The code that a region goes by on the day; null for one that is none then. */
export const regionCodeOn = (code: string, on: Day): string | null =>
  regionOn(regionsOfKorea(), code, on)?.code ?? null;
