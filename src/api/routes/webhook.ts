import { endWebhook } from '../../actions/webhook/end.ts';
import { registerWebhook } from '../../actions/webhook/register.ts';
import { resumeWebhook } from '../../actions/webhook/resume.ts';
import { rotateWebhookSecret } from '../../actions/webhook/rotate-secret.ts';
import { testWebhook } from '../../actions/webhook/test.ts';
import { webhookOperations as operations } from '../../contract/webhook.ts';
import type { EventName } from '../../domain/notice/event.ts';
import { listDeliveries } from '../../store/deliveries.ts';
import { livingWebhooks } from '../../store/webhooks.ts';
import { acting, actingInSecret, type Route, reading } from '../route.ts';

export const webhookRoutes: readonly Route[] = [
  actingInSecret(operations.registerWebhook, (context, { events, ...input }, key) =>
    registerWebhook(context, { ...input, events: events as EventName[] }, key),
  ),
  reading(operations.listWebhooks, async ({ db }, { organisationId }) => ({
    items: await livingWebhooks(db, organisationId),
  })),
  actingInSecret(operations.rotateWebhookSecret, rotateWebhookSecret),
  acting(operations.testWebhook, testWebhook),
  acting(operations.resumeWebhook, resumeWebhook),
  acting(operations.endWebhook, endWebhook),
  reading(operations.listWebhookDeliveries, ({ db }, asked) => listDeliveries(db, asked)),
];
