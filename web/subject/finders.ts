import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import type { Format } from '../format.ts';
import type { Finder, Option } from '../forms/schema.ts';

/** As many as one list gives at once; nobody chooses among more without looking for a name. */
const MOST = 200;

type Named = { readonly ko: string; readonly en: string | null };
type Party = {
  readonly organisationId: string;
  readonly organisationName: Named;
  readonly role?: string;
};

/** One option for each organisation, however many roles it has. */
const organisationsOf = (format: Format, parties: readonly Party[]): readonly Option[] =>
  [...new Map(parties.map((party) => [party.organisationId, party.organisationName]))].map(
    ([value, { ko, en }]) => ({ value, label: format.say({ ko, en: en ?? undefined }) }),
  );

async function agreementOf(programmeId: string) {
  const params = { path: { programmeId } };
  const { agreementId } = bodyOf(await api.GET('/programmes/{programmeId}', { params }));
  if (agreementId === null) return { parties: [], pledges: [] };
  return bodyOf(await api.GET('/agreements/{agreementId}', { params: { path: { agreementId } } }));
}

/** The verifiers of the programme's agreement. */
export const verifiersOf = (programmeId: string, format: Format): Finder => ({
  queryKey: ['find', 'verifiers', programmeId, format.locale],
  queryFn: async () =>
    organisationsOf(
      format,
      (await agreementOf(programmeId)).parties.filter(({ role }) => role === 'verifier'),
    ),
});

/** Who promised money to the programme's fund. */
export const contributorsOf = (programmeId: string, format: Format): Finder => ({
  queryKey: ['find', 'contributors', programmeId, format.locale],
  queryFn: async () => organisationsOf(format, (await agreementOf(programmeId)).pledges),
});

/** The awards of a programme, by the supplier's name and their number. */
export const awardsOf = (programmeId: string): Finder => ({
  queryKey: ['find', 'awards', programmeId],
  queryFn: async () => {
    const params = { path: { programmeId }, query: { limit: MOST, sort: 'supplierName' as const } };
    const { items } = bodyOf(await api.GET('/programmes/{programmeId}/awards', { params }));
    return items.map(({ id, number, supplierName }) => ({ value: id, label: `${supplierName} ${number}` }));
  },
});

/** The improvements of an award, by site and measure. */
export const improvementsOf = (awardId: string, measure: (code: string) => string): Finder => ({
  queryKey: ['find', 'improvements', awardId],
  queryFn: async () => {
    const params = { path: { awardId }, query: { limit: MOST } };
    const { items } = bodyOf(await api.GET('/awards/{awardId}/improvements', { params }));
    return items.map((each) => ({
      value: each.id,
      label: `${each.siteName} ${each.siteNumber}: ${measure(each.measure)}`,
    }));
  },
});

/** The payments of an award that are approved and not yet on their way. */
export const approvedPaymentsOf = (programmeId: string, awardId: string, format: Format): Finder => ({
  queryKey: ['find', 'payments', awardId, format.locale],
  queryFn: async () => {
    const params = { path: { programmeId }, query: { limit: MOST, awardId, state: 'approved' } };
    const { items } = bodyOf(await api.GET('/programmes/{programmeId}/payments', { params }));
    return items.map(({ id, number, amount }) => ({ value: id, label: `${number} ${format.money(amount)}` }));
  },
});

/** The people of one's own organisation. */
export const ownPeople: Finder = {
  queryKey: ['find', 'own-people'],
  queryFn: async () => {
    const { organisationId } = bodyOf(await api.GET('/me'));
    const params = { path: { organisationId } };
    const { items } = bodyOf(await api.GET('/organisations/{organisationId}/people', { params }));
    return items.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }));
  },
};
