import type { Run } from './run.ts';
import { scopeOf } from './run.ts';
import type { ExpectationPlan } from './shape.ts';
import { isWrittenFor, sizeAt } from './sized.ts';
import { fill } from './template.ts';
import type { Ask, Wire } from './wire.ts';

/** What a story expects at its end, and what was found. */
export type Found = {
  readonly id: string;
  readonly says: { readonly ko: string; readonly en?: string };
  readonly expected: string;
  readonly found: string;
  readonly met: boolean;
};

/** Reads what each expectation is about and compares; figures are compared at full size and at scale 0.1 only. */
export function readExpectations(run: Run, wire: Wire): Promise<Found[]> {
  const asked = run.story.plan.expect.filter(({ is }) => !Array.isArray(is) || isWrittenFor(run.scale));
  const replies = new Map<string, Promise<unknown>>();
  // Several look at one list, which is read once.
  const askOnce = (ask: Ask): Promise<unknown> => {
    const name = JSON.stringify(ask);
    const reply = replies.get(name) ?? wire.askAll(ask);
    replies.set(name, reply);
    return reply;
  };
  return Promise.all(asked.map((expectation) => read(run, expectation, askOnce)));
}

async function read(
  run: Run,
  expectation: ExpectationPlan,
  ask: (ask: Ask) => Promise<unknown>,
): Promise<Found> {
  const scope = scopeOf(run);
  const reply = await ask({
    operation: expectation.do,
    email: expectation.as === undefined ? null : String(fill(expectation.as, scope)),
    path: fill(expectation.path ?? {}, scope) as Record<string, string>,
    query: fill(expectation.query ?? {}, scope) as Record<string, unknown>,
  });
  const value = fill(expectation.finds, scopeOf(run, { reply }));
  const expected = Array.isArray(expectation.is)
    ? sizeAt(run.scale, expectation.is as [number, number])
    : expectation.is;
  return {
    id: expectation.id,
    says: expectation.says,
    expected: String(expected),
    found: String(value),
    met: String(value) === String(expected),
  };
}
