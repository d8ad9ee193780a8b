import { parse, toText } from '../fraction.ts';
import type { RunDefinition } from '../programme/definition.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { scoreRisk } from '../results/risk.ts';
import type { Sample } from '../results/sample.ts';
import { tally, type UnitVerdict } from '../results/tally.ts';
import { type MetricCount, type Verified, verify } from '../results/verified.ts';
import type { ClaimSample } from './draw.ts';
import { type FinishedImprovement, riskFell, scaleOf } from './freeze.ts';
import type { ClaimRefusal } from './refusals.ts';

export type Verdicts = ReadonlyMap<string, UnitVerdict>;

export type MetricJudged = { readonly metric: string; readonly allChecked: boolean } & (
  | { readonly state: 'open'; readonly awaiting: readonly string[] }
  | { readonly state: 'complete'; readonly count: MetricCount; readonly judged: Verified }
);

const everyUnit = (sample: Sample): Sample => ({
  ...sample,
  size: sample.strata.reduce((sum, { population }) => sum + population, 0),
  strata: sample.strata.map((stratum) => ({
    ...stratum,
    sample: [...stratum.sample, ...stratum.reserve],
    reserve: [],
  })),
});

/**
 * How far the verdicts on a claim's sample have come, metric by metric: what is still awaited, or the count.
 * An error rate above the ceiling calls up all units of the metric, and then their plain count stands.
 */
export function judgeClaim({ metrics, plan }: ClaimSample, verdicts: Verdicts): MetricJudged[] {
  const ceilingRate = parse(plan.ceilingErrorRate)!;
  return metrics.map(({ metric, ...sample }) => {
    const drawn = tally(sample, verdicts, plan.reservesPerUnit);
    if (drawn.state === 'open') return { metric, allChecked: false, ...drawn };
    const judged = verify(drawn.count, ceilingRate);
    if (judged.outcome === 'verified') return { metric, allChecked: false, ...drawn, judged };
    const all = tally(everyUnit(sample), verdicts, 0);
    if (all.state === 'open') return { metric, allChecked: true, ...all };
    return { metric, allChecked: true, ...all, judged: verify(all.count, ceilingRate) };
  });
}

export const awaitedBy = (judged: readonly MetricJudged[]): string[] =>
  judged.flatMap((each) => (each.state === 'open' ? each.awaiting : []));

/** What a verifier says of one unit; a re-scored metric takes frequency and severity as they are now. */
export type Verdict = {
  readonly unitId: string;
  readonly result: UnitVerdict;
  /** One of the file's reasons, and what there is to say beside it. */
  readonly reasonCode?: string | undefined;
  readonly reason?: string | undefined;
  readonly frequency?: number | undefined;
  readonly severity?: number | undefined;
};

export type UnitToJudge = { readonly id: string; readonly metric: string } & Pick<
  FinishedImprovement,
  'actsOn' | 'scaleVersion' | 'beforeFrequency' | 'beforeSeverity'
> & { readonly removedOn: string | null };

type Refusals = ClaimRefusal | 'risk_outside_scale';

/**
 * Holds verdicts against what is awaited. A fail and an unverifiable give their reason; a re-scored unit
 * that passes has fallen by a band; equipment that was removed within its minimum use cannot pass.
 */
export function takeVerdicts(
  definition: RunDefinition,
  given: readonly Verdict[],
  { awaited, units }: { awaited: readonly string[]; units: ReadonlyMap<string, UnitToJudge> },
): Result<null, Refusals> {
  const open = new Set(awaited);
  for (const verdict of given) {
    const { unitId, result } = verdict;
    const unit = units.get(unitId);
    if (unit === undefined || !open.delete(unitId)) return refuse('unit_not_awaited', { unitId });
    const reasoned = takeReason(definition, verdict);
    if (!reasoned.ok) return reasoned;
    if (result === 'pass' && unit.removedOn !== null) {
      return refuse('improvement_removed', { unitId, removedOn: unit.removedOn });
    }
    const metric = definition.metrics.find(({ key }) => key === unit.metric);
    const scored = metric?.check === 'rescore' ? takeRescore(definition, verdict, unit) : accept(null);
    if (!scored.ok) return scored;
  }
  return accept(null);
}

/** A code may stand alone, and words may; a code is one that the file has for the result. */
function takeReason(
  { verification }: RunDefinition,
  { unitId, result, reasonCode, reason }: Verdict,
): Result<null, Refusals> {
  if (reasonCode === undefined) {
    return result !== 'pass' && reason === undefined
      ? refuse('verdict_reason_missing', { unitId, result })
      : accept(null);
  }
  const known = (verification.reasons ?? []).filter(({ results }) => results.some((each) => each === result));
  return known.some(({ code }) => code === reasonCode)
    ? accept(null)
    : refuse('verdict_reason_unknown', {
        unitId,
        reasonCode,
        known: known.map(({ code, label }) => ({ code, label })),
      });
}

function takeRescore(
  definition: RunDefinition,
  { unitId, result, frequency, severity }: Verdict,
  unit: UnitToJudge,
): Result<null, Refusals> {
  if (result === 'unverifiable') return accept(null);
  if (frequency === undefined || severity === undefined) return refuse('rescore_missing', { unitId });
  const scale = scaleOf(definition, unit.scaleVersion);
  const risk = scoreRisk(scale, { frequency, severity });
  if (!risk.ok) return risk;
  if (result !== 'pass' || riskFell(scale, unit, { frequency, severity })) return accept(null);
  const { band } = risk.value;
  const label = scale.bands.find((each) => each.band === band)!.label;
  return refuse('risk_did_not_fall', { unitId, band: { code: band, label } });
}

/** A metric's verification as the claim keeps it; counts are text, so that it is JSON as it stands. */
export type MetricVerified = {
  readonly metric: string;
  readonly allChecked: boolean;
  readonly claimed: string;
  readonly suspects: string;
  readonly suspectsPassed: string;
  readonly sampled: string;
  readonly failed: string;
  readonly errorRate: string;
  /** The 95 % interval of the error rate, in thousandths. */
  readonly intervalPermille: readonly [number, number];
  readonly verified: string;
};

/** A claim's verification: the result that stands, and the first where a second verifier judged again. */
export type ClaimVerification = {
  readonly round: 1 | 2;
  readonly metrics: readonly MetricVerified[];
  readonly first?: readonly MetricVerified[];
};

/** The verification to keep, once nothing is awaited any more; undefined before. */
export function verifiedMetrics(judged: readonly MetricJudged[]): MetricVerified[] | undefined {
  const metrics: MetricVerified[] = [];
  for (const each of judged) {
    if (each.state === 'open') return undefined;
    const { count, judged: verified } = each;
    metrics.push({
      metric: each.metric,
      allChecked: each.allChecked,
      claimed: `${count.claimed}`,
      suspects: `${count.suspects}`,
      suspectsPassed: `${count.suspectsPassed}`,
      sampled: `${count.sampled}`,
      failed: `${count.failed}`,
      errorRate: toText(verified.errorRate),
      intervalPermille: [verified.interval.lowPermille, verified.interval.highPermille],
      verified: `${verified.verified}`,
    });
  }
  return metrics;
}
