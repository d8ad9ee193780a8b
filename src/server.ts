import { availableParallelism } from 'node:os';
import path from 'node:path';
import { openWebhookSecret } from './actions/webhook-secret.ts';
import { FolderFileStore } from './adapters/file-store.ts';
import { type IdentityProvider, openIdProvider } from './adapters/identity-provider.ts';
import { KeyFileError } from './adapters/key-file.ts';
import { FolderMail, type MailTransport, SmtpMail } from './adapters/mail.ts';
import { FolderPartStore } from './adapters/part-store.ts';
import { Argon2Passwords } from './adapters/passwords.ts';
import { openSealKey } from './adapters/seal-key.ts';
import { ThreadSheetReader } from './adapters/sheet/sheet-reader.ts';
import { openSignInKey } from './adapters/sign-in-key.ts';
import { TypstPress } from './adapters/typst/press.ts';
import { HttpWebhookSender } from './adapters/webhook-sender.ts';
import { buildApp } from './api/app.ts';
import { sessionCookie } from './api/cookie.ts';
import { industriesOfKorea, populationOfKorea, regionCodeOn, regionsOfKorea } from './api/reference.ts';
import type { Demo } from './api/route.ts';
import { UnknownCallers } from './api/unknown-callers.ts';
import { overPopulation, Simulator } from './engines/screening/simulator.ts';
import { moveWorld, sweepWorld } from './jobs/clock.ts';
import { importerOf } from './jobs/organisation-import.ts';
import { openOutbox, runOutbox } from './jobs/outbox.ts';
import { keepPrivacy } from './jobs/privacy.ts';
import { recordCheckerOf } from './jobs/record-check.ts';
import { sealerOf } from './jobs/seal.ts';
import { type OverPopulation, simulationRunnerOf } from './jobs/simulation.ts';
import { sweepUploads } from './jobs/uploads.ts';
import { foundDatabase } from './operate/found.ts';
import { recordOutcome } from './operate/verify/record-outcome.ts';
import { verifyRecord } from './operate/verify/verify-record.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { readSettings, type Settings } from './settings.ts';
import { type OpenedDatabase, openDatabase } from './store/database.ts';
import { registryFeed } from './store/registry-feed.ts';
import { SetupError } from './store/setup-error.ts';
import type { DatabaseStopped } from './store/trouble.ts';
import { readHouse } from './store/world.ts';
import { playStory } from './story/play.ts';
import { publishTold } from './story/publish.ts';
import { readStory, type Story } from './story/story.ts';

const WORLD_BEGINS = '2025-12-01T00:00:00.000Z';
const DEMO_ADMINISTRATOR = { name: '시연 관리자', email: 'admin@dure.example', locale: 'ko' } as const;
const SWEEP_EVERY_MS = 30_000;
const SEAL_EVERY_MS = 10_000;
const PRIVACY_EVERY_MS = 60_000;
const RECORD_CHECK_EVERY_MS = 2_000;
const IMPORT_EVERY_MS = 1_000;
const SIMULATE_EVERY_MS = 1_000;
/** Threads that decide companies in bulk beside the one that answers. */
const SIMULATING_THREADS = Math.max(1, availableParallelism() - 1);

const STOP_WITHIN_MS = 4_000;

const systemNow = (): string => new Date().toISOString();

type Played = { -readonly [Key in keyof Demo['stories'][number]]: Demo['stories'][number][Key] };

