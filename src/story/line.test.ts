import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { lineTo } from './line.ts';

/** A server that breaks the connection of each request that `breaks` names, counted from 1; gives its line and the keys that came. */
async function lineWhere(breaks: readonly number[]) {
  const keys: unknown[] = [];
  const server = http.createServer((request, reply) => {
    keys.push(request.headers['idempotency-key']);
    if (breaks.includes(keys.length)) request.socket.destroy();
    else reply.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const line = lineTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const ask = (key: string) =>
    line({ method: 'post', path: '/x', headers: { 'idempotency-key': key }, body: '{}' });
  return { ask, keys };
}

test('what goes out over a kept connection that is gone by then is asked again under its key', async () => {
  const { ask, keys } = await lineWhere([2]);
  await ask('one');
  expect(await ask('two')).toMatchObject({ status: 200, body: Buffer.from('{}') });
  expect(keys).toEqual(['one', 'two', 'two']);
});

test('a new connection that breaks is a fault', async () => {
  const { ask, keys } = await lineWhere([1]);
  await expect(ask('one')).rejects.toThrow();
  expect(keys).toEqual(['one']);
});
