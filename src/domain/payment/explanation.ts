import type { ClaimSample } from '../claim/draw.ts';
import type { ClaimPay } from '../claim/pay.ts';
import { splitByLargestRemainder } from '../money/split.ts';
import { commitment, seedOf } from '../selection/draw.ts';

/** A line of an explanation; `changeWon` is what it adds to the amount, as text. */
export type Line = { readonly line: string; readonly changeWon?: string } & Readonly<Record<string, unknown>>;

/** Why a payment is what it is, kept with it when it is approved. The lines' changes sum to the amount. */
export type Explanation = {
  readonly lines: readonly Line[];
  readonly sites: readonly { readonly siteId: string; readonly amountWon: string }[];
} & Readonly<Record<string, unknown>>;

export const sumOfLines = (lines: readonly Line[]): bigint =>
  lines.reduce((total, { changeWon }) => total + BigInt(changeWon ?? 0), 0n);

/** Stage 1 rests on the agreed plan and the signed award agreement. */
export const stage1Explanation = (rests: {
  readonly plan: {
    readonly id: string;
    readonly sequence: number;
    readonly stage1Won: bigint;
    readonly targets: unknown;
  };
  readonly agreementHash: string | null;
  readonly ceilingWon: bigint;
}): Explanation => {
  const { plan, agreementHash, ceilingWon } = rests;
  const overWon = plan.stage1Won > ceilingWon ? plan.stage1Won - ceilingWon : 0n;
  return {
    planId: plan.id,
    planSequence: plan.sequence,
    targets: plan.targets,
    agreementHash,
    lines: [
      { line: 'agreed_plan', changeWon: `${plan.stage1Won}` },
      {
        line: 'cap',
        cap: 'stage_1_ceiling',
        limitWon: `${ceilingWon}`,
        applied: overWon > 0n,
        changeWon: `${-overWon}`,
      },
    ],
    sites: [],
  };
};

/** Stage 2 is the decided claim's own arithmetic, line by line, and its own shares by site. */
export const stage2Explanation = (rests: {
  readonly claimId: string;
  readonly pay: Pick<ClaimPay, 'sites'> & { readonly lines: readonly Line[] };
}): Explanation => ({ claimId: rests.claimId, lines: rests.pay.lines, sites: rests.pay.sites });

/** A verifier is paid for the round, whatever it found. */
export const feeExplanation = (verification: {
  readonly id: string;
  readonly claimId: string;
  readonly round: number;
  readonly feeWon: bigint;
}): Explanation => ({
  claimId: verification.claimId,
  verificationId: verification.id,
  round: verification.round,
  lines: [{ line: 'verification_fee', changeWon: `${verification.feeWon}` }],
  sites: [],
});

type SiteWon = { readonly siteId: string; readonly amount: bigint };

const byCash = (explanation: unknown, cashWon: bigint): SiteWon[] => {
  const { sites } = explanation as Explanation;
  const parts = splitByLargestRemainder(
    sites.length === 0 ? 0n : cashWon,
    sites.map(({ amountWon }) => BigInt(amountWon)),
  );
  return sites.map(({ siteId }, at) => ({ siteId, amount: parts[at]! }));
};

const notNothing = (shares: readonly SiteWon[]): SiteWon[] => shares.filter(({ amount }) => amount !== 0n);

/** The sites' shares that a payment was approved with, for the cash that goes out (less, when some is set off). */
export const cashBySite = (explanation: unknown, cashWon: bigint): SiteWon[] =>
  notNothing(byCash(explanation, cashWon));

/**
 * The sites' shares of what is set off while `cashWon` goes out: what that cash leaves of each site's own share,
 * so that cash and offsets together are the approved shares to the won.
 */
export function offsetBySite(explanation: unknown, won: { cashWon: bigint; offsetWon: bigint }): SiteWon[] {
  const before = byCash(explanation, won.cashWon + won.offsetWon);
  const after = byCash(explanation, won.cashWon);
  return notNothing(before.map(({ siteId, amount }, at) => ({ siteId, amount: amount - after[at]!.amount })));
}

/** What proves a claim's draw: anyone recomputes both hashes from what is shown. Null before the draw. */
export function seedProof(claim: {
  readonly nonceCommitment: string;
  readonly nonce: string | null;
  readonly frozenHash: string | null;
  readonly seed: string | null;
  readonly sample: unknown;
}) {
  const { nonceCommitment, nonce, frozenHash, seed } = claim;
  if (nonce === null || frozenHash === null || seed === null) return null;
  const head = (claim.sample as ClaimSample).head;
  const parts = head === undefined ? 'nonce ‖ frozenHash' : 'nonce ‖ frozenHash ‖ head';
  return {
    formula: `seed = SHA-256(${parts}), commitment = SHA-256(nonce)`,
    nonceCommitment,
    nonce,
    frozenHash,
    ...(head && { sealNumber: head.number, head: head.hash }),
    seed,
    commitmentKept: commitment(nonce) === nonceCommitment,
    seedRecomputed: seedOf(nonce, frozenHash, head?.hash) === seed,
  };
}
