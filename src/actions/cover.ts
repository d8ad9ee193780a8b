import type { Answer, RequestKey } from '../store/idempotency.ts';
import { Refused } from '../store/refused.ts';
import type { SignInKey } from './context.ts';

/** Hides an answer that is kept beside its key, and gives it back to a retry; `take` gives undefined under another key. */
export type Cover = {
  put(answer: Answer, key: RequestKey): Answer;
  take(answer: Answer, key: RequestKey): Answer | undefined;
};

const boundTo = ({ personId, operation, key }: RequestKey): string =>
  JSON.stringify([personId, operation, key]);

/** A cover of the house's key: the body becomes one text that only this house, for this request, can read. */
export const coverOf = (key: SignInKey): Cover => ({
  put: ({ status, body }, request) => ({
    status,
    body: key.encrypt('kept-answer', JSON.stringify(body), boundTo(request)),
  }),
  take: ({ status, body }, request) => {
    const text = key.decrypt('kept-answer', String(body), boundTo(request));
    return text === undefined ? undefined : { status, body: JSON.parse(text) };
  },
});

/** The answer as it was first given. Refuses `idempotency_key_reused` where the house's key is another by now. */
export function uncovered(cover: Cover | undefined, answer: Answer, request: RequestKey): Answer {
  const taken = cover === undefined ? answer : cover.take(answer, request);
  if (taken === undefined) throw new Refused({ code: 'idempotency_key_reused', facts: { key: request.key } });
  return taken;
}
