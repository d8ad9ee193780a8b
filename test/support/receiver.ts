import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call as it came in. */
export type Received = {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly path: string;
};

export type Receiver = {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  close(): Promise<void>;
};

/** A real HTTP server on this machine that keeps what comes in and answers as it is told. */
export async function openReceiver(
  answer: (response: http.ServerResponse, request: http.IncomingMessage) => void = (response) =>
    response.writeHead(204).end(),
): Promise<Receiver> {
  const received: Received[] = [];
  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers as Record<string, string>, body, path: request.url as string });
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
