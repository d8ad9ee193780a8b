import type { FundPlaces } from '../ledger/chart.ts';
import type { LedgerItem } from '../ledger/item.ts';
import { commitmentFreed, commitmentKept, paymentApproved } from '../ledger/payment.ts';
import type { Cause } from '../ledger/pledge.ts';
import type { Instant } from '../time.ts';
import type { Drawn } from './commitment.ts';

/**
 * Stage 2 approved: the award's commitment goes free and the payment is held on received money in its place,
 * together or not at all. `newId` names the journals, of which the kept commitment's is its hold's id.
 */
export function stage2Approved(
  cause: Cause,
  fund: FundPlaces,
  terms: {
    readonly amountWon: bigint;
    readonly awardId: string;
    readonly expiresAt: Instant;
    readonly drawn: Drawn;
    readonly keptHoldId: string;
    readonly currency: string;
  },
  newId: () => string,
): readonly LedgerItem[] {
  const { amountWon: amount, awardId, expiresAt, drawn, keptHoldId, currency } = terms;
  const together = cause.key;
  const freed = drawn.freed.map((holdId) =>
    commitmentFreed({ ...cause, together, journalId: newId(), key: `${cause.key}:freed:${holdId}` }, holdId),
  );
  const held = paymentApproved({ ...cause, together }, fund, { amount, awardId, expiresAt });
  if (drawn.kept === null) return [...freed, ...held];
  const place = { accountId: drawn.kept.accountId, currency };
  const kept = {
    ...cause,
    together,
    journalId: keptHoldId,
    key: `${cause.key}:kept`,
    subject: { kind: 'award', id: awardId },
  };
  return [...freed, ...held, commitmentKept(kept, place, { amount: drawn.kept.amountWon, awardId })];
}
