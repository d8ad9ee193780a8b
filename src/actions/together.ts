import type { Result } from '../domain/refusal.ts';
import type { RefusalCode } from '../domain/refusals.ts';
import { decideBatch } from '../store/batch.ts';
import { type Part, saveParts } from '../store/save.ts';
import type { Tx } from '../store/transaction.ts';
import type { Ask, ListAction } from './collect.ts';
import type { Context } from './context.ts';

type Action<Input, Value> = (context: Context, input: Input) => Promise<Value>;

/**
 * An action as it is written for one, done for a list: all items are decided at the same time in one transaction, and
 * what they ask of the database, and what they save, goes out together. An item that wants a row that another holds
 * is decided in the next turn, when what the others save is written. The action saves once, as the last that it does.
 */
export const together =
  <Input, Value>(action: Action<Input, Value>): ListAction<Input, Value> =>
  async (tx, asks) => {
    const results: Result<Value, RefusalCode>[] = [];
    let parts: Part[] = [];
    let waiting = [...asks.keys()];
    let most = waiting.length;
    while (waiting.length > 0) {
      await saveParts(tx, parts);
      const turn = waiting.slice(0, most);
      const works = turn.map((at) => (own: Tx) => {
        const { context, input } = asks[at] as Ask<Input>;
        return action({ ...context, tx: own }, input);
      });
      const decided = await decideBatch<Part, Value>(tx, works);
      const left = turn.filter((_, nth) => decided[nth]?.result === undefined);
      for (const [nth, { result }] of decided.entries()) {
        if (result !== undefined) results[turn[nth] as number] = result;
      }
      parts = decided.flatMap(({ saved }) => saved);
      // Where each waits for another, one goes alone.
      most = left.length === turn.length ? 1 : asks.length;
      waiting = [...left, ...waiting.slice(turn.length)];
    }
    return { results, write: () => saveParts(tx, parts) };
  };
