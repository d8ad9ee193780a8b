import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { SetupError } from '../setup-error.ts';

/** A holder touches its file this often, and one in another namespace counts as gone after three misses. */
const BEAT_MILLISECONDS = 5_000;
const GONE_AFTER_MILLISECONDS = 3 * BEAT_MILLISECONDS;

type Holder = { readonly pid: number; readonly namespace: string; readonly token: string };

export type FolderLock = { release(): Promise<void> };

/**
 * Takes the data folder for this process, since PGlite does not: two processes on one folder lost half of
 * what they had acknowledged. Within a machine an abstract socket decides, which the kernel frees at any
 * death; between containers that share a volume, which do not see each other's sockets, a file with a
 * heartbeat decides. Throws a SetupError that names the holder and the way out.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = path.join(folder, 'database.lock');
  const namespace = networkNamespace();
  const server = namespace === '' ? undefined : await listen(socketName(folder));
  if (server === 'taken') throw inUse(folder, readHolder(file));
  const holder = readHolder(file);
  // Where both see the same sockets the free socket proves that the holder of the file has died.
  const proven = holder === undefined || (holder.namespace === namespace && namespace !== '');
  if (!proven && (await isBeating(file))) {
    server?.close();
    throw inUse(folder, holder);
  }
  const token = randomUUID();
  writeFileSync(file, JSON.stringify({ pid: process.pid, namespace, token }), { mode: 0o600 });
  const heart = setInterval(() => beat(file), BEAT_MILLISECONDS).unref();
  return {
    release: async () => {
      clearInterval(heart);
      if (readHolder(file)?.token === token) rmSync(file);
      await new Promise<void>((closed) => (server ? server.close(() => closed()) : closed()));
    },
  };
}

/** Tells machines and containers apart: abstract sockets reach as far as the network namespace. '' off Linux, which has none. */
function networkNamespace(): string {
  if (process.platform !== 'linux') return '';
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot} ${readlinkSync('/proc/self/ns/net')}`;
}

const socketName = (folder: string): string =>
  `\0dure-${createHash('sha256').update(realpathSync(folder)).digest('hex')}`;

function listen(name: string): Promise<net.Server | 'taken'> {
  const server = net.createServer((socket) => socket.destroy()).unref();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve('taken') : reject(error),
    );
    server.listen(name, () => resolve(server));
  });
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    // Absent, or cut short by a crash: nobody to name.
    return undefined;
  }
}

async function isBeating(file: string): Promise<boolean> {
  const { mtimeMs } = await stat(file);
  return Date.now() - mtimeMs < GONE_AFTER_MILLISECONDS;
}

function beat(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // The folder was removed under us: the database itself will say so.
  }
}

function inUse(folder: string, holder: Holder | undefined): SetupError {
  const who = holder ? `process ${holder.pid}` : 'another process';
  return new SetupError(
    `The data folder ${folder} is in use by ${who}: stop it, or set DURE_DATA to another folder.`,
  );
}
