import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import Type, { type Static } from 'typebox';
import { Check } from 'typebox/value';
import { SetupError } from '../store/setup-error.ts';
import { type TarEntry, tarEntries } from './tar.ts';

/*
 * A backup is one tar:
 *   tables/NAME/000001.ndjson.gz …  the rows, each a JSON array of its columns' texts (or null)
 *   files/ab/ab12…                  the bytes of files, named by their SHA-256
 *   manifest.json                   last, because it has the sums of what stands before it
 */

/** The manifest's `version`; raised when an older reader would misread the archive. */
export const ARCHIVE_VERSION = 1;
export const MANIFEST = 'manifest.json';
/** A part ends after this much text, so both sides need the memory of a few parts and no more. */
export const PART_BYTES = 4 * 1024 * 1024;
/** One row may be larger than a part, this is larger than any: nothing inflates beyond it. */
const PART_LIMIT_BYTES = 1 << 28;

const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Count = Type.Integer({ minimum: 0 });
const Name = Type.String({ minLength: 1, maxLength: 63 });
const closed = { additionalProperties: false };
const Manifest = Type.Object(
  {
    format: Type.Literal('dure-backup'),
    version: Type.Integer({ minimum: 1 }),
    madeAt: Type.String(),
    postgres: Type.String(),
    migrations: Type.Array(Type.Object({ name: Type.String(), checksum: Digest }, closed)),
    tables: Type.Array(
      Type.Object(
        {
          name: Name,
          columns: Type.Array(Type.Object({ name: Name, type: Type.String() }, closed)),
          parts: Type.Array(
            Type.Object(
              {
                rows: Count,
                bytes: Type.Integer({ minimum: 0, maximum: PART_LIMIT_BYTES }),
                sha256: Digest,
              },
              closed,
            ),
          ),
        },
        closed,
      ),
    ),
    sequences: Type.Array(
      Type.Object(
        { name: Name, last: Type.String({ pattern: '^-?[0-9]{1,19}$' }), isCalled: Type.Boolean() },
        closed,
      ),
    ),
    files: Type.Object({ count: Count, bytes: Count, missing: Type.Array(Digest) }, closed),
  },
  closed,
);

/**
 * What an archive holds. `bytes` of a part are those of its text, `sha256` is over its compressed bytes;
 * `migrations` are the schema; `files.missing` are files whose bytes were gone when the backup was made.
 */
export type Manifest = Static<typeof Manifest>;
export type ManifestTable = Manifest['tables'][number];
export type Part = ManifestTable['parts'][number];

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The name of a table's nth part, from 0. */
export const partName = (table: string, index: number): string =>
  `tables/${table}/${String(index + 1).padStart(6, '0')}.ndjson.gz`;

export const fileName = (sha256: string): string => `files/${sha256.slice(0, 2)}/${sha256}`;

/** An archive that has been read once from end to end, and is what its manifest says. */
export type Archive = {
  readonly manifest: Manifest;
  /** The rows of each part, as the text of a JSON array of arrays. */
  parts(): AsyncGenerator<{ readonly table: ManifestTable; readonly part: Part; readonly rows: string }>;
  files(): AsyncGenerator<{ readonly sha256: string; readonly bytes: Buffer }>;
};

/** Lends a checked archive. Throws a SetupError of one line where it is damaged, altered, or of a newer format. */
export async function withArchive<Value>(
  path: string,
  work: (archive: Archive) => Promise<Value>,
): Promise<Value> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new SetupError(`The archive cannot be read: ${error.message}.`);
  });
  try {
    const manifest = await check(file);
    const partOf = indexParts(manifest);
    return await work({
      manifest,
      async *parts() {
        for await (const { name, read } of tarEntries(file)) {
          const found = partOf.get(name);
          if (found) yield { ...found, rows: await rowsOf(name, await read(), found.part) };
        }
      },
      async *files() {
        for await (const { name, read } of tarEntries(file)) {
          if (name.startsWith('files/')) yield { sha256: name.slice(-64), bytes: await read() };
        }
      },
    });
  } finally {
    await file.close();
  }
}

type PartOf = ReadonlyMap<string, { readonly table: ManifestTable; readonly part: Part }>;

const indexParts = ({ tables }: Manifest): PartOf =>
  new Map(
    tables.flatMap((table) =>
      table.parts.map((part, index) => [partName(table.name, index), { table, part }] as const),
    ),
  );

const altered = (what: string): SetupError =>
  new SetupError(`The archive is damaged or was altered: ${what}.`);

/** Reads the whole archive before anything is done with it, and holds it against its manifest. */
async function check(file: FileHandle): Promise<Manifest> {
  const sums = new Map<string, string>();
  const files = { count: 0, bytes: 0 };
  let manifest: Manifest | undefined;
  for await (const entry of tarEntries(file)) {
    if (manifest) throw altered(`${entry.name} stands after the manifest`);
    if (entry.name === MANIFEST) manifest = readManifest(await entry.read());
    else if (entry.name.startsWith('files/')) await checkFile(entry, files);
    else if (sums.has(entry.name)) throw altered(`${entry.name} stands there twice`);
    else sums.set(entry.name, sha256Of(await entry.read()));
  }
  if (!manifest) throw altered('it has no manifest');
  for (const [name, { part }] of indexParts(manifest)) {
    if (sums.get(name) !== part.sha256) throw altered(`${name} is not what the manifest says`);
    sums.delete(name);
  }
  const [stray] = sums.keys();
  if (stray !== undefined) throw altered(`${JSON.stringify(stray)} is not in the manifest`);
  if (files.count !== manifest.files.count || files.bytes !== manifest.files.bytes) {
    throw altered(`it has ${files.count} files, the manifest says ${manifest.files.count}`);
  }
  return manifest;
}

async function checkFile(entry: TarEntry, files: { count: number; bytes: number }): Promise<void> {
  const bytes = await entry.read();
  if (entry.name !== fileName(sha256Of(bytes)))
    throw altered(`${JSON.stringify(entry.name)} is not what its name says`);
  files.count += 1;
  files.bytes += bytes.length;
}

function readManifest(bytes: Buffer): Manifest {
  let read: unknown;
  try {
    read = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw altered('its manifest is no JSON');
  }
  const { version } = (read ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version > ARCHIVE_VERSION) {
    throw new SetupError(
      `The archive is of format ${version}, this version reads up to ${ARCHIVE_VERSION}: restore it with the version that made it.`,
    );
  }
  if (!Check(Manifest, read)) throw altered('its manifest is not of the shape that a backup writes');
  return read;
}

const inflate = promisify(gunzip);

async function rowsOf(name: string, compressed: Buffer, { bytes, rows }: Part): Promise<string> {
  const text = await inflate(compressed, { maxOutputLength: Math.max(bytes, 1) }).catch(() => {
    throw altered(`${name} does not unpack to the size in the manifest`);
  });
  const lines = text.toString('utf8').trimEnd().split('\n');
  if (text.length !== bytes || lines.length !== rows) {
    throw altered(`${name} has not the rows that the manifest says`);
  }
  return `[${lines.join(',')}]`;
}
