import { canonical } from '../fact/digest.ts';
import type { RunDefinition } from '../programme/definition.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import type { Day } from '../time.ts';
import type { Account } from './agreement-text.ts';
import { checkPlan, type PlanTerms } from './plan.ts';
import type { AwardRefusal } from './refusals.ts';

export type ChangeState = 'requested' | 'approved' | 'refused';

export const changeActions = {
  approve: ['requested'],
  refuse: ['requested'],
} as const satisfies ActionTable<string, ChangeState>;

export type ChangeAction = keyof typeof changeActions;

/** What a supplier asks to be changed: of the plan's targets, sites or term, or of the account. */
export type ChangeAsked =
  | { readonly kind: 'target'; readonly after: Pick<PlanTerms, 'targets'> }
  | { readonly kind: 'site'; readonly after: Pick<PlanTerms, 'capacitySites' | 'hazards' | 'regions'> }
  | { readonly kind: 'term'; readonly after: Pick<PlanTerms, 'startsOn' | 'endsOn'> }
  | { readonly kind: 'account'; readonly after: Account };

/** What stands now: the agreed plan and the account. */
export type Standing = { readonly plan: PlanTerms; readonly account: Account };

export type PlanChange = Exclude<ChangeAsked, { readonly kind: 'account' }>;

/** A change makes a new sequence of the plan, unless it is of the account. */
export const changesPlan = (change: ChangeAsked): change is PlanChange => change.kind !== 'account';

/** The present values of what the change touches: the `before` beside its `after`. */
export function beforeOf({ plan, account }: Standing, { after }: ChangeAsked): object {
  const now: Record<string, unknown> = { ...plan, ...account };
  return Object.fromEntries(Object.keys(after).map((key) => [key, now[key]]));
}

/** Refuses what changes nothing, and what the programme file would not let a plan or an account be. */
export function checkChange(
  definition: RunDefinition,
  { standing, change }: { readonly standing: Standing; readonly change: ChangeAsked },
  day: Day,
): Result<{ readonly before: object }, AwardRefusal> {
  const before = beforeOf(standing, change);
  if (canonical(before) === canonical(change.after)) return refuse('change_without_effect');
  const checked = changesPlan(change)
    ? checkPlan(definition, { ...standing.plan, ...change.after }, day)
    : checkAccount(definition, change.after);
  return checked.ok ? accept({ before }) : checked;
}

/** The money of an award stands in a dedicated account or is covered by a bond, whichever the file permits. */
export function checkAccount(definition: RunDefinition, account: Account): Result<Account, AwardRefusal> {
  const permitted = definition.award.moneyProtection;
  return permitted.includes(account.protection)
    ? accept(account)
    : refuse('money_protection_not_permitted', { given: account.protection, permitted });
}

/**
 * Whether a request may be decided by the person. An approval also needs the values that the request was made
 * against: what another change has altered meanwhile is asked for anew.
 */
export function decideChange(
  request: { readonly state: ChangeState; readonly requestedBy: string; readonly before: unknown },
  decision: { readonly action: ChangeAction; readonly personId: string; readonly standing?: object },
): Result<ChangeAction, AwardRefusal | 'state_does_not_allow' | 'same_person'> {
  const { action, personId, standing } = decision;
  const allowed = allowedIn<ChangeAction, ChangeState>(changeActions, action, request.state);
  if (!allowed.ok) return allowed;
  if (request.requestedBy === personId) return refuse('same_person');
  if (standing !== undefined && canonical(standing) !== canonical(request.before)) {
    return refuse('change_overtaken');
  }
  return accept(action);
}
