import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { declineReason, mayConsent, mayHandle, mayReferral, untied } from './referral.ts';

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'accepted' : result.refusal?.code;
const file = {
  destinations: [{ code: 'bank_product', label: { ko: '은행 상품' }, organisation: 'bank' }],
  declineReasons: [{ code: 'budget_spent', label: { ko: '예산 소진' } }],
};

test('who takes part in the programme consents to one referral at a time to a destination of its file', () => {
  const standing = { takesPart: true, underWay: false };
  expect(mayConsent(file, 'bank_product', standing)).toEqual({
    ok: true,
    value: { organisationKey: 'bank' },
  });
  expect(codeOf(mayConsent(file, 'casino', standing))).toBe('destination_unknown');
  expect(codeOf(mayConsent(file, 'bank_product', { ...standing, takesPart: false }))).toBe('not_taking_part');
  expect(codeOf(mayConsent(file, 'bank_product', { ...standing, underWay: true }))).toBe('referred_already');
});

test('only the destination answers, in order', () => {
  const referral = { state: 'consented', destinationId: 'bank' } as const;
  expect(codeOf(mayHandle('receive', referral, 'agency'))).toBe('not_the_destination');
  expect(codeOf(mayHandle('receive', referral, 'bank'))).toBe('accepted');
  expect(codeOf(mayHandle('accept', referral, 'bank'))).toBe('state_does_not_allow');
  expect(codeOf(mayHandle('conclude', { ...referral, state: 'accepted' }, 'bank'))).toBe('accepted');
});

test('consent is taken back until it is accepted', () => {
  expect(codeOf(mayReferral('withdraw', 'received'))).toBe('accepted');
  expect(codeOf(mayReferral('withdraw', 'accepted'))).toBe('state_does_not_allow');
});

test('acceptance hangs on no purchase, and a refusal bears a reason of the file', () => {
  expect(codeOf(untied(true))).toBe('acceptance_tied');
  expect(codeOf(untied(false))).toBe('accepted');
  expect(codeOf(declineReason(file, 'budget_spent'))).toBe('accepted');
  expect(codeOf(declineReason(file, 'bad_mood'))).toBe('referral_reason_unknown');
});

test('no decision about support reads a referral', () => {
  const readers = ['src/domain', 'src/actions']
    .flatMap((floor) =>
      readdirSync(floor, { recursive: true, encoding: 'utf8' }).map((name) => `${floor}/${name}`),
    )
    .filter((name) => name.endsWith('.ts') && !/^src\/(domain|actions)\/referral\//.test(name))
    .filter((name) => /from '.*\/referrals?[./]|lock\(tx, 'referral'/.test(readFileSync(name, 'utf8')));
  expect(readers).toEqual(['src/domain/refusals.ts']);
});
