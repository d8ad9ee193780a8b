import { may, supplierTrack, takenIn } from '../../domain/application/application.ts';
import { decideEligibility, type Eligibility } from '../../domain/application/eligibility.ts';
import { absentFields, type FormValues, fieldNamed, formFaults } from '../../domain/application/form.ts';
import type { Track } from '../../domain/programme/definition.ts';
import { readData } from '../../store/data.ts';
import { getOpenVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Hands the application in, under the version of this day, and decides its eligibility at once with all its
 * grounds. Refuses `programme_not_open`, `intake_not_open`, `intake_closed` (from the instant of `closesAt` on)
 * and `form_incomplete` with the fields.
 */
export async function submitApplication(
  context: Context,
  { applicationId }: { applicationId: string },
): Promise<Row<'application'>> {
  const { tx, now } = context;
  const before = await lock(tx, 'application', applicationId);
  mustNotBeStale(context, before);
  must(may('submit', before));
  const { programmeId, supplierId: organisationId } = before;
  const version = await getOpenVersion(tx, programmeId);
  const track = must(supplierTrack<Track>(version.definition, before.track));
  must(takenIn(track, before.origin, now));
  const form = before.form as FormValues;
  const fields = [
    ...absentFields(track.form, form),
    ...formFaults(track.form, form).map(({ field }) => field),
  ];
  if (fields.length > 0)
    throw new Refused({
      code: 'form_incomplete',
      facts: { fields: fields.map((field) => fieldNamed(track.form, field)) },
    });

  const on = today(context);
  const data = await readData(tx, { organisationId, vocabulary: track.vocabulary, form, on });
  const explanation = decideEligibility(version.definition, track, { data, on });
  const eligibility: Eligibility = { decidedAt: now, decidedBy: null, explanation };
  const row = revised(before, {
    state: explanation.outcome,
    programmeVersionId: version.id,
    submittedAt: now,
    eligibility,
  });
  await save(tx, context, [
    changed(
      'application',
      { before, row },
      {
        what: 'application.submitted',
        detail: { outcome: explanation.outcome, missing: explanation.missing.map(({ name }) => name) },
        programmeVersion: version.contentId,
      },
    ),
  ]);
  return row;
}
