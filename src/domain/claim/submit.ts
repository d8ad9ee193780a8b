import type { RunDefinition } from '../programme/definition.ts';
import { accept, type Result } from '../refusal.ts';
import type { UnitVerdict } from '../results/tally.ts';
import type { ClaimSample } from './draw.ts';
import {
  awaitedBy,
  judgeClaim,
  type MetricJudged,
  type MetricVerified,
  takeVerdicts,
  type UnitToJudge,
  type Verdict,
  verifiedMetrics,
} from './judge.ts';
import type { ClaimRefusal } from './refusals.ts';

/** A claimed unit with what the two rounds found. */
export type VerdictUnit = {
  readonly id: string;
  readonly result: UnitVerdict | null;
  readonly secondResult: UnitVerdict | null;
};

/** What the verifiers of a round have found so far; round 2 judges anew and knows nothing of round 1. */
export const verdictsOf = (units: readonly VerdictUnit[], round: number): Map<string, UnitVerdict> =>
  new Map(
    units.flatMap(({ id, result, secondResult }) => {
      const verdict = round === 1 ? result : secondResult;
      return verdict === null ? [] : [[id, verdict] as const];
    }),
  );

/** How far a round has come. */
export const judgeRound = (claim: {
  readonly sample: ClaimSample;
  readonly units: readonly VerdictUnit[];
  readonly round: number;
}): MetricJudged[] => judgeClaim(claim.sample, verdictsOf(claim.units, claim.round));

export type Submitted<Unit> = {
  /** The units that were judged now, or that a full check calls up. */
  readonly units: readonly { readonly before: Unit; readonly row: Unit }[];
  readonly awaiting: readonly string[];
  /** Units judged in this round so far: each is paid for alike. */
  readonly judgedUnits: number;
  /** The round's result once nothing is awaited. */
  readonly metrics: readonly MetricVerified[] | undefined;
};

type JudgedColumns = VerdictUnit & {
  readonly drawn: string | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly rescored: unknown;
  readonly secondReasonCode: string | null;
  readonly secondReason: string | null;
  readonly secondRescored: unknown;
};

/**
 * Takes a verifier's findings on units that its round awaits and says what is awaited next: reserves for those
 * that could not be verified, all units where the error rate passed the ceiling, or nothing, with the result.
 */
export function submit<Unit extends JudgedColumns & { readonly revision: number }>(
  definition: RunDefinition,
  claim: {
    readonly sample: ClaimSample;
    readonly units: readonly Unit[];
    readonly grounds: ReadonlyMap<string, UnitToJudge>;
    readonly round: 1 | 2;
  },
  given: readonly Verdict[],
): Result<Submitted<Unit>, ClaimRefusal | 'risk_outside_scale'> {
  const { units, grounds, round } = claim;
  const taken = takeVerdicts(definition, given, {
    awaited: awaitedBy(judgeRound(claim)),
    units: grounds,
  });
  if (!taken.ok) return taken;
  const verdicts = new Map(given.map((verdict) => [verdict.unitId, verdict]));
  const judged = units.map((unit) => {
    const verdict = verdicts.get(unit.id);
    return verdict === undefined ? unit : { ...unit, ...columnsOf(verdict, round) };
  });
  const outcome = judgeRound({ ...claim, units: judged });
  const called = new Set(
    outcome.flatMap((each) => (each.allChecked && each.state === 'open' ? each.awaiting : [])),
  );
  const rows = judged.map((unit) =>
    called.has(unit.id) && unit.drawn === 'reserve' ? { ...unit, drawn: 'full' } : unit,
  );
  return accept({
    units: rows.flatMap((row, at) =>
      row === units[at] ? [] : [{ before: units[at]!, row: { ...row, revision: row.revision + 1 } }],
    ),
    awaiting: awaitedBy(outcome),
    judgedUnits: verdictsOf(rows, round).size,
    metrics: verifiedMetrics(outcome),
  });
}

function columnsOf(verdict: Verdict, round: 1 | 2): object {
  const { result, frequency, severity } = verdict;
  const [reasonCode, reason] = [verdict.reasonCode ?? null, verdict.reason ?? null];
  const rescored = frequency === undefined || severity === undefined ? null : { frequency, severity };
  return round === 1
    ? { result, reasonCode, reason, rescored }
    : {
        secondResult: result,
        secondReasonCode: reasonCode,
        secondReason: reason,
        secondRescored: rescored,
      };
}

/** Units on which the second verifier came to another result than the first. */
export function changedUnits(
  units: readonly VerdictUnit[],
  judgedNow: readonly { readonly row: VerdictUnit }[],
): { unitId: string; first: UnitVerdict; second: UnitVerdict }[] {
  const now = new Map(judgedNow.map(({ row }) => [row.id, row]));
  return units.flatMap((unit) => {
    const { id, result, secondResult } = now.get(unit.id) ?? unit;
    return result === null || secondResult === null || result === secondResult
      ? []
      : [{ unitId: id, first: result, second: secondResult }];
  });
}

/** Whether the second result differs from the first, and by what, metric by metric. */
export function comparedRounds(
  first: readonly MetricVerified[],
  second: readonly MetricVerified[],
): { differs: boolean; text: string } {
  const pairs = second.map(({ metric, verified }) => ({
    metric,
    verified,
    before: first.find((each) => each.metric === metric)?.verified ?? '0',
  }));
  return {
    differs: pairs.some(({ before, verified }) => before !== verified),
    text: pairs.map(({ metric, before, verified }) => `${metric}: ${before} → ${verified}`).join('; '),
  };
}
