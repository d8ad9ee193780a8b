import { type Fraction, max, multiply, ONE, of, subtract, sum, ZERO } from '../fraction.ts';

/** Where need is counted: hazard x region x size of workplace. */
export type Cell = { readonly hazard: string; readonly region: string; readonly size: string };

/** `hazard|region|size`, the key of a cell in maps and explanations. */
export const cellKey = ({ hazard, region, size }: Cell): string => `${hazard}|${region}|${size}`;

/** The workplaces of a cell known to need the improvement, and how many have it. */
export type CellNeed = Cell & { readonly knownNeed: bigint; readonly installed: bigint };

/** Published before the call; the weights sum to one. */
export type PriorityTerms = {
  readonly shortfallWeight: Fraction;
  readonly riskWeight: Fraction;
  readonly sizeWeight: Fraction;
  /** The highest score of the programme's risk scale. */
  readonly riskMax: bigint;
  /** How much a size of workplace counts, 0 to 1; a size that is not named counts 0. */
  readonly sizeScores: Readonly<Record<string, Fraction>>;
};

export type PriorityPart = {
  readonly value: Fraction;
  readonly weight: Fraction;
  readonly product: Fraction;
};

export type Priority = {
  readonly total: Fraction;
  readonly shortfall: PriorityPart;
  readonly risk: PriorityPart;
  readonly size: PriorityPart;
};

/** 1 - installed / known need, not below 0; a cell in which no need is known has no shortfall to fill. */
export function shortfall(need: Pick<CellNeed, 'knownNeed' | 'installed'> | undefined): Fraction {
  if (!need || need.knownNeed === 0n) return ZERO;
  return max(ZERO, subtract(ONE, of(need.installed, need.knownNeed)));
}

/**
 * A site's place in the queue, 0 to 1, with the three products that it is the sum of. `riskScore` is what the
 * site declared on applying, by the programme's scale; the locked baseline comes after the match.
 */
export function priorityOf(
  site: { readonly size: string; readonly riskScore: bigint },
  need: CellNeed | undefined,
  terms: PriorityTerms,
): Priority {
  const part = (value: Fraction, weight: Fraction): PriorityPart => ({
    value,
    weight,
    product: multiply(value, weight),
  });
  const parts = {
    shortfall: part(shortfall(need), terms.shortfallWeight),
    risk: part(of(site.riskScore, terms.riskMax), terms.riskWeight),
    size: part(
      Object.hasOwn(terms.sizeScores, site.size) ? terms.sizeScores[site.size]! : ZERO,
      terms.sizeWeight,
    ),
  };
  return { total: sum(Object.values(parts).map(({ product }) => product)), ...parts };
}
