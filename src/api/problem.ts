import type { Problem } from '../contract/common.ts';
import { group } from '../domain/money/format.ts';
import type { Locale } from '../domain/person/actor.ts';
import type { Refusal, RefusalFact } from '../domain/refusal.ts';
import type { Coded } from '../domain/rule/vocabulary.ts';
import { spokenDay, spokenInstant } from '../domain/spoken.ts';
import { withParticles } from './particles.ts';
import { holdersOf, wordOf } from './words.ts';

/** How a refusal code reads: what happened, and what to do about it. `{name}` stands for a fact. */
export type ProblemText = {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 429 | 503 | 507;
  readonly title: Readonly<Record<Locale, string>>;
  readonly detail: Readonly<Record<Locale, string>>;
};

export type FieldError = { readonly path: string; readonly message: string };

const NOTHING = { ko: '없음', en: 'none' } as const;

const isCoded = (value: RefusalFact): value is Coded =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A fact as people read it: codes as words, days and instants spoken, a count behind its kind (`claims 3`). */
function write(value: RefusalFact | undefined, locale: Locale): string {
  if (value === null || value === undefined) return NOTHING[locale];
  if (typeof value === 'bigint') return group(value);
  if (isCoded(value)) return value.label[locale] ?? value.label.ko;
  if (typeof value !== 'string') {
    if (typeof value !== 'object') return String(value);
    return value.map((each) => write(each, locale)).join(', ') || NOTHING[locale];
  }
  const counted = value.match(/^(\w+) (\d+)$/);
  if (counted !== null) return `${wordOf(counted[1] as string, locale)} ${counted[2]}`;
  return spokenInstant(value, locale) ?? spokenDay(value, locale) ?? wordOf(value, locale);
}

/** A fact as programs read it: amounts as text, a code of the programme file without its wording. */
function plain(value: RefusalFact): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (isCoded(value)) return value.code;
  return Array.isArray(value) ? value.map(plain) : value;
}

function fill(text: string, facts: Refusal['facts'], locale: Locale): string {
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'rights' ? holdersOf(facts.rights as readonly string[], locale) : write(facts[name], locale),
  );
  return locale === 'ko' ? withParticles(filled) : filled;
}

/** The problem document (RFC 9457) of a refusal, in the caller's language. */
export function problemOf(
  text: ProblemText,
  { code, facts }: Refusal,
  { locale, errors }: { locale: Locale; errors?: readonly FieldError[] },
): Problem {
  return {
    type: `/problems/${code}`,
    title: fill(text.title[locale], facts, locale),
    status: text.status,
    detail: fill(text.detail[locale], facts, locale),
    code,
    facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, plain(value)])),
    ...(errors === undefined ? {} : { errors: [...errors] }),
  };
}
