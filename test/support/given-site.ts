import { type GivenCompany, type GivenProgramme, givenCompany } from './given.ts';
import type { Caller, TestHouse } from './house.ts';

const SME = { key: 'org.isSme', value: true, source: '중소기업확인서', asOf: '2026-01-01' };

/** What a site sends when it applies; every rule of the programme finds it eligible. */
export const siteApplication = (set: { form?: object } & Record<string, unknown> = {}) => ({
  name: '가상 제1공장',
  reportedRisk: { frequency: 3, severity: 3 },
  availableFrom: '2026-05-01',
  availableTo: '2027-08-31',
  otherSupport: [],
  ...set,
  form: {
    hazard: 'caught_in',
    region: '11',
    industry: 'C25',
    employees: 20,
    employerAssesses: true,
    acceptsVerification: true,
    sameEquipmentSupported: false,
    ...set.form,
  },
});

// biome-ignore lint/suspicious/noExplicitAny: tests read replies freely; their shape is checked by the app itself.
export type AppliedSite = GivenCompany & { site: any };

/** A small company that has applied with its site and is open. */
export async function givenOpenSite(
  house: TestHouse,
  { programmeId }: Pick<GivenProgramme, 'programmeId'>,
  set: Parameters<typeof siteApplication>[0] = {},
): Promise<AppliedSite> {
  const company = await givenCompany(house, [SME]);
  const site = await company.staff.do(`/programmes/${programmeId}/sites`, siteApplication(set));
  return { ...company, site };
}

/** A round of matching. */
export const proposeAll = (
  officer: Caller,
  { programmeId }: Pick<GivenProgramme, 'programmeId'>,
  limit = 200,
) => officer.do(`/programmes/${programmeId}/matches`, { limit });
