import http from 'node:http';
import { canonical } from '../../src/domain/fact/digest.ts';

/** A request as it came, to be sent again as often as it takes. */
export type Request = {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
};

export type Answer = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
};

/** The body in one form whatever the order of its keys, which a stored reply does not keep. */
export const formOf = ({ body }: Answer): string => canonical(JSON.parse(body.toString()));

/** Sends the request once; rejects when the connection breaks before the whole answer is there. */
export function sendOnce(
  url: string,
  { method, path, headers, body }: Omit<Request, 'operation'>,
): Promise<Answer> {
  const { connection, host, ...kept } = headers;
  return new Promise((resolve, reject) => {
    const request = http.request(url + path, { method, headers: kept, agent: false }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part) => parts.push(part));
      reply.on('error', reject);
      reply.on('end', () =>
        resolve({ status: reply.statusCode as number, headers: reply.headers, body: Buffer.concat(parts) }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

export type Post = {
  readonly token: string;
  readonly path: string;
  readonly body?: object;
  readonly key: string;
};

/** Posts JSON under a key, once. */
export const post = (url: string, { token, path, body = {}, key }: Post): Promise<Answer> =>
  sendOnce(url, {
    method: 'POST',
    path: `/api/v1${path}`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: Buffer.from(JSON.stringify(body)),
  });
