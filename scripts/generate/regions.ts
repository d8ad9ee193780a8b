import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRegions } from '../../src/contract/region-file.ts';
import { root } from '../install.mjs';

/** The regions as sources, so that a rule knows of them where nothing can be read: in the domain and on a page. */
export async function generate(): Promise<Record<string, string>> {
  const file = readRegions(readFileSync(path.join(root, 'reference/kr/regions.yaml'), 'utf8'));
  if (!file.ok) throw new Error(`reference/kr/regions.yaml: ${JSON.stringify(file.problems[0])}`);
  const lines = file.content.map((region) => `  ${JSON.stringify(region)},\n`).join('');
  const text = `// Written from reference/kr/regions.yaml by scripts/generate/regions.ts. Run \`npm run generate\` instead of editing.
import type { Region } from './region.ts';

/** The first-tier regions of Korea by date. */
export const REGIONS_OF_KOREA: readonly Region[] = [
${lines}];
`;
  return { 'src/domain/region/regions.generated.ts': text };
}
