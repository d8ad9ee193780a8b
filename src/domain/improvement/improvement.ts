import type { ActivityKind, EvidenceKind, RunDefinition } from '../programme/definition.ts';
import { wholeOn } from '../programme/parameter.ts';
import { riskScaleOf } from '../programme/risk-scale.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type ControlActsOn, compareRisk, type Risk, type RiskChange, scoreRisk } from '../results/risk.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import { addMonths, type Day } from '../time.ts';
import type { ImprovementRefusal } from './refusals.ts';

export type ImprovementState =
  | 'planned'
  | 'purchased'
  | 'done'
  | 'confirmed'
  | 'contested'
  | 'removed'
  | 'abandoned';

/** What may be done with an improvement, and from where. What a site contested it may still confirm. */
export const improvementActions = {
  purchase: ['planned'],
  complete: ['planned', 'purchased'],
  addEvidence: ['planned', 'purchased', 'done', 'contested'],
  confirm: ['done', 'contested'],
  remove: ['done', 'confirmed', 'contested'],
} as const satisfies ActionTable<string, ImprovementState>;

type Decided<Value> = Result<Value, ImprovementRefusal>;

export const may = (
  action: keyof typeof improvementActions,
  state: ImprovementState,
): Decided<ImprovementState> =>
  allowedIn<keyof typeof improvementActions, ImprovementState>(improvementActions, action, state);

/** What the work at a site stands on: its award, its match, its locked baseline, and no accident under review. */
export type Circumstances = {
  readonly awardState: string;
  readonly matchState: string;
  readonly baseline: { readonly state: string; readonly scaleVersion: string; readonly lockedOn: Day } & Risk;
  readonly workPaused: boolean;
};

/** Refuses `award_not_in_force`, `match_not_agreed`, `baseline_not_locked`, `work_paused` after an accident. */
export function mayWork(
  circumstances: Omit<Circumstances, 'baseline'> & { readonly baseline: Circumstances['baseline'] | null },
): Decided<Circumstances> {
  const { awardState, matchState, baseline, workPaused } = circumstances;
  if (awardState !== 'active') return refuse('award_not_in_force', { state: awardState });
  if (matchState !== 'agreed') return refuse('match_not_agreed', { state: matchState });
  if (baseline?.state !== 'locked') return refuse('baseline_not_locked');
  if (workPaused) return refuse('work_paused');
  return accept({ ...circumstances, baseline });
}

/** Where an improvement is, in every programme alike: the site's organisation and the site's name. */
export const placeOf = (site: { readonly organisationId: string; readonly name: string }): string =>
  `${site.organisationId} ${site.name.normalize('NFKC').toLowerCase().replace(/\s+/g, '')}`;

/** The kind of activity as the programme file describes it; refuses `activity_kind_unknown`. */
export function activityOf(definition: RunDefinition, kind: string): Decided<ActivityKind> {
  const found = definition.activityKinds.find(({ code }) => code === kind);
  return found === undefined
    ? refuse('activity_kind_unknown', { kind, known: definition.activityKinds })
    : accept(found);
}

/** Holds days to their order: none before the first, none after the last. Refuses `day_out_of_order`. */
export function inOrder(day: Day, { from, to }: { from: Day; to: Day }): Decided<Day> {
  return day < from || day > to ? refuse('day_out_of_order', { day, from, to }) : accept(day);
}

/** A serial number once recorded stands; refuses `serial_number_differs`, `serial_number_taken`. */
export function serialOf(
  recorded: string | null,
  given: string | null,
  takenElsewhere: boolean,
): Decided<string | null> {
  if (given === null) return accept(recorded);
  if (recorded !== null && recorded !== given) return refuse('serial_number_differs', { recorded });
  return takenElsewhere ? refuse('serial_number_taken', { serialNumber: given }) : accept(given);
}

export type Completion = {
  readonly doneOn: Day;
  readonly serialNumber: string | null;
  readonly after: Risk;
  /** The kinds of evidence that stand, with what is handed in now. */
  readonly evidence: readonly EvidenceKind[];
};

type Begun = {
  readonly state: ImprovementState;
  readonly kind: string;
  readonly actsOn: ControlActsOn;
  readonly purchasedOn: Day | null;
};

