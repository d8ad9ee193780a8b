import type { Result } from '../domain/refusal.ts';
import type { RefusalCode } from '../domain/refusals.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { type Answer, dropKeys, keepAnswers, type RequestKey, takeKeys } from '../store/idempotency.ts';
import { Refused } from '../store/refused.ts';
import { inTransaction, type Tx } from '../store/transaction.ts';
import type { Context } from './context.ts';
import { authorise, type Command } from './perform.ts';

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
type Waiting<Input> = Call<Input> & {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

/** More in one transaction gains nothing, and makes those at its end wait longer. */
const MOST = 200;

/**
 * Collects concurrent calls of one action into lists, one list at a time: what comes while a list runs makes
 * up the next. Each call keeps its caller's authorisation, its idempotency key and its own answer. When a list
 * ends in an exception its calls are run singly, so that no call fails for its neighbour's sake.
 */
export function collector<Input>(
  database: OpenedDatabase,
  run: RunList<Input>,
): (command: Command, input: Input) => Promise<Answer> {
  let waiting: Waiting<Input>[] = [];
  let running = false;
  const drain = async (): Promise<void> => {
    running = true;
    // One turn of the event loop, so that calls that came together go together.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const list = nextList(waiting);
      const taken = new Set(list);
      waiting = waiting.filter((call) => !taken.has(call));
      await answerList(database, run, list);
    }
    running = false;
  };
  return (command, input) =>
    new Promise((resolve, reject) => {
      waiting.push({ command, input, resolve, reject });
      if (!running) void drain();
    });
}

const named = ({ command }: Call<unknown>): string =>
  `${command.actor.personId} ${command.operation} ${command.key.key}`;

/** The first calls that wait, but no two under one key: the second finds the first one's answer in the next list. */
function nextList<Input>(waiting: readonly Waiting<Input>[]): Waiting<Input>[] {
  const keys = new Set<string>();
  return waiting
    .filter((call) => {
      const isNew = !keys.has(named(call));
      keys.add(named(call));
      return isNew;
    })
    .slice(0, MOST);
}

async function answerList<Input>(
  database: OpenedDatabase,
  run: RunList<Input>,
  list: readonly Waiting<Input>[],
): Promise<void> {
  try {
    const outcomes = await performList(database, list, run);
    for (const [at, { resolve, reject }] of list.entries()) {
      const outcome = outcomes[at]!;
      if (outcome instanceof Refused) reject(outcome);
      else resolve(outcome);
    }
  } catch (error) {
    if (list.length === 1) list[0]!.reject(error);
    else for (const call of list) await answerList(database, run, [call]);
  }
}

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
    const taken = outcomes.map((outcome) => outcome === undefined);
    const asks: (Ask<Input> & { at: number })[] = [];
    for (const [at, { command, input }] of list.entries()) {
      if (outcomes[at] !== undefined) continue;
      try {
        asks.push({ at, context: await contextOf(tx, command), input });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        outcomes[at] = error;
      }
    }
    const results = asks.length === 0 ? [] : await run(tx, asks);
    const answered: { key: RequestKey; answer: Answer }[] = [];
    for (const [index, { at }] of asks.entries()) {
      const result = results[index]!;
      outcomes[at] = result.ok ? result.value : new Refused(result.refusal);
      if (result.ok) answered.push({ key: keys[at]!, answer: result.value });
    }
    await keepAnswers(tx, answered);
    await dropKeys(
      tx,
      keys.filter((_, at) => taken[at] && outcomes[at] instanceof Refused),
    );
    return outcomes as (Answer | Refused)[];
  });
}

async function contextOf(tx: Tx, command: Command): Promise<Context> {
  const { operation, actor, now, seenRevision } = command;
  const { programmeId, relations } = await authorise(tx, command);
  return { tx, actor, now, operation, programmeId, relations, seenRevision };
}
