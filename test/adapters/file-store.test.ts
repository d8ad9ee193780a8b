import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderFileStore } from '../../src/adapters/file-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dure-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = Buffer.from('a photo');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const filesIn = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

test('bytes come back as they went in, under their hash', async () => {
  const store = new FolderFileStore(folder);
  expect(await store.keep(bytes)).toEqual({ ok: true, value: sha256 });
  expect(await store.read(sha256)).toEqual({ ok: true, value: bytes });
});

test('the same bytes kept many times at once are one file, with nothing lying beside it', async () => {
  const store = new FolderFileStore(folder);
  await Promise.all(Array.from({ length: 8 }, () => store.keep(bytes)));
  expect(filesIn(folder).map(({ name }) => name)).toEqual([sha256]);
});

test('bytes are erased, unless they were kept again meanwhile', async () => {
  const store = new FolderFileStore(folder);
  await store.keep(bytes);
  const before = new Date(Date.now() - 60_000).toISOString();
  const after = new Date(Date.now() + 60_000).toISOString();
  expect(await store.erase(sha256, before)).toEqual({ ok: true, value: false });
  expect(await store.read(sha256)).toEqual({ ok: true, value: bytes });
  expect(await store.erase(sha256, after)).toEqual({ ok: true, value: true });
  expect(await store.erase(sha256, after)).toEqual({ ok: true, value: true });
  expect(filesIn(folder)).toEqual([]);
});

test('bytes that are kept again count as touched', async () => {
  const store = new FolderFileStore(folder);
  await store.keep(bytes);
  const place = path.join(folder, sha256.slice(0, 2), sha256);
  utimesSync(place, new Date(0), new Date(0));
  await store.keep(bytes);
  expect(await store.erase(sha256, new Date(Date.now() - 60_000).toISOString())).toEqual({
    ok: true,
    value: false,
  });
});

test('a place that cannot be written is a refusal that leaves nothing', async () => {
  const blocked = path.join(folder, 'blocked');
  writeFileSync(blocked, '');
  const kept = await new FolderFileStore(blocked).keep(bytes);
  expect(kept).toMatchObject({ ok: false, refusal: { code: 'file_store_unavailable' } });
  expect(filesIn(folder).map(({ name }) => name)).toEqual(['blocked']);
});

test.runIf(process.platform === 'linux')('a write that the system cuts off half-way leaves nothing', () => {
  // A limit on file size ends a write half-way, as a full disk does; it needs a process of its own.
  const [built, kept] = [path.join(folder, 'keep.mjs'), path.join(folder, 'kept')];
  buildSync({
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: built,
    stdin: {
      resolveDir: process.cwd(),
      contents: `import { FolderFileStore } from './src/adapters/file-store.ts';
        process.on('SIGXFSZ', () => {});
        console.log(JSON.stringify(await new FolderFileStore(process.argv[2]).keep(Buffer.alloc(300_000, 7))));`,
    },
  });
  const limited = ['-c', 'ulimit -f 100; exec "$0" "$@"', process.execPath, built, kept];
  const { stdout } = spawnSync('bash', limited, { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, refusal: { facts: { cause: 'EFBIG' } } });
  expect(filesIn(kept)).toEqual([]);
});

test('bytes that were changed on the disk are not given out', async () => {
  const store = new FolderFileStore(folder);
  await store.keep(bytes);
  writeFileSync(path.join(folder, sha256.slice(0, 2), sha256), 'another');
  expect(await store.read(sha256)).toMatchObject({ ok: false, refusal: { facts: { cause: 'DAMAGED' } } });
});
