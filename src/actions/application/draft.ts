import { begunApplication, reopened, supplierTrack } from '../../domain/application/application.ts';
import type { FormValues } from '../../domain/application/form.ts';
import type { Track } from '../../domain/programme/definition.ts';
import { livingApplication } from '../../store/applications.ts';
import { newId } from '../../store/ids.ts';
import { nextNumber } from '../../store/numbers.ts';
import { getOpenVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/**
 * Begins the caller's application in a track, or opens the one that is begun already, with the form that it
 * has. Refuses `not_a_company`, `programme_not_open`, `track_unknown` and `applied_already`.
 */
export async function draftApplication(
  context: Context,
  input: { programmeId: string; track: string; form?: FormValues },
): Promise<Row<'application'>> {
  const { tx, actor } = context;
  const { programmeId } = input;
  if (actor.organisationKind !== 'company') throw new Refused({ code: 'not_a_company', facts: {} });
  const version = await getOpenVersion(tx, programmeId);
  const track = must(supplierTrack<Track>(version.definition, input.track)).key;
  // Two drafts of one supplier at once wait for each other here, and the second finds the first.
  const supplierId = (await lock(tx, 'organisation', actor.organisationId)).id;
  const living = must(reopened(await livingApplication(tx, { programmeId, track, supplierId })));
  if (living !== undefined) return living;
  const application: Row<'application'> = begunApplication({
    id: newId(),
    number: await nextNumber(tx, version.definition.prefix, context.now),
    programmeId,
    programmeVersionId: version.id,
    track,
    supplierId,
    origin: 'applied',
    form: input.form ?? {},
  });
  await save(tx, context, [
    created('application', application, {
      what: 'application.drafted',
      detail: { track },
      programmeVersion: version.contentId,
    }),
  ]);
  return application;
}
