import type { Relation } from '../person/actor.ts';
import { fieldOf } from '../person/fields.ts';
import { type OperationId, permissionOf } from '../person/permissions.ts';
import type { Telling } from './telling.ts';
import { applicationTellings } from './tellings/application.ts';
import { awardTellings } from './tellings/award.ts';
import { programmeTellings } from './tellings/programme.ts';
import { resultTellings } from './tellings/result.ts';

/** Every event that leaves the house: the `what` of a fact, a deadline that comes near, a head of the seals. */
export const tellings = {
  ...programmeTellings,
  ...applicationTellings,
  ...awardTellings,
  ...resultTellings,
};

export type EventName = keyof typeof tellings;

export const EVENTS = Object.keys(tellings) as EventName[];

export const isEvent = (what: string): what is EventName => Object.hasOwn(tellings, what);

/** What is told of the event by notice; null where only webhooks hear of it. */
export const tellingOf = (event: EventName): Telling | null => tellings[event];

/** By which operation an event's subject is read; `own`: who reads their own in a list that is open to all. */
type Read = { readonly by: OperationId; readonly own?: readonly Relation[] };

const everyParty: readonly Relation[] = [
  'operator',
  'recommender',
  'funder',
  'anchor',
  'guarantor',
  'region',
  'supplier',
  'site',
];

const reads: Readonly<Record<string, Read>> = {
  programme: { by: 'getProgramme', own: everyParty },
  version: { by: 'getVersion', own: everyParty },
  seal: { by: 'getProgramme', own: everyParty },
  agreement: { by: 'getAgreement' },
  pledge: { by: 'getFund' },
  money: { by: 'getFund' },
  application: { by: 'getApplication' },
  recommendation: { by: 'listRecommendations' },
  objection: { by: 'getObjection' },
  award: { by: 'getAward' },
  'award-agreement': { by: 'getAward' },
  plan: { by: 'getAward' },
  change: { by: 'getAward' },
  site: { by: 'getSite' },
  match: { by: 'getMatch' },
  baseline: { by: 'getSite' },
  improvement: { by: 'getImprovement' },
  case: { by: 'listCases', own: ['supplier', 'site'] },
  claim: { by: 'getClaim' },
  verification: { by: 'getClaim' },
  payment: { by: 'getPayment' },
  clawback: { by: 'getReceivable' },
  receivable: { by: 'getReceivable' },
  referral: { by: 'listReferrals', own: ['self'] },
  webhook: { by: 'listWebhooks' },
};

/** The relations that may read the subject of an event, by the permission table. */
export function readersOf(event: EventName): readonly Relation[] {
  const read = reads[event.slice(0, event.indexOf('.'))];
  if (read === undefined) throw new Error(`no operation reads the subject of ${event}`);
  const rights = permissionOf(read.by).rights.map((right) => right.split('.')[0] as Relation);
  return [...new Set([...rights, ...(read.own ?? [])])];
}

/**
 * Whether an organisation that stands so to the subject may be told of the event: it may read the subject, and
 * either sees its history or is among those who are told anyway.
 */
export function mayHear(event: EventName, relations: readonly Relation[]): boolean {
  const readers = readersOf(event);
  const history = fieldOf('subject.history').to;
  const heard = (tellingOf(event)?.hear ?? []).map((right) => right.split('.')[0] as Relation);
  return relations.some(
    (relation) =>
      readers.includes(relation) &&
      (history.includes(relation) || heard.includes(relation) || relation === 'self'),
  );
}
