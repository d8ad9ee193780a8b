import { may } from '../../domain/notice/webhook.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/** Has `webhook.tested` delivered to the webhook, on the way that every event takes. */
export async function testWebhook(
  context: Context,
  { webhookId }: { webhookId: string },
): Promise<Row<'webhook'>> {
  const before = await lock(context.tx, 'webhook', webhookId);
  must(may('test', before));
  const row = revised(before, {});
  await save(context.tx, context, [changed('webhook', { before, row }, { what: 'webhook.tested' })]);
  return row;
}
