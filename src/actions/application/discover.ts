import { begunApplication, reopened, supplierTrack } from '../../domain/application/application.ts';
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
 * Opens an application for a company that an officer has found; nothing goes on before it consents. Where the
 * company has begun one, that is it. Refuses `not_a_company`, `programme_not_open`, `track_unknown` and
 * `applied_already`.
 */
export async function discoverSupplier(
  context: Context,
  input: { programmeId: string; track: string; organisationId: string; reason: string },
): Promise<Row<'application'>> {
  const { tx } = context;
  const { programmeId, reason } = input;
  const version = await getOpenVersion(tx, programmeId);
  const track = must(supplierTrack<Track>(version.definition, input.track)).key;
  const { id: supplierId, kind } = await lock(tx, 'organisation', input.organisationId);
  if (kind !== 'company') throw new Refused({ code: 'not_a_company', facts: {} });
  const living = must(reopened(await livingApplication(tx, { programmeId, track, supplierId })));
  if (living !== undefined) return living;
  const application: Row<'application'> = begunApplication({
    id: newId(),
    number: await nextNumber(tx, version.definition.prefix, context.now),
    programmeId,
    programmeVersionId: version.id,
    track,
    supplierId,
    origin: 'discovered',
    form: {},
  });
  await save(tx, context, [
    created('application', application, {
      what: 'application.discovered',
      detail: { track, reason },
      programmeVersion: version.contentId,
    }),
  ]);
  return application;
}
