import { sql } from 'kysely';
import { decideApplicationObjection } from '../../actions/objection/decide-application-objection.ts';
import { objectToApplication } from '../../actions/objection/object-to-application.ts';
import { objectionOperations as operations } from '../../contract/objection.ts';
import { listPage } from '../../store/lists.ts';
import { acting, type Route, reading } from '../route.ts';

export const objectionRoutes: readonly Route[] = [
  acting(operations.objectToApplication, objectToApplication),
  acting(operations.decideApplicationObjection, decideApplicationObjection),
  reading(operations.listObjections, ({ db, scope }, { programmeId, ...asked }) =>
    listPage(db, 'objection', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`x.organisation_id = ${organisationId}`,
    }),
  ),
];
