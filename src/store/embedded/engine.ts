import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROJECT_ROOT } from '../../project-root.ts';
import { DatabaseStopped } from '../trouble.ts';

/** PGlite in its worker thread. */
export type Engine = {
  /** Resolves when statements can be answered; rejects when the worker dies first. */
  readonly ready: Promise<void>;
  /**
   * Sends whole messages of the PostgreSQL protocol and resolves to the whole answer. `fresh` first clears
   * the session that the last connection left. Rejects once the worker has died.
   */
  exchange(messages: Uint8Array<ArrayBuffer>, fresh: boolean): Promise<Uint8Array>;
  /** Lets what was sent before finish, then closes the database and the worker. */
  close(): Promise<void>;
  /** Ends the thread as a crash would; what waits is rejected. */
  kill(): Promise<void>;
  /** Resolves when the thread has died without having been closed. */
  readonly died: Promise<DatabaseStopped>;
};

type Waiting = { resolve: (reply: Uint8Array) => void; reject: (reason: Error) => void };

/** Opens the PGlite folder (made by initdb where it is empty, which takes seconds) in a worker of its own. */
export function startEngine(folder: string): Engine {
  const file = path.join(PROJECT_ROOT, 'src/store/embedded/pglite-worker.mjs');
  const worker = new Worker(file, { workerData: { folder } });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let death: DatabaseStopped | undefined;
  let closing: Promise<void> | undefined;

  const ready = new Promise<Uint8Array>((resolve, reject) => waiting.set(0, { resolve, reject })).then(
    () => {},
  );
  // Whoever awaits `ready` sees the death; where nobody does, the next exchange tells.
  ready.catch(() => {});

  let tellDeath: (death: DatabaseStopped) => void;
  const died = new Promise<DatabaseStopped>((resolve) => {
    tellDeath = resolve;
  });
  const die = (cause: unknown, full = false): void => {
    death ??= new DatabaseStopped(cause, full);
    if (closing === undefined) tellDeath(death);
    for (const { reject } of waiting.values()) reject(death);
    waiting.clear();
  };
  worker.on('error', die);
  worker.on('exit', (code) => die(`its thread ended with code ${code}`));
  worker.on('message', ({ id, reply, full }: { id: number; reply: Uint8Array; full?: true }) => {
    waiting.get(id)?.resolve(reply);
    waiting.delete(id);
    if (full) {
      die('the disk is full', true);
      void worker.terminate();
    }
  });

  const ask = (request: object, transfer: ArrayBuffer[] = []): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      if (death) return reject(death);
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.postMessage({ id: lastId, ...request }, transfer);
    });
  const shut = async (): Promise<void> => {
    if (!death) await ask({ close: true });
    await worker.terminate();
  };

  return {
    ready,
    exchange: (messages, fresh) => ask({ messages, fresh }, [messages.buffer]),
    close: () => {
      closing ??= shut();
      return closing;
    },
    kill: async () => {
      await worker.terminate();
    },
    died,
  };
}
