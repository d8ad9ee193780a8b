import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Result, refuse } from '../domain/refusal.ts';

/** Why bytes could not be kept or read: the disk is full, or else whatever the system says. */
export type StoreRefusal = 'file_store_unavailable' | 'file_store_full';

const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** A full disk, a folder that may not be written, a file that is gone: what the system names by a code. */
export function storeCause(error: unknown): [code: StoreRefusal, facts: { cause: string }] {
  const cause = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof cause !== 'string') throw error;
  return [FULL.has(cause) ? 'file_store_full' : 'file_store_unavailable', { cause }];
}

/** Where the bytes of files lie. They are named by their SHA-256, so that the same bytes lie there once. */
export type FileStore = {
  /** Keeps the bytes for good and answers their SHA-256; after a refusal nothing of them is left. */
  keep(bytes: Uint8Array): Promise<Result<string, StoreRefusal>>;
  /** The bytes of that SHA-256; refused too where they are gone or no longer what their name says. */
  read(sha256: string): Promise<Result<Buffer, StoreRefusal>>;
  /** The names under which something lies there, whoever it belongs to, and whatever a crash has left. */
  names(): AsyncIterable<string>;
  /**
   * Deletes the bytes for good, unless they were kept again after the instant. Whether they are gone; bytes that
   * were not there are gone too.
   */
  erase(sha256: string, untouchedSince: string): Promise<Result<boolean, StoreRefusal>>;
};

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Files in a folder of this machine: `ab/ab12…`, written aside, synced, and only then named. */
export class FolderFileStore implements FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async keep(bytes: Uint8Array): Promise<Result<string, StoreRefusal>> {
    const sha256 = sha256Of(bytes);
    return this.#reach(async () => {
      const place = this.#placeOf(sha256);
      if (await holds(place, bytes.length)) {
        await utimes(place, new Date(), new Date());
        return sha256;
      }
      await mkdir(path.dirname(place), { recursive: true });
      const aside = `${place}.${randomUUID()}.part`;
      try {
        await write(aside, bytes);
        await rename(aside, place);
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
      await syncFolder(path.dirname(place));
      return sha256;
    });
  }

  async read(sha256: string): Promise<Result<Buffer, StoreRefusal>> {
    const read = await this.#reach(() => readFile(this.#placeOf(sha256)));
    if (!read.ok || sha256Of(read.value) === sha256) return read;
    return refuse('file_store_unavailable', { cause: 'DAMAGED' });
  }

  async *names(): AsyncIterable<string> {
    for (const folder of (await namesIn(this.#folder)).sort()) {
      yield* (await namesIn(path.join(this.#folder, folder))).sort();
    }
  }

  async erase(sha256: string, untouchedSince: string): Promise<Result<boolean, StoreRefusal>> {
    return this.#reach(async () => {
      const place = this.#placeOf(sha256);
      const aside = `${place}.${randomUUID()}.gone`;
      // Aside first: whoever keeps the same bytes from here on writes them anew.
      if (!(await moved(place, aside))) return true;
      if ((await stat(aside)).mtime > new Date(untouchedSince)) {
        await rename(aside, place);
        return false;
      }
      await rm(aside);
      await syncFolder(path.dirname(place));
      return true;
    });
  }

  #placeOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a SHA-256');
    return path.join(this.#folder, sha256.slice(0, 2), sha256);
  }

  async #reach<Value>(work: () => Promise<Value>): Promise<Result<Value, StoreRefusal>> {
    try {
      return accept(await work());
    } catch (error) {
      return refuse(...storeCause(error));
    }
  }
}

/** The names in a folder; none in one that is not there yet. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

/** Whether there was something to move. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function holds(place: string, sizeBytes: number): Promise<boolean> {
  const found = await stat(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return found?.size === sizeBytes;
}

async function write(place: string, bytes: Uint8Array): Promise<void> {
  const file = await open(place, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the names in a folder last. Windows has no handle of a folder to sync, and needs none for its names. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
