import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';

export type WebhookState = 'active' | 'off' | 'ended';

/** An endpoint that failed for days is off until its organisation switches it on again; an ended one stays so. */
export const webhookActions = {
  rotate: ['active', 'off'],
  test: ['active'],
  switchOff: ['active'],
  resume: ['off'],
  end: ['active', 'off'],
} as const satisfies ActionTable<string, WebhookState>;

export type WebhookRefusal = 'state_does_not_allow' | 'webhook_url_not_allowed' | 'webhooks_too_many';

export const may = (action: keyof typeof webhookActions, { state }: { readonly state: WebhookState }) =>
  allowedIn<keyof typeof webhookActions, WebhookState>(webhookActions, action, state);

/** More than this one organisation hardly needs; each costs a call for every event. */
export const MOST_WEBHOOKS = 10;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The address as it is kept. Refuses `webhook_url_not_allowed` for what is not https (http to this machine itself
 * may be kept, and is called only where the house allows private addresses) and for a name and password in it.
 * Where the name leads is judged at each call, for it can change.
 */
export function webhookUrl(text: string): Result<string, 'webhook_url_not_allowed'> {
  if (!URL.canParse(text)) return refuse('webhook_url_not_allowed');
  const url = new URL(text);
  const encrypted = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!encrypted || url.username !== '' || url.password !== '' || url.href.length > 2000) {
    return refuse('webhook_url_not_allowed');
  }
  url.hash = '';
  return accept(url.href);
}

/** Refuses `webhooks_too_many` for one more than an organisation may have. */
export const oneMore = (living: number): Result<null, 'webhooks_too_many'> =>
  living >= MOST_WEBHOOKS ? refuse('webhooks_too_many', { most: MOST_WEBHOOKS }) : accept(null);