/** Starts the house; the only file that knows all of it. */
async function start(settings: Settings): Promise<void> {
  const began = performance.now();
  const database = await openDatabase({
    url: settings.databaseUrl,
    dataFolder: settings.dataFolder,
    say: (line) => console.log(line),
  });
  const demo = await found(database, settings);
  const sealKey = await openSealKey(settings.sealKeyFile);
  const sealer = sealerOf(database, sealKey);
  const signInKey = await openSignInKey(settings.signInKeyFile);
  const told = demo ? [readStory(PROJECT_ROOT, 'industrial-safety-results')] : [];
  const accounts = told.flatMap((story) => story.accounts);
  const stories = settings.storyScale > 0 ? told : [];
  const played = stories.map(
    (story): Played => ({ id: story.id, state: 'playing', done: 0, total: 0, step: null }),
  );
  const mail = mailOf(settings);
  const files = new FolderFileStore(path.join(settings.dataFolder, 'files'));
  const uploads = new FolderPartStore(path.join(settings.dataFolder, 'uploads'));
  const imports = new FolderPartStore(path.join(settings.dataFolder, 'imports'));
  const unknownCallers = new UnknownCallers();
  const simulator = new Simulator({
    threads: SIMULATING_THREADS,
    feed: registryFeed(database.kysely),
    regionOf: regionCodeOn,
  });
  const app = await buildApp({
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
    demo: () => ({ accounts, stories: played }),
  });
  const address = await app.listen({ port: settings.port, host: settings.host });
  console.log(`Dure answers at ${address} (${Math.round(performance.now() - began)} ms)`);
  if (database.kind === 'embedded') {
    console.log(
      'The embedded database survives a crash of the process, not a power cut: use DATABASE_URL for real work.',
    );
  }
  sayAccounts(accounts);
  const outbox = runOutbox(
    openOutbox(database, {
      mail,
      webhooks: new HttpWebhookSender({ allowPrivate: settings.webhookPrivate }),
      home: settings.publicUrl ?? address,
      linkSecret: (id) => signInKey.mac('password-link', id),
      webhookSecret: (id, kept) => openWebhookSecret(signInKey, id, kept),
      systemNow,
    }),
  );
  if (mail === null)
    console.log('No way for mail is set, so it waits: DURE_SMTP_URL and DURE_MAIL_FROM set one.');
  const keep = () =>
    keepPrivacy(database, { files, takeUnknown: () => unknownCallers.take(), systemNow: systemNow() }).catch(
      (error) => console.error('keeping privacy failed and will be tried again:', error),
    );
  const timers = [
    setInterval(() => void sweepNow(database), SWEEP_EVERY_MS),
    setInterval(keep, PRIVACY_EVERY_MS),
    setInterval(() => void sweepUploadsNow(database, uploads), PRIVACY_EVERY_MS),
  ];
  sealer.start(SEAL_EVERY_MS, (error) => console.error('a seal failed and will be tried again:', error));
  const recordChecker = recordCheckerOf({
    database,
    verify: async (asked) => recordOutcome(await verifyRecord(database, { ...asked, files, sealKey })),
    systemNow,
  });
  recordChecker.start(RECORD_CHECK_EVERY_MS, (error) => console.error('a verification failed:', error));
  const importer = importerOf({
    database,
    imports,
    reference: { regions: regionsOfKorea(), industries: industriesOfKorea() },
    systemNow,
  });
  importer.start(IMPORT_EVERY_MS, (error) =>
    console.error('an import was left and will be gone on with:', error),
  );
  const simulations = simulationRunnerOf({
    database,
    simulator,
    overPopulation: simulatePopulation,
    systemNow,
  });
  simulations.start(SIMULATE_EVERY_MS, (error) => console.error('a simulation failed:', error));
  void database.died.then((death) => endWith(death, settings));
  stopOn(['SIGINT', 'SIGTERM'], async () => {
    for (const timer of timers) clearInterval(timer);
    await Promise.all([
      app.close(),
      outbox.stop(),
      recordChecker.stop(),
      importer.stop(),
      simulations.stop(),
    ]);
    await simulator.close();
    await keep();
    await sealer.stop();
    await database.close();
  });
  for (const [index, story] of stories.entries()) {
    let telling: Promise<void> | undefined;
    // A story begins with its institutions; those who operate other programmes as well are theirs.
    const onBegun = (): void => {
      telling ??= tell(address);
    };
    await play(story, { address, scale: settings.storyScale, played: played[index] as Played, onBegun });
    onBegun();
    await telling;
  }
}

