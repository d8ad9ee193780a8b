import { sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
import { type Meeting, type MeetingRow, type Met, meetingSql, readMeeting } from './meeting.ts';
import { Refused } from './refused.ts';
import type { Tx } from './transaction.ts';

/** A request as its caller named it; repeated under the same key it gets the first answer. */
export type RequestKey = {
  readonly personId: string;
  readonly operation: string;
  readonly key: string;
  readonly requestHash: string;
};

/** What was answered: the HTTP status and the body as it went out. */
export type Answer = { readonly status: number; readonly body: unknown };

/** A request's name without its caller, who is found by the statement that takes the key. */
export type UnclaimedKey = Omit<RequestKey, 'personId'>;

/**
 * Finds the caller, takes the key for them in this transaction and finds how they stand to the subject, in one
 * round trip. A request that runs at this moment under the same key is waited for. Not taken is a key that is
 * known already, or one of nobody.
 */
export async function takeKey(
  tx: Tx,
  { operation, key, requestHash }: UnclaimedKey,
  meeting: Meeting,
): Promise<Met & { readonly taken: boolean }> {
  const { rows } = await sql<MeetingRow & { taken: number }>`
    with ${meetingSql(meeting)}, taken as (
      insert into idempotency (person_id, operation, key, request_hash, created_at)
      select person_id, ${operation}, ${key}, ${requestHash}, ${meeting.bearer.systemNow}::timestamptz
      from caller where person_id is not null
      on conflict do nothing returning 1)
    select (select count(*)::int from taken) as taken, meeting.* from meeting`.execute(tx);
  return { ...readMeeting(rows[0], meeting), taken: (rows[0]?.taken ?? 0) > 0 };
}

/** The answer that a known key has. Refuses `idempotency_key_reused` when it was used for another request. */
export async function knownAnswer(tx: Tx, key: RequestKey): Promise<Answer> {
  const answer = await answerOf(tx, key);
  if (answer instanceof Refused) throw answer;
  return answer;
}

async function answerOf(tx: Tx, key: RequestKey): Promise<Answer | Refused> {
  const found = await tx
    .selectFrom('idempotency')
    .select(['requestHash', 'status', 'reply'])
    .where('personId', '=', key.personId)
    .where('operation', '=', key.operation)
    .where('key', '=', key.key)
    .executeTakeFirstOrThrow();
  if (found.requestHash !== key.requestHash || found.status === null) {
    return new Refused({ code: 'idempotency_key_reused', facts: { key: key.key } });
  }
  return { status: found.status, body: found.reply };
}

/** Keeps the answer beside the key, in the action's own transaction. */
export async function keepAnswer(tx: Tx, key: RequestKey, answer: Answer): Promise<void> {
  await sql`update idempotency set status = ${answer.status}, reply = ${JSON.stringify(answer.body)}::jsonb
    where person_id = ${key.personId} and operation = ${key.operation} and key = ${key.key}`.execute(tx);
}

/** The names of a list's keys as arrays, in the order person, operation, key. */
const namesOf = (keys: readonly RequestKey[]) => sql`${keys.map(({ personId }) => personId)}::uuid[],
  ${keys.map(({ operation }) => operation)}::text[], ${keys.map(({ key }) => key)}::text[]`;

/**
 * Takes the keys of a list, in one order whatever the list's, so that two lists cannot wait for each other.
 * For each: undefined when it is taken, the answer that it already has, or its refusal.
 */
export async function takeKeys(
  tx: Tx,
  keys: readonly RequestKey[],
  systemNow: Instant,
): Promise<(Answer | Refused | undefined)[]> {
  const { rows: taken } = await sql<{ personId: string; operation: string; key: string }>`
    insert into idempotency (person_id, operation, key, request_hash, created_at)
    select k.*, ${systemNow}::timestamptz
    from unnest(${namesOf(keys)}, ${keys.map(({ requestHash }) => requestHash)}::text[]) as k(person_id, operation, key, hash)
    order by person_id, operation, key
    on conflict do nothing returning person_id, operation, key`.execute(tx);
  const named = ({ personId, operation, key }: (typeof taken)[number]) => `${personId} ${operation} ${key}`;
  const fresh = new Set(taken.map(named));
  const outcomes: (Answer | Refused | undefined)[] = [];
  for (const key of keys) outcomes.push(fresh.has(named(key)) ? undefined : await answerOf(tx, key));
  return outcomes;
}

/** Keeps the answers of a list's accepted items beside their keys. */
export async function keepAnswers(
  tx: Tx,
  answered: readonly { readonly key: RequestKey; readonly answer: Answer }[],
): Promise<void> {
  if (answered.length === 0) return;
  const keys = answered.map(({ key }) => key);
  const statuses = answered.map(({ answer }) => answer.status);
  const replies = answered.map(({ answer }) => JSON.stringify(answer.body));
  await sql`update idempotency i set status = k.status, reply = k.reply::jsonb
    from unnest(${namesOf(keys)}, ${statuses}::int[], ${replies}::text[]) as k(person_id, operation, key, status, reply)
    where i.person_id = k.person_id and i.operation = k.operation and i.key = k.key`.execute(tx);
}

/** Lets the keys of a list's refused items go, so that they can be asked again. */
export async function dropKeys(tx: Tx, keys: readonly RequestKey[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`delete from idempotency i using unnest(${namesOf(keys)}) as k(person_id, operation, key)
    where i.person_id = k.person_id and i.operation = k.operation and i.key = k.key`.execute(tx);
}
