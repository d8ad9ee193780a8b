import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import type { IdentityProvider } from '../../src/adapters/identity-provider.ts';
import { FolderPartStore } from '../../src/adapters/part-store.ts';
import { Argon2Passwords } from '../../src/adapters/passwords.ts';
import { newSealKey, type SealKey } from '../../src/adapters/seal-key.ts';
import { ThreadSheetReader } from '../../src/adapters/sheet/sheet-reader.ts';
import { newSignInKey, type SignInKey } from '../../src/adapters/sign-in-key.ts';
import { TypstPress } from '../../src/adapters/typst/press.ts';
import { buildApp } from '../../src/api/app.ts';
import { regionCodeOn } from '../../src/api/reference.ts';
import type { Demo } from '../../src/api/route.ts';
import type { Instant } from '../../src/domain/time.ts';
import { Simulator } from '../../src/engines/screening/simulator.ts';
import { moveWorld } from '../../src/jobs/clock.ts';
import { type Sealer, sealerOf } from '../../src/jobs/seal.ts';
import { foundDatabase } from '../../src/operate/found.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { registryFeed } from '../../src/store/registry-feed.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests read replies freely; their shape is checked by the app itself.
export type Reply = { status: number; body: any; headers: Record<string, unknown> };
export type Options = { key?: string; ifMatch?: number; language?: 'ko' | 'en' };

/** A caller with a token: sends requests and gives back what came, or insists on success. */
export type Caller = {
  readonly token: string;
  get(path: string, options?: Options): Promise<Reply>;
  post(path: string, body?: object, options?: Options): Promise<Reply>;
  /** As get and post, but fails the test unless the answer is 2xx; returns the body. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  read(path: string): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  do(path: string, body?: object, options?: Options): Promise<any>;
};

export type TestHouse = {
  readonly app: FastifyInstance;
  readonly database: OpenedDatabase;
  /** Where the bytes of evidence lie; gone with the process. */
  readonly filesFolder: string;
  /** Where bytes lie until they are a file. */
  readonly uploads: FolderPartStore;
  readonly uploadsFolder: string;
  /** Where the rows of files lie until they are imported. */
  readonly imports: FolderPartStore;
  /** Closes what is recorded, by a key that is in no file. */
  readonly sealer: Sealer;
  readonly sealKey: SealKey;
  readonly signInKey: SignInKey;
  /** Decides the registry's companies in bulk, as the server's own does. */
  readonly simulator: Simulator;
  /** The house's administrator. */
  readonly admin: Caller;
  /** Nobody: without a token. */
  readonly nobody: Caller;
  /** The people of these addresses, registered before. */
  as(...emails: string[]): Promise<Caller[]>;
  moveTo(instant: Instant): Promise<void>;
};

export const WORLD_BEGINS: Instant = '2025-12-01T00:00:00.000Z';
const ADMIN = { name: '관리자', email: 'admin@dure.example', locale: 'ko' } as const;

/** Test files share one PostgreSQL, which counts the transactions of all of them as running: a seal waits for them. */
const SEAL_PATIENCE_MS = 50_000;

/**
 * A founded demo in the database, with its app; replies are checked against their contract. A house that was
 * founded before goes on, with its files where they are. `systemNow` is the system’s clock.
 */
export async function openHouse(
  database: OpenedDatabase,
  {
    filesFolder = temporaryFiles(),
    systemNow = () => new Date().toISOString(),
    webFolder,
    demo = { accounts: [], stories: [] },
    provider = null,
  }: {
    filesFolder?: string;
    systemNow?: () => Instant;
    webFolder?: string;
    demo?: Demo;
    provider?: IdentityProvider | null;
  } = {},
): Promise<TestHouse> {
  await foundDatabase(database, { demo: { worldAt: WORLD_BEGINS }, administrator: ADMIN, now: WORLD_BEGINS });
  const sealKey = newSealKey();
  const signInKey = newSignInKey();
  const sealer = sealerOf(database, sealKey, { patienceMs: SEAL_PATIENCE_MS });
  const uploadsFolder = `${filesFolder}-uploads`;
  const uploads = new FolderPartStore(uploadsFolder);
  const imports = new FolderPartStore(`${filesFolder}-imports`);
  const simulator = newSimulator(database);
  const app = await buildApp({
    database,
    seal: () => sealer.seal(),
    checkReplies: true,
    signIn: { key: signInKey, passwords: new Argon2Passwords(), provider },
    systemNow,
    files: new FolderFileStore(filesFolder),
    uploads,
    imports,
    sheets: new ThreadSheetReader(),
    press: new TypstPress(),
    simulator,
    moveWorld: (to) => moveWorld({ database, systemNow }, to),
    demo: () => demo,
    ...(webFolder === undefined ? {} : { webFolder }),
  });
  const nobody = callerOf(app, '');
  const as = async (...emails: string[]): Promise<Caller[]> => {
    const { items } = await nobody.do('/demo/tokens', { emails });
    return items.map(({ token }: { token: string }) => callerOf(app, token));
  };
  const [admin] = await as(ADMIN.email);
  const moveTo = async (to: Instant): Promise<void> => {
    await nobody.do('/demo/clock', { to });
  };
  return {
    app,
    database,
    filesFolder,
    uploads,
    uploadsFolder,
    imports,
    sealer,
    sealKey,
    signInKey,
    simulator,
    admin: admin as Caller,
    nobody,
    as,
    moveTo,
  };
}

/** Another process on the same database has one of its own. */
export const newSimulator = (database: OpenedDatabase): Simulator =>
  new Simulator({
    threads: 1,
    feed: registryFeed(database.kysely),
    regionOf: regionCodeOn,
  });

function temporaryFiles(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dure-test-files-'));
  process.once('exit', () => {
    for (const each of [folder, `${folder}-uploads`, `${folder}-imports`])
      rmSync(each, { recursive: true, force: true });
  });
  return folder;
}

export function callerOf(app: FastifyInstance, token: string): Caller {
  const send = async (
    method: 'GET' | 'POST',
    path: string,
    body: object | undefined,
    options: Options = {},
  ) => {
    const headers: Record<string, string> = {};
    if (token) headers.authorization = `Bearer ${token}`;
    if (method === 'POST') headers['idempotency-key'] = options.key ?? randomUUID();
    if (options.ifMatch !== undefined) headers['if-match'] = `"${options.ifMatch}"`;
    if (options.language) headers['accept-language'] = options.language;
    const payload = method === 'POST' ? { payload: body ?? {} } : {};
    const reply = await app.inject({ method, url: `/api/v1${path}`, headers, ...payload });
    const isJson = String(reply.headers['content-type']).includes('json');
    return {
      status: reply.statusCode,
      body: isJson ? reply.json() : reply.rawPayload,
      headers: reply.headers,
    };
  };
  const insist = (reply: Reply, what: string) => {
    if (reply.status >= 300) throw new Error(`${what}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  return {
    token,
    get: (path, options) => send('GET', path, undefined, options),
    post: (path, body, options) => send('POST', path, body, options),
    read: async (path) => insist(await send('GET', path, undefined), `GET ${path}`),
    do: async (path, body, options) => insist(await send('POST', path, body, options), `POST ${path}`),
  };
}
