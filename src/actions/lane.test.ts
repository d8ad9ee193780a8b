import { describe, expect, test } from 'vitest';
import { lane } from './lane.ts';

type Call = { readonly name: string; readonly n: number };

/** Runs calls through lanes and remembers which lists ran, and how many at the same time. */
function lists(lanes: number, work: (calls: readonly Call[]) => Promise<void> = async () => {}) {
  const ran: (readonly Call[])[] = [];
  const together: number[] = [];
  let running = 0;
  const send = lane(
    async (calls: readonly Call[]) => {
      running += 1;
      ran.push(calls);
      together.push(running);
      try {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await work(calls);
      } finally {
        running -= 1;
      }
      return calls.map(({ n }) => n);
    },
    { nameOf: ({ name }) => name, lanes },
  );
  return { send, ran, most: () => Math.max(...together) };
}

const calls = (count: number, name = (n: number) => `${n}`): Call[] =>
  Array.from({ length: count }, (_, n) => ({ name: name(n), n }));

describe('calls that come together', () => {
  test('are one list on one lane, each with its own answer', async () => {
    const { send, ran, most } = lists(1);
    expect(await Promise.all(calls(100).map(send))).toEqual(calls(100).map(({ n }) => n));
    expect([ran.length, most()]).toEqual([1, 1]);
  });

  test('are shared by two lanes where there are many, and stay one list where there are few', async () => {
    const many = lists(2);
    await Promise.all(calls(100).map(many.send));
    expect(many.ran.map(({ length }) => length)).toEqual([50, 50]);
    expect(many.most()).toBe(2);
    const few = lists(2);
    await Promise.all(calls(20).map(few.send));
    expect(few.ran.length).toBe(1);
  });

  test('never run beside a call of the same name, and all of them are answered', async () => {
    const now = new Set<string>();
    const beside: string[] = [];
    const { send, ran } = lists(2, async (list) => {
      beside.push(...list.map(({ name }) => name).filter((name) => now.has(name)));
      for (const { name } of list) now.add(name);
      await new Promise((resolve) => setTimeout(resolve, 5));
      for (const { name } of list) now.delete(name);
    });
    const sent = calls(300, (n) => `${n % 70}`);
    expect(await Promise.all(sent.map(send))).toEqual(sent.map(({ n }) => n));
    expect(beside).toEqual([]);
    for (const list of ran) expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  });

  test('fail each for itself: after an exception they run singly', async () => {
    const { send } = lists(2, async (list) => {
      if (list.some(({ n }) => n === 7)) throw new Error('the seventh');
    });
    const outcomes = await Promise.allSettled(calls(100).map(send));
    expect(outcomes.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([7]);
  });
});
