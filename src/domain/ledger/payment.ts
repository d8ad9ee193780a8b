import type { Day, Instant } from '../time.ts';
import type { AwardPlaces, FundPlaces, PayeePlaces, Place } from './chart.ts';
import type { LedgerItem, Leg, Post, Release, Reserve, Reverse, Settle } from './item.ts';
import { type Cause, move } from './pledge.ts';

/** What of a payment is for which site; the shares sum to the payment. */
export type SiteShare = { readonly siteId: string; readonly amount: bigint };

/**
 * Approved: the money is held, and nothing has moved. `cause.journalId` becomes the hold's id. `frees` is an earlier
 * hold for the same purpose (a commitment that has arrived), freed in the same breath.
 */
export const paymentApproved = (
  cause: Cause,
  fund: FundPlaces,
  terms: {
    readonly amount: bigint;
    readonly awardId?: string;
    readonly expiresAt?: Instant;
    readonly frees?: { readonly holdId: string; readonly journalId: string };
  },
): readonly LedgerItem[] => {
  const { frees, ...held } = terms;
  const together = cause.together ?? cause.key;
  const reserve: LedgerItem = {
    ...cause,
    ...held,
    ...fund.money,
    together,
    op: 'reserve',
    kind: 'payment.approved',
  };
  if (!frees) return [reserve];
  const freed = {
    ...cause,
    ...frees,
    together,
    key: `${cause.key}:freed`,
    kind: 'commitment.freed',
  } as const;
  return [{ ...freed, op: 'void' }, reserve];
};

/**
 * Paid, with the bank's reference and value date (`cause.effectiveOn`): the only event that draws on the hold.
 * `amount` is the cash; with `release` the rest of the hold goes free (set off, or approved too high).
 *
 * @throws RangeError when the sites' shares do not sum to the amount
 */
export const paymentPaid = (
  cause: Cause,
  places: { readonly fund: FundPlaces; readonly to: PayeePlaces },
  paid: {
    readonly holdId: string;
    readonly amount: bigint;
    readonly release?: boolean;
    readonly sites?: readonly SiteShare[];
  },
): Settle => ({
  ...cause,
  op: 'settle',
  kind: 'payment.paid',
  holdId: paid.holdId,
  release: paid.release ?? false,
  legs: [{ ...places.fund.money, amount: -paid.amount }, ...bySite(places.to.paid, paid.amount, paid.sites)],
});

/**
 * The bank sends back what was booked as paid: the money is in the fund again, held for the same payment under the
 * id `again.holdId`. A transfer that the bank returns before it was booked as paid moves nothing: its hold stands.
 */
export const paymentSentBack = (
  cause: Cause,
  places: { readonly fund: FundPlaces; readonly to: PayeePlaces },
  again: {
    readonly holdId: string;
    readonly amount: bigint;
    readonly awardId?: string;
    readonly expiresAt?: Instant;
    readonly sites?: readonly SiteShare[];
  },
): readonly LedgerItem[] => {
  const { holdId, sites, ...held } = again;
  const together = cause.together ?? cause.key;
  const legs = [
    { ...places.fund.money, amount: again.amount },
    ...bySite(places.to.paid, -again.amount, sites),
  ];
  return [
    { ...cause, together, op: 'post', kind: 'payment.sent_back', legs },
    {
      ...cause,
      ...held,
      ...places.fund.money,
      together,
      op: 'reserve',
      kind: 'payment.approved',
      journalId: holdId,
      key: `${cause.key}:hold`,
    },
  ];
};

/** The whole of `amount` at a place, told apart by site where sites are given (whose shares then bear its sign). */
function bySite(place: Place, amount: bigint, sites: readonly SiteShare[] = []): Leg[] {
  if (sites.length === 0) return [{ ...place, amount }];
  const sum = sites.reduce((total, site) => total + site.amount, 0n);
  const size = amount < 0n ? -amount : amount;
  if (sum !== size) throw new RangeError(`the sites' shares sum to ${sum}, the payment to ${size}`);
  const sign = amount < 0n ? -1n : 1n;
  return sites
    .filter((site) => site.amount !== 0n)
    .map((site) => ({ ...place, amount: sign * site.amount, siteId: site.siteId }));
}

/** An approval is taken back before it was paid: what is left of the hold goes free. */
export const paymentCancelled = (cause: Cause, holdId: string): Release => ({
  ...cause,
  op: 'void',
  kind: 'payment.cancelled',
  holdId,
});

/** An approval's term has passed unpaid. */
export const paymentExpired = (cause: Cause, holdId: string): Release => ({
  ...cause,
  op: 'expire',
  kind: 'payment.expired',
  holdId,
});

/** Clawback decided: part of what was paid is owed back. Not a reversal, for the payment did happen. */
export const receivableRaised = (cause: Cause, award: AwardPlaces, amount: bigint): Post => ({
  ...cause,
  op: 'post',
  kind: 'receivable.raised',
  legs: move(award.paid, award.receivable, amount),
});

