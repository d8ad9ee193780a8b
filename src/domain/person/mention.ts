import { ERASED } from './erasure.ts';

/** Whose name and address go out of a text. */
export type Named = { readonly name: string; readonly email: string };

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// A Korean name of three syllables is one wherever it stands. A shorter one may be part of another word, so it
// counts only where a word begins, and ends or goes on with a particle or a form of address.
const WHOLE = /^[가-힣]{3,}$/;
const BEGINS = '(?<![\\p{L}\\p{N}])';
const ENDS = '(?=[이가은는을를의씨님에와과도께]?(?![\\p{L}\\p{N}]))';

const named = (name: string): string =>
  WHOLE.test(name) ? literal(name) : `${BEGINS}${literal(name)}${ENDS}`;

/** Finds a person's address, in whatever case, and their name. */
export const mentionOf = ({ name, email }: Named): RegExp =>
  new RegExp(`${literal(email)}|${named(name)}`, 'giu');

/** The value with every mention in its texts replaced; the same value where there is none. Keys stay. */
export function withoutMentions(value: unknown, mention: RegExp): unknown {
  if (typeof value === 'string') return value.replace(mention, ERASED);
  if (Array.isArray(value)) {
    const without = value.map((each) => withoutMentions(each, mention));
    return without.some((each, at) => each !== value[at]) ? without : value;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withoutMentions(each, mention)] as const);
  return entries.some(([key, each]) => each !== (value as Record<string, unknown>)[key])
    ? Object.fromEntries(entries)
    : value;
}
