import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { KeyFileError, openKeyFile } from './key-file.ts';

/** What signs blocks: an Ed25519 key that lies outside the database and outside every backup. */
export type SealKey = {
  /** SHA-256 over the public key's DER (SPKI), lower-case hex. */
  readonly fingerprint: string;
  /** SPKI, base64. */
  readonly publicKey: string;
  /** The signature over the bytes of a block's hash, lower-case hex. */
  sign(hash: string): string;
};

/** The key of the file, made where there is none. Throws a KeyFileError as `openKeyFile`, and for no Ed25519 key. */
export async function openSealKey(file: string): Promise<SealKey> {
  const text = await openKeyFile(file, 'the key that signs the seals', newPem);
  return sealKeyOf(parsePrivate(text, file));
}

const newPem = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }) as string;

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

function parsePrivate(text: string, file: string): KeyObject {
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below: what is no key at all and what is another kind of key are mended alike.
  }
  throw new KeyFileError(`${file} holds no Ed25519 private key (PEM).`);
}
