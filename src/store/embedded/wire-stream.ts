import { Duplex } from 'node:stream';
import type { Engine } from './engine.ts';

/** After these the server answers: Query, Sync, Flush. Parse, Bind, Describe, Execute and Close only lead to them. */
const ANSWERED = new Set(['Q', 'S', 'H'].map((letter) => letter.charCodeAt(0)));
const TERMINATE = 'X'.charCodeAt(0);

/** The type byte of the chunk's last message; pg writes whole messages only. */
function lastMessageType(chunk: Buffer): number {
  let at = 0;
  for (;;) {
    const next = at + 1 + chunk.readInt32BE(at + 1);
    if (next >= chunk.length) return chunk[at] ?? 0;
    at = next;
  }
}

/**
 * What pg takes for a socket: bytes written go to the engine, its answer is read back. The five messages of
 * one extended query, and the queries of one pipeline, go over together: each crossing of the thread border
 * costs more than most statements do.
 */
export class WireStream extends Duplex {
  readonly #engine: Engine;
  #held: Buffer[] = [];

  constructor(engine: Engine) {
    super();
    this.#engine = engine;
  }

  connect(): this {
    this.#engine.ready.then(
      () => this.emit('connect'),
      (death) => this.destroy(death),
    );
    return this;
  }

  /** Socket manners that pg expects and a thread has no use for. */
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, written: () => void): void {
    this.#take([chunk]);
    written();
  }

  /** What was written while the stream was corked: statements that pg sends together go over together. */
  override _writev(chunks: { chunk: Buffer }[], written: () => void): void {
    this.#take(chunks.map(({ chunk }) => chunk));
    written();
  }

  override _final(finished: () => void): void {
    finished();
    this.push(null);
  }

  #take(chunks: readonly Buffer[]): void {
    let type = 0;
    for (const chunk of chunks) {
      // The startup packet alone has no type byte: it begins with its length, whose first byte is zero.
      type = chunk[0] === 0 ? 0 : lastMessageType(chunk);
      if (type !== TERMINATE) this.#held.push(chunk);
    }
    const startsSession = type === 0;
    if (startsSession || ANSWERED.has(type)) this.#send(startsSession);
  }

  #send(fresh: boolean): void {
    // Copied into memory of its own: pg reuses its write buffer, and this one is handed to the thread.
    const messages = new Uint8Array(this.#held.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.#held) {
      messages.set(chunk, at);
      at += chunk.length;
    }
    this.#held = [];
    this.#engine.exchange(messages, fresh).then(
      (reply) => {
        if (!this.destroyed && !this.readableEnded) this.push(reply);
      },
      (death) => this.destroy(death),
    );
  }
}
