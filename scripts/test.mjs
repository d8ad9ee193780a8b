// `npm test`: installs what is missing and runs everything that a change must pass; `--full` adds the story at
// full size. It needs no PostgreSQL, no root and no network beyond npm, and prints one closing line over all.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { install, root } from './install.mjs';

install();
const full = process.argv.includes('--full');
const report = path.join(root, '.cache', 'vitest.json');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);

/** The compiler that is written in Go takes a quarter of the time; what calls the compiler from a program needs the other. */
const tsc = path.join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');

/** What needs nothing of the others: a name and a command each, as many at once as there are processors. */
const checks = [
  ['format and lint', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['types', process.execPath, [tsc, '--noEmit', '-p', '.']],
  ['types of the pages', process.execPath, [tsc, '--noEmit', '-p', 'web']],
  ['types of the browser tests', process.execPath, [tsc, '--noEmit', '-p', 'test/e2e']],
  ['import law', process.execPath, ['scripts/import-law.mjs']],
  ['generated files', process.execPath, ['scripts/generate.mjs', '--check']],
  ['unused code', bin('knip'), []],
];
const build = ['build', process.execPath, ['scripts/build.mjs']];
const tests = [
  'tests',
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  full ? { DURE_FULL: '1' } : {},
];

/** Runs a command and says how it went; what it prints goes out as it comes, or `together` when it is over. */
function run([name, command, args, env = {}], { together = false } = {}) {
  console.log(`\n== ${name}${together ? ' …' : ''}`);
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: together ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, npm_config_update_notifier: 'false' },
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stdout.write(Buffer.concat(printed));
      console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
      resolve(code === 0);
    });
  });
}

mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
let passed = 0;
let failed = 0;
let skipped = 0;
const count = (ok) => {
  if (ok) passed += 1;
  else failed += 1;
};

const waiting = [...checks];
async function check() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    count(await run(next, { together: true }));
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, check));
count(await run(build));

const ok = await run(tests);
let counts;
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
}
passed += counts.numPassedTests;
skipped += counts.numPendingTests;
// A suite that never came to its tests, or a run without any, is a failure too.
failed += counts.numFailedTests > 0 || ok ? counts.numFailedTests : 1;
if (counts.numPassedTests === 0) failed += 1;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
