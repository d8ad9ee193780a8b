import { splitByLargestRemainder } from '../money/split.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { byText } from '../selection/draw.ts';
import { addMonths, type Day } from '../time.ts';

/** What lessens a receivable: set off against a payment, an instalment or other repayment, or written off. */
export type Recovery = { readonly amountWon: bigint; readonly on: Day } & (
  | { readonly kind: 'offset' | 'instalment' | 'repayment' }
  /** Who allowed it, and under which rule of authority. */
  | { readonly kind: 'write_off'; readonly authority: string }
);

/** A claim against an award's holder that a clawback decision made; it only ever falls. */
export type Receivable = { readonly amountWon: bigint; readonly recoveries: readonly Recovery[] };

const sumOf = (recoveries: readonly Recovery[]): bigint =>
  recoveries.reduce((total, { amountWon }) => total + amountWon, 0n);

export const outstandingWon = ({ amountWon, recoveries }: Receivable): bigint =>
  amountWon - sumOf(recoveries);

/** Money that came back and belongs to the contributors: everything but what was written off. */
export const recoveredWon = ({ recoveries }: Receivable): bigint =>
  sumOf(recoveries.filter(({ kind }) => kind !== 'write_off'));

export type ReceivableState = 'open' | 'repaid' | 'written_off';

/** Repaid when all came back, written off when some of it never will. */
export function receivableState(receivable: Receivable): ReceivableState {
  if (outstandingWon(receivable) > 0n) return 'open';
  return receivable.recoveries.some(({ kind }) => kind === 'write_off') ? 'written_off' : 'repaid';
}

/** Books a recovery: it is positive, not more than is outstanding, and a write-off names its authority. */
export function recover(
  receivable: Receivable,
  recovery: Recovery,
): Result<
  Receivable,
  'recovery_not_positive' | 'recovery_exceeds_outstanding' | 'write_off_needs_authority'
> {
  const outstanding = outstandingWon(receivable);
  if (recovery.amountWon <= 0n) return refuse('recovery_not_positive', { amountWon: recovery.amountWon });
  if (recovery.amountWon > outstanding) {
    return refuse('recovery_exceeds_outstanding', {
      amountWon: recovery.amountWon,
      outstandingWon: outstanding,
    });
  }
  if (recovery.kind === 'write_off' && recovery.authority.trim() === '')
    return refuse('write_off_needs_authority');
  return accept({ ...receivable, recoveries: [...receivable.recoveries, recovery] });
}

/** How much of a payment due to the same holder is kept back, and what is still paid out. */
export function setOff(
  receivable: Receivable,
  payableWon: bigint,
): { readonly offsetWon: bigint; readonly payableLeftWon: bigint } {
  const outstanding = outstandingWon(receivable);
  const offsetWon = payableWon > outstanding ? outstanding : payableWon;
  return { offsetWon, payableLeftWon: payableWon - offsetWon };
}

export type Instalment = { readonly number: number; readonly dueOn: Day; readonly amountWon: bigint };

/** Ten years of months: longer plans outlive the record that they belong to. */
const MOST_INSTALMENTS = 120;

/** Equal monthly instalments that sum to the amount exactly, the odd won in the first ones; each at least a won. */
export function planInstalments(
  amountWon: bigint,
  count: number,
  firstDueOn: Day,
): Result<readonly Instalment[], 'instalment_count_out_of_range'> {
  if (!Number.isInteger(count) || count < 1 || count > MOST_INSTALMENTS || BigInt(count) > amountWon) {
    return refuse('instalment_count_out_of_range', { count, amountWon });
  }
  const parts = splitByLargestRemainder(amountWon, Array<bigint>(count).fill(1n));
  return accept(
    parts.map((part, at) => ({ number: at + 1, dueOn: addMonths(firstDueOn, at), amountWon: part })),
  );
}

export type Contribution = { readonly contributorId: string; readonly contributedWon: bigint };
export type Returned = { readonly contributorId: string; readonly returnedWon: bigint };

/**
 * What came back goes back to the contributors in proportion to what they gave, by largest remainder, ties to
 * the smaller id; the parts sum to the amount exactly. Ordered by contributor.
 */
export function returnToContributors(amountWon: bigint, contributions: readonly Contribution[]): Returned[] {
  const ordered = [...contributions].sort((a, b) => byText(a.contributorId, b.contributorId));
  const parts = splitByLargestRemainder(
    amountWon,
    ordered.map(({ contributedWon }) => contributedWon),
  );
  return ordered.map(({ contributorId }, at) => ({ contributorId, returnedWon: parts[at]! }));
}
