import { constants, type Stats } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Result, refuse } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { type StoreRefusal, storeCause } from './file-store.ts';

/**
 * Where the bytes of uploads lie until they are whole. They are nobody's file: no backup holds them, no record names
 * them, and what has come in is what lies there, whoever was killed meanwhile.
 */
export type PartStore = {
  /** How many bytes of the upload have come in. */
  received(uploadId: string): Promise<Result<number, StoreRefusal>>;
  /** Writes a part where it says and makes it last; answers how many bytes have come in by then. */
  write(uploadId: string, part: { offset: number; bytes: Uint8Array }): Promise<Result<number, StoreRefusal>>;
  read(uploadId: string): Promise<Result<Buffer, StoreRefusal>>;
  /** So many bytes from there on, fewer at the end; none where nothing lies. */
  readFrom(uploadId: string, part: { offset: number; length: number }): Promise<Result<Buffer, StoreRefusal>>;
  drop(uploadId: string): Promise<void>;
  /** The uploads of which something lies there, and when it was last written to. */
  list(): Promise<readonly { readonly uploadId: string; readonly writtenAt: Instant }[]>;
};

const UPLOAD_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Parts in a folder of this machine, one file an upload. */
export class FolderPartStore implements PartStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async received(uploadId: string): Promise<Result<number, StoreRefusal>> {
    const place = this.#placeOf(uploadId);
    try {
      return accept((await lying(place))?.size ?? 0);
    } catch (error) {
      return refuse(...storeCause(error));
    }
  }

  async write(
    uploadId: string,
    { offset, bytes }: { offset: number; bytes: Uint8Array },
  ): Promise<Result<number, StoreRefusal>> {
    const place = this.#placeOf(uploadId);
    try {
      await mkdir(this.#folder, { recursive: true });
      const file = await open(place, constants.O_RDWR | constants.O_CREAT, 0o600);
      try {
        for (let done = 0; done < bytes.length; ) {
          const { bytesWritten } = await file.write(bytes, done, bytes.length - done, offset + done);
          done += bytesWritten;
        }
        await file.sync();
        return accept((await file.stat()).size);
      } finally {
        await file.close();
      }
    } catch (error) {
      return refuse(...storeCause(error));
    }
  }

  async read(uploadId: string): Promise<Result<Buffer, StoreRefusal>> {
    try {
      return accept(await readFile(this.#placeOf(uploadId)));
    } catch (error) {
      return refuse(...storeCause(error));
    }
  }

  async readFrom(
    uploadId: string,
    { offset, length }: { offset: number; length: number },
  ): Promise<Result<Buffer, StoreRefusal>> {
    const place = this.#placeOf(uploadId);
    try {
      const file = await open(place, 'r').catch(nothingThere(() => undefined));
      if (file === undefined) return accept(Buffer.alloc(0));
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
        return accept(buffer.subarray(0, bytesRead));
      } finally {
        await file.close();
      }
    } catch (error) {
      return refuse(...storeCause(error));
    }
  }

  async drop(uploadId: string): Promise<void> {
    await rm(this.#placeOf(uploadId), { force: true });
  }

  async list(): Promise<{ uploadId: string; writtenAt: Instant }[]> {
    const names = await readdir(this.#folder).catch(nothingThere(() => []));
    const found = await Promise.all(
      names.map(async (name) => {
        const uploadId = name.replace(/\.part$/, '');
        const part = await lying(path.join(this.#folder, name));
        const isOurs = part !== undefined && name.endsWith('.part') && UPLOAD_ID.test(uploadId);
        return isOurs ? [{ uploadId, writtenAt: part.mtime.toISOString() }] : [];
      }),
    );
    return found.flat();
  }

  #placeOf(uploadId: string): string {
    if (!UPLOAD_ID.test(uploadId)) throw new RangeError('not the id of an upload');
    return path.join(this.#folder, `${uploadId}.part`);
  }
}

/** What lies at the place; undefined where nothing does. A fault of the disk is no answer, and is thrown. */
const lying = (place: string): Promise<Stats | undefined> => stat(place).catch(nothingThere(() => undefined));

const nothingThere =
  <Value>(value: () => Value) =>
  (error: NodeJS.ErrnoException): Value => {
    if (error.code === 'ENOENT') return value();
    throw error;
  };
