/** Where a subject is seen in the house; what has no page of its own is seen where it belongs. */
const pages: Readonly<Record<string, string>> = {
  application: '/applications/',
  award: '/awards/',
  site: '/sites/',
  match: '/matches/',
  improvement: '/improvements/',
  objection: '/objections/',
  claim: '/claims/',
  payment: '/payments/',
  receivable: '/receivables/',
  referral: '/referrals/',
  siteCase: '/cases/',
  agreement: '/agreements/',
  programme: '/programmes/',
  programmeVersion: '/versions/',
};

/** The path that a notice links to. */
export const pathOfSubject = (kind: string, id: string): string => {
  const page = pages[kind];
  return page === undefined ? '/notices' : `${page}${id}`;
};
