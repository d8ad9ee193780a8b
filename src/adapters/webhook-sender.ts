import { lookup as resolveName } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Outcome } from '../domain/notice/delivery.ts';
import { isPublicAddress } from './public-address.ts';

/** One call: `id` is the same at every try of a message, `secrets` are those that hold now (`whsec_…`). */
export type WebhookCall = {
  readonly id: string;
  readonly url: string;
  readonly secrets: readonly string[];
  readonly body: string;
  /** The system's clock, for the signature. */
  readonly at: Date;
};

/** Calls webhooks as standard-webhooks says. */
export type WebhookSender = {
  /** Calls once; an abort ends the call as a failure. */
  send(call: WebhookCall, stop: AbortSignal): Promise<Outcome>;
};

type Address = { readonly address: string; readonly family: number };
type Resolve = (host: string) => Promise<readonly Address[]>;

export type SenderOptions = {
  /** Lets calls go to private addresses and over plain http: for a trial on one machine. */
  readonly allowPrivate: boolean;
  /** How names are resolved; the system's way unless told. */
  readonly resolve?: Resolve;
  /** Milliseconds that a call may take from resolving to the end of the answer. */
  readonly within?: number;
};

const MOST_OF_ANSWER_BYTES = 4096;

const failed = (error: string, gone = false): Outcome => ({ kind: 'failed', error, gone });

/**
 * Calls over HTTPS. A name is resolved once, every address of it is checked, and the connection goes to what was
 * checked: a name that answers otherwise a moment later gains nothing. A redirect is an answer like another, and
 * counts as a failure. Of the answer only the status is kept.
 */
export class HttpWebhookSender implements WebhookSender {
  readonly #allowPrivate: boolean;
  readonly #resolve: Resolve;
  readonly #within: number;

  constructor({ allowPrivate, resolve, within }: SenderOptions) {
    this.#allowPrivate = allowPrivate;
    this.#resolve = resolve ?? ((host) => resolveName(host, { all: true, verbatim: true }));
    this.#within = within ?? 10_000;
  }

  async send(call: WebhookCall, stop: AbortSignal): Promise<Outcome> {
    const url = new URL(call.url);
    if (url.protocol !== 'https:' && !this.#allowPrivate) return failed('only https is called');
    const signal = AbortSignal.any([stop, AbortSignal.timeout(this.#within)]);
    try {
      const addresses = await aborted(signal, this.#addressesOf(url.hostname.replace(/^\[|\]$/g, '')));
      if (addresses.length === 0) return failed('the name has no address');
      if (!this.#allowPrivate && !addresses.every(({ address }) => isPublicAddress(address))) {
        return failed('the address is not public');
      }
      return verdict(await request(url, call, { addresses, signal }));
    } catch (error) {
      return failed(reasonOf(error, signal, this.#within));
    }
  }

  async #addressesOf(host: string): Promise<readonly Address[]> {
    const family = isIP(host);
    return family > 0 ? [{ address: host, family }] : this.#resolve(host);
  }
}

/** A status of 2xx is taken; 410 says that the webhook is gone (standard-webhooks, "Responding"). */
function verdict(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  const redirect = status >= 300 && status < 400 ? ', which is not followed' : '';
  return failed(`HTTP ${status}${redirect}`, status === 410);
}

function reasonOf(error: unknown, signal: AbortSignal, within: number): string {
  if (signal.aborted) {
    const { name } = signal.reason as { name?: string };
    return name === 'TimeoutError' ? `no answer within ${within / 1000} s` : 'stopped';
  }
  const code = (error as NodeJS.ErrnoException).code;
  return code ?? (error instanceof Error ? error.message : String(error));
}

/** The promise, or the abort if that comes first: a resolver takes no signal. */
const aborted = <Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });

const headersOf = ({ id, secrets, body, at }: WebhookCall): http.OutgoingHttpHeaders => ({
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
  'user-agent': 'Dure-Webhooks/1',
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
});

/** Node asks this in the place of the resolver, and connects to what it answers. */
const answering =
  (addresses: readonly Address[]): LookupFunction =>
  (_host, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address as string, first?.family);
  };

/** The status of the answer, once it is at its end or at the most of it that is read. */
function request(
  url: URL,
  call: WebhookCall,
  { addresses, signal }: { addresses: readonly Address[]; signal: AbortSignal },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const { request: open } = url.protocol === 'https:' ? https : http;
    const options = {
      method: 'POST',
      headers: headersOf(call),
      signal,
      lookup: answering(addresses),
      agent: false,
    };
    let status: number | undefined;
    const sent = open(url, options, (answer) => {
      const said = answer.statusCode as number;
      status = said;
      let read = 0;
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length;
        if (read <= MOST_OF_ANSWER_BYTES) return;
        answer.destroy();
        resolve(said);
      });
      answer.on('end', () => resolve(said));
      answer.on('error', () => resolve(said));
    });
    // Once the status has been said, an answer that breaks off or dawdles takes nothing back.
    sent.on('error', (error) => (status === undefined ? reject(error) : resolve(status)));
    sent.end(call.body);
  });
}
