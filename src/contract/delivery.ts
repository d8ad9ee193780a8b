import Type from 'typebox';
import { Count, Id, Instant, nullable, oneOf, Page, PageQuery } from './common.ts';
import { act, read } from './operation.ts';
import { DeliveryView } from './webhook.ts';

const channels = ['mail', 'webhook'] as const;

const deliveryId = Type.Object({ deliveryId: Id });

const DeliveryWithAttempts = Type.Object({
  ...DeliveryView.properties,
  attempts: Type.Array(
    Type.Object({
      at: Instant,
      outcome: oneOf(['sent', 'failed', 'resent'] as const),
      error: nullable(Type.String()),
      personId: nullable(Id),
    }),
  ),
});

export const deliveryOperations = {
  getOutbox: read({
    id: 'getOutbox',
    path: '/outbox',
    summary: 'How the outbox stands: its way for mail, and what waits, was sent or was given up',
    reply: Type.Object({
      mail: oneOf(['folder', 'smtp', 'none'] as const),
      notice: nullable(Type.Object({ ko: Type.String(), en: Type.String() })),
      counts: Type.Array(
        Type.Object({
          channel: oneOf(channels),
          state: oneOf(['waiting', 'sent', 'dead'] as const),
          count: Count,
          oldest: Instant,
        }),
      ),
    }),
  }),
  listDeliveries: read({
    id: 'listDeliveries',
    path: '/deliveries',
    summary: 'Mails and webhook calls, by channel and state; `dead` are the dead letters',
    query: Type.Object(
      { ...PageQuery.properties, channel: Type.Optional(oneOf(channels)) },
      { additionalProperties: false },
    ),
    reply: Page(DeliveryView),
  }),
  getDelivery: read({
    id: 'getDelivery',
    path: '/deliveries/{deliveryId}',
    summary: 'A mail or a webhook call with its attempts',
    params: deliveryId,
    reply: DeliveryWithAttempts,
  }),
  resendDelivery: act({
    id: 'resendDelivery',
    path: '/deliveries/{deliveryId}/resend',
    summary: 'Send a dead letter again, under its own id',
    params: deliveryId,
    reply: DeliveryWithAttempts,
  }),
  resendDeliveries: act({
    id: 'resendDeliveries',
    path: '/deliveries/resend',
    summary: 'Send the dead letters of a channel or of an event again, a thousand at a time',
    body: Type.Object(
      { channel: Type.Optional(oneOf(channels)), what: Type.Optional(Type.String({ maxLength: 64 })) },
      { additionalProperties: false },
    ),
    reply: Type.Object({ resent: Count }),
  }),
};
