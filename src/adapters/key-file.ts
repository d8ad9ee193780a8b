import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A key file that may not be used as it is; the message says what to do. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

/**
 * The text of a key's file, made by `make` where there is none (mode 0600, in folders of mode 0700). Of two servers
 * that start together the first one's key stands. Throws a KeyFileError for a file that others may read.
 *
 * @param what what the key does, as the message says it: `the key that …`
 */
export async function openKeyFile(file: string, what: string, make: () => string): Promise<string> {
  const text = (await readIfThere(file, what)) ?? (await write(file, make()));
  if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0) {
    throw new KeyFileError(`${file}: others may read ${what}: chmod 600 it.`);
  }
  return text;
}

async function readIfThere(file: string, what: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new KeyFileError(`${file}: ${what} cannot be read: ${error.code}.`);
  });
}

/** Written aside and linked into place, which fails where another process was first: its key is read then. */
async function write(file: string, text: string): Promise<string> {
  const aside = `${file}.${randomUUID()}.part`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    await writeFile(aside, text, { mode: 0o600, flag: 'wx', flush: true });
    await chmod(aside, 0o600);
    await link(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(aside, { force: true });
  }
  return readFile(file, 'utf8');
}
