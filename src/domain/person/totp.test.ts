import { expect, test } from 'vitest';
import {
  mayConfirm,
  mayEnrol,
  mustBeOn,
  recoveryCodeFrom,
  recoveryHash,
  withoutRecoveryCode,
} from './totp.ts';

const off = { totpSecret: null, totpSince: null, recoveryCodes: null };
const waiting = { ...off, totpSecret: 'sealed' };
const on = { ...waiting, totpSince: '2026-03-01T00:00:00.000Z', recoveryCodes: [] };

test('an app is enrolled, confirmed by a code, and turned off before another is', () => {
  expect(mayEnrol(undefined).ok).toBe(true);
  expect(mayEnrol(waiting).ok).toBe(true);
  expect(mayConfirm(waiting)).toEqual({ ok: true, value: 'sealed' });
  expect(mayConfirm(off)).toMatchObject({ refusal: { code: 'totp_not_enrolled' } });
  expect(mayConfirm(on)).toMatchObject({ refusal: { code: 'totp_on_already' } });
  expect(mayEnrol(on)).toMatchObject({ refusal: { code: 'totp_on_already' } });
  expect(mustBeOn(waiting)).toMatchObject({ refusal: { code: 'totp_off' } });
  expect(mustBeOn(on).ok).toBe(true);
});

test('a recovery code is four groups of letters that are not mistaken on paper, none likelier than another', () => {
  const code = recoveryCodeFrom(Uint8Array.from({ length: 32 }, (_, n) => n));
  expect(code).toBe('abcd-efgh-jkmn-pqrs');
  expect(recoveryCodeFrom(Uint8Array.from([255, 254, 248, ...Array(16).fill(247)]))).toBe(
    '9999-9999-9999-9999',
  );
  expect(() => recoveryCodeFrom(new Uint8Array(10))).toThrow(RangeError);
});

test('a recovery code counts once, however it is typed', () => {
  const kept = [recoveryHash('abcd-efgh-jkmn-pqrs'), recoveryHash('9999-9999-9999-9999')];
  const left = withoutRecoveryCode(kept, 'ABCD EFGH JKMN PQRS');
  expect(left).toEqual([kept[1]]);
  expect(withoutRecoveryCode(left!, 'abcdefghjkmnpqrs')).toBeUndefined();
  expect(withoutRecoveryCode(null, 'abcdefghjkmnpqrs')).toBeUndefined();
});
