import path from 'node:path';
import type { Administrator } from '../operate/found.ts';
import { foundWithToken } from '../operate/found-with-token.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { openDatabase } from '../store/database.ts';
import { CommandFailure } from './failure.ts';
import type { Terminal } from './terminal.ts';

/** Founds a database for real use; gives the first administrator's token, which is shown this once. */
export async function createAdministrator(
  administrator: Administrator,
  { env, say }: Terminal,
): Promise<void> {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(administrator.email)) {
    throw new CommandFailure(`--email must be an e-mail address, not "${administrator.email}".`);
  }
  const database = await openDatabase({
    url: env.DATABASE_URL || undefined,
    dataFolder: path.resolve(env.DURE_DATA || path.join(PROJECT_ROOT, '.data')),
    say,
  });
  try {
    const token = await foundWithToken(database, administrator, new Date().toISOString());
    if (token === undefined) throw new CommandFailure('This database has its administrator already.');
    say(token);
    say('This is the first token, for 30 days; it is shown this once. More: ./dure token create --help');
  } finally {
    await database.close();
  }
}
