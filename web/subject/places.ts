/** The address of a subject's page. */
export type Place = { readonly noun: string; readonly id: string };

/** Where the page of a subject lies, by its kind. */
const pages: Readonly<Record<string, string>> = {
  application: 'applications',
  award: 'awards',
  site: 'sites',
  match: 'matches',
  improvement: 'improvements',
  objection: 'objections',
  claim: 'claims',
  payment: 'payments',
  receivable: 'receivables',
  agreement: 'agreements',
  programme: 'programmes',
  fund: 'funds',
  referral: 'referrals',
  siteCase: 'cases',
  version: 'versions',
  organisation: 'organisations',
  erasure: 'erasures',
};

/** Whom a field names is told by its name; whether the reader may look it up is another question. */
const closed = ['organisationId', 'erasureId'];

/** Where a subject of that kind is seen; what has no page of its own is seen where it belongs. */
export function pageOfKind(kind: string, id: string): Place | undefined {
  const noun = pages[kind];
  return noun === undefined ? undefined : { noun, id };
}

/** The page of the subject whose id a field bears. */
export const pageOf = (field: string, id: string): Place | undefined =>
  field.endsWith('Id') && !closed.includes(field) ? pageOfKind(field.slice(0, -2), id) : undefined;
