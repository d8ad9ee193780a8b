// `npm run crash`: kills the server with -9 while a story is played, and looks whether anything was lost.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root } from './install.mjs';

install();
const { build } = await import('./build.mjs');
await build();
const { build: bundle } = await import('esbuild');
const outfile = path.join(root, '.cache', `crash-${process.pid}.mjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
process.once('exit', () => rmSync(outfile, { force: true }));
await bundle({
  absWorkingDir: root,
  entryPoints: ['test/crash/crash.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
await import(pathToFileURL(outfile).href);
