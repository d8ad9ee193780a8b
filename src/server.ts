import path from 'node:path';
import { type IdentityProvider, openIdProvider } from './adapters/identity-provider.ts';
import { Argon2Passwords } from './adapters/passwords.ts';
import { ThreadSheetReader } from './adapters/sheet/sheet-reader.ts';
import { TypstPress } from './adapters/typst/press.ts';
import { buildApp } from './api/app.ts';
import { sessionCookie } from './api/cookie.ts';
import { moveWorld } from './jobs/clock.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { found, type Stage, sayAccounts, stageOf } from './server/demo.ts';
import { endStart, endWith, stopOn } from './server/ending.ts';
import { openParts, type Parts, systemNow } from './server/parts.ts';
import { beginWork } from './server/work.ts';
import { readSettings, type Settings } from './settings.ts';
import { openDatabase } from './store/database.ts';

/** Starts the house: its database, its parts, its app, the work beside it, and in a demo its story. */
async function start(settings: Settings): Promise<void> {
  const began = performance.now();
  const database = await openDatabase({
    url: settings.databaseUrl,
    dataFolder: settings.dataFolder,
    say: (line) => console.log(line),
  });
  const stage = stageOf({ demo: await found(database, settings), scale: settings.storyScale });
  const parts = await openParts(database, settings);
  const app = await appOf(parts, { settings, stage });
  const address = await app.listen({ port: settings.port, host: settings.host });
  console.log(`Dure answers at ${address} (${Math.round(performance.now() - began)} ms)`);
  if (database.kind === 'embedded') {
    console.log(
      'The embedded database survives a crash of the process, not a power cut: use DATABASE_URL for real work.',
    );
  }
  sayAccounts(stage.shown.accounts);
  if (parts.mail === null)
    console.log('No way for mail is set, so it waits: DURE_SMTP_URL and DURE_MAIL_FROM set one.');
  const { publicUrl, webhookPrivate } = settings;
  const work = beginWork(parts, { home: publicUrl ?? address, webhookPrivate });
  void database.died.then((death) => endWith(death, settings));
  stopOn(['SIGINT', 'SIGTERM'], async () => {
    await Promise.all([app.close(), work.stop()]);
    await work.end();
    await database.close();
  });
  await stage.play(address);
}

/** The app that answers, over the parts of the house. */
const appOf = (
  { database, mail, files, uploads, imports, signInKey, sealer, simulator, unknownCallers }: Parts,
  { settings, stage }: { readonly settings: Settings; readonly stage: Stage },
) =>
  buildApp({
    database,
    mail: mail?.kind ?? 'none',
    files,
    uploads,
    sheets: new ThreadSheetReader(),
    imports,
    press: new TypstPress(),
    simulator,
    home: settings.publicUrl ?? null,
    signIn: { key: signInKey, passwords: new Argon2Passwords(), provider: providerOf(settings) },
    proxies: settings.proxies,
    cookie: sessionCookie(settings.publicUrl?.startsWith('https:') ?? false),
    unknownCallers,
    webFolder: path.join(PROJECT_ROOT, 'dist', 'web'),
    moveWorld: (to) => moveWorld({ database, systemNow }, to),
    seal: () => sealer.seal(),
    demo: () => stage.shown,
  });

/** Who else may vouch for people, where that is set. */
const providerOf = ({ oidc, publicUrl }: Settings): IdentityProvider | null =>
  oidc === undefined || publicUrl === undefined ? null : openIdProvider(oidc, publicUrl);

try {
  await start(readSettings(process.env));
} catch (error) {
  endStart(error);
}
