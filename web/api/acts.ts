import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import type { Sent } from '../forms/act.ts';
import type { Schema, Value } from '../forms/schema.ts';
import { api } from './api.ts';

/** What the contract says of an act: where it goes, what it is about, what it asks. */
export type Act = { readonly path: string; readonly subject: string; readonly body: Schema };

/** All acts of the contract; fetched when the first form is opened. */
export const actsQuery = queryOptions({
  queryKey: ['acts'],
  queryFn: async () =>
    (await import('./acts.generated.json')).default as unknown as Readonly<Record<string, Act>>,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The receipt of what was done: when the server did it, and what it answered. */
export type Receipt = { readonly at: string; readonly reply: unknown };

type Asked = { readonly subjectId: string; readonly revision: number | undefined; readonly body: Value };

/** Sends one act about one subject; refused where somebody else has changed it since it was read. */
export async function sendAct(
  act: Act,
  { subjectId, revision, body }: Asked,
  header: Sent,
): Promise<Receipt> {
  const path = act.path.replace(/\{\w+\}/, encodeURIComponent(subjectId));
  const answer = await api.POST(
    path as never,
    {
      body: (body ?? {}) as never,
      headers: { ...header, ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }) },
    } as never,
  );
  const { response } = answer as { response: Response };
  const date = response.headers.get('date');
  return { at: new Date(date ?? Date.now()).toISOString(), reply: bodyOf(answer as never) };
}
