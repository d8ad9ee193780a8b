import { switchOffWebhook } from '../actions/webhook/switch-off.ts';
import type { MailTransport } from '../adapters/mail.ts';
import type { WebhookSender } from '../adapters/webhook-sender.ts';
import { afterTry, type Outcome } from '../domain/notice/delivery.ts';
import { composeLinkMail, LINK_MAIL, type LinkMail } from '../domain/notice/link-mail.ts';
import { composeMail, type MailContent } from '../domain/notice/mail.ts';
import type { Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { type ClaimedDelivery, hasTakenSince, recordTries, releaseClaims } from '../store/deliveries.ts';
import { inTransaction } from '../store/transaction.ts';
import { worldNow } from '../store/world.ts';

/** The ways out of the house. */
export type Ways = {
  readonly mail: MailTransport | null;
  readonly webhooks: WebhookSender;
  /** The address of the house that links in mails begin with. */
  readonly home: string;
  /** Makes the secret of a link to choose a password again. */
  readonly linkSecret: (linkId: string) => string;
  /** The secret of a webhook's row in clear; undefined where it was kept under another key. */
  readonly webhookSecret: (webhookId: string, kept: string) => string | undefined;
  readonly systemNow: () => Instant;
};

/**
 * Sends claimed messages of one lane together and writes down how it went. What a stop cut off is given back
 * untried; what was sent and not written down when the process dies goes out once more under the same id.
 */
export async function deliverLane(
  database: OpenedDatabase,
  { ways, stop }: { ways: Ways; stop: AbortSignal },
  list: readonly ClaimedDelivery[],
): Promise<void> {
  const tried = await Promise.all(
    list.map(async (delivery) => ({ delivery, outcome: await sendOne(delivery, ways, stop) })),
  );
  const cut = tried.filter(({ outcome }) => stop.aborted && outcome.kind === 'failed');
  if (cut.length > 0) {
    await releaseClaims(
      database.kysely,
      cut.map(({ delivery }) => delivery.id),
    );
  }
  const now = ways.systemNow();
  const tries = tried
    .filter((each) => !cut.includes(each))
    .map(({ delivery, outcome }) => ({
      id: delivery.id,
      delivery,
      outcome,
      after: afterTry(delivery.tries, outcome, { now, chance: Math.random() }),
    }));
  if (tries.length === 0) return;
  await inTransaction(database, async (tx) => {
    await recordTries(tx, tries, now);
    const given = tries.find(({ delivery, after }) => delivery.webhookId !== null && after.state === 'dead');
    if (given === undefined) return;
    const { webhookId, madeAt } = given.delivery;
    const gone = given.outcome.kind === 'failed' && given.outcome.gone === true;
    // It let a message die for days and took none meanwhile, or says itself that it is no more.
    if (!gone && (await hasTakenSince(tx, webhookId as string, madeAt))) return;
    const context = {
      tx,
      actor: null,
      now: await worldNow(tx, now),
      operation: 'job.outbox',
      programmeId: null,
    };
    await switchOffWebhook(context, webhookId as string);
  });
}

function sendOne(delivery: ClaimedDelivery, ways: Ways, stop: AbortSignal): Promise<Outcome> {
  return delivery.webhookId === null ? sendMail(delivery, ways) : callWebhook(delivery, ways, stop);
}

async function sendMail(
  { id, email, locale, what, content }: ClaimedDelivery,
  { mail, home, linkSecret }: Ways,
): Promise<Outcome> {
  if (mail === null || email === null || locale === null) throw new Error(`mail ${id} cannot go out`);
  if (what !== LINK_MAIL)
    return mail.send({ id, to: email, ...composeMail(content as MailContent, { locale, home }) });
  const link = content as LinkMail;
  return mail.send({
    id,
    to: email,
    ...composeLinkMail(link, { locale, home, secret: linkSecret(link.linkId) }),
  });
}

async function callWebhook(
  delivery: ClaimedDelivery,
  { webhooks, webhookSecret, systemNow }: Ways,
  stop: AbortSignal,
): Promise<Outcome> {
  const now = systemNow();
  const { id, url, webhookId, secret, oldSecret, oldSecretUntil } = delivery;
  const overlaps = oldSecret !== null && oldSecretUntil !== null && oldSecretUntil > now;
  const kept = [secret as string, ...(overlaps ? [oldSecret] : [])];
  const secrets = kept.flatMap((each) => webhookSecret(webhookId as string, each) ?? []);
  if (secrets.length === 0)
    return { kind: 'failed', error: 'its secret was kept under another key of the house: give it a new one' };
  const call = { id, url: url as string, secrets, body: JSON.stringify(delivery.content), at: new Date(now) };
  return webhooks.send(call, stop);
}
