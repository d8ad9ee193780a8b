import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { KeyFileError, openKeyFile } from './key-file.ts';

/** What a keyed hash or an encrypted text is for: none can stand in for another. */
type Purpose =
  | 'attempt'
  | 'password-link'
  | 'totp-secret'
  | 'oidc-transaction'
  | 'webhook-secret'
  | 'kept-answer';

/** The house's own secret, for signing people in and for what is secret in its rows: it lies outside the database and outside every backup. */
export type SignInKey = {
  /** A keyed hash of the text, lower-case hex: without the key nobody can make it. */
  mac(purpose: Purpose, text: string): string;
  /** The text encrypted and bound to what it belongs to, base64url. */
  encrypt(purpose: Purpose, text: string, bound: string): string;
  /** The text again; undefined where key or binding are others, or a byte was changed. */
  decrypt(purpose: Purpose, sealed: string, bound: string): string | undefined;
};

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The key of the file, made where there is none. Throws a KeyFileError as `openKeyFile`, and for another length. */
export async function openSignInKey(file: string): Promise<SignInKey> {
  const text = await openKeyFile(file, 'the key that signs people in', newKey);
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== KEY_BYTES) throw new KeyFileError(`${file} holds no key of 32 bytes in base64.`);
  return signInKeyOf(bytes);
}

/** A key that is in no file. */
export const newSignInKey = (): SignInKey => signInKeyOf(randomBytes(KEY_BYTES));

const newKey = (): string => `${randomBytes(KEY_BYTES).toString('base64')}\n`;

function signInKeyOf(key: Buffer): SignInKey {
  const keyFor = (purpose: Purpose, use: 'mac' | 'encrypt'): Buffer =>
    Buffer.from(hkdfSync('sha256', key, '', `dure ${use} ${purpose}`, KEY_BYTES));
  return {
    mac: (purpose, text) => createHmac('sha256', keyFor(purpose, 'mac')).update(text).digest('hex'),
    encrypt: (purpose, text, bound) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose, 'encrypt'), nonce).setAAD(
        Buffer.from(bound),
      );
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    decrypt: (purpose, sealed, bound) => {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
      const decipher = createDecipheriv(
        'aes-256-gcm',
        keyFor(purpose, 'encrypt'),
        bytes.subarray(0, NONCE_BYTES),
        { authTagLength: TAG_BYTES },
      );
      decipher.setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      try {
        return (
          decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
        );
      } catch {
        return undefined;
      }
    },
  };
}
