import type { Problem } from '../contract/common.ts';
import type { Locale } from '../domain/person/actor.ts';
import type { Refusal, RefusalFact } from '../domain/refusal.ts';

/** How a refusal code reads: what happened, and what to do about it. `{name}` stands for a fact. */
export type ProblemText = {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 503;
  readonly title: Readonly<Record<Locale, string>>;
  readonly detail: Readonly<Record<Locale, string>>;
};

export type FieldError = { readonly path: string; readonly message: string };

const write = (value: RefusalFact | undefined): string => {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'bigint' ? value.toLocaleString('en') : String(value ?? '—');
};

const fill = (text: string, facts: Refusal['facts']): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => write(facts[name]));

/** The problem document (RFC 9457) of a refusal, in the caller's language. */
export function problemOf(
  text: ProblemText,
  { code, facts }: Refusal,
  { locale, errors }: { locale: Locale; errors?: readonly FieldError[] },
): Problem {
  return {
    type: `/problems/${code}`,
    title: fill(text.title[locale], facts),
    status: text.status,
    detail: fill(text.detail[locale], facts),
    code,
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [
        name,
        typeof value === 'bigint' ? value.toString() : value,
      ]),
    ),
    ...(errors === undefined ? {} : { errors: [...errors] }),
  };
}
