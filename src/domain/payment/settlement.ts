import type { AwardPlaces, FundPlaces, PayeePlaces } from '../ledger/chart.ts';
import type { LedgerItem } from '../ledger/item.ts';
import { paymentCancelled, paymentPaid, receivableOffset } from '../ledger/payment.ts';
import type { Day } from '../time.ts';
import { cashBySite, offsetBySite } from './explanation.ts';

export type Settling = {
  readonly paymentId: string;
  readonly holdId: string;
  readonly explanation: unknown;
  readonly valueOn: Day;
  /** What the payee's account got: the amount less what is set off, now or at an earlier transfer. */
  readonly cashWon: bigint;
  /** What is set off now. */
  readonly offsetWon: bigint;
  readonly journalIds: { readonly paid: string; readonly offset: string };
};

/**
 * The journals of a payment that the bank has carried out: the cash out of its hold, down to the sites, and
 * what is set off next to it. Where all is set off, no cash goes and the hold is freed.
 */
export function settled(
  settling: Settling,
  places: { readonly fund: FundPlaces; readonly to: PayeePlaces; readonly award: AwardPlaces | null },
): readonly LedgerItem[] {
  const { paymentId, holdId, cashWon, offsetWon, journalIds, valueOn } = settling;
  const subject = { kind: 'payment', id: paymentId };
  const key = `payment:${paymentId}:paid:${holdId}`;
  const together = offsetWon > 0n ? { together: key } : {};
  const cause = { journalId: journalIds.paid, key, subject, effectiveOn: valueOn, ...together };
  const sites = cashBySite(settling.explanation, cashWon);
  const paid =
    cashWon > 0n
      ? paymentPaid(cause, places, { holdId, amount: cashWon, release: true, sites })
      : paymentCancelled(cause, holdId);
  if (offsetWon === 0n || places.award === null) return [paid];
  const offset = { ...cause, journalId: journalIds.offset, key: `payment:${paymentId}:offset` };
  const earned = { amount: offsetWon, sites: offsetBySite(settling.explanation, { cashWon, offsetWon }) };
  return [paid, receivableOffset(offset, places.award, earned)];
}
