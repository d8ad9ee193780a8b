import type { Result } from '../domain/refusal.ts';
import type { RefusalCode } from '../domain/refusals.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { type Answer, keepAnswers, knownAnswers, type RequestKey } from '../store/idempotency.ts';
import type { Standing } from '../store/parties.ts';
import { Refused } from '../store/refused.ts';
import { inTransaction, type Tx } from '../store/transaction.ts';
import type { Context } from './context.ts';
import { lane } from './lane.ts';
import { authoriseAll, type Command } from './perform.ts';

/** One item of a list: who asks, in whose name it is saved, and for what. */
export type Ask<Input> = { readonly context: Context; readonly input: Input };

/**
 * What a list was decided to be: an answer for each item, in the same order, and how the accepted are saved and
 * posted together. Call `write` once, as the last before commit: from then on the list holds its ledger accounts.
 */
export type Decided<Value> = {
  readonly results: readonly Result<Value, RefusalCode>[];
  readonly write: () => Promise<void>;
};

/** An action written for a list: it locks, gathers and decides each item. */
export type ListAction<Input, Value> = (tx: Tx, asks: readonly Ask<Input>[]) => Promise<Decided<Value>>;

/** How the collector runs a list: the answer of each item, or its refusal. */
export type RunList<Input> = ListAction<Input, Answer>;

type Call<Input> = { readonly command: Command; readonly input: Input };

/**
 * Collects concurrent calls of one action into lists. Each call keeps its caller's authorisation, its idempotency
 * key and its own answer; of two under one key the second finds the first one's answer in the next list.
 */
export function collector<Input>(
  database: OpenedDatabase,
  run: RunList<Input>,
): (command: Command, input: Input) => Promise<Answer> {
  const lanes = database.kind === 'server' ? LANES : 1;
  const collect = lane((list: readonly Call<Input>[]) => performList(database, list, run), {
    nameOf: named,
    lanes,
  });
  return (command, input) => collect({ command, input });
}

/** While the database writes one list, the house decides the next. The embedded database does one thing at a time. */
const LANES = 2;

const named = ({ command }: Call<unknown>): string =>
  `${command.actor.personId} ${command.operation} ${command.key.key}`;

/**
 * As perform, for a list in one transaction: what is known of the keys, permissions, the action, its answers under
 * their keys. A key is written once, with its answer: whoever asks again meanwhile waits for the rows of the first,
 * and finds its answer when these let go. All that is written goes out together, the ledger last.
 */
export function performList<Input>(
  database: OpenedDatabase,
  list: readonly Call<Input>[],
  run: RunList<Input>,
): Promise<(Answer | Refused)[]> {
  const commands = list.map(({ command }) => command);
  const keys = commands.map(({ key, actor, operation }) => ({ ...key, personId: actor.personId, operation }));
  return inTransaction(database, async (tx) => {
    const [known, standings] = await Promise.all([knownAnswers(tx, keys), authoriseAll(tx, commands)]);
    const outcomes = [...known];
    const asks: (Ask<Input> & { at: number })[] = [];
    for (const [at, { command, input }] of list.entries()) {
      const standing = standings[at]!;
      if (outcomes[at] !== undefined) continue;
      if (standing instanceof Refused) outcomes[at] = standing;
      else asks.push({ at, context: contextOf(tx, command, standing), input });
    }
    if (asks.length > 0) {
      const { results, write } = await run(tx, asks);
      const answered: { key: RequestKey; answer: Answer }[] = [];
      for (const [index, { at }] of asks.entries()) {
        const result = results[index]!;
        outcomes[at] = result.ok ? result.value : new Refused(result.refusal);
        if (result.ok) answered.push({ key: keys[at]!, answer: result.value });
      }
      await Promise.all([keepAnswers(tx, answered, commands[0]!.systemNow), write()]);
    }
    await answerDoubles(tx, keys, outcomes);
    return outcomes as (Answer | Refused)[];
  });
}

/** What was refused because the first request under its key had done it meanwhile gets the first one's answer. */
async function answerDoubles(
  tx: Tx,
  keys: readonly RequestKey[],
  outcomes: (Answer | Refused | undefined)[],
): Promise<void> {
  const refused = [...keys.keys()].filter((at) => outcomes[at] instanceof Refused);
  if (refused.length === 0) return;
  const known = await knownAnswers(
    tx,
    refused.map((at) => keys[at]!),
  );
  for (const [nth, at] of refused.entries()) outcomes[at] = known[nth] ?? outcomes[at];
}

function contextOf(tx: Tx, command: Command, { programmeId, relations }: Standing): Context {
  const { operation, actor, now, seenRevision } = command;
  return { tx, actor, now, operation, programmeId, relations, seenRevision };
}