/** Publishes into the demo what no story plays. */
async function tell(address: string): Promise<void> {
  try {
    const count = await publishTold(PROJECT_ROOT, { baseUrl: address });
    if (count > 0) console.log(`${count} more programmes are published; their pages tell of them`);
  } catch (error) {
    console.error(
      `the other programmes were not published: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Companies that do not exist, as many as were asked for and as they stand on the day. */
const simulatePopulation: OverPopulation = async (question, { on, firms, seed }, watch) => {
  const { statistics, contentId } = populationOfKorea(on);
  const asked = { on, threads: SIMULATING_THREADS, regionOf: regionCodeOn, ...watch };
  return {
    tallied: await overPopulation(question, { statistics, firms, seed }, asked),
    statistics: contentId,
  };
};

/** Mail by SMTP where it is set; a demo without it writes files, so that it reaches nobody. */
function mailOf({ smtp, demo, dataFolder }: Settings): MailTransport | null {
  if (smtp !== undefined) return new SmtpMail(smtp.url, smtp.from);
  return demo ? new FolderMail(path.join(dataFolder, 'mail'), 'demo@dure.example') : null;
}

/** Who else may vouch for people, where that is set. */
const providerOf = ({ oidc, publicUrl }: Settings): IdentityProvider | null =>
  oidc === undefined || publicUrl === undefined ? null : openIdProvider(oidc, publicUrl);

/** The demo's roles, and how to step into one. */
function sayAccounts(accounts: Demo['accounts']): void {
  if (accounts.length === 0) return;
  const width = Math.max(...accounts.map(({ email }) => email.length));
  console.log('\nThe accounts of this demo (POST /api/v1/demo/tokens {"emails": ["…"]} steps into one):');
  for (const { email, role } of accounts) console.log(`  ${email.padEnd(width)}  ${role.ko} / ${role.en}`);
  console.log('');
}

/** Founds a fresh demo, and refuses to start where the database is not what was asked for. */
async function found(database: OpenedDatabase, { demo, databaseUrl }: Settings): Promise<boolean> {
  const house = await readHouse(database.kysely);
  if (house === undefined && !demo) {
    throw new SetupError('This database is empty. Make its first administrator: ./dure admin create --help');
  }
  if (house !== undefined && house.demo !== demo) {
    const way = demo ? 'start it with DURE_DEMO=0' : 'start it with DURE_DEMO=1';
    const mark = house.demo ? 'a demo' : 'no demo';
    throw new SetupError(`This database${databaseUrl ? ' of DATABASE_URL' : ''} is ${mark}: ${way}.`);
  }
  if (!demo) return false;
  const now = systemNow();
  return foundDatabase(database, { demo: { worldAt: WORLD_BEGINS }, administrator: DEMO_ADMINISTRATOR, now });
}

async function sweepNow(database: OpenedDatabase): Promise<void> {
  try {
    await sweepWorld(database, systemNow());
  } catch (error) {
    console.error('a sweep failed and will be tried again:', error);
  }
}

async function sweepUploadsNow(database: OpenedDatabase, uploads: FolderPartStore): Promise<void> {
  try {
    await sweepUploads(database, { uploads, systemNow: systemNow() });
  } catch (error) {
    console.error('unfinished uploads could not be swept and will be tried again:', error);
  }
}

/** Plays a story into the running demo; one that was cut off goes on where it was, for its requests are the same. */
async function play(
  story: Story,
  {
    address,
    scale,
    played,
    onBegun,
  }: { address: string; scale: number; played: Played; onBegun: () => void },
): Promise<void> {
  let said = 0;
  try {
    await playStory(story, {
      baseUrl: address,
      scale,
      callers: 4,
      onProgress: ({ done, total, step }) => {
        Object.assign(played, { done, total, step });
        if (done > 0) onBegun();
        if (Date.now() - said < 2_000 && done < total) return;
        said = Date.now();
        console.log(`story ${story.id}: ${done} of ${total}, ${step.en}`);
      },
    });
    played.state = 'played';
    console.log(`story ${story.id}: played; its states and balances are as expected`);
  } catch (error) {
    played.state = 'failed';
    console.error(`story ${story.id} stopped: ${error instanceof Error ? error.message : error}`);
  }
}

/** Without its database the house can only say so and end, so that whoever supervises it starts it anew. */
function endWith(death: DatabaseStopped, { dataFolder }: Settings): void {
  const cause = death.full ? `no space is left for ${dataFolder}; free some` : `${death.cause}`;
  console.error(
    `The embedded database has stopped: ${cause}. Start the server again: what was acknowledged is kept.`,
  );
  process.exitCode = 1;
  // What waits is being told; what comes after is not begun.
  setTimeout(() => process.exit(), STOP_WITHIN_MS / 4);
}

function stopOn(signals: readonly NodeJS.Signals[], stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      // What is not at its end by then is rolled back, as a crash would: nothing acknowledged is in it.
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
      stop().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

try {
  await start(readSettings(process.env));
} catch (error) {
  const mendable = error instanceof SetupError || error instanceof KeyFileError;
  if (!mendable && (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(mendable ? error.message : `PORT: ${(error as Error).message}. Choose another PORT.`);
  process.exit(1);
}
