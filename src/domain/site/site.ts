import type { RunDefinition } from '../programme/definition.ts';
import { wholeOn } from '../programme/parameter.ts';
import type { Explanation } from '../rule/explanation.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import type { Day } from '../time.ts';

/**
 * `open` waits for a match, `proposed` for the answers of both sides, `matched` for its locked baseline. A site
 * that was improved and then closes is checked by its documents, so it no longer drops out.
 */
export type SiteState =
  | 'ineligible'
  | 'needs_information'
  | 'open'
  | 'proposed'
  | 'matched'
  | 'baselined'
  | 'improved'
  | 'dropped_out'
  | 'withdrawn'
  | 'closed';

/** The one table of what may be done to a site, from which of its states. */
export const siteActions = {
  recheck: ['ineligible', 'needs_information', 'open'],
  withdraw: ['ineligible', 'needs_information', 'open', 'proposed'],
  propose: ['open'],
  agree: ['proposed'],
  reopen: ['proposed'],
  assess: ['matched'],
  lockBaseline: ['matched'],
  dropOut: ['matched', 'baselined'],
} as const satisfies ActionTable<string, SiteState>;

export type SiteAction = keyof typeof siteActions;

/** Refuses `state_does_not_allow` unless the site's state allows the action. */
export const siteAllows = (action: SiteAction, state: SiteState) =>
  allowedIn<SiteAction, SiteState>(siteActions, action, state);

/** What the eligibility makes of a site that waits for its match. */
export const stateByEligibility = {
  eligible: 'open',
  ineligible: 'ineligible',
  needs_information: 'needs_information',
} as const satisfies Record<Explanation['outcome'], SiteState>;

/** The programme's size class of so many workers, by the ceilings in force on the day. The last class has none. */
export function sizeClassOf(
  definition: Pick<RunDefinition, 'parameters' | 'sizeClasses'>,
  employees: number,
  on: Day,
): string {
  const found = definition.sizeClasses.find(
    ({ upTo }) => upTo === undefined || employees <= wholeOn(definition, upTo, on),
  );
  if (found === undefined) throw new Error(`no size class for ${employees} workers`);
  return found.code;
}
