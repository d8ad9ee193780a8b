import { randomBytes } from 'node:crypto';
import type { SignInKey } from './context.ts';

const PREFIX = 'whsec_';

/** A new secret of 256 random bits, as standard-webhooks writes them. */
export const mintWebhookSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64')}`;

/** The secret as its webhook's row keeps it: of no use to whoever has the database alone. */
export const sealWebhookSecret = (key: SignInKey, webhookId: string, secret: string): string =>
  key.encrypt('webhook-secret', secret, webhookId);

/** The secret again; undefined under another key. One from before secrets were sealed stands in clear. */
export const openWebhookSecret = (key: SignInKey, webhookId: string, kept: string): string | undefined =>
  kept.startsWith(PREFIX) ? kept : key.decrypt('webhook-secret', kept, webhookId);
