import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Endpoint } from '../../src/story/wire.ts';
import { type Answer, formOf, type Request, sendOnce } from './caller.ts';

/** A reply that the server gave, and so may never take back. */
export type Acknowledged = { readonly request: Request; readonly form: string; readonly at: number };

const SEND_AGAIN_AFTER_MS = 10;

/**
 * Stands between whoever plays and the server, outside of both: passes each request on, sends it again under its
 * key while the server is away, as any caller should, and remembers every answer.
 */
export class Witness {
  readonly acknowledged: Acknowledged[] = [];
  readonly violations: string[] = [];
  readonly underWay = new Set<Request>();
  /** Is told each request as it goes out. */
  onSent: (request: Request) => void = () => {};
  readonly #operations: readonly { id: string; method: string; pattern: RegExp }[];
  readonly #http: http.Server;
  #url: string | undefined;
  #waiting: (() => void)[] = [];

  constructor(endpoints: ReadonlyMap<string, Endpoint>) {
    this.#operations = [...endpoints].map(([id, { method, path }]) => ({
      id,
      method: method.toUpperCase(),
      pattern: new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    }));
    this.#http = http.createServer((request, reply) => void this.#pass(request, reply));
  }

  /** Where the player sends its requests. */
  async listen(): Promise<string> {
    await new Promise<void>((listening) => this.#http.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** From now on requests wait. */
  serverGone(): void {
    this.#url = undefined;
  }

  /** From now on requests go there, those that wait first. */
  serverAt(url: string): void {
    this.#url = url;
    for (const go of this.#waiting.splice(0)) go();
  }

  close(): void {
    this.#http.close();
    this.#http.closeAllConnections();
  }

  /**
   * Asks acknowledged requests again, each under its key; says which are answered otherwise than they were. Those
   * without a key in the database (the demo's own doors) are left out.
   */
  async askAgain(url: string, some: readonly Acknowledged[]): Promise<string[]> {
    const wrong: string[] = [];
    for (const { request, form } of some) {
      const again = await sendOnce(url, request);
      if (again.status < 300 && formOf(again) === form) continue;
      wrong.push(
        `${request.operation} ${request.headers['idempotency-key']} was answered ${form}, and after the crash ${again.status} ${again.body}`,
      );
    }
    return wrong;
  }

  async #pass(incoming: http.IncomingMessage, reply: http.ServerResponse): Promise<void> {
    const path = incoming.url as string;
    const method = incoming.method as string;
    const bare = path.split('?')[0] as string;
    const found = this.#operations.find((each) => each.method === method && each.pattern.test(bare));
    const operation = found?.id ?? bare;
    const request = { operation, method, path, headers: incoming.headers, body: await buffer(incoming) };
    const answer = await this.#answerOf(request);
    if (method === 'POST' && answer.status < 300 && request.headers.authorization !== undefined) {
      this.acknowledged.push({ request, form: formOf(answer), at: performance.now() });
    }
    const { 'content-type': type = 'application/json' } = answer.headers;
    reply.writeHead(answer.status, { 'content-type': type }).end(answer.body);
  }

  async #answerOf(request: Request): Promise<Answer> {
    for (;;) {
      const url = await this.#server();
      this.underWay.add(request);
      this.onSent(request);
      const answer = await sendOnce(url, request).catch(() => undefined);
      this.underWay.delete(request);
      if (answer !== undefined && answer.status !== 503) {
        if (answer.status >= 500)
          this.violations.push(`${request.operation}: ${answer.status} ${answer.body}`);
        return answer;
      }
      await new Promise((resolve) => setTimeout(resolve, SEND_AGAIN_AFTER_MS));
    }
  }

  async #server(): Promise<string> {
    while (this.#url === undefined) await new Promise<void>((go) => this.#waiting.push(go));
    return this.#url;
  }
}
