import { Refused } from '../store/refused.ts';

type Waiting<Call, Value> = {
  readonly call: Call;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
};

/** More in one transaction gains little, and makes those at its end wait longer. */
const MOST = 500;

/** Fewer than this go in one list though another lane is free: two small lists cost more than one. */
const WORTH_SPLITTING = 32;

type Terms<Call> = {
  /** No two calls of one name run at the same time: the second finds what the first has done. */
  readonly nameOf?: (call: Call) => string;
  /** How many lists may run at the same time; one unless told. */
  readonly lanes?: number;
};

/**
 * Collects what is asked at the same time into lists: what comes while all lanes are busy makes up the next list.
 * When a list ends in an exception its calls are run singly, so that no call fails for its neighbour's sake.
 *
 * @param run does a list and answers each call in its place, or refuses it
 */
export function lane<Call, Value>(
  run: (calls: readonly Call[]) => Promise<readonly (Value | Refused)[]>,
  { nameOf, lanes = 1 }: Terms<Call> = {},
): (call: Call) => Promise<Value> {
  let waiting: Waiting<Call, Value>[] = [];
  let free = lanes;
  let running = 0;
  const busy = new Set<string>();
  const take = (): Waiting<Call, Value>[] => {
    const share = Math.ceil(waiting.length / (lanes - running));
    const [list, rest] = nextList(waiting, {
      most: Math.min(MOST, Math.max(share, WORTH_SPLITTING)),
      nameOf,
      busy,
    });
    waiting = rest;
    return list;
  };
  const drain = async (): Promise<void> => {
    free -= 1;
    // One turn of the event loop, so that calls that came together go together.
    await nextTurn();
    for (let list = take(); list.length > 0; list = take()) {
      const names = nameOf === undefined ? [] : list.map(({ call }) => nameOf(call));
      for (const name of names) busy.add(name);
      running += 1;
      await answer(run, list);
      running -= 1;
      for (const name of names) busy.delete(name);
      await nextTurn();
    }
    free += 1;
  };
  return (call) =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject });
      if (free > 0) void drain();
    });
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The first calls that wait, but no two of one name, and none that is busy. */
function nextList<Call, Value>(
  waiting: readonly Waiting<Call, Value>[],
  {
    most,
    nameOf,
    busy,
  }: { most: number; nameOf: Terms<Call>['nameOf'] | undefined; busy: ReadonlySet<string> },
): [list: Waiting<Call, Value>[], rest: Waiting<Call, Value>[]] {
  if (nameOf === undefined) return [waiting.slice(0, most), waiting.slice(most)];
  const names = new Set(busy);
  const list: Waiting<Call, Value>[] = [];
  const rest: Waiting<Call, Value>[] = [];
  for (const each of waiting) {
    const name = nameOf(each.call);
    if (list.length === most || names.has(name)) rest.push(each);
    else list.push(each);
    names.add(name);
  }
  return [list, rest];
}

async function answer<Call, Value>(
  run: (calls: readonly Call[]) => Promise<readonly (Value | Refused)[]>,
  list: readonly Waiting<Call, Value>[],
): Promise<void> {
  try {
    const outcomes = await run(list.map(({ call }) => call));
    for (const [at, { resolve, reject }] of list.entries()) {
      const outcome = outcomes[at]!;
      if (outcome instanceof Refused) reject(outcome);
      else resolve(outcome);
    }
  } catch (error) {
    if (list.length === 1) list[0]!.reject(error);
    else for (const each of list) await answer(run, [each]);
  }
}
