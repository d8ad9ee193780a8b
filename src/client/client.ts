import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.generated.ts';

export type DureClient = Client<paths>;

/** Where a server is, and who calls it. */
export type Connection = {
  readonly baseUrl: string;
  readonly token?: string | undefined;
  readonly locale?: 'ko' | 'en' | undefined;
};

/** What goes wrong on the wire, by RFC 9457. */
export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
  readonly errors?: readonly { readonly path: string; readonly message: string }[] | undefined;
};

/** A problem that the server answered with; its message is what the server says, in the caller's language. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly problem: Problem;
  constructor(problem: Problem) {
    const fields = (problem.errors ?? []).map(({ path, message }) => `\n  ${path}: ${message}`);
    super(`${problem.title}. ${problem.detail}${fields.join('')}`);
    this.problem = problem;
    this.status = problem.status;
    this.code = problem.code;
  }
}

/** A typed client of the HTTP API, made from its contract; each POST bears an idempotency key of its own. */
export function connect({ baseUrl, token, locale }: Connection): DureClient {
  const client = createClient<paths>({ baseUrl: `${baseUrl.replace(/\/$/, '')}/api/v1` });
  client.use({
    onRequest({ request }) {
      if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
      if (locale !== undefined) request.headers.set('accept-language', locale);
      if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
        request.headers.set('idempotency-key', crypto.randomUUID());
      }
      return request;
    },
  });
  return client;
}

/** The body of an answer, or its problem thrown. */
export function bodyOf<Data>({ data, error }: { data?: Data; error?: unknown }): Data {
  if (error !== undefined) throw new ProblemError(error as Problem);
  return data as Data;
}
