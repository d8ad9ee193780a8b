import { sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
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

/**
 * Takes the key for this transaction, or returns the answer that it already has. A request that runs
 * at this moment under the same key is waited for. Refuses `idempotency_key_reused` when the key was
 * used for another request.
 */
export async function takeKey(tx: Tx, key: RequestKey, systemNow: Instant): Promise<Answer | undefined> {
  const { rows } = await sql`insert into idempotency (person_id, operation, key, request_hash, created_at)
    values (${key.personId}, ${key.operation}, ${key.key}, ${key.requestHash}, ${systemNow})
    on conflict do nothing returning 1`.execute(tx);
  if (rows.length > 0) return undefined;
  const found = await tx
    .selectFrom('idempotency')
    .select(['requestHash', 'status', 'reply'])
    .where('personId', '=', key.personId)
    .where('operation', '=', key.operation)
    .where('key', '=', key.key)
    .executeTakeFirstOrThrow();
  if (found.requestHash !== key.requestHash || found.status === null) {
    throw new Refused({ code: 'idempotency_key_reused', facts: { key: key.key } });
  }
  return { status: found.status, body: found.reply };
}

/** Keeps the answer beside the key, in the action's own transaction. */
export async function keepAnswer(tx: Tx, key: RequestKey, answer: Answer): Promise<void> {
  await sql`update idempotency set status = ${answer.status}, reply = ${JSON.stringify(answer.body)}::jsonb
    where person_id = ${key.personId} and operation = ${key.operation} and key = ${key.key}`.execute(tx);
}
