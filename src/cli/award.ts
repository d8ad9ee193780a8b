import { writeFileSync } from 'node:fs';
import { bodyOf, type DureClient } from '../client/client.ts';

/** Writes what is sealed about the award into a new file, which scripts/verify-award.mjs checks anywhere. */
export async function exportAward(client: DureClient, awardId: string, file: string): Promise<string[]> {
  const record = bodyOf(await client.GET('/awards/{awardId}/record', { params: { path: { awardId } } }));
  writeFileSync(file, `${JSON.stringify(record, null, 1)}\n`, { flag: 'wx' });
  const { things, blocks, unsealed, withheld } = record;
  return [
    `${file}: ${things.length} records in ${blocks.length} blocks; ${unsealed} not sealed yet, ${withheld} withheld.`,
    `node scripts/verify-award.mjs ${file}`,
  ];
}
