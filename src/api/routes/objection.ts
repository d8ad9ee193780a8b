import { sql } from 'kysely';
import { decideApplicationObjection } from '../../actions/objection/decide-application-objection.ts';
import { objectToApplication } from '../../actions/objection/object-to-application.ts';
import { objectionOperations as operations } from '../../contract/objection.ts';
import { namesOf } from '../../store/awards.ts';
import { historyOf } from '../../store/history.ts';
import { readList } from '../../store/listing.ts';
import { type Db, get, type Row } from '../../store/rows.ts';
import { acting, type Reading, type Route, reading } from '../route.ts';
import { shows } from '../viewer.ts';

/** An objection to a claim is a step of the claim: its facts stand there, from the objection on. */
async function historyTo(db: Db, { id, subjectKind, subjectId }: Row<'objection'>): Promise<Row<'fact'>[]> {
  if (subjectKind === 'application') return historyOf(db, id);
  const facts = await historyOf(db, subjectId);
  return facts.slice(facts.findIndex(({ what }) => what === 'claim.objected-to'));
}

/** All that is known of an objection, with what it is about. */
async function objectionDetail({ db, viewer }: Reading, objectionId: string) {
  const objection = await get(db, 'objection', objectionId);
  const { subjectKind, subjectId, organisationId } = objection;
  const { number } = await get(db, subjectKind, subjectId);
  return {
    ...objection,
    number,
    supplierId: organisationId,
    supplierName: (await namesOf(db, [organisationId])).get(organisationId) ?? '',
    applicationId: subjectKind === 'application' ? subjectId : null,
    claimId: subjectKind === 'claim' ? subjectId : null,
    history: shows(viewer, 'subject.history') ? await historyTo(db, objection) : [],
  };
}

export const objectionRoutes: readonly Route[] = [
  acting(operations.objectToApplication, objectToApplication),
  acting(operations.decideApplicationObjection, decideApplicationObjection),
  reading(operations.getObjection, (reading, { objectionId }) => objectionDetail(reading, objectionId)),
  reading(operations.listObjections, ({ db, scope }, { programmeId, ...asked }) =>
    readList(db, 'objections', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`x.organisation_id = ${organisationId}`,
    }),
  ),
];
