import { sql } from 'kysely';
import type { AfterTry, DeliveryState } from '../domain/notice/delivery.ts';
import { addMilliseconds, type Instant } from '../domain/time.ts';
import { newId } from './ids.ts';
import type { PageAsked, PageOf } from './lists.ts';
import type { Db } from './rows.ts';
import type { Tx } from './transaction.ts';

export type Channel = 'mail' | 'webhook';

/** A message to go out: to a person by mail, or to a webhook. */
export type NewDelivery = {
  readonly causeId: string;
  readonly what: string;
  readonly personId: string | null;
  readonly webhookId: string | null;
  readonly content: object;
};

/** Writes the messages, due at once; one that a receiver has of the same cause already stays alone. */
export async function addDeliveries(tx: Tx, list: readonly NewDelivery[], now: Instant): Promise<void> {
  if (list.length === 0) return;
  const json = JSON.stringify(
    list.map((each) => ({
      id: newId(),
      cause_id: each.causeId,
      what: each.what,
      person_id: each.personId,
      webhook_id: each.webhookId,
      content: each.content,
    })),
  );
  await sql`insert into delivery (id, cause_id, what, person_id, webhook_id, content, state, tries, due_at, made_at)
    select id, cause_id, what, person_id, webhook_id, content, 'waiting', 0, ${now}, ${now}
    from jsonb_populate_recordset(null::delivery, ${json}::jsonb) on conflict do nothing`.execute(tx);
}

/** A claimed message with what its sending needs to know of the receiver. */
export type ClaimedDelivery = {
  readonly id: string;
  readonly lane: string;
  readonly what: string;
  readonly content: unknown;
  readonly tries: number;
  readonly madeAt: Instant;
  readonly webhookId: string | null;
  readonly email: string | null;
  readonly locale: 'ko' | 'en' | null;
  readonly url: string | null;
  readonly secret: string | null;
  readonly oldSecret: string | null;
  readonly oldSecretUntil: Instant | null;
};

/** What may go out in one round, and how much of it. */
export type Claiming = {
  readonly now: Instant;
  /** Lanes that are still under way here. */
  readonly busy: readonly string[];
  /** Whether there is a way for mail; without one it waits. */
  readonly mail: boolean;
  readonly mostOfMail: number;
  readonly mostOfWebhook: number;
};

/** A claim ends by itself, so that what a server held when it died goes out again, under the same id. */
const CLAIMED_FOR_MS = 5 * 60_000;

/**
 * Claims what is due, a few of each lane: mail is one, each active webhook another, so that a slow receiver
 * holds up nobody else. What another server has claimed is passed over.
 */
export async function claimDeliveries(db: Db, claiming: Claiming): Promise<ClaimedDelivery[]> {
  const { now, busy, mail, mostOfMail, mostOfWebhook } = claiming;
  const until = addMilliseconds(now, CLAIMED_FOR_MS);
  const { rows } = await sql<ClaimedDelivery>`
    with lanes as (
      select 'mail' as lane, ${mostOfMail}::int as most where ${mail}
      union all select id::text, ${mostOfWebhook} from webhook where state = 'active'),
    claimed as (
      update delivery d set claimed_until = ${until}
      where d.id in (
        select c.id from lanes l cross join lateral (
          select id from delivery where state = 'waiting' and lane = l.lane and due_at <= ${now}
            and (claimed_until is null or claimed_until <= ${now})
          order by due_at, id limit l.most for update skip locked) c
        where l.lane <> all(${[...busy]}::text[]))
      returning d.*)
    select c.id, c.lane, c.what, c.content, c.tries, c.made_at, c.webhook_id, p.email, p.locale,
      w.url, w.secret, w.old_secret, w.old_secret_until
    from claimed c left join person p on p.id = c.person_id left join webhook w on w.id = c.webhook_id
    order by c.lane, c.due_at, c.id`.execute(db);
  return rows;
}

/** Writes down how the tries went, and what the messages are by them. */
export async function recordTries(
  tx: Tx,
  tries: readonly { readonly id: string; readonly after: AfterTry }[],
  now: Instant,
): Promise<void> {
  const json = JSON.stringify(
    tries.map(({ id, after }) => ({
      id,
      state: after.state,
      tries: after.tries,
      due_at: after.dueAt,
      ended_at: after.endedAt,
      last_error: after.lastError,
    })),
  );
  await sql`update delivery d set state = t.state, tries = t.tries, due_at = t.due_at, ended_at = t.ended_at,
      last_error = t.last_error, claimed_until = null
    from jsonb_populate_recordset(null::delivery, ${json}::jsonb) t where d.id = t.id and d.state = 'waiting'`.execute(
    tx,
  );
  await tx
    .insertInto('deliveryAttempt')
    .values(
      tries.map(({ id, after }) => ({
        id: newId(),
        deliveryId: id,
        at: now,
        outcome: after.state === 'sent' ? ('sent' as const) : ('failed' as const),
        error: after.lastError,
        personId: null,
      })),
    )
    .execute();
}

