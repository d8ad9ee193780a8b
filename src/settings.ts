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
  /** Where the key lies that people are signed in by: outside the database, and outside every backup. */
  readonly signInKeyFile: string;
  readonly demo: boolean;
  /** How much of the demo's story is played: 1 is all of it, 0 none. */
  readonly storyScale: number;
  /** Where mail goes out, and who it is from; without it a demo writes mail to a folder, and elsewhere it waits. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined;
  /** Lets webhooks call private addresses and plain http, for a trial on one machine. */
  readonly webhookPrivate: boolean;
  /** A provider of OpenID Connect that people may sign in by; without it they sign in by password alone. */
  readonly oidc:
    | {
        readonly issuer: string;
        readonly clientId: string;
        readonly clientSecret: string;
        readonly name: string;
      }
    | undefined;
  /** The proxies whose word for a caller’s address is taken, as addresses or networks; none unless told. */
  readonly proxies: readonly string[];
  /** The address that links in mails begin with; the one that the server listens at unless told. */
  readonly publicUrl: string | undefined;
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
    signInKeyFile: path.resolve(env.DURE_SIGN_IN_KEY || path.join(dataFolder, 'keys/sign-in.key')),
    demo,
    storyScale: readScale(env.DURE_STORY_SCALE),
    smtp: readSmtp(env),
    webhookPrivate: readFlag(env, 'DURE_WEBHOOK_PRIVATE') ?? false,
    oidc: readOidc(env),
    proxies: (env.DURE_PROXIES ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    publicUrl: readPublicUrl(env.DURE_URL),
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

function readSmtp(env: NodeJS.ProcessEnv): Settings['smtp'] {
  const { DURE_SMTP_URL: url, DURE_MAIL_FROM: from } = env;
  if (!url) return undefined;
  // The address may hold a password, so no message repeats it.
  if (!/^smtps?:\/\//.test(url) || !URL.canParse(url)) {
    throw new SetupError('DURE_SMTP_URL must look like smtp://user:password@host:587 (or smtps:).');
  }
  if (!from || !/^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(from)) {
    throw new SetupError(`DURE_MAIL_FROM must be a bare mail address, not "${from ?? ''}".`);
  }
  return { url, from };
}

function readOidc(env: NodeJS.ProcessEnv): Settings['oidc'] {
  const {
    DURE_OIDC_ISSUER: issuer,
    DURE_OIDC_CLIENT_ID: clientId,
    DURE_OIDC_CLIENT_SECRET: clientSecret,
    DURE_OIDC_NAME: name,
  } = env;
  if (!issuer) return undefined;
  if (!URL.canParse(issuer) || !isSafe(new URL(issuer))) {
    throw new SetupError(`DURE_OIDC_ISSUER must be an https address, not "${issuer}".`);
  }
  if (!clientId) throw new SetupError('DURE_OIDC_CLIENT_ID must be set beside DURE_OIDC_ISSUER.');
  if (!clientSecret) throw new SetupError('DURE_OIDC_CLIENT_SECRET must be set beside DURE_OIDC_ISSUER.');
  if (!env.DURE_URL)
    throw new SetupError('DURE_URL must be set for DURE_OIDC_ISSUER: the provider sends people back to it.');
  return { issuer, clientId, clientSecret, name: name || new URL(issuer).host };
}

/** What a provider says decides who comes in, so it is asked over TLS, but for one on this machine. */
const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));

function readPublicUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new SetupError(`DURE_URL must be an address such as https://dure.example, not "${text}".`);
  }
  return text.replace(/\/+$/, '');
}
