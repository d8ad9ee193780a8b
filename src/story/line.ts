import http from 'node:http';
import https from 'node:https';
import { buffer } from 'node:stream/consumers';

/** What goes out, to a path of the server. */
export type Sent = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer | string | undefined;
};

export type Came = { readonly status: number; readonly contentType: string; readonly body: Buffer };

/**
 * A line to a server whose connections are kept. A story asks twenty thousand times beside the server that answers,
 * and `fetch` costs a processor several times what this does.
 */
export function lineTo(baseUrl: string): (sent: Sent) => Promise<Came> {
  const { request, Agent } = baseUrl.startsWith('https:') ? https : http;
  const agent = new Agent({ keepAlive: true });
  const root = baseUrl.replace(/\/$/, '');
  const once = ({ method, path, headers, body }: Sent) =>
    new Promise<Came | 'stale'>((resolve, reject) => {
      const asked = request(`${root}${path}`, { method, headers, agent }, (reply) => {
        const { statusCode = 0, headers: told } = reply;
        buffer(reply).then(
          (came) => resolve({ status: statusCode, contentType: told['content-type'] ?? '', body: came }),
          reject,
        );
      });
      // A connection that was kept may be closed by now. Whatever acts bears a key, so it may be asked again.
      asked.on('error', (error) => (asked.reusedSocket ? resolve('stale') : reject(error)));
      asked.end(body);
    });
  return async (sent) => {
    for (;;) {
      const came = await once(sent);
      if (came !== 'stale') return came;
    }
  };
}
