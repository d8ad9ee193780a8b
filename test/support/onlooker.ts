import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { routes } from '../../src/api/routes.ts';
import { steps } from '../../src/api/steps.ts';
import { type OperationId, permissionOf } from '../../src/domain/person/permissions.ts';
import { type TaskKind, taskKinds, taskOf } from '../../src/domain/task/task.ts';

/** What a caller was told just before an act on a subject, and what came of the act. */
export type Seen = {
  readonly operation: OperationId;
  /** Whether it stood among the caller's tasks; null for what is nobody's task. */
  readonly listed: boolean | null;
  /** What the standing said: null for yes, else the code of its no; `absent` where it was not listed. */
  readonly standing: string | null;
  /** The code of the refusal; null where it was done. */
  readonly refusal: string | null;
};

type Hit = { readonly operation: OperationId; readonly kind: string; readonly id: string };
type Item = { readonly subject: { readonly id: string } };
type Possible = { readonly operation: string; readonly code: string | null };

const acts = routes
  .map(({ operation }) => operation)
  .filter(({ id, method }) => method === 'POST' && id in steps)
  .map(({ id, path }) => ({
    id,
    subject: permissionOf(id).subject,
    names: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string),
    pattern: new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, '([^/]+)')}$`),
  }));

function hitOf(method: string | undefined, url: string): Hit | undefined {
  if (method !== 'POST') return undefined;
  for (const { id, subject, names, pattern } of acts) {
    const found = url.match(pattern);
    if (found !== null)
      return { operation: id, kind: subject, id: found[1 + names.indexOf(`${subject}Id`)] as string };
  }
  return undefined;
}

/** Stands before a house: asks it for the caller's tasks and standing before it passes each act on. */
export class Onlooker {
  readonly seen: Seen[] = [];
  readonly #app: FastifyInstance;
  readonly #server: http.Server;

  constructor(app: FastifyInstance) {
    this.#app = app;
    this.#server = http.createServer((request, reply) => {
      void this.#pass(request, reply).catch((error) => reply.destroy(error));
    });
  }

  /** Where it is reached. */
  async listen(): Promise<string> {
    await new Promise<void>((heard) => this.#server.listen(0, '127.0.0.1', heard));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #pass(request: http.IncomingMessage, reply: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { url = '', method } = request;
    const kept = ['authorization', 'content-type', 'idempotency-key', 'if-match', 'accept-language'];
    const headers = Object.fromEntries(
      kept.flatMap((name) =>
        request.headers[name] === undefined ? [] : [[name, String(request.headers[name])]],
      ),
    );
    const hit = hitOf(method, url);
    const told = hit && (await this.#ask(headers.authorization ?? '', hit));
    const answer = await this.#app.inject({
      method: method as 'GET' | 'POST',
      url,
      headers,
      ...(body.length > 0 && { payload: body }),
    });
    if (hit !== undefined && told !== undefined) {
      const refusal = answer.statusCode < 300 ? null : answer.json().code;
      this.seen.push({ operation: hit.operation, ...told, refusal });
    }
    reply.writeHead(answer.statusCode, { 'content-type': String(answer.headers['content-type'] ?? '') });
    reply.end(answer.rawPayload);
  }

  async #ask(
    authorization: string,
    { operation, kind, id }: Hit,
  ): Promise<Pick<Seen, 'listed' | 'standing'>> {
    const read = async (path: string) =>
      (await this.#app.inject({ url: `/api/v1${path}`, headers: { authorization } })).json();
    const { operations } = await read(`/standing/${kind}/${id}`);
    const said = (operations as Possible[]).find((each) => each.operation === operation);
    const task = taskKinds.find((each: TaskKind) => taskOf(each).operation === operation);
    let listed: boolean | null = null;
    for (let cursor: string | null = ''; task !== undefined && cursor !== null && !listed; ) {
      const page: { items: Item[]; next: string | null } = await read(
        `/tasks?limit=200&kind=${task}${cursor && `&cursor=${cursor}`}`,
      );
      listed = page.items.some(({ subject }) => subject.id === id);
      cursor = page.next;
    }
    return { listed, standing: said === undefined ? 'absent' : said.code };
  }
}
