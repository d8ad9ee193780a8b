import { mayReply } from '../../domain/clawback/receivable.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** The supplier answers a clawback notice, until its day ends. Refuses `reply_too_late`. */
export async function replyToClawback(
  context: Context,
  { receivableId, reply }: { receivableId: string; reply: string },
): Promise<Row<'receivable'>> {
  const { tx } = context;
  const before = await lock(tx, 'receivable', receivableId);
  mustNotBeStale(context, before);
  must(mayReply(before, today(context)));
  const row = revised(before, { state: 'replied', reply });
  await save(tx, context, [changed('receivable', { before, row }, { what: 'clawback.answered' })]);
  return row;
}
