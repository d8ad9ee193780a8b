import type { Instant } from '../domain/time.ts';

/** How many requests came in a minute from a class of addresses under a token that nobody has. */
export type UnknownCount = {
  readonly minute: Instant;
  readonly addressClass: string;
  readonly requests: number;
};

const MOST_CLASSES = 256;

/** The network that an address is in, IPv4 by its first 24 bits and IPv6 by its first 48: no single person's. */
export function addressClassOf(address: string): string {
  const ipv4 = address.match(/(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/)?.[1];
  if (ipv4 !== undefined) return `${ipv4}.0/24`;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const known = tail === undefined ? groups : [...groups, '0', '0', '0'];
  return `${known.slice(0, 3).join(':')}::/48`;
}

/**
 * Counts requests under unknown tokens until somebody takes the counts away to keep them: a flood of them costs no
 * statement and no row each. What was not taken yet is lost with the process.
 */
export class UnknownCallers {
  #counts = new Map<string, UnknownCount>();

  note(address: string, at: Instant): void {
    const minute = `${at.slice(0, 16)}:00.000Z`;
    const own = addressClassOf(address);
    const crowded = this.#counts.size >= MOST_CLASSES && !this.#counts.has(`${minute} ${own}`);
    const addressClass = crowded ? 'others' : own;
    const key = `${minute} ${addressClass}`;
    const requests = (this.#counts.get(key)?.requests ?? 0) + 1;
    this.#counts.set(key, { minute, addressClass, requests });
  }

  /** The counts since they were last taken. */
  take(): UnknownCount[] {
    const taken = [...this.#counts.values()];
    this.#counts = new Map();
    return taken;
  }
}
