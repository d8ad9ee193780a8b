import { accept, type Refusal, type Result, refuse } from '../refusal.ts';
import type { Day, Instant } from '../time.ts';

/** What an instruction is about: the payment, the pledge, the receivable that it moves money for. */
export type Subject = { readonly kind: string; readonly id: string };

/**
 * One line of a journal, in minor units of the account's currency. Positive is what comes in (대변, a credit),
 * negative what goes out (차변, a debit); a balance is credits less debits. `siteId` says for which site, where
 * a payment is told apart by site.
 */
export type Leg = {
  readonly accountId: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly siteId?: string;
};

/**
 * What every instruction bears. `key` makes it happen once, however often it is sent: build it from what
 * happens (`payment:<id>:paid`), not from the attempt. `effectiveOn` is the day that it counts for (the bank's
 * value date); when it was recorded is the ledger's own affair.
 */
export type Head = {
  readonly journalId: string;
  readonly key: string;
  readonly kind: JournalKind;
  readonly subject: Subject;
  readonly effectiveOn: Day;
  readonly factId?: string;
  /** Neighbours in a list with the same word here are accepted together or refused together. */
  readonly together?: string;
};

/** What happened, `noun.past-participle`: sums over entries by this word tell a fund's flow. */
export type JournalKind = `${string}.${string}`;

/** Moves money: the legs sum to zero in each currency. */
export type Post = Head & { readonly op: 'post'; readonly legs: readonly Leg[] };

/** Sets money of an account aside, for an award where there is one. The hold bears the id of this journal. */
export type Reserve = Head & {
  readonly op: 'reserve';
  readonly accountId: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly awardId?: string;
  readonly expiresAt?: Instant;
};

/** Draws what the legs take from the hold's account out of the hold; the rest stays, or goes free with `release`. */
export type Settle = Head & {
  readonly op: 'settle';
  readonly holdId: string;
  readonly legs: readonly Leg[];
  readonly release: boolean;
};

/** Frees what is left of a hold: `void` by decision, `expire` once its term has passed. */
export type Release = Head & { readonly op: 'void' | 'expire'; readonly holdId: string };

/**
 * Undoes a wrong posting of ours by its mirror image, once. It keeps the kind and the subject of what it
 * reverses. It does not bring a settled hold back: reserve anew next to it.
 */
export type Reverse = Omit<Head, 'kind' | 'subject'> & { readonly op: 'reverse'; readonly reverses: string };

/** Ends an account that holds nothing: no money moves on it any more. */
export type Close = Head & { readonly op: 'close'; readonly accountId: string };

export type LedgerItem = Post | Reserve | Settle | Release | Reverse | Close;

/** Why the ledger says no. It stored nothing of what it refused. */
export type LedgerRefusal =
  | 'unknown_account'
  | 'closed_account'
  | 'currency_mismatch'
  | 'unbalanced'
  | 'limit_exceeded'
  | 'unknown_hold'
  | 'hold_resolved'
  | 'hold_expired'
  | 'hold_not_due'
  | 'hold_exceeded'
  | 'holds_open'
  | 'unknown_journal'
  | 'already_reversed'
  | 'refused_together';

/**
 * The ledger's answer to one item. `replayed` found the same instruction done before, `conflict` another one
 * under the same key; both name the journal that stands.
 */
export type LedgerStatus =
  | { readonly status: 'created' | 'replayed' | 'conflict'; readonly journalId: string }
  | { readonly status: 'refused'; readonly refusal: Refusal<LedgerRefusal> };

/** What each currency is short of zero in the legs; empty when they balance. */
export function imbalance(legs: readonly Leg[]): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const leg of legs) sums.set(leg.currency, (sums.get(leg.currency) ?? 0n) + leg.amount);
  for (const [currency, sum] of sums) if (sum === 0n) sums.delete(currency);
  return sums;
}

/** The journals when the ledger did, or had done, all that was asked; else its first no. */
export function accepted(
  statuses: readonly LedgerStatus[],
): Result<readonly string[], LedgerRefusal | 'ledger_key_conflict'> {
  const journalIds: string[] = [];
  // A party refused for its neighbour's sake says less than the neighbour.
  const refused = statuses.filter((s) => s.status === 'refused');
  const first = refused.find((s) => s.refusal.code !== 'refused_together') ?? refused[0];
  if (first) return { ok: false, refusal: first.refusal };
  for (const status of statuses) {
    if (status.status === 'refused') continue;
    if (status.status === 'conflict') return refuse('ledger_key_conflict', { journalId: status.journalId });
    journalIds.push(status.journalId);
  }
  return accept(journalIds);
}
