import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Problem, ProblemError } from '../client/client.ts';
import { type Came, lineTo, type Sent } from './line.ts';
import { StoryMistake } from './mistake.ts';

/** How an operation is reached. */
export type Endpoint = {
  readonly method: 'get' | 'post';
  readonly path: string;
  /** Whether it is a list that comes in pages. */
  readonly pages: boolean;
};

type Described = { operationId: string; parameters: { name: string }[] };
type OpenApi = { paths: Record<string, Record<string, Described>> };

/** The operations of openapi.json by their ids. */
export function readEndpoints(projectRoot: string): ReadonlyMap<string, Endpoint> {
  const { paths } = JSON.parse(readFileSync(path.join(projectRoot, 'openapi.json'), 'utf8')) as OpenApi;
  return new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId, parameters }]): [string, Endpoint] => [
        operationId,
        {
          method: method as Endpoint['method'],
          path,
          pages: parameters.some(({ name }) => name === 'cursor'),
        },
      ]),
    ),
  );
}

/** One request of a story. */
export type Ask = {
  readonly operation: string;
  /** Who asks; null is nobody. */
  readonly email: string | null;
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly seen?: number | undefined;
  /** The same request bears the same key at every run, so that one which was done is answered and not repeated. */
  readonly key?: string;
};

const TOKENS_AT_ONCE = 200;

/** The player's line to the server: asks as any of the demo's accounts, and moves its clock. */
export class Wire {
  readonly #endpoints: ReadonlyMap<string, Endpoint>;
  readonly #send: ReturnType<typeof lineTo>;
  readonly #tokens = new Map<string, string>();
  #sent = 0;

  /** @param onAnswered hears how long each operation took to be answered, in milliseconds */
  constructor(
    endpoints: ReadonlyMap<string, Endpoint>,
    baseUrl: string,
    private readonly onAnswered: (operation: string, milliseconds: number) => void = () => {},
  ) {
    this.#endpoints = endpoints;
    this.#send = lineTo(baseUrl);
  }

  /** Requests sent so far. */
  get sent(): number {
    return this.#sent;
  }

  /** Asks and gives the reply's body. Throws ProblemError for what the server refuses. */
  async ask({ operation, email, path, query, body, seen, key }: Ask): Promise<unknown> {
    const endpoint = this.#endpoints.get(operation);
    if (endpoint === undefined) throw new StoryMistake(`there is no operation '${operation}'`);
    const headers: Record<string, string> = { 'accept-language': 'en' };
    if (email !== null) headers.authorization = `Bearer ${await this.#tokenOf(email)}`;
    if (seen !== undefined) headers['if-match'] = `"${seen}"`;
    this.#sent += 1;
    const sent = { method: endpoint.method, path: addressOf(endpoint.path, path, query), headers };
    const began = performance.now();
    const answer = await this.#send(endpoint.method === 'get' ? sent : posted(sent, { body, key }));
    this.onAnswered(operation, performance.now() - began);
    return replyOf(operation, answer);
  }

  /** As `ask`, but a list that comes in pages is read to its end. */
  async askAll(ask: Ask): Promise<unknown> {
    if (!this.#endpoints.get(ask.operation)?.pages) return this.ask(ask);
    type Page = { items: unknown[]; next: string | null };
    const items: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = (await this.ask({ ...ask, query: { ...ask.query, limit: 200, cursor } })) as Page;
      items.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    return { items };
  }

  /** Steps into the accounts that have no token yet, many at once. */
  async stepInto(emails: readonly string[]): Promise<void> {
    const missing = [...new Set(emails)].filter((email) => !this.#tokens.has(email));
    for (let at = 0; at < missing.length; at += TOKENS_AT_ONCE) {
      const some = missing.slice(at, at + TOKENS_AT_ONCE);
      const ask = { operation: 'createDemoTokens', email: null, path: {}, body: { emails: some } };
      const { items } = (await this.ask(ask)) as { items: { token: string }[] };
      some.forEach((email, index) => {
        this.#tokens.set(email, items[index]!.token);
      });
    }
  }

  /** Moves the demo's clock on; a clock that is further already stays. */
  async moveClock(to: string): Promise<void> {
    await this.ask({ operation: 'moveClock', email: null, path: {}, body: { to } });
  }

  async #tokenOf(email: string): Promise<string> {
    if (!this.#tokens.has(email)) await this.stepInto([email]);
    return this.#tokens.get(email) as string;
  }
}

/** The path with its parts and its query filled in; what is undefined is left out. */
function addressOf(template: string, path: Ask['path'], query: Ask['query'] = {}): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name]!));
  const asked = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const text = new URLSearchParams(asked).toString();
  return `/api/v1${filled}${text === '' ? '' : `?${text}`}`;
}

/** A request that acts: under its key, with bytes or with JSON. */
function posted(sent: Sent, { body = {}, key = randomUUID() }: Pick<Ask, 'body' | 'key'>): Sent {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const headers = {
    ...sent.headers,
    'idempotency-key': key,
    'content-type': bytes === body ? 'image/png' : 'application/json',
    'content-length': String(bytes.length),
  };
  return { ...sent, headers, body: bytes };
}

/** The body of a reply, or its problem thrown. */
function replyOf(operation: string, { status, contentType, body }: Came): unknown {
  if (!/json/.test(contentType)) throw new StoryMistake(`'${operation}' was answered with ${status}`);
  const reply: unknown = JSON.parse(body.toString());
  if (status >= 400) throw new ProblemError(reply as Problem);
  return reply;
}
