import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../../project-root.ts';
import { hashOf, type SqlFiles } from '../migrate.ts';
import { SetupError } from '../setup-error.ts';
import { type Engine, startEngine } from './engine.ts';

const CACHE = path.join(PROJECT_ROOT, '.cache');
const UNUSED_AFTER_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * The folder of a closed, migrated and empty PGlite database, made once for each version of PGlite and each
 * state of the SQL files, because initdb in WASM takes 5 s and a copy 0.1 s. It is built beside and renamed
 * into place: a folder that was cut off while it was made cannot be opened, and is never found here.
 */
export async function templateFolder(
  files: SqlFiles,
  prepare: (engine: Engine) => Promise<void>,
  say: (line: string) => void,
): Promise<string> {
  const manifest = path.join(PROJECT_ROOT, 'node_modules/@electric-sql/pglite/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const hash = hashOf([...files.migrations, ...files.functions]).slice(0, 16);
  const folder = path.join(CACHE, `embedded-${version}-${hash}`);
  if (!existsSync(folder)) {
    say('preparing the embedded database, once: about 5 s');
    await build(folder, prepare);
    dropUnused(folder);
  }
  utimesSync(folder, new Date(), new Date());
  return folder;
}

async function build(folder: string, prepare: (engine: Engine) => Promise<void>): Promise<void> {
  const unfinished = `${folder}.new-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  try {
    const engine = startEngine(unfinished);
    try {
      await prepare(engine);
    } finally {
      await engine.close();
    }
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process that prepared the same one meanwhile was first, and its template is as good.
    if (!existsSync(folder)) throw error;
  }
}

function dropUnused(current: string): void {
  for (const name of readdirSync(CACHE)) {
    const folder = path.join(CACHE, name);
    if (!name.startsWith('embedded-') || folder === current) continue;
    if (Date.now() - statSync(folder).mtimeMs > UNUSED_AFTER_MILLISECONDS) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Makes the folder a copy of the template, whole or not at all, readable by its owner only: PGlite's own files are 0666. */
export function copyTemplate(template: string, folder: string): void {
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  cpSync(template, unfinished, { recursive: true });
  renameSync(unfinished, folder);
}

/** Throws a SetupError where the folder was made by another major version of PostgreSQL. */
export function checkVersion(template: string, folder: string): void {
  const versionOf = (of: string) => readFileSync(path.join(of, 'PG_VERSION'), 'utf8').trim();
  const [found, expected] = [versionOf(folder), versionOf(template)];
  if (found === expected) return;
  throw new SetupError(
    `The database in ${folder} is of PostgreSQL ${found}, this version embeds ${expected}: back it up with the version that made it and restore it here.`,
  );
}
