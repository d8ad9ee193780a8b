import type { Result } from '../domain/refusal.ts';
import type { RefusalCode } from '../domain/refusals.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { type Answer, dropKeys, keepAnswers, type RequestKey, takeKeys } from '../store/idempotency.ts';
import type { Standing } from '../store/parties.ts';
import { Refused } from '../store/refused.ts';
import { inTransaction, type Tx } from '../store/transaction.ts';
import type { Context } from './context.ts';
import { lane } from './lane.ts';
import { authoriseAll, type Command } from './perform.ts';

/** One item of a list: who asks, in whose name it is saved, and for what. */
export type Ask<Input> = { readonly context: Context; readonly input: Input };

/** An action written for a list: it decides each item, saves the accepted together, and answers in the same order. */
export type ListAction<Input, Value> = (
  tx: Tx,
  asks: readonly Ask<Input>[],
) => Promise<Result<Value, RefusalCode>[]>;

/** How the collector runs a list: the answer of each item, or its refusal. */
export type RunList<Input> = (tx: Tx, asks: readonly Ask<Input>[]) => Promise<Result<Answer, RefusalCode>[]>;

type Call<Input> = { readonly command: Command; readonly input: Input };

/**
 * Collects concurrent calls of one action into lists. Each call keeps its caller's authorisation, its idempotency
 * key and its own answer; of two under one key the second finds the first one's answer in the next list.
 */
export function collector<Input>(
  database: OpenedDatabase,
  run: RunList<Input>,
): (command: Command, input: Input) => Promise<Answer> {
  const collect = lane((list: readonly Call<Input>[]) => performList(database, list, run), named);
  return (command, input) => collect({ command, input });
}

const named = ({ command }: Call<unknown>): string =>
  `${command.actor.personId} ${command.operation} ${command.key.key}`;

/** As perform, for a list in one transaction: keys, permissions, the action, its answers beside their keys. */
export function performList<Input>(
  database: OpenedDatabase,
  list: readonly Call<Input>[],
  run: RunList<Input>,
): Promise<(Answer | Refused)[]> {
  return inTransaction(database, async (tx) => {
    const keys = list.map(({ command: { key, actor, operation } }): RequestKey => {
      return { ...key, personId: actor.personId, operation };
    });
    const outcomes = await takeKeys(tx, keys, list[0]!.command.systemNow);
    const taken = [...list.keys()].filter((at) => outcomes[at] === undefined);
    const standings = await authoriseAll(
      tx,
      taken.map((at) => list[at]!.command),
    );
    const asks: (Ask<Input> & { at: number })[] = [];
    for (const [index, at] of taken.entries()) {
      const standing = standings[index]!;
      if (standing instanceof Refused) outcomes[at] = standing;
      else asks.push({ at, context: contextOf(tx, list[at]!.command, standing), input: list[at]!.input });
    }
    const results = asks.length === 0 ? [] : await run(tx, asks);
    const answered: { key: RequestKey; answer: Answer }[] = [];
    for (const [index, { at }] of asks.entries()) {
      const result = results[index]!;
      outcomes[at] = result.ok ? result.value : new Refused(result.refusal);
      if (result.ok) answered.push({ key: keys[at]!, answer: result.value });
    }
    await keepAnswers(tx, answered);
    const refused = taken.filter((at) => outcomes[at] instanceof Refused);
    await dropKeys(
      tx,
      refused.map((at) => keys[at]!),
    );
    return outcomes as (Answer | Refused)[];
  });
}

function contextOf(tx: Tx, command: Command, { programmeId, relations }: Standing): Context {
  const { operation, actor, now, seenRevision } = command;
  return { tx, actor, now, operation, programmeId, relations, seenRevision };
}
