import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../adapters/file-store.ts';
import { SetupError } from '../store/setup-error.ts';

/**
 * Makes the file whole or not at all: the work writes to a `.part` beside it, which is synced and only then named, and
 * which is gone where the work fails. It is readable by its owner alone. Throws a SetupError of one line where
 * the file exists already and is not to be replaced, where the disk is full, or where it may not be written.
 */
export async function writeWhole<Value>(
  file: string,
  { replace }: { readonly replace: boolean },
  work: (write: (bytes: Buffer) => Promise<void>) => Promise<Value>,
): Promise<Value> {
  const refuseExisting = (): void => {
    if (!replace && existsSync(file))
      throw new SetupError(`${file} exists: choose another name, or --force.`);
  };
  const reaching = async <Done>(reach: Promise<Done>): Promise<Done> => {
    try {
      return await reach;
    } catch (error) {
      throw new SetupError(`${file} was not written: ${(error as Error).message}.`);
    }
  };
  refuseExisting();
  // A name of its own: two that write the same file at once must not write into each other's.
  const part = `${file}.${randomUUID()}.part`;
  const handle = await reaching(open(part, 'wx', 0o600));
  try {
    const value = await writing(handle, () => work((bytes) => reaching(handle.appendFile(bytes))), reaching);
    refuseExisting();
    await reaching(rename(part, file));
    await reaching(syncFolder(path.dirname(path.resolve(file))));
    return value;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Syncs after the work and closes in any case. */
async function writing<Value>(
  handle: FileHandle,
  work: () => Promise<Value>,
  reaching: (reach: Promise<void>) => Promise<void>,
): Promise<Value> {
  try {
    const value = await work();
    await reaching(handle.sync());
    return value;
  } finally {
    await handle.close();
  }
}
