import { type Fraction, toDecimal, toText, ZERO } from '../fraction.ts';
import { assessTargets, perMillionWon, type TargetAssessment } from '../plan/floor.ts';
import { runEndsOn } from '../programme/citations.ts';
import type { RunDefinition } from '../programme/definition.ts';
import { shareOn, wonOn } from '../programme/parameter.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type Coded, coded } from '../rule/vocabulary.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import { addDays, type Day } from '../time.ts';
import type { AwardRefusal } from './refusals.ts';

export type PlanState = 'proposed' | 'returned' | 'agreed' | 'replaced';

export const planActions = {
  return: ['proposed'],
  second: ['proposed'],
  agree: ['proposed'],
} as const satisfies ActionTable<string, PlanState>;

export type PlanAction = keyof typeof planActions;

/** Refuses `state_does_not_allow` unless the plan's state allows the action. */
export const planAllows = (action: PlanAction, state: PlanState) =>
  allowedIn<PlanAction, PlanState>(planActions, action, state);

/** A count promised for a metric of the programme file. */
export type Target = { readonly metric: string; readonly target: number };

/** What a supplier promises, for which money, where and when. */
export type PlanTerms = {
  readonly targets: readonly Target[];
  readonly stage1Won: bigint;
  readonly stage2CeilingWon: bigint;
  readonly capacitySites: number;
  readonly hazards: readonly string[];
  readonly regions: readonly string[];
  readonly startsOn: Day;
  /** The last day on which results are earned. */
  readonly endsOn: Day;
};

/** The metric in the file's words; one that the file does not have stays as it was sent. */
const metricNamed = ({ metrics }: Pick<RunDefinition, 'metrics'>, key: string): Coded | string => {
  const metric = metrics.find((each) => each.key === key);
  return metric === undefined ? key : coded(metric);
};

/**
 * Holds a plan to its programme file: a target for each metric and for nothing else, amounts within the
 * ceilings in force on the day, the file's hazards, days within the run.
 */
export function checkPlan(
  definition: RunDefinition,
  terms: PlanTerms,
  day: Day,
): Result<PlanTerms, AwardRefusal> {
  const asked = definition.metrics.map(({ key }) => key).sort();
  const given = terms.targets.map(({ metric }) => metric).sort();
  if (asked.join() !== given.join()) {
    const named = (keys: readonly string[]) => keys.map((key) => metricNamed(definition, key));
    return refuse('plan_metrics_differ', { asked: named(asked), given: named(given) });
  }
  const stages = [
    { stage: 1, won: terms.stage1Won, ceiling: definition.pay.stage1.ceiling },
    { stage: 2, won: terms.stage2CeilingWon, ceiling: definition.pay.stage2.ceiling },
  ];
  for (const { stage, won, ceiling } of stages) {
    const ceilingWon = wonOn(definition, ceiling, day);
    if (won > ceilingWon) return refuse('plan_over_ceiling', { stage, won, ceilingWon });
  }
  const known = definition.hazards;
  const unknown = terms.hazards.filter((hazard) => !known.some(({ code }) => code === hazard));
  if (unknown.length > 0) return refuse('plan_hazard_unknown', { unknown, known });
  const from = definition.agreement.run.startsOn;
  const to = addDays(runEndsOn(definition), -1);
  if (terms.startsOn < from || terms.endsOn > to || terms.endsOn <= terms.startsOn) {
    return refuse('plan_outside_run', { from, to });
  }
  return accept(terms);
}

type Promised = Pick<PlanTerms, 'targets' | 'stage1Won' | 'stage2CeilingWon'>;

export const supportWon = ({ stage1Won, stage2CeilingWon }: Promised): bigint => stage1Won + stage2CeilingWon;

/** Each target per million won of support beside the floor of the file and the programme's other agreed plans. */
export function comparePlan(
  definition: RunDefinition,
  plan: Promised,
  { peers, day }: { readonly peers: readonly Promised[]; readonly day: Day },
): TargetAssessment[] {
  const targets = plan.targets.map(({ metric, target }) => {
    const floor = definition.planFloor.find((each) => each.metric === metric);
    const named = definition.metrics.find(({ key }) => key === metric);
    return {
      metric,
      label: named?.label ?? { ko: metric },
      target: BigInt(target),
      floor: floor === undefined ? ZERO : shareOn(definition, floor.perMillionWon, day),
      peers: peers.flatMap((peer) =>
        peer.targets
          .filter((each) => each.metric === metric)
          .map((each) => perMillionWon(BigInt(each.target), supportWon(peer))),
      ),
    };
  });
  return assessTargets(targets, supportWon(plan));
}

/** A plan's target of the metric per million won of its support; undefined where it promises none. */
export function ratioOf(plan: Promised, metric: string): { target: number; ratio: Fraction } | undefined {
  const found = plan.targets.find((each) => each.metric === metric);
  return found && { target: found.target, ratio: perMillionWon(BigInt(found.target), supportWon(plan)) };
}

export const shownFraction = (value: Fraction) => ({ exact: toText(value), decimal: toDecimal(value, 4) });

/** The comparison as it is kept and shown: exact ratios with a decimal to read. */
export const shownComparison = (assessments: readonly TargetAssessment[]) =>
  assessments.map(({ quartiles, perMillionWon: ratio, floor, ...rest }) => ({
    ...rest,
    perMillionWon: shownFraction(ratio),
    floor: shownFraction(floor),
    quartiles: quartiles
      ? {
          lower: shownFraction(quartiles.lower),
          median: shownFraction(quartiles.median),
          upper: shownFraction(quartiles.upper),
        }
      : null,
  }));

/**
 * Whether a second person may still speak for the plan: only below the floor, and once. A reason that nobody
 * asked for would look like one that was needed.
 */
export function secondPlan(
  plan: { readonly state: PlanState; readonly secondedBy: string | null },
  assessments: readonly TargetAssessment[],
): Result<'seconded', AwardRefusal | 'state_does_not_allow'> {
  const allowed = planAllows('second', plan.state);
  if (!allowed.ok) return allowed;
  if (plan.secondedBy !== null) return refuse('plan_seconded_already');
  return assessments.some(({ belowFloor }) => belowFloor)
    ? accept('seconded')
    : refuse('plan_not_below_floor');
}
