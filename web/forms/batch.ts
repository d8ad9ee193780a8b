import { useRef, useState } from 'react';
import { type Problem, ProblemError } from '../../src/client/client.ts';
import { queryClient } from '../api/api.ts';
import type { Sent } from './act.ts';

type Outcome = { readonly id: string; readonly problem: Problem | null };
type Answered = { readonly at: string; readonly outcomes: readonly Outcome[] };

/** How far a list of acts has come. */
export type Progressed = {
  readonly busy: boolean;
  /** What each row that was answered came to: null where it is done. */
  readonly outcomes: ReadonlyMap<string, Problem | null>;
  /** When the server answered last. */
  readonly at: string | undefined;
  /** What stopped the whole before all were answered. */
  readonly trouble: Problem | undefined;
};

const UNREACHABLE: Problem = { status: 0, code: 'unreachable', title: '', detail: '' };

/**
 * Sends many rows in requests of `size`, one after another. A request whose answer was lost is sent again under the
 * key that it had, so that nothing is done twice; rows that were refused can be sent again under a new one.
 */
export function useBatch<Row extends { readonly id: string }>(
  size: number,
  send: (rows: readonly Row[], header: Sent) => Promise<Answered>,
): Progressed & { readonly run: (rows: readonly Row[]) => Promise<void> } {
  const keys = useRef(new Map<string, string>());
  const [progress, setProgress] = useState<Progressed>({
    busy: false,
    outcomes: new Map(),
    at: undefined,
    trouble: undefined,
  });
  const run = async (rows: readonly Row[]): Promise<void> => {
    setProgress((before) => ({ ...before, busy: true, trouble: undefined }));
    let trouble: Problem | undefined;
    for (let from = 0; from < rows.length && trouble === undefined; from += size) {
      const part = rows.slice(from, from + size);
      const asked = JSON.stringify(part);
      const key = keys.current.get(asked) ?? crypto.randomUUID();
      keys.current.set(asked, key);
      try {
        const { at, outcomes } = await send(part, { 'Idempotency-Key': key });
        keys.current.delete(asked);
        const answered = outcomes.map(({ id, problem }) => [id, problem] as const);
        setProgress((before) => ({ ...before, at, outcomes: new Map([...before.outcomes, ...answered]) }));
      } catch (error) {
        trouble = error instanceof ProblemError ? error.problem : UNREACHABLE;
      }
    }
    setProgress((before) => ({ ...before, busy: false, trouble }));
    void queryClient.invalidateQueries();
  };
  return { ...progress, run };
}
