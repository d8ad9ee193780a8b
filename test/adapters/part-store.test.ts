import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderPartStore } from '../../src/adapters/part-store.ts';
import { newId } from '../../src/store/ids.ts';

let folder: string;
let store: FolderPartStore;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'dure-parts-')), 'uploads');
  store = new FolderPartStore(folder);
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const bytes = (text: string) => Buffer.from(text);

test('parts come together where they say; nothing has come in before the first', async () => {
  const id = newId();
  expect(await store.received(id)).toEqual({ ok: true, value: 0 });
  expect(await store.write(id, { offset: 0, bytes: bytes('before ') })).toEqual({ ok: true, value: 7 });
  expect(await store.write(id, { offset: 7, bytes: bytes('after') })).toEqual({ ok: true, value: 12 });
  expect(await store.write(id, { offset: 0, bytes: bytes('before ') })).toEqual({ ok: true, value: 12 });
  expect(await store.read(id)).toEqual({ ok: true, value: bytes('before after') });
  await store.drop(id);
  expect(await store.received(id)).toEqual({ ok: true, value: 0 });
});

test('another opens the folder and goes on where the first was killed, at the last byte that was written', async () => {
  const id = newId();
  const built = path.join(path.dirname(folder), 'write.mjs');
  buildSync({
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: built,
    stdin: {
      resolveDir: process.cwd(),
      contents: `import { FolderPartStore } from './src/adapters/part-store.ts';
        const store = new FolderPartStore(process.argv[2]);
        for (let offset = 0; ; offset += 1000) {
          const written = await store.write(process.argv[3], { offset, bytes: Buffer.alloc(1000, 7) });
          if (!written.ok) process.exit(1);
          process.stdout.write(written.value + '\\n');
        }`,
    },
  });
  const writer = spawn(process.execPath, [built, folder, id]);
  const acknowledged = await new Promise<number>((resolve) => {
    let said = '';
    let lines = 0;
    writer.stdout.on('data', (chunk) => {
      said += chunk;
      lines = said.split('\n').length - 1;
      if (lines >= 20) writer.kill('SIGKILL');
    });
    writer.on('close', () => resolve(Number(said.split('\n')[lines - 1])));
  });
  const lying = await new FolderPartStore(folder).received(id);
  const received = lying.ok ? lying.value : 0;
  expect(received).toBeGreaterThanOrEqual(acknowledged);
  const next = await store.write(id, { offset: received, bytes: bytes('end') });
  expect(next).toEqual({ ok: true, value: received + 3 });
  expect(readFileSync(path.join(folder, `${id}.part`)).subarray(0, received)).toEqual(
    Buffer.alloc(received, 7),
  );
});

test.runIf(process.platform === 'linux')(
  'a full disk is told as such, and what came in before stays',
  async () => {
    const [id, full] = [newId(), newId()];
    await store.write(id, { offset: 0, bytes: bytes('kept') });
    symlinkSync('/dev/full', path.join(folder, `${full}.part`));
    expect(await store.write(full, { offset: 0, bytes: bytes('photo') })).toMatchObject({
      ok: false,
      refusal: { code: 'file_store_full', facts: { cause: 'ENOSPC' } },
    });
    expect(await store.read(id)).toEqual({ ok: true, value: bytes('kept') });
  },
);

test('a fault of the disk is never taken for nothing there', async () => {
  writeFileSync(folder, 'a file where the folder should be');
  expect(await store.received(newId())).toMatchObject({
    ok: false,
    refusal: { code: 'file_store_unavailable', facts: { cause: 'ENOTDIR' } },
  });
  await expect(store.list()).rejects.toThrow('ENOTDIR');
});

test('a folder that is none is a refusal, and what is no upload is not listed', async () => {
  const id = newId();
  await store.write(id, { offset: 0, bytes: bytes('x') });
  writeFileSync(path.join(folder, 'notes.txt'), '');
  mkdirSync(path.join(folder, 'x.part'));
  expect((await store.list()).map(({ uploadId }) => uploadId)).toEqual([id]);
  expect(
    await new FolderPartStore(path.join(folder, 'notes.txt')).write(id, { offset: 0, bytes: bytes('x') }),
  ).toMatchObject({
    ok: false,
    refusal: { code: 'file_store_unavailable' },
  });
});

test('an id that leads elsewhere opens nothing', async () => {
  for (const strange of ['../../etc/passwd', 'x', `${newId()}/..`, '']) {
    await expect(store.read(strange)).rejects.toThrow(RangeError);
  }
});
