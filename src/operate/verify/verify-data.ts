import path from 'node:path';
import { FolderFileStore } from '../../adapters/file-store.ts';
import { openDatabase } from '../../store/database.ts';
import { type Verified, type VerifyOptions, verifyRecord } from './verify-record.ts';

/** Where a house keeps what it has, as its server is told. */
export type House = { readonly databaseUrl: string | undefined; readonly dataFolder: string };

/**
 * As verifyRecord, for a house that is not open in this process. A server database may be in use meanwhile; an
 * embedded one must not. Throws a SetupError where it cannot be opened.
 */
export async function verifyData(
  { databaseUrl, dataFolder }: House,
  options: Omit<VerifyOptions, 'files'>,
): Promise<Verified> {
  const database = await openDatabase({ url: databaseUrl, dataFolder, poolSize: 1 });
  try {
    const files = new FolderFileStore(path.join(dataFolder, 'files'));
    return await verifyRecord(database, { ...options, files });
  } finally {
    await database.close();
  }
}
