import path from 'node:path';
import { linkAddress } from '../domain/notice/link-mail.ts';
import type { Administrator } from '../operate/found.ts';
import { foundWithToken } from '../operate/found-with-token.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { openDatabase } from '../store/database.ts';
import { CommandFailure } from './failure.ts';
import type { Terminal } from './terminal.ts';

/** Founds a database for real use; gives the first administrator's token and link, which are shown this once. */
export async function createAdministrator(
  administrator: Administrator,
  { env, say }: Terminal,
): Promise<void> {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(administrator.email)) {
    throw new CommandFailure(`--email must be an e-mail address, not "${administrator.email}".`);
  }
  const dataFolder = path.resolve(env.DURE_DATA || path.join(PROJECT_ROOT, '.data'));
  const database = await openDatabase({ url: env.DATABASE_URL || undefined, dataFolder, say });
  try {
    const signInKeyFile = path.resolve(env.DURE_SIGN_IN_KEY || path.join(dataFolder, 'keys/sign-in.key'));
    const first = await foundWithToken(database, administrator, {
      now: new Date().toISOString(),
      signInKeyFile,
    });
    if (first === undefined) throw new CommandFailure('This database has its administrator already.');
    say(first.token);
    say('This is the first token, for 30 days; it is shown this once. More: ./dure token create --help');
    const home = (env.DURE_URL || `http://127.0.0.1:${env.PORT || '3000'}`).replace(/\/+$/, '');
    say(linkAddress(home, first.link));
    say(`Choose a password there once the server runs; until ${first.linkExpiresAt}, and once.`);
  } finally {
    await database.close();
  }
}
