import type { Sample } from './sample.ts';
import type { MetricCount } from './verified.ts';

export type UnitVerdict = 'pass' | 'fail' | 'unverifiable';

export type Tally =
  /** Units that the verifier still has to judge, reserves that were called up among them. */
  | { readonly state: 'open'; readonly awaiting: readonly string[] }
  | { readonly state: 'complete'; readonly count: MetricCount };

/**
 * Counts the verdicts on a drawn sample of one metric. For each unverifiable unit the next reserve of its
 * stratum is judged in its stead, in the drawn order; when the reserve is used up or `reservesPerUnit` have stood
 * in one after another, and for suspects, which have none, unverifiable is a fail. So the count of sampled units
 * stays what was drawn, whoever could not be visited.
 */
export function tally(
  sample: Sample,
  verdicts: ReadonlyMap<string, UnitVerdict>,
  reservesPerUnit: number,
): Tally {
  const awaiting = sample.suspects.filter((unitId) => !verdicts.has(unitId));
  const passes = (unitIds: readonly string[]) =>
    BigInt(unitIds.filter((unitId) => verdicts.get(unitId) === 'pass').length);
  let passed = 0n;
  for (const stratum of sample.strata) {
    const calledUp = stratum.sample.map((unitId) => ({ unitId, standIn: 0 }));
    let reserves = 0;
    for (const { unitId, standIn } of calledUp) {
      const verdict = verdicts.get(unitId);
      if (!verdict) awaiting.push(unitId);
      if (verdict !== 'unverifiable' || standIn === reservesPerUnit) continue;
      if (reserves === stratum.reserve.length) continue;
      calledUp.push({ unitId: stratum.reserve[reserves]!, standIn: standIn + 1 });
      reserves += 1;
    }
    passed += passes(calledUp.map(({ unitId }) => unitId));
  }
  if (awaiting.length > 0) return { state: 'open', awaiting };
  const population = sample.strata.reduce((sum, stratum) => sum + stratum.population, 0);
  return {
    state: 'complete',
    count: {
      claimed: BigInt(population + sample.suspects.length),
      suspects: BigInt(sample.suspects.length),
      suspectsPassed: passes(sample.suspects),
      sampled: BigInt(sample.size),
      failed: BigInt(sample.size) - passed,
    },
  };
}
