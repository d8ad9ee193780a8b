import Type from 'typebox';
import { EVENTS } from '../domain/notice/event.ts';
import { Count, Id, Instant, nullable, oneOf, Page, PageQuery, Revision } from './common.ts';
import { act, read } from './operation.ts';

const Event = oneOf(EVENTS as [string, ...string[]]);

export const WebhookView = Type.Object({
  id: Id,
  organisationId: Id,
  url: Type.String(),
  events: Type.Array(Event),
  state: oneOf(['active', 'off', 'ended'] as const),
  oldSecretUntil: nullable(Instant),
  revision: Revision,
});

const SecretView = Type.Object({
  ...WebhookView.properties,
  secret: Type.String({ description: '`whsec_…` (standard-webhooks); shown once' }),
});

export const DeliveryView = Type.Object({
  id: Id,
  channel: oneOf(['mail', 'webhook'] as const),
  what: Type.String(),
  personId: nullable(Id),
  webhookId: nullable(Id),
  state: oneOf(['waiting', 'sent', 'dead'] as const),
  tries: Count,
  dueAt: Instant,
  madeAt: Instant,
  endedAt: nullable(Instant),
  lastError: nullable(Type.String()),
});

const webhookId = Type.Object({ webhookId: Id });

export const webhookOperations = {
  registerWebhook: act({
    id: 'registerWebhook',
    path: '/organisations/{organisationId}/webhooks',
    summary: 'Have events sent to an address, signed as standard-webhooks; the secret is shown once',
    params: Type.Object({ organisationId: Id }),
    body: Type.Object(
      {
        url: Type.String({ minLength: 1, maxLength: 2000 }),
        events: Type.Array(Event, { minItems: 1, maxItems: 200 }),
      },
      { additionalProperties: false },
    ),
    reply: SecretView,
    status: 201,
  }),
  listWebhooks: read({
    id: 'listWebhooks',
    path: '/organisations/{organisationId}/webhooks',
    summary: 'The organisation’s webhooks that have not ended',
    params: Type.Object({ organisationId: Id }),
    reply: Type.Object({ items: Type.Array(WebhookView) }),
  }),
  rotateWebhookSecret: act({
    id: 'rotateWebhookSecret',
    path: '/webhooks/{webhookId}/rotate-secret',
    summary: 'A new secret; for a day the old one signs as well',
    params: webhookId,
    reply: SecretView,
  }),
  testWebhook: act({
    id: 'testWebhook',
    path: '/webhooks/{webhookId}/test',
    summary: 'Send `webhook.tested` to the webhook',
    params: webhookId,
    reply: WebhookView,
  }),
  resumeWebhook: act({
    id: 'resumeWebhook',
    path: '/webhooks/{webhookId}/resume',
    summary: 'Switch a webhook on again that was switched off because it failed for days',
    params: webhookId,
    reply: WebhookView,
  }),
  endWebhook: act({
    id: 'endWebhook',
    path: '/webhooks/{webhookId}/end',
    summary: 'End a webhook for good',
    params: webhookId,
    reply: WebhookView,
  }),
  listWebhookDeliveries: read({
    id: 'listWebhookDeliveries',
    path: '/webhooks/{webhookId}/deliveries',
    summary: 'What was sent to the webhook, or is to be',
    params: webhookId,
    query: PageQuery,
    reply: Page(DeliveryView),
  }),
};
