import { hash, verify } from '@node-rs/argon2';
import { accept, type Result, refuse } from '../domain/refusal.ts';

/** Hashes passwords and compares them, a few at a time. */
export type Passwords = {
  /** Refuses `busy` where too many wait already. */
  hash(password: string): Promise<Result<string, 'busy'>>;
  /** Whether it is the password of the hash. Without one it is none, which takes as long to find out. */
  fits(password: string, hash: string | null): Promise<Result<boolean, 'busy'>>;
};

/** Argon2id as OWASP recommends it at the least: 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashing takes a whole core for tens of milliseconds: two at a time leave the house room for its other callers. */
const AT_ONCE = 2;
const MOST_WAITING = 64;

/** Argon2id in the threads beside the event loop. */
export class Argon2Passwords implements Passwords {
  #running = 0;
  #waiting: (() => void)[] = [];
  #nobodys: Promise<string> | undefined;

  hash(password: string): Promise<Result<string, 'busy'>> {
    return this.#inTurn(() => hash(password, ARGON2ID));
  }

  fits(password: string, kept: string | null): Promise<Result<boolean, 'busy'>> {
    return this.#inTurn(async () => {
      this.#nobodys ??= hash('nobody', ARGON2ID);
      const nobodys = await this.#nobodys;
      return (await verify(kept ?? nobodys, password)) && kept !== null;
    });
  }

  async #inTurn<Value>(work: () => Promise<Value>): Promise<Result<Value, 'busy'>> {
    if (this.#running >= AT_ONCE) {
      if (this.#waiting.length >= MOST_WAITING) return refuse('busy');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running += 1;
    try {
      return accept(await work());
    } finally {
      // Whoever waits longest takes the place over.
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
