import { may } from '../../domain/notice/webhook.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/** Switches a webhook on again; what was waiting for it goes out, and what happened meanwhile does not. */
export async function resumeWebhook(
  context: Context,
  { webhookId }: { webhookId: string },
): Promise<Row<'webhook'>> {
  const before = await lock(context.tx, 'webhook', webhookId);
  must(may('resume', before));
  const row = revised(before, { state: 'active' });
  await save(context.tx, context, [changed('webhook', { before, row }, { what: 'webhook.resumed' })]);
  return row;
}
