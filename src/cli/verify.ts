import path from 'node:path';
import { verifyData } from '../operate/verify/verify-data.ts';
import type { Progress, Said, Verified } from '../operate/verify/verify-record.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { CommandFailure } from './failure.ts';
import type { Terminal } from './terminal.ts';

type Asked = {
  readonly head?: string | undefined;
  readonly since?: string | undefined;
  readonly data?: string | undefined;
  readonly language: 'ko' | 'en';
};

/** Makes the whole record again and says what is wrong first, if anything is; returns whether all is well. */
export async function verify(
  { head, since, data, language }: Asked,
  { env, say }: Pick<Terminal, 'env' | 'say'>,
): Promise<boolean> {
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
    throw new CommandFailure('--head is 64 digits of lower-case hex, as it stands on a statement.');
  }
  const dataFolder = path.resolve(data ?? (env.DURE_DATA || path.join(PROJECT_ROOT, '.data')));
  const house = { databaseUrl: data === undefined ? env.DATABASE_URL || undefined : undefined, dataFolder };
  const verified = await verifyData(house, {
    head,
    since: since === undefined ? undefined : sinceOf(since),
    onProgress: progressTo(say, language),
  });
  linesOf(verified, language).forEach(say);
  return verified.ok;
}

function sinceOf(text: string): bigint | string {
  if (/^[1-9]\d{0,17}$/.test(text)) return BigInt(text);
  const at = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return new Date(at).toISOString();
  throw new CommandFailure('--since is the number of a block, or a day: 2026-11-27.');
}

const EVERY_MS = 2_000;

/** A line for each check, and one every two seconds of a long one. */
function progressTo(say: (line: string) => void, language: 'ko' | 'en'): (progress: Progress) => void {
  let said = { at: 0, when: 0 };
  return ({ check, at, of, done, total }) => {
    if (at === said.at && Date.now() - said.when < EVERY_MS) return;
    said = { at, when: Date.now() };
    say(`${at}/${of} ${check[language]}${total > 0 ? ` (${done}/${total})` : ''}`);
  };
}

const words = {
  ko: {
    good: '모든 기록이 맞습니다.',
    head: '마지막 봉인',
    wrong: '틀린 곳',
    expected: '기대',
    found: '실제',
  },
  en: { good: 'The record holds.', head: 'last seal', wrong: 'wrong', expected: 'expected', found: 'found' },
} as const;

function linesOf(verified: Verified, language: 'ko' | 'en'): string[] {
  const word = words[language];
  const spoken = (said: Said): string => said[language];
  if (verified.ok) {
    const { head, notes } = verified;
    return [...notes.map(spoken), word.good, ...(head ? [`${word.head}: ${head.number} ${head.hash}`] : [])];
  }
  const { tables, id, says, expected, found } = verified.finding;
  return [
    `${word.wrong}: ${[tables.join('/'), id ?? ''].join(' ').trim()}: ${spoken(says)}.`,
    `  ${word.expected}: ${expected}`,
    `  ${word.found}: ${found}`,
  ];
}
