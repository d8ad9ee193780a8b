import { accept, type Result, refuse } from '../refusal.ts';

export type PasswordRefusal =
  | 'password_too_short'
  | 'password_too_long'
  | 'password_names_its_owner'
  | 'password_too_common';

/** Counted in characters as people see them, so that ten syllables of Hangul are ten. */
const LEAST = 12;
const MOST = 200;
const LEAST_DIFFERENT = 5;
const LEAST_WITHOUT_LETTERS = 16;

/**
 * What guessing tries first, without the digits and signs that are hung on it. A list of whole passwords would be
 * large and still miss `Password2026!!`; of those with twelve characters and more nearly all are one of these words
 * with something behind or before it, or the same word again.
 */
const COMMON: readonly string[] = [
  ...[
    'password',
    'passwort',
    'passphrase',
    'passcode',
    'secret',
    'letmein',
    'welcome',
    'changeme',
    'default',
  ],
  ...[
    'administrator',
    'admin',
    'manager',
    'officer',
    'staff',
    'root',
    'user',
    'guest',
    'test',
    'login',
    'master',
  ],
  ...['iloveyou', 'sunshine', 'princess', 'dragon', 'monkey', 'football', 'baseball', 'superman', 'batman'],
  ...['starwars', 'pokemon', 'michael', 'jordan', 'computer', 'internet', 'samsung', 'galaxy', 'google'],
  ...[
    'summer',
    'winter',
    'spring',
    'autumn',
    'january',
    'december',
    'monday',
    'friday',
    'korea',
    'seoul',
    'busan',
  ],
  ...['dure', 'duredure', 'sangsaeng', 'qwerty', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertyuiopasdfghjkl'],
  ...[
    'qazwsx',
    'qazwsxedc',
    'abcdefghijkl',
    'abcdefghijklmnopqrstuvwxyz',
    'asdf',
    'asdfasdf',
    'qwer',
    'qwerqwer',
  ],
  // The same words typed on a Korean keyboard without switching it.
  ...['tkfkdgo', 'qlalfqjsgh', 'dkssud', 'dkssudgktpdy', 'thskdl', 'gksrnr', 'eogksalsrnr', 'ghkdlxld'],
  ...[
    '비밀번호',
    '안녕하세요',
    '사랑해',
    '사랑해요',
    '대한민국',
    '두레',
    '상생',
    '관리자',
    '담당자',
    '가나다라마바사',
  ],
];

const RUNS = [
  '1234567890qwertyuiopasdfghjklzxcvbnm',
  'abcdefghijklmnopqrstuvwxyz1234567890',
  'zyxwvutsrqponmlkjihgfedcba',
];

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const withoutEnds = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
const plainLetters = (text: string): string =>
  text.replace(/[01345@$!]/g, (sign) => LOOKALIKES[sign] as string);

/** What is left of a text of one part said again and again: that part. */
function onePart(text: string): string {
  const again = text.match(/^(.+?)\1+$/u);
  return again?.[1] ?? text;
}

/** The password as it is compared and hashed: one form of what keyboards write differently (NFKC). */
export const asTyped = (password: string): string => password.normalize('NFKC');

/**
 * Whether a password resists guessing: NIST SP 800-63B asks for length and for nothing that is expected, and
 * against rules on kinds of characters. Refuses `password_too_short`, `password_too_long`,
 * `password_names_its_owner` and `password_too_common`.
 */
export function mustResistGuessing(
  typed: string,
  owner: { readonly name: string; readonly email: string },
): Result<null, PasswordRefusal> {
  const password = asTyped(typed).toLowerCase();
  const characters = [...password];
  if (characters.length < LEAST) return refuse('password_too_short', { least: LEAST });
  if (characters.length > MOST) return refuse('password_too_long', { most: MOST });
  if (namesOwner(password, owner)) return refuse('password_names_its_owner');
  return isCommon(password, characters) ? refuse('password_too_common') : accept(null);
}

/** A name or address hardly lengthened is the first thing that is tried. */
function namesOwner(password: string, { name, email }: { name: string; email: string }): boolean {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const parts = [name.toLowerCase().replace(/\s/g, ''), local, domain, domain.split('.')[0] ?? ''];
  return parts
    .filter((part) => [...part].length >= 3)
    .some((part) => password.includes(part) && [...password.replaceAll(part, '')].length < LEAST);
}

function isCommon(password: string, characters: readonly string[]): boolean {
  if (new Set(characters).size < LEAST_DIFFERENT) return true;
  // Without a letter it is a date, a number that somebody has, or a run of keys, unless it is long.
  if (!/\p{L}/u.test(password)) return characters.length < LEAST_WITHOUT_LETTERS;
  const stems = [password, onePart(password)].flatMap((text) => [
    withoutEnds(text),
    onePart(withoutEnds(text)),
    withoutEnds(plainLetters(text)),
    plainLetters(withoutEnds(text)),
    text.replace(/[^\p{L}]/gu, ''),
  ]);
  return stems.some((stem) => COMMON.includes(stem)) || RUNS.some((run) => run.includes(password));
}
