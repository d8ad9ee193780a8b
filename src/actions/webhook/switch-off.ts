import { may } from '../../domain/notice/webhook.ts';
import { lock } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { HouseContext } from '../context.ts';

/** Switches off a webhook that nothing has reached for days; the fact tells its organisation's managers. */
export async function switchOffWebhook(context: HouseContext, webhookId: string): Promise<void> {
  const before = await lock(context.tx, 'webhook', webhookId);
  if (!may('switchOff', before).ok) return;
  const row = revised(before, { state: 'off' });
  await save(context.tx, context, [changed('webhook', { before, row }, { what: 'webhook.switched-off' })]);
}
