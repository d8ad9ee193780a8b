import { canonical } from '../fact/digest.ts';
import { parse, toText } from '../fraction.ts';
import type { RunDefinition } from '../programme/definition.ts';
import { shareOn, wholeOn } from '../programme/parameter.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { drawSample, type Sample } from '../results/sample.ts';
import { byText, commitment, keepsCommitment, seedOf } from '../selection/draw.ts';
import type { Day } from '../time.ts';
import { type FrozenUnit, frozenHash } from './freeze.ts';

/** A draw as the claim keeps it: all that is needed, with nonce and frozen claim, to draw it again. */
export type ClaimSample = {
  readonly algorithm: 'sha256-counter-fisher-yates-1';
  readonly plan: {
    readonly minimum: number;
    readonly share: string;
    readonly reservesPerUnit: number;
    readonly ceilingErrorRate: string;
  };
  readonly metrics: readonly (Sample & { readonly metric: string })[];
  /** The first head after the freeze, which is part of the seed; absent in a draw from before there were seals. */
  readonly head?: SealHead;
};

/** A block by its number, as text, and its hash. */
export type SealHead = { readonly number: string; readonly hash: string };

export type Drawn = 'sample' | 'reserve' | 'suspect';

/** The verification plan of the day of the draw, which governs the claim from then on. */
export const samplePlan = ({ verification, ...definition }: RunDefinition, on: Day) => ({
  minimum: wholeOn(definition, verification.minimum, on),
  share: toText(shareOn(definition, verification.share, on)),
  reservesPerUnit: wholeOn(definition, verification.reserveUnits, on),
  ceilingErrorRate: toText(shareOn(definition, verification.ceilingErrorRate, on)),
});

/** Draws each metric of the claim by itself, under the one seed. */
export function drawMetrics(
  units: readonly FrozenUnit[],
  plan: ClaimSample['plan'],
  seed: string,
): ClaimSample {
  const metrics = [...new Set(units.map(({ metric }) => metric))].sort(byText);
  const share = parse(plan.share)!;
  return {
    algorithm: 'sha256-counter-fisher-yates-1',
    plan,
    metrics: metrics.map((metric) => {
      const claimed = units
        .filter((unit) => unit.metric === metric)
        .map(({ id, stratum, suspect }) => {
          const cut = stratum.indexOf('|');
          const [hazard, region] = [stratum.slice(0, cut), stratum.slice(cut + 1)];
          return { unitId: id, hazard, region, suspect: suspect !== null };
        });
      return { metric, ...drawSample(claimed, { minimum: plan.minimum, share }, seed) };
    }),
  };
}

/** The sample under a revealed nonce. Refuses `nonce_does_not_keep_commitment`. */
export function drawClaim(
  claim: { readonly nonceCommitment: string; readonly frozenHash: string },
  units: readonly FrozenUnit[],
  { nonce, plan, head }: { nonce: string; plan: ClaimSample['plan']; head: SealHead },
): Result<{ seed: string; sample: ClaimSample }, 'nonce_does_not_keep_commitment'> {
  if (!keepsCommitment(nonce, claim.nonceCommitment)) {
    return refuse('nonce_does_not_keep_commitment', { committed: claim.nonceCommitment });
  }
  const seed = seedOf(nonce, claim.frozenHash, head.hash);
  return accept({ seed, sample: { ...drawMetrics(units, plan, seed), head } });
}

/** Where each unit came to lie, and its place in its stratum's order, from 0; suspects have none. */
export function placesOf(
  sample: ClaimSample,
): ReadonlyMap<string, { drawn: Drawn; drawOrder: number | null }> {
  const places = new Map<string, { drawn: Drawn; drawOrder: number | null }>();
  for (const { strata, suspects } of sample.metrics) {
    for (const unitId of suspects) places.set(unitId, { drawn: 'suspect', drawOrder: null });
    for (const stratum of strata) {
      stratum.sample.forEach((unitId, at) => {
        places.set(unitId, { drawn: 'sample', drawOrder: at });
      });
      stratum.reserve.forEach((unitId, at) => {
        places.set(unitId, { drawn: 'reserve', drawOrder: stratum.sample.length + at });
      });
    }
  }
  return places;
}

export type Recomputed = {
  readonly commitment: boolean;
  readonly frozenHash: boolean;
  readonly seed: boolean;
  readonly sample: boolean;
};

/** Does the draw again from what is stored and says, step by step, whether it comes out the same. */
export function recompute(
  claim: {
    readonly id: string;
    readonly awardId: string;
    readonly sequence: number;
    readonly kind: string;
    readonly nonceCommitment: string;
    readonly nonce: string;
    readonly frozenHash: string;
    readonly seed: string;
    readonly sample: ClaimSample;
  },
  units: readonly FrozenUnit[],
): Recomputed {
  const { nonce, sample } = claim;
  const seed = seedOf(nonce, frozenHash(claim, units), sample.head?.hash);
  const { head: _, ...drawn } = sample;
  return {
    commitment: commitment(nonce) === claim.nonceCommitment,
    frozenHash: frozenHash(claim, units) === claim.frozenHash,
    seed: seed === claim.seed,
    sample: canonical(drawMetrics(units, sample.plan, seed)) === canonical(drawn),
  };
}
