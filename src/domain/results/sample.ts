import { ceil, type Fraction, multiply, of } from '../fraction.ts';
import { splitByLargestRemainder } from '../money/split.ts';
import { byText, type Hash, shuffle } from '../selection/draw.ts';

/** A claimed unit as the sample sees it. Suspect units are checked anyway and take no part in the draw. */
export type ClaimedUnit = {
  readonly unitId: string;
  readonly hazard: string;
  readonly region: string;
  readonly suspect: boolean;
};

export type SamplePlan = { readonly minimum: number; readonly share: Fraction };

export type DrawnStratum = {
  /** `hazard|region`. */
  readonly stratum: string;
  readonly population: number;
  readonly sample: readonly string[];
  /** The rest in drawn order: an unverifiable unit is replaced by the first, then the second. */
  readonly reserve: readonly string[];
};

export type Sample = {
  readonly size: number;
  readonly strata: readonly DrawnStratum[];
  /** Checked one by one, outside the error rate; sorted. */
  readonly suspects: readonly string[];
};

/** max(minimum, ceil(share x population)), and everything when that is more than there is. */
export const sampleSize = (plan: SamplePlan, population: number): number =>
  Math.min(population, Math.max(plan.minimum, Number(ceil(multiply(plan.share, of(BigInt(population)))))));

const share = (size: number, populations: readonly number[]): number[] =>
  splitByLargestRemainder(BigInt(size), populations.map(BigInt)).map(Number);

/**
 * Shares the size among strata in proportion to their populations by the largest remainder. Where the size
 * allows one each, a stratum whose share is under one gets exactly one, and the others share what is left,
 * so that no hazard and no region goes unseen. Populations are positive, in the strata's sorted order.
 */
export function allocate(size: number, populations: readonly number[]): number[] {
  if (size < populations.length) return share(size, populations);
  const single = new Set<number>();
  for (;;) {
    const rest = populations.map((_, at) => at).filter((at) => !single.has(at));
    const population = rest.reduce((sum, at) => sum + populations[at]!, 0);
    const small = rest.filter((at) => (size - single.size) * populations[at]! < population);
    if (small.length === 0) {
      const shares = share(
        size - single.size,
        rest.map((at) => populations[at]!),
      );
      return populations.map((_, at) => (single.has(at) ? 1 : shares[rest.indexOf(at)]!));
    }
    for (const at of small) single.add(at);
  }
}

/**
 * Draws the sample of a frozen claim with its ordered reserve, stratum by stratum (hazard x region), from the
 * seed that nonce and claim hash make together (`seedOf`). Whoever has the published nonce, the claim and
 * results/sample.vectors.json can draw it again. Unit ids are distinct.
 */
export function drawSample(units: readonly ClaimedUnit[], plan: SamplePlan, seed: Hash): Sample {
  const byStratum = new Map<string, string[]>();
  const drawable = units.filter(({ suspect }) => !suspect);
  for (const { unitId, hazard, region } of drawable) {
    const stratum = `${hazard}|${region}`;
    const ids = byStratum.get(stratum);
    if (ids) ids.push(unitId);
    else byStratum.set(stratum, [unitId]);
  }
  const strata = [...byStratum.keys()].sort(byText);
  const size = sampleSize(plan, drawable.length);
  const sizes = allocate(
    size,
    strata.map((stratum) => byStratum.get(stratum)!.length),
  );
  return {
    size,
    strata: strata.map((stratum, at) => {
      const drawn = shuffle(byStratum.get(stratum)!, seed, stratum);
      const population = drawn.length;
      return { stratum, population, sample: drawn.slice(0, sizes[at]), reserve: drawn.slice(sizes[at]) };
    }),
    suspects: units
      .filter(({ suspect }) => suspect)
      .map(({ unitId }) => unitId)
      .sort(byText),
  };
}
