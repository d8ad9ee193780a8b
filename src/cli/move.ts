import path from 'node:path';
import type { Manifest } from '../operate/archive.ts';
import { backUp } from '../operate/backup.ts';
import { restore } from '../operate/restore.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import type { HousePlace } from '../store/owner.ts';
import { languageOf } from './language.ts';
import type { Terminal } from './terminal.ts';
import { verify } from './verify.ts';

const placeOf = ({ env }: Terminal): HousePlace => ({
  url: env.DATABASE_URL || undefined,
  dataFolder: path.resolve(env.DURE_DATA || path.join(PROJECT_ROOT, '.data')),
});

const SAY_EVERY_MS = 2_000;

/** A line now and then is enough to see that it goes on. */
function seldom(say: (line: string) => void): (line: string) => void {
  let said = Date.now();
  return (line) => {
    if (Date.now() - said < SAY_EVERY_MS) return;
    said = Date.now();
    say(line);
  };
}

const rowsOf = ({ tables }: Manifest): number =>
  tables.flatMap(({ parts }) => parts).reduce((sum, { rows }) => sum + rows, 0);

/** Backs up; ends with 1 where bytes of files were gone, though the rest is in the file. */
export async function backUpHouse(file: string, replace: boolean, terminal: Terminal): Promise<void> {
  const { say, endWith } = terminal;
  const manifest = await backUp(placeOf(terminal), file, { replace, say: seldom(say) });
  const { count, missing } = manifest.files;
  say(`${file}: ${rowsOf(manifest)} rows and ${count} files, as secret as the house itself`);
  if (missing.length === 0) return;
  for (const sha256 of missing) say(`not in it, for its bytes are gone or damaged: file ${sha256}`);
  endWith(1);
}

export async function restoreHouse(file: string, terminal: Terminal): Promise<void> {
  const manifest = await restore(placeOf(terminal), file, { say: seldom(terminal.say) });
  terminal.say(`restored: ${rowsOf(manifest)} rows and ${manifest.files.count} files of ${manifest.madeAt}`);
  if (!(await verify({ language: languageOf(undefined, terminal.env) }, terminal))) terminal.endWith(1);
}
