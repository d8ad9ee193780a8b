import { sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
import { type Meeting, type MeetingRow, type Met, meetingSql, readMeeting } from './meeting.ts';
import { Refused } from './refused.ts';
import { asked } from './rows.ts';
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
  const [answer] = await knownAnswers(tx, [key]);
  if (answer === undefined) throw new Error(`the key ${key.key} is neither free nor known`);
  if (answer instanceof Refused) throw answer;
  return answer;
}

type KnownRow = { requestHash: string; status: number | null; reply: unknown };

const readAnswer = (found: KnownRow, { key, requestHash }: RequestKey): Answer | Refused =>
  found.requestHash !== requestHash || found.status === null
    ? new Refused({ code: 'idempotency_key_reused', facts: { key } })
    : { status: found.status, body: found.reply };

/** Keeps the answer beside the key, in the action's own transaction. */
export async function keepAnswer(tx: Tx, key: RequestKey, answer: Answer): Promise<void> {
  await sql`update idempotency set status = ${answer.status}, reply = ${JSON.stringify(answer.body)}::jsonb
    where person_id = ${key.personId} and operation = ${key.operation} and key = ${key.key}`.execute(tx);
}

/** For each key of a list: the answer that it has, its refusal, or undefined where it has not been used. */
export async function knownAnswers(
  tx: Tx,
  keys: readonly RequestKey[],
): Promise<(Answer | Refused | undefined)[]> {
  const outcomes: (Answer | Refused | undefined)[] = keys.map(() => undefined);
  const names = asked([
    ['uuid', keys.map(({ personId }) => personId)],
    ['text', keys.map(({ operation }) => operation)],
    ['text', keys.map(({ key }) => key)],
  ]);
  const { rows } = await sql<KnownRow & { nth: number }>`select k.nth::int, i.request_hash, i.status, i.reply
    from ${names} as k(person_id, operation, key, nth)
    join idempotency i on i.person_id = k.person_id and i.operation = k.operation and i.key = k.key`.execute(
    tx,
  );
  for (const { nth, ...found } of rows) outcomes[nth - 1] = readAnswer(found, keys[nth - 1]!);
  return outcomes;
}

/**
 * Keeps the answers of a list's accepted items under their keys, in one order whatever the list's, so that two lists
 * cannot wait for each other. A key that another request has answered meanwhile makes the transaction run again
 * (`inTransaction`), and then it is known.
 */
export async function keepAnswers(
  tx: Tx,
  answered: readonly { readonly key: RequestKey; readonly answer: Answer }[],
  systemNow: Instant,
): Promise<void> {
  if (answered.length === 0) return;
  const rows = answered.map(({ key: { personId, requestHash, ...named }, answer: { status, body } }) => {
    return { ...named, person_id: personId, request_hash: requestHash, status, reply: body };
  });
  await sql`insert into idempotency (person_id, operation, key, request_hash, status, reply, created_at)
    select k.person_id, k.operation, k.key, k.request_hash, k.status, k.reply, ${systemNow}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as k(person_id uuid, operation text, key text, request_hash text, status int, reply jsonb)
    order by k.person_id, k.operation, k.key`.execute(tx);
}