/** Gives claimed messages back untried, for a server that stops. */
export async function releaseClaims(db: Db, ids: readonly string[]): Promise<void> {
  await sql`update delivery set claimed_until = null where id = any(${[...ids]}::uuid[])`.execute(db);
}

/** Whether the webhook has taken anything since the instant. */
export async function hasTakenSince(tx: Tx, webhookId: string, since: Instant): Promise<boolean> {
  const { rows } = await sql`select 1 from delivery where webhook_id = ${webhookId} and state = 'sent'
    and ended_at >= ${since} limit 1`.execute(tx);
  return rows.length > 0;
}

/** A message as the administrator sees it: whom it was for, never what their address is. */
export type DeliveryRow = {
  readonly id: string;
  readonly channel: Channel;
  readonly what: string;
  readonly personId: string | null;
  readonly webhookId: string | null;
  readonly state: DeliveryState;
  readonly tries: number;
  readonly dueAt: Instant;
  readonly madeAt: Instant;
  readonly endedAt: Instant | null;
  readonly lastError: string | null;
};

const columns = sql.raw(
  'd.id, d.channel, d.what, d.person_id, d.webhook_id, d.state, d.tries, d.due_at, d.made_at, d.ended_at, d.last_error',
);

export type DeliveriesAsked = PageAsked & {
  readonly channel?: Channel | undefined;
  readonly webhookId?: string | undefined;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A page of the messages, in the order they were made. */
export async function listDeliveries(db: Db, asked: DeliveriesAsked): Promise<PageOf<DeliveryRow>> {
  const limit = asked.limit ?? 50;
  const conditions = [sql`true`];
  if (asked.channel !== undefined) conditions.push(sql`d.channel = ${asked.channel}`);
  if (asked.state !== undefined) conditions.push(sql`d.state = ${asked.state}`);
  if (asked.webhookId !== undefined) conditions.push(sql`d.webhook_id = ${asked.webhookId}`);
  if (asked.cursor !== undefined && UUID.test(asked.cursor)) conditions.push(sql`d.id > ${asked.cursor}`);
  const { rows } = await sql<DeliveryRow>`select ${columns} from delivery d
    where ${sql.join(conditions, sql` and `)} order by d.id limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export async function findDelivery(db: Db, id: string): Promise<DeliveryRow | undefined> {
  const { rows } = await sql<DeliveryRow>`select ${columns} from delivery d where d.id = ${id}`.execute(db);
  return rows[0];
}

/** The tries of a message, oldest first. */
export const attemptsOf = (db: Db, deliveryId: string) =>
  db
    .selectFrom('deliveryAttempt')
    .select(['at', 'outcome', 'error', 'personId'])
    .where('deliveryId', '=', deliveryId)
    .orderBy('id')
    .execute();

/** Gives up what still waits for a webhook that has ended. */
export async function dropWaiting(tx: Tx, webhookId: string, now: Instant): Promise<void> {
  await sql`update delivery set state = 'dead', ended_at = ${now}, last_error = 'the webhook has ended'
    where webhook_id = ${webhookId} and state = 'waiting'`.execute(tx);
}

/** The dead letters of a kind, or one of them, that still have a receiver; held until the transaction ends. */
export async function lockDead(
  tx: Tx,
  asked: { id?: string; channel?: Channel | undefined; what?: string | undefined },
  most: number,
): Promise<string[]> {
  const conditions = [
    sql`state = 'dead' and not exists (select from webhook w where w.id = webhook_id and w.state = 'ended')`,
  ];
  if (asked.id !== undefined) conditions.push(sql`id = ${asked.id}`);
  if (asked.channel !== undefined) conditions.push(sql`channel = ${asked.channel}`);
  if (asked.what !== undefined) conditions.push(sql`what = ${asked.what}`);
  const { rows } = await sql<{ id: string }>`select id from delivery where ${sql.join(conditions, sql` and `)}
    order by id limit ${most} for update`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Has dead letters go out again under their own ids, and keeps who asked for it. */
export async function revive(
  tx: Tx,
  ids: readonly string[],
  { personId, now }: { personId: string; now: Instant },
): Promise<void> {
  if (ids.length === 0) return;
  await sql`update delivery set state = 'waiting', tries = 0, due_at = ${now}, ended_at = null,
    claimed_until = null where id = any(${[...ids]}::uuid[])`.execute(tx);
  await sql`insert into delivery_attempt (id, delivery_id, at, outcome, person_id)
    select r.id, r.delivery_id, ${now}, 'resent', ${personId} from jsonb_populate_recordset(null::delivery_attempt,
      ${JSON.stringify(ids.map((id) => ({ id: newId(), delivery_id: id })))}::jsonb) r`.execute(tx);
}

/** How many messages of each channel are in each state, and since when the oldest waits. */
export async function countDeliveries(db: Db) {
  const { rows } = await sql<{ channel: Channel; state: DeliveryState; count: number; oldest: Instant }>`
    select channel, state, count(*)::int as count, min(made_at) as oldest from delivery
    group by channel, state order by channel, state`.execute(db);
  return rows;
}
