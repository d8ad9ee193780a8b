import { may, supplierTrack } from '../../domain/application/application.ts';
import { decisionOf, mayObject } from '../../domain/objection/objection.ts';
import type { Track } from '../../domain/programme/definition.ts';
import { objectionsTo } from '../../store/applications.ts';
import { newId } from '../../store/ids.ts';
import { getVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/**
 * The supplier objects to its being ineligible, waiting or not selected, within the published days. Refuses
 * `objection_too_late`, `objection_open` and `objection_dismissed`.
 */
export async function objectToApplication(
  context: Context,
  { applicationId, grounds }: { applicationId: string; grounds: string },
): Promise<Row<'objection'>> {
  const { tx, now, actor } = context;
  const application = await lock(tx, 'application', applicationId);
  must(may('object', application));
  const { definition } = await getVersion(tx, application.programmeVersionId);
  const track = must(supplierTrack<Track>(definition, application.track));
  const earlier = await objectionsTo(tx, applicationId);
  const decision = must(mayObject(definition, track, { decision: decisionOf(application), earlier, now }));
  const objection: Row<'objection'> = {
    id: newId(),
    programmeId: application.programmeId,
    subjectKind: 'application',
    subjectId: applicationId,
    organisationId: actor.organisationId,
    againstPersonId: decision.decidedBy ?? null,
    grounds,
    state: 'raised',
    answer: null,
    decidedBy: null,
    revision: 1,
  };
  const detail = { application: application.number, against: application.state };
  await save(tx, context, [created('objection', objection, { what: 'objection.raised', detail })]);
  return objection;
}
