// Bundles the pages of web/ into a folder: hashed names, split by page, each with its gzip and brotli beside it.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { root } from './install.mjs';

const web = path.join(root, 'web');
const PACKED = /\.(js|css|html|svg|json)$/;

/** Builds into the folder, which need not exist. Nothing in it runs inline: the content security policy forbids it. */
export async function buildWeb(folder) {
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: { main: 'web/main.tsx', theme: 'web/theme.ts' },
    outdir: path.join(folder, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022', 'chrome109', 'safari16', 'firefox115'],
    jsx: 'automatic',
    loader: { '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    // Else each Hangul syllable would stand as six signs, and the Korean words weigh half as much again.
    charset: 'utf8',
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'warning',
  });
  // It has to lie at the root of what it serves, under a name that stays.
  await bundle({
    absWorkingDir: root,
    entryPoints: ['web/field/worker.ts'],
    outfile: path.join(folder, 'field-worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['es2022', 'chrome109', 'safari16', 'firefox115'],
    logLevel: 'warning',
  });
  const made = entriesOf(metafile);
  const html = readFileSync(path.join(web, 'index.html'), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (made[name] === undefined)
      throw new Error(`web/index.html asks for ${name}, which the build did not make`);
    return made[name];
  });
  writeFileSync(path.join(folder, 'index.html'), html);
  for (const file of readdirSync(folder, { recursive: true })) pack(path.join(folder, file));
}

/** Where the entries lie, as the pages ask for them. */
function entriesOf({ outputs }) {
  const made = {};
  for (const [file, { entryPoint, cssBundle }] of Object.entries(outputs)) {
    if (entryPoint === undefined) continue;
    const name = path.basename(entryPoint).replace(/\.\w+$/, '');
    made[name] = `/assets/${path.basename(file)}`;
    if (cssBundle !== undefined) made[`${name}Style`] = `/assets/${path.basename(cssBundle)}`;
  }
  return made;
}

function pack(file) {
  if (!PACKED.test(file) || statSync(file).size < 512) return;
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
}
