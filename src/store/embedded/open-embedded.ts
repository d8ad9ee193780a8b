import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ClientConfig } from 'pg';
import type { SqlFiles } from '../migrate.ts';
import { type Engine, startEngine } from './engine.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { checkVersion, copyTemplate, templateFolder } from './template.ts';
import { WireStream } from './wire-stream.ts';

/** PGlite, open: how pg connects to it, and how it is closed. */
export type Embedded = {
  readonly engine: Engine;
  readonly connection: ClientConfig;
  close(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Where the database lives; undefined keeps it in a folder that goes at close. */
  readonly dataFolder: string | undefined;
  readonly files: SqlFiles;
  /** Migrates the template through a connection of its own. */
  readonly prepare: (connection: ClientConfig) => Promise<void>;
  readonly say: (line: string) => void;
};

/** How pg speaks with the engine. Everything that pg would otherwise read from PG* variables is given. */
const connectionTo = (engine: Engine): ClientConfig => ({
  stream: () => new WireStream(engine),
  user: 'postgres',
  database: 'postgres',
  password: '',
  host: 'embedded',
  port: 5432,
  ssl: false,
});

/**
 * Opens PGlite on the folder, made from the template where it is new and as it stands where it is not. Not
 * fsynced: survives kill -9, not a power cut. `statement_timeout` does not fire here, since the thread that
 * would have to raise it is the one that runs the statement.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dataFolder, files, prepare, say } = options;
  const template = await templateFolder(files, (engine) => prepare(connectionTo(engine)), say);
  const home = dataFolder === undefined ? temporaryHome() : ownHome(dataFolder);
  const lock = dataFolder === undefined ? undefined : await lockFolder(home);
  const engines: Engine[] = [];
  const close = async (): Promise<void> => {
    for (const engine of engines) await engine.close();
    await leave(home, lock);
  };
  try {
    const folder = path.join(home, 'database');
    if (!existsSync(folder)) copyTemplate(template, folder);
    checkVersion(template, folder);
    const engine = startEngine(folder);
    engines.push(engine);
    await engine.ready;
    return { engine, connection: connectionTo(engine), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function ownHome(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  return folder;
}

const leave = async (home: string, lock: FolderLock | undefined): Promise<void> =>
  lock ? lock.release() : rmSync(home, { recursive: true, force: true });

/**
 * A folder of this process for a database that nobody will open again, in memory where the system has
 * /dev/shm: copying a folder there opens in 0.4 s, filling PGlite's own memory file system takes 1 s.
 * Folders that killed processes left are taken away first.
 */
function temporaryHome(): string {
  const parent = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();
  const prefix = `dure-${process.getuid?.() ?? ''}-`;
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (!Number.isNaN(pid) && !isAlive(pid)) {
      rmSync(path.join(parent, name), { recursive: true, force: true });
    }
  }
  return mkdtempSync(path.join(parent, `${prefix}${process.pid}-`));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