/**
 * Whether the improvement counts as done, and how the risk changed on the baseline's own scale. What has a
 * serial number was bought first. Refuses `purchase_first`, `day_out_of_order`, `evidence_missing` with what
 * the file asks for, and `risk_outside_scale`.
 */
export function complete(
  improvement: Begun,
  completion: Completion,
  given: { definition: RunDefinition; baseline: Circumstances['baseline']; today: Day },
): Decided<RiskChange> {
  const { definition, baseline, today } = given;
  const allowed = may('complete', improvement.state);
  if (!allowed.ok) return allowed;
  const activity = activityOf(definition, improvement.kind);
  if (!activity.ok) return activity;
  const bought = activity.value.evidence.includes('serial_number');
  if (bought && improvement.purchasedOn === null) return refuse('purchase_first');
  const from = improvement.purchasedOn ?? baseline.lockedOn;
  const day = inOrder(completion.doneOn, { from, to: today });
  if (!day.ok) return day;
  const have = [...completion.evidence, ...(completion.serialNumber === null ? [] : ['serial_number'])];
  const missing = activity.value.evidence.filter((kind) => !have.includes(kind));
  if (missing.length > 0) return refuse('evidence_missing', { missing });
  return riskChange(definition, baseline, { after: completion.after, actsOn: improvement.actsOn });
}

function riskChange(
  definition: RunDefinition,
  baseline: Circumstances['baseline'],
  { after, actsOn }: { after: Risk; actsOn: ControlActsOn },
): Decided<RiskChange> {
  const method = definition.riskMethods.find(({ version }) => version === baseline.scaleVersion);
  if (method === undefined) throw new Error(`the file has no scale ${baseline.scaleVersion}`);
  const scale = riskScaleOf(method);
  const before = scoreRisk(scale, baseline);
  if (!before.ok) return before;
  const scored = scoreRisk(scale, after);
  if (!scored.ok) return scored;
  const change = compareRisk(before.value, scored.value, actsOn);
  if (!change.ok) throw new Error('both risks were scored on one scale');
  return change;
}

/** What the site says of it, from its own account. */
export type SiteAccount = { readonly done: boolean; readonly paidNothing: boolean };

/**
 * The site confirms that it was done and that it paid nothing, or else contests it, which opens a case.
 * Refuses `supplier_confirms_itself` for a person who also works for the supplier, and `case_open` while what
 * the site contested before is not answered.
 */
export function confirm(
  state: ImprovementState,
  account: SiteAccount,
  standing: { readonly worksForSupplier: boolean; readonly caseOpen: boolean },
): Decided<'confirmed' | 'contested'> {
  const allowed = may('confirm', state);
  if (!allowed.ok) return allowed;
  if (standing.worksForSupplier) return refuse('supplier_confirms_itself');
  if (standing.caseOpen) return refuse('case_open');
  return accept(account.done && account.paidNothing ? 'confirmed' : 'contested');
}

/** What a site says by contesting, in words for the officer who looks into it. */
export const contestText = ({ done, paidNothing }: SiteAccount): string =>
  [
    ...(done ? [] : ['사업장이 개선이 이루어지지 않았다고 알렸습니다.']),
    ...(paidNothing ? [] : ['사업장이 비용을 냈다고 알렸습니다.']),
  ].join(' ');

/** Within its minimum use a removed improvement fails. Refuses `day_out_of_order` and `minimum_use_over`. */
export function remove(
  improvement: { readonly state: ImprovementState; readonly doneOn: Day | null },
  removedOn: Day,
  { definition, today }: { definition: RunDefinition; today: Day },
): Decided<{ useUntil: Day }> {
  const allowed = may('remove', improvement.state);
  if (!allowed.ok) return allowed;
  const doneOn = improvement.doneOn as Day;
  const day = inOrder(removedOn, { from: doneOn, to: today });
  if (!day.ok) return day;
  const useUntil = addMonths(doneOn, wholeOn(definition, definition.award.minimumUseMonths, doneOn));
  return removedOn >= useUntil ? refuse('minimum_use_over', { useUntil }) : accept({ useUntil });
}
