import { requestErasure as decideRequest } from '../../domain/person/erasure.ts';
import { erasuresOf } from '../../store/erasures.ts';
import { newId } from '../../store/ids.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/** Records a request for erasure with the day by which the law wants it answered; refuses as the domain does. */
export async function requestErasure(
  context: Context,
  input: { personId?: string; reason: string },
): Promise<Row<'erasure'>> {
  const { tx, actor, now } = context;
  const personId = input.personId ?? actor.personId;
  must(decideRequest(actor, { personId, now, earlier: [] }));
  await lock(tx, 'person', personId);
  const { dueOn } = must(decideRequest(actor, { personId, now, earlier: await erasuresOf(tx, personId) }));
  const row: Row<'erasure'> = {
    id: newId(),
    personId,
    requestedBy: actor.personId,
    requestedAt: now,
    reason: input.reason,
    dueOn,
    state: 'requested',
    decidedBy: null,
    decidedAt: null,
    basis: null,
    outcome: null,
    revision: 1,
  };
  await save(tx, context, [
    created('erasure', row, { what: 'erasure.requested', detail: { personId, dueOn } }),
  ]);
  return row;
}
