import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readIndustries } from '../contract/industry-file.ts';
import type { ReferenceFile } from '../contract/reference-file.ts';
import { readRegions } from '../contract/region-file.ts';
import { readCeilings, type SmeFile } from '../contract/sme-file.ts';
import type { Industry } from '../domain/organisation/industry.ts';
import type { Region } from '../domain/region/region.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** A set of `reference/`, read once. A broken file is a fault of the house: throws. */
function once<Content>(file: string, read: (text: string) => ReferenceFile<Content>): () => Content {
  let known: { readonly content: Content } | undefined;
  return () => {
    if (known !== undefined) return known.content;
    const found = read(readFileSync(path.join(PROJECT_ROOT, 'reference', file), 'utf8'));
    if (!found.ok) throw new Error(`reference/${file}: ${JSON.stringify(found.problems[0])}`);
    known = found;
    return found.content;
  };
}

/** The first-tier regions of Korea. */
export const regionsOfKorea: () => readonly Region[] = once('kr/regions.yaml', readRegions);

/** The divisions of the Korean Standard Industrial Classification. */
export const industriesOfKorea: () => readonly Industry[] = once('kr/industries.yaml', readIndustries);

/** Up to which average sales a company is small or medium, by industry and time. */
export const smeCeilings: () => SmeFile = once('kr/sme-ceilings.yaml', readCeilings);
