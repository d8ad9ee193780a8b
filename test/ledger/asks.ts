import fc from 'fast-check';
import type { LedgerItem, LedgerStatus } from '../../src/domain/ledger/item.ts';
import type { Day, Instant } from '../../src/domain/time.ts';
import { addMilliseconds } from '../../src/domain/time.ts';
import { newId } from '../../src/store/ids.ts';

/** The accounts that each run plays on: two outside worlds without a floor, the rest limited. */
export const PLAYGROUND = [
  { name: 'world', currency: 'KRW' },
  { name: 'fund', currency: 'KRW', floor: 0n },
  { name: 'paid', currency: 'KRW', floor: 0n },
  { name: 'capped', currency: 'KRW', floor: -50n, ceiling: 120n },
  { name: 'abroad', currency: 'USD' },
  { name: 'dollars', currency: 'USD', floor: 0n },
] as const;

const NOWHERE = '00000000-0000-7000-8000-000000000000';

const won = fc.nat({ max: 3 });
const amount = fc.bigInt(1n, 90n);
const pick = fc.nat({ max: 1000 });

/** What a run asks for, in numbers: accounts by place, holds and journals by how manieth, so that runs can be twinned. */
export type Ask = typeof ask extends fc.Arbitrary<infer T> ? T : never;

const ask = fc.oneof(
  { weight: 6, arbitrary: fc.record({ op: fc.constant('post'), from: won, to: won, amount, pick }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('exchange'), from: won, to: won, amount, pick }) },
  { weight: 4, arbitrary: fc.record({ op: fc.constant('reserve'), from: won, to: won, amount, pick }) },
  { weight: 5, arbitrary: fc.record({ op: fc.constant('settle'), from: won, to: won, amount, pick }) },
  {
    weight: 2,
    arbitrary: fc.record({ op: fc.constantFrom('void', 'expire'), from: won, to: won, amount, pick }),
  },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('reverse'), from: won, to: won, amount, pick }) },
  {
    weight: 2,
    arbitrary: fc.record({ op: fc.constantFrom('again', 'otherwise'), from: won, to: won, amount, pick }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constantFrom('odd', 'foreign', 'nowhere', 'close'),
      from: won,
      to: won,
      amount,
      pick,
    }),
  },
);

/** Lists of one to eight asks, some of them bound together; between lists the clock moves, sometimes back. */
export const lists = fc.array(
  fc.record({
    asks: fc.array(fc.record({ ask, bound: fc.boolean() }), { minLength: 1, maxLength: 8 }),
    minutes: fc.integer({ min: -3, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Turns asks into items on the accounts of one run, remembering what it made so that later asks can refer to it. */
export class Player {
  private made: LedgerItem[] = [];
  private readonly subject = { kind: 'test', id: newId() };

  constructor(private readonly accountIds: readonly string[]) {}

  private leg = (place: number, amount: bigint, currency = PLAYGROUND[place]!.currency as string) => ({
    accountId: this.accountIds[place]!,
    amount,
    currency,
  });

  /** Money to begin with, so that most asks can be met. */
  endow(effectiveOn: Day): LedgerItem {
    const legs = [this.leg(0, -1200n), this.leg(1, 1000n), this.leg(2, 100n), this.leg(3, 100n)];
    const journalId = newId();
    return {
      op: 'post',
      journalId,
      key: journalId,
      kind: 'test.endowed',
      subject: this.subject,
      effectiveOn,
      legs,
    };
  }

  /** Forgets what was refused, so that later asks mostly refer to what stands. */
  learn(items: readonly LedgerItem[], statuses: readonly LedgerStatus[]): void {
    const refused = new Set(items.filter((_, n) => statuses[n]!.status === 'refused'));
    this.made = this.made.filter((item) => !refused.has(item));
  }

  item({ op, from, to, amount, pick }: Ask, effectiveOn: Day, now: Instant): LedgerItem {
    const journalId = newId();
    const head = {
      journalId,
      key: `k:${journalId}`,
      kind: 'test.played',
      subject: this.subject,
      effectiveOn,
    } as const;
    const legs = [this.leg(from, -amount), this.leg(to, amount)];
    const earlier = (ops: readonly string[]): LedgerItem | undefined => {
      const some = this.made.filter((item) => ops.includes(item.op));
      return some[pick % Math.max(some.length, 1)];
    };
    const hold = pick < 970 ? earlier(['reserve']) : undefined;
    const holdId = hold?.journalId ?? NOWHERE;
    const drawn = hold && 'accountId' in hold ? this.accountIds.indexOf(hold.accountId) : from;
    const before = earlier(['post', 'reserve', 'settle', 'void', 'reverse']);
    const made = ((): LedgerItem => {
      switch (op) {
        case 'post':
          return { ...head, op, legs };
        case 'exchange':
          return {
            ...head,
            op: 'post',
            legs: [...legs, this.leg(4, -amount / 2n - 1n), this.leg(5, amount / 2n + 1n)],
          };
        case 'reserve': {
          const expires = pick % 2 === 0 ? {} : { expiresAt: addMilliseconds(now, (pick % 20) * 60_000) };
          return { ...head, ...this.leg(from, amount), ...expires, op };
        }
        case 'settle':
          return {
            ...head,
            op,
            holdId,
            release: pick % 3 === 0,
            legs: [this.leg(drawn, -amount), this.leg(to, amount)],
          };
        case 'void':
        case 'expire':
          return { ...head, op, holdId };
        case 'reverse': {
          const { kind, subject, ...rest } = head;
          return {
            ...rest,
            op,
            reverses: earlier(['post', 'settle', 'reserve', 'reverse'])?.journalId ?? NOWHERE,
          };
        }
        case 'again':
          return before ? { ...before, journalId } : { ...head, op: 'post', legs };
        case 'otherwise':
          return { ...head, op: 'post', key: before?.key ?? head.key, legs };
        case 'odd':
          return { ...head, op: 'post', legs: [this.leg(from, -amount), this.leg(to, amount + 1n)] };
        case 'foreign':
          return { ...head, op: 'post', legs: [this.leg(from, -amount, 'USD'), this.leg(to, amount, 'USD')] };
        case 'nowhere':
          return { ...head, op: 'post', legs: [legs[0]!, { ...legs[1]!, accountId: NOWHERE }] };
        default:
          return { ...head, op: 'close', accountId: this.accountIds[pick % 4 === 0 ? from : 3]! };
      }
    })();
    this.made.push(made);
    return made;
  }
}
