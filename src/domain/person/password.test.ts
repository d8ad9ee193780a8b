import { describe, expect, test } from 'vitest';
import { asTyped, mustResistGuessing } from './password.ts';

const owner = { name: '가상인', email: 'officer@agency.example' };
const codeOf = (password: string) => {
  const result = mustResistGuessing(password, owner);
  return result.ok ? 'ok' : result.refusal.code;
};

describe('a password', () => {
  test.each([
    'correct horse battery',
    '바다 위 노란 우산 셋이 난다',
    'x7#Lq9!vTz2m',
    'gate-lantern-9-fog',
    '83926.41750-2638',
  ])('that nobody expects is taken: %s', (password) => {
    expect(codeOf(password)).toBe('ok');
  });

  test('has twelve characters at least, whatever they are', () => {
    expect(codeOf('aB3$xY9!kL2')).toBe('password_too_short');
    expect(codeOf('한글열한자는너무짧지요')).toBe('password_too_short');
    expect(codeOf('👍'.repeat(6))).toBe('password_too_short');
    expect(codeOf('long enough '.repeat(20))).toBe('password_too_long');
  });

  test('is not its owner’s name or address with something hung on it', () => {
    expect(codeOf('officer@agency.example')).toBe('password_names_its_owner');
    expect(codeOf('Officer20261!')).toBe('password_names_its_owner');
    expect(codeOf('가상인가상인가상인2026')).toBe('password_names_its_owner');
    expect(codeOf('a word about the officer of the lighthouse')).toBe('ok');
  });

  test.each([
    'Password2026!!',
    'P@ssw0rd12345',
    'qwertyuiop123',
    '123456789012',
    '010-1234-5678',
    'aaaaaaaaaaaaa',
    'abcabcabcabcabc',
    'qwerqwerqwer!',
    'administrator1',
    '비밀번호123456789',
    'dkssudgktpdy12!',
    'welcomewelcome',
  ])('that is tried first is refused: %s', (password) => {
    expect(codeOf(password)).toBe('password_too_common');
  });

  test('is the same however a keyboard composes it', () => {
    const syllables = '바다 위 노란 우산';
    expect(asTyped(syllables.normalize('NFD'))).toBe(asTyped(syllables));
  });
});
