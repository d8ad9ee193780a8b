import type { LedgerItem, LedgerRefusal, LedgerStatus, Leg } from '../../src/domain/ledger/item.ts';
import type { RefusalFact } from '../../src/domain/refusal.ts';
import type { Day, Instant } from '../../src/domain/time.ts';

export type ModelEntry = {
  amount: bigint;
  balanceAfter: bigint;
  effectiveOn: Day;
  recordedAt: Instant;
  journalId: string;
};

export type ModelAccount = {
  readonly accountId: string;
  readonly currency: string;
  readonly floor: bigint | null;
  readonly ceiling: bigint | null;
  held: bigint;
  closed: boolean;
  last: Instant;
  entries: ModelEntry[];
};

export type ModelHold = {
  accountId: string;
  amount: bigint;
  settled: bigint;
  released: bigint;
  state: 'open' | 'settled' | 'voided' | 'expired';
  expiresAt: Instant | undefined;
};

type ModelJournal = { journalId: string; request: string; legs: readonly Leg[]; op: LedgerItem['op'] };

export const balanceOf = (account: ModelAccount): bigint => account.entries.at(-1)?.balanceAfter ?? 0n;

const no = (code: LedgerRefusal, facts: Record<string, RefusalFact> = {}): LedgerStatus => ({
  status: 'refused',
  refusal: { code, facts },
});

/** The ledger's rules written as plainly as possible, one item at a time, to hold the real one against. */
export class ModelLedger {
  accounts = new Map<string, ModelAccount>();
  holds = new Map<string, ModelHold>();
  journals = new Map<string, ModelJournal>();
  reversed = new Set<string>();

  post(at: Instant, items: readonly LedgerItem[]): LedgerStatus[] {
    const touched = items.flatMap((item) => this.touches(item));
    const times = touched.flatMap((id) => this.accounts.get(id)?.last ?? []);
    const recordedAt = [at, ...times].sort().at(-1)!;
    const statuses: LedgerStatus[] = [];
    for (let from = 0; from < items.length; ) {
      let to = from + 1;
      const word = items[from]!.together;
      while (word !== undefined && items[to]?.together === word) to++;
      statuses.push(...this.party(items.slice(from, to), at, recordedAt));
      from = to;
    }
    return statuses;
  }

  private party(items: readonly LedgerItem[], at: Instant, recordedAt: Instant): LedgerStatus[] {
    if (items.length === 1) return [this.apply(items[0]!, at, recordedAt)];
    const before = structuredClone([this.accounts, this.holds, this.journals, this.reversed] as const);
    const statuses: LedgerStatus[] = [];
    for (const item of items) {
      const status = this.apply(item, at, recordedAt);
      statuses.push(status);
      if (status.status === 'refused' || status.status === 'conflict') {
        [this.accounts, this.holds, this.journals, this.reversed] = before;
        const cause = status.status === 'refused' ? status.refusal.code : status.status;
        return items.map((_, n) => (n === statuses.length - 1 ? status : no('refused_together', { cause })));
      }
    }
    return statuses;
  }

  private touches(item: LedgerItem): string[] {
    const own = 'accountId' in item ? [item.accountId] : [];
    const legs = 'legs' in item ? item.legs : 'reverses' in item ? this.legsOf(item.reverses) : [];
    const hold = 'holdId' in item ? this.holds.get(item.holdId)?.accountId : undefined;
    return [...own, ...legs.map((leg) => leg.accountId), ...(hold ? [hold] : [])];
  }

  private legsOf(journalId: string): readonly Leg[] {
    const journal = [...this.journals.values()].find((j) => j.journalId === journalId);
    return journal && (journal.op === 'post' || journal.op === 'settle') ? journal.legs : [];
  }

