/** Money set aside for an award's stage 2: on the pledge, on its called part, or in the fund already. */
export type Commitment = {
  readonly holdId: string;
  readonly accountId: string;
  readonly kind: string;
  readonly organisationId: string | null;
  readonly remainingWon: bigint;
};

/** What a payment does to its award's commitments. */
export type Drawn = {
  readonly freed: readonly string[];
  /** Set aside anew: what the payment leaves of the last hold that it drew on. */
  readonly kept: { readonly accountId: string; readonly amountWon: bigint } | null;
  /** Holds that stand as they did. */
  readonly untouched: readonly string[];
};

const nearest = ['money.fund', 'pledge.called', 'pledge.open'];

/**
 * Frees the commitments that a payment takes the place of, the money that has come nearest to it first. The
 * rest stays set aside for later claims, and goes free with the final one.
 */
export function drawCommitments(
  commitments: readonly Commitment[],
  payment: { readonly amountWon: bigint; readonly final: boolean },
): Drawn {
  const ordered = [...commitments].sort((a, b) => nearest.indexOf(a.kind) - nearest.indexOf(b.kind));
  if (payment.final) return { freed: ordered.map(({ holdId }) => holdId), kept: null, untouched: [] };
  const freed: string[] = [];
  let left = payment.amountWon;
  let kept: Drawn['kept'] = null;
  for (const { holdId, accountId, remainingWon } of ordered) {
    if (left <= 0n) break;
    freed.push(holdId);
    if (remainingWon > left) kept = { accountId, amountWon: remainingWon - left };
    left -= remainingWon;
  }
  return { freed, kept, untouched: ordered.map(({ holdId }) => holdId).filter((id) => !freed.includes(id)) };
}
