import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What signs blocks: an Ed25519 key that lies outside the database and outside every backup. */
export type SealKey = {
  /** SHA-256 over the public key's DER (SPKI), lower-case hex. */
  readonly fingerprint: string;
  /** SPKI, base64. */
  readonly publicKey: string;
  /** The signature over the bytes of a block's hash, lower-case hex. */
  sign(hash: string): string;
};

/** A key file that may not be used as it is; the message says what to do. */
export class SealKeyError extends Error {
  override readonly name = 'SealKeyError';
}

/**
 * The key of the file, made where there is none (mode 0600, in folders of mode 0700). Of two servers that start
 * together the first one's key stands. Throws a SealKeyError for a file that others may read or that holds no
 * Ed25519 key.
 */
export async function openSealKey(file: string): Promise<SealKey> {
  const text = (await readIfThere(file)) ?? (await make(file));
  if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0) {
    throw new SealKeyError(`${file}: others may read the key that signs the seals: chmod 600 it.`);
  }
  return sealKeyOf(parsePrivate(text, file));
}

/** A key that is in no file. */
export const newSealKey = (): SealKey => sealKeyOf(generateKeyPairSync('ed25519').privateKey);

/** The fingerprint of a public key in base64 SPKI. */
export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');

/** Whether the signature over a block's hash is this public key's. A key that is none signs nothing. */
export function isSignedBy(publicKey: string, hash: string, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify(null, Buffer.from(hash, 'hex'), key, Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

function sealKeyOf(key: KeyObject): SealKey {
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
  return {
    fingerprint: fingerprintOf(publicKey),
    publicKey,
    sign: (hash) => sign(null, Buffer.from(hash, 'hex'), key).toString('hex'),
  };
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new SealKeyError(`${file}: the key that signs the seals cannot be read: ${error.code}.`);
  });
}

function parsePrivate(text: string, file: string): KeyObject {
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below: what is no key at all and what is another kind of key are mended alike.
  }
  throw new SealKeyError(`${file} holds no Ed25519 private key (PEM).`);
}

/** Written aside and linked into place, which fails where another process was first: its key is read then. */
async function make(file: string): Promise<string> {
  const text = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }) as string;
  const aside = `${file}.${randomUUID()}.part`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    await writeFile(aside, text, { mode: 0o600, flag: 'wx', flush: true });
    await chmod(aside, 0o600);
    await link(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(aside, { force: true });
  }
  return readFile(file, 'utf8');
}