  private apply(item: LedgerItem, at: Instant, recordedAt: Instant): LedgerStatus {
    const { journalId, factId, together, ...asked } = item;
    const request = JSON.stringify(asked, (_, v) => (typeof v === 'bigint' ? `${v}` : v));
    const seen = this.journals.get(item.key);
    if (seen) {
      return { status: seen.request === request ? 'replayed' : 'conflict', journalId: seen.journalId };
    }
    let legs: readonly Leg[] = 'legs' in item ? item.legs : [];
    const hold = 'holdId' in item ? this.holds.get(item.holdId) : undefined;
    const remaining = hold ? hold.amount - hold.settled - hold.released : 0n;
    let drawn = 0n;
    let released = 0n;
    let heldAccount: string | undefined;
    let heldChange = 0n;
    if (item.op === 'reserve') {
      const account = this.accounts.get(item.accountId);
      if (account && account.currency !== item.currency) {
        return no('currency_mismatch', { account: item.accountId });
      }
      [heldAccount, heldChange] = [item.accountId, item.amount];
    } else if (item.op === 'reverse') {
      legs = this.legsOf(item.reverses).map((leg) => ({ ...leg, amount: -leg.amount }));
      if (legs.length === 0) return no('unknown_journal', { reverses: item.reverses });
      if (this.reversed.has(item.reverses)) return no('already_reversed', { reverses: item.reverses });
    } else if (item.op === 'close') {
      const account = this.accounts.get(item.accountId);
      if (account && account.held > 0n) return no('holds_open', { account: item.accountId });
      heldAccount = item.accountId;
    } else if (item.op !== 'post') {
      const facts = { hold: item.holdId };
      if (!hold) return no('unknown_hold', facts);
      if (hold.state !== 'open') return no('hold_resolved', { ...facts, state: hold.state });
      const due = hold.expiresAt !== undefined && hold.expiresAt <= at;
      if (item.op === 'settle' && due) return no('hold_expired', facts);
      if (item.op === 'expire' && !due) return no('hold_not_due', facts);
      for (const leg of legs) if (leg.accountId === hold.accountId) drawn -= leg.amount;
      if (item.op === 'settle' && (drawn <= 0n || drawn > remaining)) {
        return no('hold_exceeded', { ...facts, available: remaining });
      }
      released = item.op === 'settle' && !item.release ? 0n : remaining - drawn;
      [heldAccount, heldChange] = [hold.accountId, -(drawn + released)];
    }
    const obstacle = this.obstacle(legs, heldAccount, heldChange);
    if (obstacle) return obstacle;

    this.journals.set(item.key, { journalId, request, legs, op: item.op });
    if (item.op === 'reverse') this.reversed.add(item.reverses);
    for (const leg of legs) {
      const account = this.accounts.get(leg.accountId)!;
      const balanceAfter = balanceOf(account) + leg.amount;
      const { effectiveOn } = item;
      account.entries.push({ amount: leg.amount, balanceAfter, effectiveOn, recordedAt, journalId });
      account.last = recordedAt;
    }
    if (heldAccount) {
      const account = this.accounts.get(heldAccount)!;
      account.held += heldChange;
      account.last = recordedAt;
      if (item.op === 'close') account.closed = true;
    }
    if (item.op === 'reserve') {
      const { accountId, amount, expiresAt } = item;
      this.holds.set(journalId, { accountId, amount, settled: 0n, released: 0n, state: 'open', expiresAt });
    } else if (hold) {
      hold.settled += drawn;
      hold.released += released;
      const resolved = ({ settle: 'settled', void: 'voided', expire: 'expired' } as const)[
        item.op as 'settle' | 'void' | 'expire'
      ];
      if (drawn + released === remaining) hold.state = resolved;
    }
    return { status: 'created', journalId };
  }

  private obstacle(
    legs: readonly Leg[],
    heldAccount: string | undefined,
    heldChange: bigint,
  ): LedgerStatus | null {
    const moved = new Map<string, { amount: bigint; held: bigint; currencies: string[] }>();
    const part = (id: string) => {
      const found = moved.get(id) ?? { amount: 0n, held: 0n, currencies: [] };
      moved.set(id, found);
      return found;
    };
    for (const leg of legs) {
      part(leg.accountId).amount += leg.amount;
      part(leg.accountId).currencies.push(leg.currency);
    }
    if (heldAccount) part(heldAccount).held += heldChange;
    const ids = [...moved.keys()].sort();
    const first = (wrong: (account: ModelAccount, id: string) => boolean): ModelAccount | undefined =>
      ids.map((id) => this.accounts.get(id)!).find((account) => wrong(account, account.accountId));
    const unknown = ids.find((id) => !this.accounts.has(id));
    if (unknown) return no('unknown_account', { account: unknown });
    const closed = first((account) => account.closed);
    if (closed) return no('closed_account', { account: closed.accountId });
    const foreign = first((a, id) => moved.get(id)!.currencies.some((c) => c !== a.currency));
    if (foreign) return no('currency_mismatch', { account: foreign.accountId, currency: foreign.currency });
    const sums = new Map<string, bigint>();
    for (const leg of legs) sums.set(leg.currency, (sums.get(leg.currency) ?? 0n) + leg.amount);
    for (const currency of [...sums.keys()].sort()) {
      if (sums.get(currency) !== 0n) return no('unbalanced', { currency, sum: `${sums.get(currency)}` });
    }
    const poor = first((a, id) => {
      const { amount, held } = moved.get(id)!;
      return a.floor !== null && balanceOf(a) + amount - a.held - held < a.floor;
    });
    if (poor) {
      return no('limit_exceeded', {
        account: poor.accountId,
        available: balanceOf(poor) - poor.held - poor.floor!,
      });
    }
    const full = first((a, id) => a.ceiling !== null && balanceOf(a) + moved.get(id)!.amount > a.ceiling);
    if (full)
      return no('limit_exceeded', { account: full.accountId, available: full.ceiling! - balanceOf(full) });
    return null;
  }
}
