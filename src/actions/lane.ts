import { Refused } from '../store/refused.ts';

type Waiting<Call, Value> = {
  readonly call: Call;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
};

/** More in one transaction gains little, and makes those at its end wait longer. */
const MOST = 500;

/**
 * Collects what is asked at the same time into lists, one list at a time: what comes while a list runs makes up
 * the next. When a list ends in an exception its calls are run singly, so that no call fails for its neighbour's
 * sake.
 *
 * @param run does a list and answers each call in its place, or refuses it
 * @param nameOf no two calls of one name go in one list: the second finds what the first has done in the next
 */
export function lane<Call, Value>(
  run: (calls: readonly Call[]) => Promise<readonly (Value | Refused)[]>,
  nameOf?: (call: Call) => string,
): (call: Call) => Promise<Value> {
  let waiting: Waiting<Call, Value>[] = [];
  let running = false;
  const drain = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      // One turn of the event loop, so that calls that came together go together.
      await new Promise((resolve) => setImmediate(resolve));
      const [list, rest] = nextList(waiting, nameOf);
      waiting = rest;
      await answer(run, list);
    }
    running = false;
  };
  return (call) =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject });
      if (!running) void drain();
    });
}

/** The first calls that wait, but no two of one name. */
function nextList<Call, Value>(
  waiting: readonly Waiting<Call, Value>[],
  nameOf?: (call: Call) => string,
): [list: Waiting<Call, Value>[], rest: Waiting<Call, Value>[]] {
  if (nameOf === undefined) return [waiting.slice(0, MOST), waiting.slice(MOST)];
  const names = new Set<string>();
  const list: Waiting<Call, Value>[] = [];
  const rest: Waiting<Call, Value>[] = [];
  for (const each of waiting) {
    const name = nameOf(each.call);
    if (list.length === MOST || names.has(name)) rest.push(each);
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
