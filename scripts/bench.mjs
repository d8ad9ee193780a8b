// `npm run bench -- NAME`: runs bench/NAME.ts, bundled so that it may import the house's own sources.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root } from './install.mjs';

install();
const [name = '', ...args] = process.argv.slice(2);
const entry = path.join(root, 'bench', `${name}.ts`);
if (!/^[a-z]+$/.test(name) || !existsSync(entry)) {
  console.error('npm run bench -- ledger | story | screening (see bench/README.md)');
  process.exit(2);
}
const { build: buildServer } = await import('./build.mjs');
await buildServer();
const { build } = await import('esbuild');
const outfile = path.join(root, '.cache', `bench-${name}-${process.pid}.mjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
try {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const { run } = await import(pathToFileURL(outfile).href);
  await run(args);
} finally {
  rmSync(outfile, { force: true });
}
