import { may } from '../../domain/notice/webhook.ts';
import { dropWaiting } from '../../store/deliveries.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/** Ends a webhook for good; what still waits for it is given up. */
export async function endWebhook(
  context: Context,
  { webhookId }: { webhookId: string },
): Promise<Row<'webhook'>> {
  const before = await lock(context.tx, 'webhook', webhookId);
  must(may('end', before));
  const row = revised(before, { state: 'ended' });
  await save(context.tx, context, [changed('webhook', { before, row }, { what: 'webhook.ended' })]);
  await dropWaiting(context.tx, webhookId, new Date().toISOString());
  return row;
}
