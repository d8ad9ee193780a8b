import { sql } from 'kysely';
import { mergeOrganisations } from '../../actions/organisation/merge.ts';
import { recordDatum } from '../../actions/organisation/record-datum.ts';
import { registerOrganisations } from '../../actions/organisation/register.ts';
import { registerPeople } from '../../actions/organisation/register-people.ts';
import { tieOrganisations } from '../../actions/organisation/tie.ts';
import { unmergeOrganisation } from '../../actions/organisation/unmerge.ts';
import { organisationOperations as operations } from '../../contract/organisation.ts';
import { LookAlikeSearch } from '../../domain/organisation/likeness.ts';
import { readList } from '../../store/listing.ts';
import { organisationsOf, standingCompanies } from '../../store/merges.ts';
import { findCompany } from '../../store/organisations.ts';
import { peopleOf } from '../../store/people.ts';
import { Refused } from '../../store/refused.ts';
import type { Db } from '../../store/rows.ts';
import { acting, type Route, reading } from '../route.ts';
import { organisationView, registryDataView } from '../views/organisation.ts';

const PAIRS = 200;
const AT_ONCE = 2_000;

/** The pairs that look alike among all companies, in the order of the registry; other requests are heard meanwhile. */
async function lookAlikes(db: Db) {
  const search = new LookAlikeSearch();
  for await (const some of standingCompanies(db, AT_ONCE)) {
    for (const one of some) search.meet(one);
    if (search.pairs.length > PAIRS) break;
  }
  const pairs = search.pairs.slice(0, PAIRS);
  const known = await organisationsOf(
    db,
    pairs.flatMap(({ one, other }) => [one, other]),
  );
  const items = pairs.map(({ one, other, why }) => ({
    one: known.get(one)!,
    other: known.get(other)!,
    why: [...why],
  }));
  return { items, more: search.pairs.length > PAIRS };
}

export const organisationRoutes: readonly Route[] = [
  acting(operations.registerOrganisations, registerOrganisations),
  acting(operations.registerPeople, registerPeople),
  acting(operations.recordDatum, recordDatum),
  acting(operations.tieOrganisations, tieOrganisations),
  acting(operations.mergeOrganisations, mergeOrganisations),
  acting(operations.unmergeOrganisation, unmergeOrganisation),
  reading(operations.listLookAlikes, ({ db }) => lookAlikes(db)),
  reading(operations.listOrganisations, async ({ db, scope }, asked) =>
    readList(db, 'organisations', {
      ...asked,
      scope,
      where: sql`true`,
      own: (organisationId) => sql`x.id = ${organisationId}`,
    }),
  ),
  reading(operations.findCompany, async ({ db }, { businessNumber }) => {
    const company = await findCompany(db, businessNumber.replaceAll('-', ''));
    if (company === undefined) {
      throw new Refused({ code: 'not_found', facts: { kind: 'organisation', id: businessNumber } });
    }
    return company;
  }),
  reading(operations.listPeople, async ({ db }, { organisationId }) => ({
    items: await peopleOf(db, organisationId),
  })),
  reading(operations.getOrganisation, organisationView),
  reading(operations.listRegistryData, registryDataView),
];
