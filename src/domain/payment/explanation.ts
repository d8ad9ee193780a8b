import { split } from '../ledger/split.ts';
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

/**
 * Stage 2 is the decided claim's own arithmetic, line by line. Where the decision granted another amount than
 * the formula (a pool that was short), the last line says by how much.
 */
export function stage2Explanation(rests: {
  readonly claimId: string;
  readonly pay: unknown;
  readonly amountWon: bigint;
  readonly units: readonly SiteUnits[];
}): Explanation {
  const { claimId, pay, amountWon, units } = rests;
  const lines = ((pay as { lines?: readonly Line[] } | null)?.lines ?? []).filter(
    ({ line }) => line !== 'decided',
  );
  const differenceWon = amountWon - sumOfLines(lines);
  return {
    claimId,
    lines: [...lines, { line: 'decided', changeWon: `${differenceWon}` }],
    sites: siteShares(amountWon, units).map(({ siteId, amount }) => ({ siteId, amountWon: `${amount}` })),
  };
}

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

/** How many units of a claim at a site were not found to fail. */
export type SiteUnits = { readonly siteId: string; readonly units: number };

/** What of an amount is for which site: by its units that count, to the won, so that the flow goes down to the site. */
export function siteShares(
  amountWon: bigint,
  units: readonly SiteUnits[],
): { readonly siteId: string; readonly amount: bigint }[] {
  const counted = units.filter((each) => each.units > 0);
  if (counted.length === 0) return [];
  const shares = split(
    amountWon,
    counted.map((each) => BigInt(each.units)),
  );
  return counted
    .map(({ siteId }, at) => ({ siteId, amount: shares[at]! }))
    .filter(({ amount }) => amount > 0n);
}

/** The shares that a payment was approved with, for the cash that goes out (less, when some is set off). */
export function cashBySite(explanation: unknown, cashWon: bigint): { siteId: string; amount: bigint }[] {
  const { sites } = explanation as Explanation;
  if (sites.length === 0 || cashWon === 0n) return [];
  const shares = split(
    cashWon,
    sites.map(({ amountWon }) => BigInt(amountWon)),
  );
  return sites.map(({ siteId }, at) => ({ siteId, amount: shares[at]! })).filter(({ amount }) => amount > 0n);
}

/** What proves a claim's draw: anyone recomputes both hashes from what is shown. Null before the draw. */
export function seedProof(claim: {
  readonly nonceCommitment: string;
  readonly nonce: string | null;
  readonly frozenHash: string | null;
  readonly seed: string | null;
}) {
  const { nonceCommitment, nonce, frozenHash, seed } = claim;
  if (nonce === null || frozenHash === null || seed === null) return null;
  return {
    formula: 'seed = SHA-256(nonce ‖ frozenHash), commitment = SHA-256(nonce)',
    nonceCommitment,
    nonce,
    frozenHash,
    seed,
    commitmentKept: commitment(nonce) === nonceCommitment,
    seedRecomputed: seedOf(nonce, frozenHash) === seed,
  };
}
