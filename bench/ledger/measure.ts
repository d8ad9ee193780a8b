import type { Contender } from './contender.ts';
import { TRANSFERS } from './transfers.ts';
import { PATTERNS, type Pattern, SUPPLIERS } from './world.ts';

export type Cell = { readonly callers: number; readonly pattern: Pattern };

/** What a set of books must say by now, from what was acknowledged. */
type Expected = Record<Pattern, { to: bigint[]; from: bigint }>;

/** Measures contenders, and holds their books to what they acknowledged. */
export class Scales {
  private readonly expected = new Map<string, Expected>();
  private readonly last = new Map<string, number>();

  /** @param seconds how long a measurement lasts */
  constructor(
    private readonly seconds: number,
    private readonly checkpoint: () => Promise<unknown>,
  ) {}

  /** Transfers a second that `callers` get acknowledged, each sending its next one when its last is committed. */
  async rate(contender: Contender, { callers, pattern }: Cell): Promise<number> {
    const most = this.mostOf(contender, { callers, pattern });
    const transfers = TRANSFERS.slice(0, most);
    const make = await contender.ready(transfers, pattern);
    // Each begins with the same clean sheet: what an earlier one left to write is written before.
    await this.checkpoint();
    const done = new Uint32Array(most);
    let next = 0;
    let count = 0;
    const began = performance.now();
    const ends = began + this.seconds * 1000;
    const call = async (): Promise<void> => {
      while (performance.now() < ends && (!contender.each || next < most)) {
        const n = next++ % most;
        await make(n);
        done[n]! += 1;
        count += 1;
      }
    };
    await Promise.all(Array.from({ length: callers }, call));
    const took = (performance.now() - began) / 1000;
    await this.weigh(contender, pattern, done);
    this.last.set(`${contender.name} ${pattern}`, count / took);
    return count / took;
  }

  /** Twice what it did the last time, so that it seldom runs out: a measurement that does ends early. */
  private mostOf({ name, each }: Contender, { callers, pattern }: Cell): number {
    if (!each) return TRANSFERS.length;
    const last = this.last.get(`${name} ${pattern}`) ?? 1_000;
    return Math.min(TRANSFERS.length, Math.ceil(2 * last * this.seconds) + callers);
  }

  /** @throws when an account says something else than what was acknowledged */
  private async weigh({ books, name }: Contender, pattern: Pattern, done: Uint32Array): Promise<void> {
    const expected = this.expected.get(books.name) ?? (nothing() as Expected);
    this.expected.set(books.name, expected);
    for (const [n, times] of done.entries()) {
      const { route, amount } = TRANSFERS[n]!;
      expected[pattern].to[route]! += amount * BigInt(times);
      expected[pattern].from += amount * BigInt(times);
    }
    for (const each of PATTERNS) {
      const found = await books.read(each);
      const wrong = found.to.findIndex((paid, route) => paid !== expected[each].to[route]);
      if (wrong >= 0 || found.to.length !== SUPPLIERS || found.from !== expected[each].from) {
        throw new Error(`${name}: the ${each} accounts do not say what was acknowledged (award ${wrong})`);
      }
    }
  }
}

const nothing = (): Expected => {
  const empty = () => ({ to: Array.from({ length: SUPPLIERS }, () => 0n), from: 0n });
  return { random: empty(), hot: empty() };
};
