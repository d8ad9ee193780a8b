import { type OperationId, permissionOf, type SubjectKind } from './permissions.ts';

/**
 * Which operation shows a subject, or shows what it belongs to: whoever has its rights on the subject may ask for the
 * subject's facts. What no page shows to anybody but its own people is left out.
 */
const shownBy = {
  programme: 'getFund',
  version: 'getFund',
  agreement: 'getAgreement',
  pledge: 'getAgreement',
  pledgeCall: 'getFund',
  fund: 'getFund',
  application: 'getApplication',
  recommendation: 'listRecommendations',
  objection: 'listObjections',
  award: 'getAward',
  plan: 'getAward',
  changeRequest: 'getAward',
  site: 'getSite',
  match: 'getMatch',
  baseline: 'getSite',
  improvement: 'getImprovement',
  siteCase: 'listCases',
  claim: 'getClaim',
  verification: 'getClaim',
  payment: 'getPayment',
  receivable: 'getReceivable',
} as const satisfies Partial<Record<SubjectKind, OperationId>>;

export type RecordedKind = keyof typeof shownBy;

/** The kinds of subjects whose facts can be asked for. */
export const recordedKinds = Object.keys(shownBy) as RecordedKind[];

/** Who may: the rights on the subject. */
export const readersOf = (kind: RecordedKind): readonly string[] => permissionOf(shownBy[kind]).rights;

/** The kind that a fact names its subject by: the table of a version bears a longer name. */
export const factKindOf = (kind: RecordedKind): string => (kind === 'version' ? 'programmeVersion' : kind);

/** The kind of the subject that a fact is about; undefined for what has no facts that can be asked for. */
export const recordedKindOf = (factKind: string): RecordedKind | undefined =>
  recordedKinds.find((kind) => factKindOf(kind) === factKind);
