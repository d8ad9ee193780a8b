import DataLoader from 'dataloader';
import { accept, type Result } from '../domain/refusal.ts';
import type { RefusalCode } from '../domain/refusals.ts';
import type { Mark } from './nesting-guard.ts';
import { Refused } from './refused.ts';
import { type Db, endingEarlier, type Tx } from './transaction.ts';

/** Asks for many at once: their answers in the order of the keys, an Error for a key that is refused. */
type Many<Handle extends Db, Key, Value> = (
  db: Handle,
  keys: readonly Key[],
) => Promise<readonly (Value | Error)[]>;

/** Defines a question by its form for many: what the items of a batch ask at the same time is asked as one. */
export function batched<Handle extends Db, Key, Value>(
  many: Many<Handle, Key, Value>,
): (db: Handle, key: Key) => Promise<Value> {
  return async (db, key) => {
    const item = items.get(db);
    if (item !== undefined) return item.ask(many as Many<Db, Key, Value>, key);
    const [answer] = await many(db, [key]);
    if (answer instanceof Error) throw answer;
    return answer as Value;
  };
}

/** As batched, for rows that are locked: no two items of a batch hold one row, as no two transactions do. */
export function batchedLock<Key, Value extends { readonly id: string } | undefined>(
  many: Many<Tx, Key, Value>,
): (tx: Tx, key: Key) => Promise<Value> {
  const ask = batched(many);
  return async (tx, key) => {
    const row = await ask(tx, key);
    if (row !== undefined) items.get(tx)?.hold(row.id);
    return row;
  };
}

/** An item wants a row that another one of its batch holds: it is decided after that one. */
class Crowded extends Error {}

/** One item of a batch. What it saves is written when all are decided, so saving is the last that it does. */
class Item<Saved = unknown> {
  readonly tx: Tx;
  readonly saved: Saved[] = [];
  readonly #mark: Mark = { open: true };
  readonly #batch: Batch;

  constructor(batch: Batch) {
    this.#batch = batch;
    this.tx = endingEarlier(batch.tx, this.#mark);
    items.set(this.tx, this);
  }

  ask<Key, Value>(many: Many<Db, Key, Value>, key: Key): Promise<Value> {
    if (!this.#mark.open) throw new Error('an action that is decided in a batch saves last');
    return this.#batch.loaderOf(many).load(key);
  }

  hold(rowId: string): void {
    const { holders } = this.#batch;
    const holder = holders.get(rowId) ?? this;
    if (holder !== this) throw new Crowded();
    holders.set(rowId, this);
  }

  save(part: Saved): void {
    if (!this.#mark.open) throw new Error('an action that is decided in a batch saves once');
    this.saved.push(part);
    this.#mark.open = false;
  }
}

/** Whose handle it is, for whoever is an item of a batch. */
const items = new WeakMap<Db, Item>();

/** Notes what an item saves; false for a handle of no batch, whose rows are written at once. */
export function saveLater(tx: Tx, part: unknown): boolean {
  const item = items.get(tx);
  item?.save(part);
  return item !== undefined;
}

/** What the items of a list share while they are decided. */
class Batch {
  readonly tx: Tx;
  /** Which item holds a row, by the row's id. */
  readonly holders = new Map<string, Item>();
  readonly #loaders = new Map<unknown, DataLoader<unknown, unknown>>();

  constructor(tx: Tx) {
    this.tx = tx;
  }

  loaderOf<Key, Value>(many: Many<Db, Key, Value>): DataLoader<Key, Value> {
    let loader = this.#loaders.get(many);
    if (loader === undefined) {
      loader = new DataLoader((keys) => many(this.tx, keys as readonly Key[]), { cache: false });
      this.#loaders.set(many, loader);
    }
    return loader as DataLoader<Key, Value>;
  }
}

/** What an item of a batch came to, which is undefined where it is to be decided after another, and what it saves. */
export type BatchOutcome<Value, Saved> = {
  readonly result: Result<Value, RefusalCode> | undefined;
  readonly saved: Saved[];
};

/**
 * Decides all items of a list at the same time in one transaction, each as though it were alone: they see what was
 * so before, and no two of them hold one row. What an accepted item saves is given back, to be written together; a
 * refused one has written nothing. Any other fault of one is the fault of all, whose transaction it has ended.
 */
export async function decideBatch<Saved, Value>(
  tx: Tx,
  works: readonly ((tx: Tx) => Promise<Value>)[],
): Promise<BatchOutcome<Value, Saved>[]> {
  const batch = new Batch(tx);
  const decided = await Promise.allSettled(
    works.map(async (work): Promise<BatchOutcome<Value, Saved>> => {
      const item = new Item<Saved>(batch);
      try {
        return { result: accept(await work(item.tx)), saved: item.saved };
      } catch (error) {
        if (error instanceof Crowded) return { result: undefined, saved: [] };
        if (error instanceof Refused) return { result: { ok: false, refusal: error.refusal }, saved: [] };
        throw error;
      }
    }),
  );
  return decided.map((each) => {
    if (each.status === 'rejected') throw each.reason;
    return each.value;
  });
}
