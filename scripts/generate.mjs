// Writes what is generated and committed. With --check it writes nothing and fails where a committed file
// is not what it would write. A step is a module under scripts/generate/ that exports
// `generate(): Promise<Record<path, text>>`; it is bundled first, so it may import the house's own sources.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const STEPS = ['regions', 'tables', 'open-api', 'forms', 'kernel'];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const stale = [];

async function run(step) {
  const outfile = path.join(root, '.cache', `generate-${step}-${process.pid}.mjs`);
  mkdirSync(path.dirname(outfile), { recursive: true });
  try {
    const entryPoints = [path.join(root, `scripts/generate/${step}.ts`)];
    await build({
      entryPoints,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    });
    const { generate } = await import(pathToFileURL(outfile).href);
    return await generate();
  } finally {
    rmSync(outfile, { force: true });
  }
}

function present(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

for (const step of STEPS) {
  for (const [name, text] of Object.entries(await run(step))) {
    const file = path.join(root, name);
    if (present(file) === text) continue;
    if (check) stale.push(name);
    else {
      writeFileSync(file, text);
      console.log(`wrote ${name}`);
    }
  }
}
if (stale.length > 0) {
  console.error(`not what \`npm run generate\` writes: ${stale.join(', ')}`);
  process.exit(1);
}
console.log(check ? 'generated files are up to date' : 'generated');
