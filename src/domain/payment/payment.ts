import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import { addDays, type Day, dayOf, endOfDay, type Instant } from '../time.ts';
import type { PaymentRefusal } from './refusals.ts';

export type PaymentState = 'approved' | 'released' | 'paid' | 'returned' | 'cancelled' | 'expired';

/**
 * A released payment is with the bank: it can be neither cancelled nor expire, only be paid or come back.
 * Only "paid" moves money in the ledger; until then it is held.
 */
export const paymentActions = {
  release: ['approved'],
  settle: ['released'],
  recordReturn: ['released', 'paid'],
  reissue: ['returned'],
  correct: ['paid'],
  cancel: ['approved', 'returned'],
  expire: ['approved', 'returned'],
} as const satisfies ActionTable<string, PaymentState>;

type Refused = PaymentRefusal | 'state_does_not_allow' | 'value_date_ahead' | 'hold_expired';

/** Whether the action is allowed in the state; refuses `state_does_not_allow`. */
export const mayPayment = (action: keyof typeof paymentActions, state: PaymentState) =>
  allowedIn<keyof typeof paymentActions, PaymentState>(paymentActions, action, state);

/**
 * Whether an approval may be dropped, by decision or because its term passed. One that was partly earned by
 * setting off before the bank sent its cash back is issued anew instead, or the same won would be paid twice.
 * Refuses `state_does_not_allow` and `partly_set_off`.
 */
export function mayDrop(
  action: 'cancel' | 'expire',
  payment: { readonly state: PaymentState; readonly offsetDoneWon: bigint },
): Result<null, Refused> {
  const allowed = mayPayment(action, payment.state);
  if (!allowed.ok) return allowed;
  const { offsetDoneWon } = payment;
  return offsetDoneWon > 0n ? refuse('partly_set_off', { offsetDoneWon }) : accept(null);
}

/** Until when an approval holds its money: the end of the last of its days. */
export const holdExpiry = (now: Instant, holdDays: number): Instant =>
  endOfDay(addDays(dayOf(now), holdDays));

/** What of the payment's surroundings a release looks at. */
export type Circumstances = {
  /** Who pays: the award's funder, or the fund's holder for a cost. */
  readonly payerId: string;
  readonly awardState: string | null;
  readonly caseOpen: boolean;
  readonly claimObjected: boolean;
};

/**
 * Whether a person may release: the payer's own, and another than the one who approved. While a case of the
 * award is open, the award is suspended or the claim is objected to, the payment waits.
 */
export function mayRelease(
  payment: { readonly state: PaymentState; readonly approvedBy: string },
  around: Circumstances,
  releaser: { readonly personId: string; readonly organisationId: string },
): Result<null, Refused> {
  const allowed = mayPayment('release', payment.state);
  if (!allowed.ok) return allowed;
  if (around.payerId !== releaser.organisationId) return refuse('not_the_payer');
  if (payment.approvedBy === releaser.personId) return refuse('approver_may_not_release');
  if (around.awardState === 'suspended') return refuse('award_suspended');
  if (around.caseOpen) return refuse('site_case_open');
  if (around.claimObjected) return refuse('claim_objected');
  return accept(null);
}

export type BankBooking = { readonly bankReference: string; readonly valueOn: Day };

/** What the bank's booking is checked against. */
export type Booked = {
  readonly payerId: string;
  readonly bookerId: string;
  readonly today: Day;
  /** Another payment bears this reference already. */
  readonly referenceUsed: boolean;
};

/** Whether the bank's booking can stand on a payment: by the payer, not in the future, under its own reference. */
export function mayBook(booking: BankBooking, against: Booked): Result<null, Refused> {
  if (against.payerId !== against.bookerId) return refuse('not_the_payer');
  if (booking.valueOn > against.today) return refuse('value_date_ahead', { valueOn: booking.valueOn });
  if (against.referenceUsed) return refuse('bank_reference_used', { bankReference: booking.bankReference });
  return accept(null);
}

/** Refuses `nothing_to_correct` when the posting already says what the correction would. */
export const mayCorrect = (
  payment: {
    readonly state: PaymentState;
    readonly bankReference: string | null;
    readonly valueOn: Day | null;
  },
  booking: BankBooking,
): Result<null, Refused> => {
  const allowed = mayPayment('correct', payment.state);
  if (!allowed.ok) return allowed;
  const same = payment.bankReference === booking.bankReference && payment.valueOn === booking.valueOn;
  return same ? refuse('nothing_to_correct') : accept(null);
};

/** Stage 1 starts something new, so a programme that is running off makes no more of it. */
export function mayApprove(
  programmeState: string,
  terms: {
    readonly kind: 'stage_1' | 'stage_2' | 'verification_fee';
    readonly amountWon: bigint;
    readonly exists: boolean;
  },
): Result<null, Refused> {
  if (programmeState === 'closed' || (programmeState === 'running_off' && terms.kind === 'stage_1')) {
    return refuse('programme_running_off', { state: programmeState });
  }
  if (terms.exists) return refuse('payment_exists');
  return terms.amountWon > 0n ? accept(null) : refuse('nothing_to_pay');
}

type Approved = { readonly id: string; readonly holdId: string };

/**
 * A payment as it is first approved, with what follows from it: the fact that explains it, the day on which its
 * hold lapses, and the cause under which the ledger holds its money. What else the payment will know is null.
 */
export function approvePayment<
  Terms extends Approved & { readonly kind: string; readonly amountWon: bigint },
>(terms: Terms, { contentId, expiresAt, on }: { contentId: string; expiresAt: Instant; on: Day }) {
  const { id, kind, amountWon, holdId } = terms;
  return {
    row: {
      ...terms,
      offsetWon: 0n,
      state: 'approved' as const,
      releasedBy: null,
      bankReference: null,
      valueOn: null,
      returnedReason: null,
      settledJournalId: null,
      revision: 1,
    },
    fact: {
      what: 'payment.approved',
      detail: { kind, amountWon, holdId },
      programmeVersion: contentId,
    },
    lapse: { kind: 'payment.hold', subjectId: id, dueAt: expiresAt },
    cause: {
      journalId: holdId,
      key: `payment:${id}:approved`,
      subject: { kind: 'payment', id },
      effectiveOn: on,
    },
  } as const;
}

export type Owing = {
  readonly id: string;
  readonly amountWon: bigint;
  readonly recoveredWon: bigint;
  readonly writtenOffWon: bigint;
};

/**
 * Spreads what a payment sets off over what its payee owes, the oldest first. Refuses `offset_not_owed` when
 * less is owed by now: the payment is cancelled then and approved anew.
 */
export function spreadOffset(
  offsetWon: bigint,
  owing: readonly Owing[],
): Result<readonly { readonly receivableId: string; readonly amountWon: bigint }[], PaymentRefusal> {
  let left = offsetWon;
  const parts: { receivableId: string; amountWon: bigint }[] = [];
  for (const { id, amountWon, recoveredWon, writtenOffWon } of owing) {
    const open = amountWon - recoveredWon - writtenOffWon;
    const part = open < left ? open : left;
    if (part <= 0n) continue;
    parts.push({ receivableId: id, amountWon: part });
    left -= part;
  }
  return left > 0n ? refuse('offset_not_owed', { offsetWon, shortWon: left }) : accept(parts);
}
