import { availableParallelism } from 'node:os';
import path from 'node:path';
import { FolderFileStore } from '../adapters/file-store.ts';
import { FolderMail, type MailTransport, SmtpMail } from '../adapters/mail.ts';
import { FolderPartStore } from '../adapters/part-store.ts';
import { openSealKey } from '../adapters/seal-key.ts';
import { openSignInKey } from '../adapters/sign-in-key.ts';
import { regionCodeOn } from '../api/reference.ts';
import { UnknownCallers } from '../api/unknown-callers.ts';
import { Simulator } from '../engines/screening/simulator.ts';
import { sealerOf } from '../jobs/seal.ts';
import type { Settings } from '../settings.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { registryFeed } from '../store/registry-feed.ts';

/** Threads that decide companies in bulk beside the one that answers. */
export const SIMULATING_THREADS = Math.max(1, availableParallelism() - 1);

export const systemNow = (): string => new Date().toISOString();

/** What both the app and the work beside it need. */
export type Parts = Awaited<ReturnType<typeof openParts>>;

/** Opens the parts of a house on its database: its keys, where its files lie, its way for mail, its engine. */
export async function openParts(database: OpenedDatabase, settings: Settings) {
  const folder = (name: string): string => path.join(settings.dataFolder, name);
  const sealKey = await openSealKey(settings.sealKeyFile);
  return {
    database,
    sealKey,
    sealer: sealerOf(database, sealKey),
    signInKey: await openSignInKey(settings.signInKeyFile),
    mail: mailOf(settings),
    files: new FolderFileStore(folder('files')),
    uploads: new FolderPartStore(folder('uploads')),
    imports: new FolderPartStore(folder('imports')),
    unknownCallers: new UnknownCallers(),
    simulator: new Simulator({
      threads: SIMULATING_THREADS,
      feed: registryFeed(database.kysely),
      regionOf: regionCodeOn,
    }),
  };
}

/** Mail by SMTP where it is set; a demo without it writes files, so that it reaches nobody. */
function mailOf({ smtp, demo, dataFolder }: Settings): MailTransport | null {
  if (smtp !== undefined) return new SmtpMail(smtp.url, smtp.from);
  return demo ? new FolderMail(path.join(dataFolder, 'mail'), 'demo@dure.example') : null;
}
