import type { FileHandle } from 'node:fs/promises';
import { SetupError } from '../store/setup-error.ts';

/*
 * The plain tar of POSIX.1-1988 ("ustar"): a header of one block before each entry's bytes, whole blocks, two
 * empty ones at the end. Every system has a tool that opens it, and it is read and written from one end to the
 * other, so that neither needs more memory than one entry.
 */

const BLOCK = 512;
/** More than this is in no entry that we write; what claims to be is refused before it is read. */
const ENTRY_LIMIT_BYTES = 1 << 28;

/** Where the numbers and names of a header stand: offset and length. */
const NAME = [0, 100] as const;
const MODE = [100, 8] as const;
const OWNER = [108, 8] as const;
const GROUP = [116, 8] as const;
const SIZE = [124, 12] as const;
const MODIFIED = [136, 12] as const;
const CHECKSUM = [148, 8] as const;
const TYPE = 156;
const MAGIC = 257;

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

/** The sum over the header's bytes, its own field counted as spaces. */
function checksumOf(header: Buffer): number {
  const [start, length] = CHECKSUM;
  const blank = Buffer.from(header).fill(' ', start, start + length);
  return blank.reduce((sum, byte) => sum + byte, 0);
}

function headerOf(name: string, size: number, modifiedSeconds: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = ([start, length]: readonly [number, number], value: number): void => {
    header.write(value.toString(8).padStart(length - 1, '0'), start, 'latin1');
  };
  if (Buffer.byteLength(name) > NAME[1]) throw new RangeError(`a name too long for tar: ${name}`);
  header.write(name, NAME[0]);
  octal(MODE, 0o600);
  octal(OWNER, 0);
  octal(GROUP, 0);
  octal(SIZE, size);
  octal(MODIFIED, modifiedSeconds);
  header.write('0', TYPE);
  header.write('ustar\0', MAGIC);
  header.write('00', MAGIC + 6);
  octal(CHECKSUM, checksumOf(header));
  return header;
}

/** Writes entries one after the other to wherever `write` puts them. */
export class TarWriter {
  readonly #write: (bytes: Buffer) => Promise<void>;
  readonly #modifiedSeconds: number;

  constructor(write: (bytes: Buffer) => Promise<void>, modifiedAt: Date) {
    this.#write = write;
    this.#modifiedSeconds = Math.floor(modifiedAt.getTime() / 1000);
  }

  async add(name: string, content: Buffer): Promise<void> {
    if (content.length > ENTRY_LIMIT_BYTES) throw new RangeError(`${name} is too large for one entry`);
    const rest = Buffer.alloc(padded(content.length) - content.length);
    await this.#write(Buffer.concat([headerOf(name, content.length, this.#modifiedSeconds), content, rest]));
  }

  async end(): Promise<void> {
    await this.#write(Buffer.alloc(2 * BLOCK));
  }
}

export type TarEntry = { readonly name: string; read(): Promise<Buffer> };

/** The entries of an open file in their order; bytes that nobody reads are skipped. Throws a SetupError for what is no whole tar. */
export async function* tarEntries(file: FileHandle): AsyncGenerator<TarEntry> {
  let at = 0;
  for (;;) {
    const header = await readExactly(file, at, BLOCK);
    at += BLOCK;
    if (header.every((byte) => byte === 0)) return;
    const { name, size } = readHeader(header);
    const start = at;
    yield { name, read: () => readExactly(file, start, size) };
    at += padded(size);
  }
}

function readHeader(header: Buffer): { name: string; size: number } {
  const text = ([start, length]: readonly [number, number]): string =>
    header.toString('utf8', start, start + length).replace(/\0.*$/s, '');
  const size = Number.parseInt(text(SIZE), 8);
  const sound =
    header.toString('latin1', MAGIC, MAGIC + 5) === 'ustar' &&
    Number.parseInt(text(CHECKSUM), 8) === checksumOf(header) &&
    header.toString('latin1', TYPE, TYPE + 1) === '0' &&
    size >= 0 &&
    size <= ENTRY_LIMIT_BYTES;
  if (!sound) throw new SetupError('The file is damaged, or not an archive of `./dure backup`.');
  return { name: text(NAME), size };
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  if (bytesRead < length) throw new SetupError('The archive is cut short: its end is missing.');
  return bytes;
}
