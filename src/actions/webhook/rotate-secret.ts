import { may } from '../../domain/notice/webhook.ts';
import { addMilliseconds } from '../../domain/time.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context, SignInKey } from '../context.ts';
import { mintWebhookSecret, sealWebhookSecret } from '../webhook-secret.ts';

/** Time for the receiver to take the new secret up, on the system clock: until then both sign. */
const OVERLAP_MS = 24 * 60 * 60 * 1000;

/** Gives the webhook a new secret; for a day the old one signs as well. */
export async function rotateWebhookSecret(
  context: Context,
  { webhookId }: { webhookId: string },
  key: SignInKey,
): Promise<Row<'webhook'>> {
  const before = await lock(context.tx, 'webhook', webhookId);
  must(may('rotate', before));
  const oldSecretUntil = addMilliseconds(new Date().toISOString(), OVERLAP_MS);
  const secret = mintWebhookSecret();
  const kept = { secret: sealWebhookSecret(key, webhookId, secret), oldSecret: before.secret };
  const row = revised(before, { ...kept, oldSecretUntil });
  await save(context.tx, context, [
    changed('webhook', { before, row }, { what: 'webhook.secret-rotated', detail: { oldSecretUntil } }),
  ]);
  return { ...row, secret };
}
