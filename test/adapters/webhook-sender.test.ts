import type http from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../src/adapters/public-address.ts';
import { HttpWebhookSender, type SenderOptions } from '../../src/adapters/webhook-sender.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const OLD_SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const never = new AbortController().signal;

const opened: Receiver[] = [];
afterEach(async () => {
  for (const receiver of opened.splice(0)) await receiver.close();
});

async function receiverThat(answer?: Parameters<typeof openReceiver>[0]): Promise<Receiver> {
  const receiver = await openReceiver(answer);
  opened.push(receiver);
  return receiver;
}

const callTo = (url: string) => ({
  id: '01890000-0000-7000-8000-000000000000',
  url,
  secrets: [SECRET, OLD_SECRET],
  body: '{"type":"payment.paid"}',
  at: new Date(),
});

const send = (url: string, options: Partial<SenderOptions> = {}, stop = never) =>
  new HttpWebhookSender({ allowPrivate: true, ...options }).send(callTo(url), stop);

describe('a webhook call', () => {
  test('is taken by a receiver that checks it as standard-webhooks says, with the new secret and the old', async () => {
    const receiver = await receiverThat();
    expect(await send(receiver.url)).toEqual({ kind: 'sent' });
    const { headers, body } = receiver.received[0]!;
    expect(headers['webhook-id']).toBe('01890000-0000-7000-8000-000000000000');
    for (const secret of [SECRET, OLD_SECRET])
      expect(new Webhook(secret).verify(body, headers)).toEqual({ type: 'payment.paid' });
    const stranger = new Webhook(`whsec_${Buffer.alloc(32, 1).toString('base64')}`);
    expect(() => stranger.verify(body, headers)).toThrow();
    expect(() => new Webhook(SECRET).verify(`${body} `, headers)).toThrow();
  });

  test.each([
    ['500', 500, false],
    ['a lasting no', 410, true],
  ] as const)('that is answered with %s has failed', async (_, status, gone) => {
    const receiver = await receiverThat((response) => response.writeHead(status).end('secret words'));
    expect(await send(receiver.url)).toEqual({ kind: 'failed', error: `HTTP ${status}`, gone });
  });

  test('does not follow a redirect', async () => {
    const target = await receiverThat();
    const receiver = await receiverThat((response) =>
      response.writeHead(307, { location: target.url }).end(),
    );
    expect(await send(receiver.url)).toMatchObject({ error: 'HTTP 307, which is not followed' });
    expect(target.received).toEqual([]);
  });

  test('waits no longer than its time for an answer', async () => {
    const receiver = await receiverThat(() => {});
    const began = performance.now();
    expect(await send(receiver.url, { within: 300 })).toMatchObject({ error: 'no answer within 0.3 s' });
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test('is not held up by a body that never ends, nor by one that drips', async () => {
    const flood = await receiverThat((response) => {
      response.writeHead(200);
      const pour = () => {
        while (response.write(Buffer.alloc(1024, 'x')));
        response.once('drain', pour);
      };
      pour();
    });
    expect(await send(flood.url)).toEqual({ kind: 'sent' });
    const drip = await receiverThat((response) => {
      response.writeHead(200);
      response.write('x');
    });
    const began = performance.now();
    expect(await send(drip.url, { within: 300 })).toEqual({ kind: 'sent' });
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test('that is reset or refused has failed with the system’s code', async () => {
    const receiver = await receiverThat((_, request: http.IncomingMessage) =>
      request.socket.resetAndDestroy(),
    );
    expect(await send(receiver.url)).toMatchObject({ kind: 'failed', error: 'ECONNRESET' });
    const closed = await openReceiver();
    await closed.close();
    expect(await send(closed.url)).toMatchObject({ kind: 'failed', error: 'ECONNREFUSED' });
  });

  test('ends when the house stops', async () => {
    const receiver = await receiverThat(() => {});
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    expect(await send(receiver.url, {}, stop.signal)).toMatchObject({ kind: 'failed', error: 'stopped' });
  });
});

describe('where a call may lead', () => {
  test('nothing private is called, and plain http is not, unless the house allows it', async () => {
    const receiver = await receiverThat();
    expect(await send(receiver.url, { allowPrivate: false })).toMatchObject({
      error: 'only https is called',
    });
    for (const host of [
      `127.0.0.1:${receiver.port}`,
      `[::1]:${receiver.port}`,
      '[::ffff:10.0.0.1]',
      '169.254.169.254',
    ])
      expect(await send(`https://${host}/`, { allowPrivate: false })).toMatchObject({
        error: 'the address is not public',
      });
    expect(receiver.received).toEqual([]);
  });

  test('a name is refused when one of its addresses is private', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.1.2.3', family: 4 },
    ];
    expect(await send('https://receiver.example/', { allowPrivate: false, resolve })).toMatchObject({
      error: 'the address is not public',
    });
  });

  test('the connection goes to the address that was checked: the name is asked for once', async () => {
    const receiver = await receiverThat();
    const answers = ['127.0.0.1', '192.0.2.1'];
    let asked = 0;
    const resolve = async () => [{ address: answers[asked++] as string, family: 4 }];
    expect(await send(`http://receiver.example:${receiver.port}/`, { resolve })).toEqual({ kind: 'sent' });
    expect(asked).toBe(1);
    expect(receiver.received[0]?.headers.host).toBe(`receiver.example:${receiver.port}`);
  });

  test('a resolver that never answers holds a call no longer than its time', async () => {
    const resolve = () => new Promise<never>(() => {});
    expect(await send('https://receiver.example/', { resolve, within: 200 })).toMatchObject({
      error: 'no answer within 0.2 s',
    });
  });

  test.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '192.0.0.8',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'not an address',
    '',
  ])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

  test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
});
