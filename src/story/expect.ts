import type { Run } from './run.ts';
import { scopeOf } from './run.ts';
import type { ExpectationPlan } from './shape.ts';
import { isWrittenFor, sizeAt } from './sized.ts';
import { fill } from './template.ts';
import type { Wire } from './wire.ts';

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
  return Promise.all(asked.map((expectation) => read(run, wire, expectation)));
}

async function read(run: Run, wire: Wire, expectation: ExpectationPlan): Promise<Found> {
  const scope = scopeOf(run);
  const reply = await wire.askAll({
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
