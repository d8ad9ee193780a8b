import { type ActionTable, allowedIn } from '../states.ts';

/**
 * `planning` while the plan goes back and forth, `agreed` once it stands, `active` from the last signature of the
 * award agreement. Only an active award matches sites, claims and is paid: so nothing is paid before the signatures.
 */
export type AwardState =
  | 'planning'
  | 'agreed'
  | 'active'
  | 'suspended'
  | 'terminated'
  | 'withdrawn'
  | 'closed';

/** The one table of what may be done to an award, from which of its states. */
export const awardActions = {
  proposePlan: ['planning'],
  returnPlan: ['planning'],
  secondPlan: ['planning'],
  agreePlan: ['planning'],
  draftAgreement: ['agreed'],
  signAgreement: ['agreed'],
  issueLetter: ['active', 'suspended', 'terminated', 'withdrawn', 'closed'],
  approveStage1: ['active'],
  proposeMatch: ['active'],
  planImprovement: ['active'],
  openClaim: ['active'],
  requestChange: ['active'],
  approveChange: ['active'],
  refuseChange: ['active', 'suspended', 'terminated', 'withdrawn'],
  suspend: ['active'],
  resume: ['suspended'],
  withdraw: ['planning', 'agreed', 'active', 'suspended'],
  terminate: ['planning', 'agreed', 'active', 'suspended'],
  noticeClawback: ['active', 'suspended', 'terminated', 'withdrawn', 'closed'],
  close: ['active', 'terminated', 'withdrawn'],
} as const satisfies ActionTable<string, AwardState>;

export type AwardAction = keyof typeof awardActions;

/** Refuses `state_does_not_allow` unless the award's state allows the action. */
export const awardAllows = (action: AwardAction, state: AwardState) =>
  allowedIn<AwardAction, AwardState>(awardActions, action, state);
