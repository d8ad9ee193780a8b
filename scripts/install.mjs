// Installs what is missing, with nothing but Node and npm: a fresh clone, or a changed lockfile.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const mark = path.join(root, 'node_modules', '.dure-installed');

const lockfileHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Dure needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

/** Leaves node_modules as the lockfile says; returns at once when it is already. */
export function install() {
  checkNode();
  const wanted = lockfileHash();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing what the lockfile names…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: it stops where a registry lacks the optional binaries of a platform that is not this one.
  const args = ['install', '--no-save', '--no-fund', '--no-audit'];
  const { status } = spawnSync(npm, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error('npm install failed: see its lines above.');
    process.exit(status ?? 1);
  }
  writeFileSync(mark, wanted);
}
