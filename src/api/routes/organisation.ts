import { sql } from 'kysely';
import { recordDatum } from '../../actions/organisation/record-datum.ts';
import { registerOrganisations } from '../../actions/organisation/register.ts';
import { registerPeople } from '../../actions/organisation/register-people.ts';
import { tieOrganisations } from '../../actions/organisation/tie.ts';
import { organisationOperations as operations } from '../../contract/organisation.ts';
import { dayOf } from '../../domain/time.ts';
import { latestData } from '../../store/data.ts';
import { readList } from '../../store/listing.ts';
import { findCompany } from '../../store/organisations.ts';
import { peopleOf } from '../../store/people.ts';
import { Refused } from '../../store/refused.ts';
import { get } from '../../store/rows.ts';
import { acting, type Route, reading } from '../route.ts';

export const organisationRoutes: readonly Route[] = [
  acting(operations.registerOrganisations, registerOrganisations),
  acting(operations.registerPeople, registerPeople),
  acting(operations.recordDatum, recordDatum),
  acting(operations.tieOrganisations, tieOrganisations),
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
  reading(operations.getOrganisation, async ({ db, now }, { organisationId }) => ({
    ...(await get(db, 'organisation', organisationId)),
    data: await latestData(db, organisationId, dayOf(now)),
  })),
];
