// Bundles the server, the command line and the pages into dist/, when a source has changed since the last time.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

const dist = path.join(root, 'dist');
const mark = path.join(dist, '.built');

/** One hash over names, sizes and times of all sources and the lockfile. */
function sourceHash() {
  const hash = createHash('sha256');
  const files = ['src', 'web'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)),
  );
  for (const file of [
    ...files.sort(),
    path.join(root, 'package-lock.json'),
    path.join(root, 'openapi.json'),
  ]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Builds if needed. Another process may build at the same time: each swaps its whole folder in by a rename. */
export async function build() {
  const wanted = sourceHash();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  const { build: bundle } = await import('esbuild');
  const fresh = path.join(root, '.cache', `dist-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  await bundle({
    absWorkingDir: root,
    entryPoints: { server: 'src/server.ts', dure: 'src/cli/dure.ts' },
    outdir: fresh,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  const { buildWeb } = await import('./build-web.mjs');
  await buildWeb(path.join(fresh, 'web'));
  writeFileSync(path.join(fresh, '.built'), wanted);
  try {
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
  } catch (error) {
    // Another process was faster with the same sources.
    if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
