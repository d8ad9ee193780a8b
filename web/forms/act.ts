import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Problem, ProblemError } from '../../src/client/client.ts';
import { queryClient } from '../api/api.ts';

/** What one request bears: its key is the same as long as what is asked is the same. */
export type Sent = { readonly 'Idempotency-Key': string };

export type Acting<Input, Output> = {
  readonly run: (input: Input) => Promise<Output | undefined>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly done: Output | undefined;
  readonly reset: () => void;
};

const UNREACHABLE = { status: 0, code: 'unreachable', title: '', detail: '' } as const;

/**
 * Sends what the reader asks for. Pressed twice, or sent again after a lost connection, the same request bears the
 * same key, so that it is done once. Whatever is on the screen is asked for again afterwards.
 */
export function useAct<Input, Output>(
  send: (input: Input, header: Sent) => Promise<Output>,
): Acting<Input, Output> {
  const last = useRef({ asked: '', key: '' });
  const mutation = useMutation({
    mutationFn: (input: Input) => {
      const asked = JSON.stringify(input) ?? '';
      if (last.current.asked !== asked || last.current.key === '') {
        last.current = { asked, key: crypto.randomUUID() };
      }
      return send(input, { 'Idempotency-Key': last.current.key });
    },
    onSuccess: () => {
      last.current = { asked: '', key: '' };
      void queryClient.invalidateQueries();
    },
  });
  const { error } = mutation;
  return {
    run: (input) => mutation.mutateAsync(input).catch(() => undefined),
    busy: mutation.isPending,
    problem: error === null ? undefined : error instanceof ProblemError ? error.problem : UNREACHABLE,
    done: mutation.data,
    reset: mutation.reset,
  };
}

/** What is wrong with the field of that name, if the server said so. */
export const errorOf = (problem: Problem | undefined, path: string): string | undefined =>
  problem?.errors?.find((each) => each.path === `/body/${path}`)?.message;