/** The supplier pays back, whole or an instalment: the money is in the fund, free to go back to contributors. */
export const receivableRepaid = (
  cause: Cause,
  places: { readonly award: AwardPlaces; readonly fund: FundPlaces },
  amount: bigint,
): Post => ({
  ...cause,
  op: 'post',
  kind: 'receivable.repaid',
  legs: move(places.award.receivable, places.fund.money, amount),
});

/**
 * Set off against a payment that is due: the supplier has earned what it owed back, and that much less cash goes
 * out. Post it next to the payment's `paymentPaid` with `release` (or its `paymentCancelled`, if nothing is left).
 *
 * @throws RangeError when the sites' shares do not sum to the amount
 */
export const receivableOffset = (
  cause: Cause,
  award: AwardPlaces,
  earned: { readonly amount: bigint; readonly sites?: readonly SiteShare[] },
): Post => ({
  ...cause,
  op: 'post',
  kind: 'receivable.offset',
  legs: [{ ...award.receivable, amount: -earned.amount }, ...bySite(award.paid, earned.amount, earned.sites)],
});

/** Given up by authority: it stays visible for ever as lost. */
export const receivableWrittenOff = (cause: Cause, award: AwardPlaces, amount: bigint): Post => ({
  ...cause,
  op: 'post',
  kind: 'receivable.written_off',
  legs: move(award.receivable, award.writtenOff, amount),
});

/** A wrong posting of our own is undone by its mirror image. */
export const corrected = (cause: Omit<Cause, 'subject'>, journalId: string): Reverse => ({
  ...cause,
  op: 'reverse',
  reverses: journalId,
});

/**
 * A posting under a wrong value date or bank reference: its mirror image on its own day, and the posting as it
 * should have been. The hold it settled stays settled. `wrong` bears the reversal's own journal id.
 *
 * @throws RangeError when the sites' shares do not sum to the amount
 */
export const paymentCorrected = (
  cause: Cause,
  places: { readonly fund: FundPlaces; readonly to: PayeePlaces },
  right: {
    readonly amount: bigint;
    readonly sites?: readonly SiteShare[];
    readonly wrong: { readonly journalId: string; readonly reverses: string; readonly effectiveOn: Day };
  },
): readonly LedgerItem[] => {
  const { amount, sites, wrong } = right;
  const together = cause.together ?? cause.key;
  const { subject, ...bare } = cause;
  const mirror = { ...bare, together, journalId: wrong.journalId, effectiveOn: wrong.effectiveOn };
  return [
    corrected({ ...mirror, key: `${cause.key}:reversed` }, wrong.reverses),
    {
      ...bare,
      subject,
      together,
      op: 'post',
      kind: 'payment.paid',
      legs: [{ ...places.fund.money, amount: -amount }, ...bySite(places.to.paid, amount, sites)],
    },
  ];
};

/** The bank has the payment when its hold's term passes: the money stays held, from now on without a term. */
export const holdRenewed = (
  cause: Cause,
  fund: FundPlaces,
  terms: {
    readonly holdId: string;
    readonly released: string;
    readonly amount: bigint;
    readonly awardId?: string;
  },
): readonly LedgerItem[] => {
  const { holdId: journalId, released, ...held } = terms;
  const together = cause.together ?? cause.key;
  return [
    { ...cause, together, op: 'void', kind: 'payment.renewed', holdId: released },
    {
      ...cause,
      ...held,
      ...fund.money,
      together,
      op: 'reserve',
      kind: 'payment.approved',
      journalId,
      key: `${cause.key}:hold`,
    },
  ];
};

/** An award's commitment is needed no longer: its money is free for others. */
export const commitmentFreed = (cause: Cause, holdId: string): Release => ({
  ...cause,
  op: 'void',
  kind: 'commitment.freed',
  holdId,
});

/**
 * An approval is dropped, by decision (`void`) or because its term has passed. `kept` is what stays set aside for
 * the award, where the claim that was to be paid stands, until it is approved again.
 */
export const paymentDropped = (
  cause: Cause,
  fund: FundPlaces,
  terms: {
    readonly op: 'void' | 'expire';
    readonly holdId: string;
    readonly kept: { readonly holdId: string; readonly amount: bigint; readonly awardId: string } | null;
  },
): readonly LedgerItem[] => {
  const dropped = terms.op === 'void' ? paymentCancelled : paymentExpired;
  if (terms.kept === null) return [dropped(cause, terms.holdId)];
  const { holdId: journalId, ...held } = terms.kept;
  const head = { ...cause, together: cause.together ?? cause.key };
  const subject = { kind: 'award', id: held.awardId };
  const kept = { ...head, journalId, key: `${cause.key}:kept`, subject };
  return [dropped(head, terms.holdId), commitmentKept(kept, fund.money, held)];
};

/** What a payment leaves of its award's commitment stays set aside, where it was. */
export const commitmentKept = (
  cause: Cause,
  place: Place,
  terms: { readonly amount: bigint; readonly awardId: string },
): Reserve => ({ ...cause, ...terms, ...place, op: 'reserve', kind: 'commitment.moved' });
