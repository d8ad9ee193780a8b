import type { EventName } from '../../domain/notice/event.ts';
import { oneMore, webhookUrl } from '../../domain/notice/webhook.ts';
import { newId } from '../../store/ids.ts';
import { must } from '../../store/refused.ts';
import type { Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { livingWebhooks, lockOrganisation } from '../../store/webhooks.ts';
import type { Context, SignInKey } from '../context.ts';
import { mintWebhookSecret, sealWebhookSecret } from '../webhook-secret.ts';

/**
 * Registers where the organisation is called, for which events; its secret is answered once. Refuses `webhook_url_not_allowed` and
 * `webhooks_too_many`.
 */
export async function registerWebhook(
  context: Context,
  { organisationId, url, events }: { organisationId: string; url: string; events: readonly EventName[] },
  key: SignInKey,
): Promise<Row<'webhook'>> {
  const { tx } = context;
  const kept = must(webhookUrl(url));
  await lockOrganisation(tx, organisationId);
  must(oneMore((await livingWebhooks(tx, organisationId)).length));
  const id = newId();
  const secret = mintWebhookSecret();
  const row: Row<'webhook'> = {
    id,
    organisationId,
    url: kept,
    events: [...new Set(events)],
    secret: sealWebhookSecret(key, id, secret),
    oldSecret: null,
    oldSecretUntil: null,
    state: 'active',
    revision: 1,
  };
  await save(tx, context, [
    created('webhook', row, { what: 'webhook.registered', detail: { events: row.events } }),
  ]);
  return { ...row, secret };
}
