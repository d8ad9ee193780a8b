import { may } from '../../domain/application/application.ts';
import type { Day } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/** Records a session in which the supplier was helped on. Refuses `day_in_future`. */
export async function recordNurturing(
  context: Context,
  input: { applicationId: string; topic: string; heldOn: Day; outcome: string },
): Promise<Row<'nurturingSession'>> {
  const { applicationId, topic, heldOn, outcome } = input;
  must(may('nurture', await lock(context.tx, 'application', applicationId)));
  if (heldOn > today(context)) throw new Refused({ code: 'day_in_future', facts: { day: heldOn } });
  const session = { id: newId(), applicationId, topic, heldOn, outcome, revision: 1 };
  await save(context.tx, context, [
    created('nurturingSession', session, { what: 'nurturing.recorded', detail: { applicationId, heldOn } }),
  ]);
  return session;
}
