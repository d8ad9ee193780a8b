import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KeyFileError } from '../../src/adapters/key-file.ts';
import { newSignInKey, openSignInKey } from '../../src/adapters/sign-in-key.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dure-key-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the key that signs people in', () => {
  test('is made once, for its owner alone, and is the same for two servers that start together', async () => {
    const file = path.join(folder, 'keys', 'sign-in.key');
    const [one, two] = await Promise.all([openSignInKey(file), openSignInKey(file)]);
    expect(one.mac('attempt', 'x')).toBe(two.mac('attempt', 'x'));
    expect((await openSignInKey(file)).mac('attempt', 'x')).toBe(one.mac('attempt', 'x'));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('is not taken from a file that others may read, or that holds another thing', async () => {
    const file = path.join(folder, 'other.key');
    writeFileSync(file, 'c2hvcnQ=\n', { mode: 0o600 });
    await expect(openSignInKey(file)).rejects.toThrow('32 bytes');
    chmodSync(file, 0o644);
    await expect(openSignInKey(file)).rejects.toThrow(KeyFileError);
  });

  test('opens what it closed for the same purpose and owner, and nothing that was changed', () => {
    const key = newSignInKey();
    const sealed = key.encrypt('totp-secret', 'SECRET', 'one');
    expect(key.decrypt('totp-secret', sealed, 'one')).toBe('SECRET');
    expect(key.decrypt('totp-secret', sealed, 'two')).toBeUndefined();
    expect(key.decrypt('oidc-transaction', sealed, 'one')).toBeUndefined();
    expect(newSignInKey().decrypt('totp-secret', sealed, 'one')).toBeUndefined();
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[bytes.length - 1]! ^= 1;
    expect(key.decrypt('totp-secret', bytes.toString('base64url'), 'one')).toBeUndefined();
    expect(key.decrypt('totp-secret', '', 'one')).toBeUndefined();
    expect(key.mac('attempt', 'x')).not.toBe(key.mac('password-link', 'x'));
  });
});
