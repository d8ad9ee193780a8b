import path from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';
import { SetupError } from './store/setup-error.ts';

/** What whoever starts the server may choose, by environment variables. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /** Where the key lies that signs the seals: outside the database, and outside every backup. */
  readonly sealKeyFile: string;
  readonly demo: boolean;
  /** How much of the demo's story is played: 1 is all of it, 0 none. */
  readonly storyScale: number;
};

/** Reads the settings; throws a SetupError of one line that names the variable and what it takes. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const databaseUrl = env.DATABASE_URL || undefined;
  const demo = readFlag(env, 'DURE_DEMO') ?? databaseUrl === undefined;
  const dataFolder = path.resolve(env.DURE_DATA || path.join(PROJECT_ROOT, '.data'));
  return {
    port: readPort(env.PORT),
    // A demo lets anybody step into any role, so it listens to this machine alone.
    host: demo ? '127.0.0.1' : env.HOST || '127.0.0.1',
    dataFolder,
    databaseUrl,
    sealKeyFile: path.resolve(env.DURE_SEAL_KEY || path.join(dataFolder, 'keys/seal.pem')),
    demo,
    storyScale: readScale(env.DURE_STORY_SCALE),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new SetupError(`PORT must be a whole number from 0 to 65535, not "${text}".`);
  }
  return port;
}

function readFlag(env: NodeJS.ProcessEnv, name: string): boolean | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  if (text !== '0' && text !== '1') throw new SetupError(`${name} must be 0 or 1, not "${text}".`);
  return text === '1';
}

function readScale(text: string | undefined): number {
  if (text === undefined || text === '') return 1;
  const scale = Number(text);
  if (!(scale >= 0 && scale <= 1)) {
    throw new SetupError(`DURE_STORY_SCALE must be a number from 0 to 1, not "${text}".`);
  }
  return scale;
}
