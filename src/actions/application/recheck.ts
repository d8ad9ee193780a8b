import { may, supplierTrack } from '../../domain/application/application.ts';
import { decideEligibility, type Eligibility } from '../../domain/application/eligibility.ts';
import type { FormValues } from '../../domain/application/form.ts';
import type { Track } from '../../domain/programme/definition.ts';
import { readData } from '../../store/data.ts';
import { getVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Decides again what lacked information, on the data that the registry has by now; the form stays as submitted. */
export async function recheckApplication(
  context: Context,
  { applicationId }: { applicationId: string },
): Promise<Row<'application'>> {
  const { tx, now, actor, relations } = context;
  const before = await lock(tx, 'application', applicationId);
  mustNotBeStale(context, before);
  must(may('recheck', before));
  const { definition, contentId } = await getVersion(tx, before.programmeVersionId);
  const track = must(supplierTrack<Track>(definition, before.track));
  const on = today(context);
  const data = await readData(tx, {
    organisationId: before.supplierId,
    vocabulary: track.vocabulary,
    form: before.form as FormValues,
    on,
  });
  const explanation = decideEligibility(definition, track, { data, on });
  const decidedBy = relations.includes('operator') ? actor.personId : null;
  const eligibility: Eligibility = { decidedAt: now, decidedBy, explanation };
  const row = revised(before, { state: explanation.outcome, eligibility });
  await save(tx, context, [
    changed(
      'application',
      { before, row },
      {
        what: 'application.rechecked',
        detail: { outcome: explanation.outcome, missing: explanation.missing.map(({ name }) => name) },
        programmeVersion: contentId,
      },
    ),
  ]);
  return row;
}
