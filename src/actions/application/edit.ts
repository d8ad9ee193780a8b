import { may } from '../../domain/application/application.ts';
import type { FormValues } from '../../domain/application/form.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustHaveSeen } from '../revision.ts';

/** Replaces the draft's form with one that fits the track's, as the route has checked field by field. */
export async function editApplication(
  context: Context,
  { applicationId, form }: { applicationId: string; form: FormValues },
): Promise<Row<'application'>> {
  const before = await lock(context.tx, 'application', applicationId);
  mustHaveSeen(context, before);
  must(may('edit', before));
  const row = revised(before, { form });
  await save(context.tx, context, [
    changed(
      'application',
      { before, row },
      { what: 'application.edited', detail: { fields: Object.keys(form) } },
    ),
  ]);
  return row;
}
