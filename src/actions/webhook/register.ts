import type { EventName } from '../../domain/notice/event.ts';
import { oneMore, webhookUrl } from '../../domain/notice/webhook.ts';
import { newId } from '../../store/ids.ts';
import { must } from '../../store/refused.ts';
import type { Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { livingWebhooks, lockOrganisation, mintWebhookSecret } from '../../store/webhooks.ts';
import type { Context } from '../context.ts';

/**
 * Registers where the organisation is called, for which events. Refuses `webhook_url_not_allowed` and
 * `webhooks_too_many`.
 */
export async function registerWebhook(
  context: Context,
  { organisationId, url, events }: { organisationId: string; url: string; events: readonly EventName[] },
): Promise<Row<'webhook'>> {
  const { tx } = context;
  const kept = must(webhookUrl(url));
  await lockOrganisation(tx, organisationId);
  must(oneMore((await livingWebhooks(tx, organisationId)).length));
  const row: Row<'webhook'> = {
    id: newId(),
    organisationId,
    url: kept,
    events: [...new Set(events)],
    secret: mintWebhookSecret(),
    oldSecret: null,
    oldSecretUntil: null,
    state: 'active',
    revision: 1,
  };
  await save(tx, context, [
    created('webhook', row, { what: 'webhook.registered', detail: { events: row.events } }),
  ]);
  return row;
}
