import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import type { Day } from '../time.ts';
import type { ClawbackRefusal } from './refusals.ts';

/** A notice first, and a claim only once it is decided; `written_off` when some of it never comes back. */
export type ReceivableState = 'noticed' | 'replied' | 'dropped' | 'open' | 'settled' | 'written_off';

export const receivableActions = {
  reply: ['noticed'],
  decide: ['noticed', 'replied'],
  repay: ['open'],
  offset: ['open'],
  writeOff: ['open'],
} as const satisfies ActionTable<string, ReceivableState>;

type Refused = ClawbackRefusal | 'state_does_not_allow';

/** Whether the action is allowed in the state; refuses `state_does_not_allow`. */
export const mayReceivable = (action: keyof typeof receivableActions, state: ReceivableState) =>
  allowedIn<keyof typeof receivableActions, ReceivableState>(receivableActions, action, state);

/** A claim against an award's holder; what has come back, set off included, and what was given up. Won. */
export type Owed = {
  readonly amountWon: bigint;
  readonly recoveredWon: bigint;
  readonly writtenOffWon: bigint;
};

/** What is still owed. */
export const openWon = ({ amountWon, recoveredWon, writtenOffWon }: Owed): bigint =>
  amountWon - recoveredWon - writtenOffWon;

/** The state that a decided claim is in: open while anything is owed. */
export function stateOf(owed: Owed): 'open' | 'settled' | 'written_off' {
  if (openWon(owed) > 0n) return 'open';
  return owed.writtenOffWon > 0n ? 'written_off' : 'settled';
}

/**
 * What an award owes in all its open claims, and what its payments will set off when they are paid: that part
 * can neither be repaid nor set off a second time.
 */
export type Standing = { readonly openWon: bigint; readonly pendingWon: bigint };

/** What of a claim may still be repaid or set off. */
export function freeWon(owed: Owed, standing: Standing): bigint {
  const own = openWon(owed);
  const all = standing.openWon - standing.pendingWon;
  if (own < all) return own;
  return all < 0n ? 0n : all;
}

/** Whether so much may be claimed: no more than was paid under the award and is not claimed already. */
export const withinPaid = (amountWon: bigint, claimableWon: bigint): Result<null, ClawbackRefusal> =>
  amountWon > claimableWon ? refuse('more_than_paid', { amountWon, claimableWon }) : accept(null);

type Claimed = { readonly state: ReceivableState; readonly replyDueOn: Day };

/** The supplier may answer until its day has ended. */
export function mayReply({ state, replyDueOn }: Claimed, today: Day): Result<null, Refused> {
  const allowed = mayReceivable('reply', state);
  if (!allowed.ok) return allowed;
  return today > replyDueOn ? refuse('reply_too_late', { replyDueOn }) : accept(null);
}

/** Decided by another person than who gave notice, once the supplier has answered or its day has ended. */
export function mayDecide(
  claim: Claimed & { readonly noticedBy: string },
  decider: { readonly personId: string; readonly today: Day },
): Result<null, Refused> {
  const allowed = mayReceivable('decide', claim.state);
  if (!allowed.ok) return allowed;
  if (claim.noticedBy === decider.personId) return refuse('noticer_may_not_decide');
  return claim.state === 'noticed' && decider.today <= claim.replyDueOn
    ? refuse('reply_still_open', { replyDueOn: claim.replyDueOn })
    : accept(null);
}

/** The supplier was heard on the amount of the notice, so the decision may lower it and not raise it. */
export const withinNotice = (amountWon: bigint, noticedWon: bigint): Result<null, ClawbackRefusal> =>
  amountWon > noticedWon ? refuse('more_than_noticed', { amountWon, noticedWon }) : accept(null);

/** Books what came back, whole or an instalment, and the state that it leaves. Refuses `more_than_open`. */
export function repaid(
  owed: Owed & { readonly state: ReceivableState },
  amountWon: bigint,
  standing: Standing,
): Result<{ recoveredWon: bigint; state: 'open' | 'settled' | 'written_off' }, Refused> {
  const allowed = mayReceivable('repay', owed.state);
  if (!allowed.ok) return allowed;
  const free = freeWon(owed, standing);
  if (amountWon > free) return refuse('more_than_open', { amountWon, openWon: free });
  const recoveredWon = owed.recoveredWon + amountWon;
  return accept({ recoveredWon, state: stateOf({ ...owed, recoveredWon }) });
}

/** A payment that could go out with less cash. */
export type Payable = {
  readonly awardId: string | null;
  readonly state: string;
  readonly amountWon: bigint;
  readonly offsetWon: bigint;
};

/**
 * What a payment of the same award is to set off in all. It counts as come back only when the payment is paid:
 * a payment that is cancelled leaves the claim as it was.
 */
export function offset(
  owed: Owed & { readonly state: ReceivableState; readonly awardId: string },
  payment: Payable,
  { amountWon, ...standing }: Standing & { readonly amountWon: bigint },
): Result<{ offsetWon: bigint }, Refused> {
  const allowed = mayReceivable('offset', owed.state);
  if (!allowed.ok) return allowed;
  if (payment.awardId !== owed.awardId) return refuse('offset_of_another_award');
  if (payment.state !== 'approved' && payment.state !== 'released') {
    return refuse('payment_not_offsettable', { state: payment.state });
  }
  const free = freeWon(owed, standing);
  if (amountWon > free) return refuse('more_than_open', { amountWon, openWon: free });
  const offsetWon = payment.offsetWon + amountWon;
  return offsetWon > payment.amountWon
    ? refuse('more_than_payment', { amountWon, leftWon: payment.amountWon - payment.offsetWon })
    : accept({ offsetWon });
}

/** Gives up all that is left. Not by who decided the claim, and not while a payment is about to set some off. */
export function writtenOff(
  owed: Owed & { readonly state: ReceivableState; readonly decidedBy: string | null },
  writer: { readonly personId: string },
  { pendingWon }: Pick<Standing, 'pendingWon'>,
): Result<{ amountWon: bigint }, Refused> {
  const allowed = mayReceivable('writeOff', owed.state);
  if (!allowed.ok) return allowed;
  if (owed.decidedBy === writer.personId) return refuse('decider_may_not_write_off');
  if (pendingWon > 0n) return refuse('offset_under_way', { pendingWon });
  return accept({ amountWon: openWon(owed) });
}
