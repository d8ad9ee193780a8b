import { createHash } from 'node:crypto';
import pg from 'pg';

/** The texts that a process has named; beyond so many the rest go unnamed, so that no session fills up. */
const names = new Map<string, string>();
const MOST = 1_000;

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST) return undefined;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}

/**
 * Prepares each statement that comes with parameters, be it none, under a name of its own, once a session. The house sends the same
 * few hundred texts again and again; parsing and planning them anew cost more than running them, most of all in
 * the embedded database.
 */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg's query has many shapes, and only one of them is changed here.
  override query(...args: any[]): any {
    const [text, values, ...rest] = args;
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const query = super.query as (...given: any[]) => any;
    return name === undefined
      ? query.apply(this, args)
      : query.apply(this, [{ name, text, values }, ...rest]);
  }
}
