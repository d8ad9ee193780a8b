import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Arena } from '../../domain/screening/arena.ts';
import type { EncodingJob } from '../../domain/screening/encode.ts';
import { plainEncoder } from '../../domain/screening/encode.ts';
import { plainKernel, type ScreenBlock } from '../../domain/screening/kernel.ts';
import type { ScreeningRule } from '../../domain/screening/plan.ts';
import {
  type Cell,
  countsIn,
  freeRoom,
  type Room,
  roomFor,
  rowsOf,
  type Screened,
  type Screening,
  type Wanted,
} from '../../domain/screening/screening.ts';
import { PROJECT_ROOT } from '../../project-root.ts';
import { arenaIn, kernelIn, kernelModule, newMemory, screenBlockBy } from './kernel-module.ts';

export type Watch = {
  /** Aborted, what runs ends with the signal's reason, and counts nothing. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
};

const PROGRESS_MS = 50;
const WORKER = 'src/engines/screening/screening-worker.mjs';
/** Behind the next block: whether to stop, and how many blocks are done. */
const [STOP, DONE] = [1, 2];

/** What all threads work on: a screening, each in a room of its own, or jobs of encoding by their address. */
type Work = {
  readonly blocks: number;
  readonly head: number;
  readonly rooms: readonly Room[];
  readonly jobs: readonly number[];
};

/**
 * Encodes and decides in threads of its own, one question after the other, over memory that they share. Without SIMD
 * it does the same in plain JavaScript between the turns of this thread, and finds the same.
 */
export class ScreeningEngine {
  /** Where column sets for this engine must stand. */
  readonly arena: Arena;
  readonly kind: 'wasm' | 'plain';
  readonly #kernel: ScreenBlock;
  readonly #workers: readonly Worker[];
  readonly #control: number;
  #last: Promise<unknown> = Promise.resolve();
  /** What a thread died of: nothing is answered after it. */
  #fault: Error | null = null;

  constructor({ threads, kind }: { readonly threads: number; readonly kind?: 'plain' }) {
    const module = kind === 'plain' ? null : kernelModule();
    const memory = module && newMemory();
    this.kind = module ? 'wasm' : 'plain';
    this.arena = memory ? arenaIn(memory) : new Arena();
    this.#kernel = module && memory ? screenBlockBy(kernelIn(module, memory)) : plainKernel(this.arena);
    this.#control = this.arena.allocate(64);
    this.#workers = Array.from({ length: module ? threads : 0 }, () => this.#start({ module, memory }));
  }

  /** Encodes the columns that the screening made itself; what must be computed row by row, in turns of this thread. */
  encode(screening: Screening, watch: Watch = {}): Promise<void> {
    return this.inTurn(async () => {
      const { arena, blocks } = this.#own(screening).set;
      const { jobs, encodeRows, end } = screening.encoding();
      const addresses = jobs.map((job) => placedIn(arena, job));
      const encode = plainEncoder(arena);
      try {
        await this.#run({ blocks, head: 0, rooms: [], jobs: addresses }, watch, (block) => {
          for (const job of jobs) encode(job, block);
        });
        await inTurns(blocks, encodeRows, () => watch.signal?.throwIfAborted());
      } finally {
        for (const address of addresses) arena.free(address, JOB_BYTES);
        end();
      }
    });
  }

  /** Decides all rules of an encoded screening on all rows. */
  screen(screening: Screening, wanted: Wanted = {}, watch: Watch = {}): Promise<readonly Screened[]> {
    return this.inTurn(async () => {
      const { set, program } = this.#own(screening);
      const rooms = Array.from({ length: Math.max(1, this.#workers.length) }, () =>
        roomFor(screening, wanted),
      );
      try {
        await this.#run({ blocks: set.blocks, rooms, jobs: [], head: program.head }, watch, (block) =>
          this.#kernel(program.head, block, rooms[0]!),
        );
        return countsIn(screening, rooms, wanted);
      } finally {
        for (const room of rooms) freeRoom(screening, room);
      }
    });
  }

  async close(): Promise<void> {
    await this.#last;
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  /** The rows that a rule of the base finds so, in order; by this thread, since it is a single rule. */
  rowsOf(rule: ScreeningRule, base: Screening, cell: Cell): Promise<readonly number[]> {
    return this.inTurn(async () => rowsOf(rule, this.#own(base), cell, this.#kernel));
  }

  /** What was asked before is answered first: columns do not change under whoever reads them. */
  inTurn<Value>(ask: () => Promise<Value>): Promise<Value> {
    const answer = this.#last.then(ask);
    this.#last = answer.catch(() => {});
    return answer;
  }

  async #run(work: Work, { signal, onProgress }: Watch, plainly: (block: number) => void): Promise<void> {
    signal?.throwIfAborted();
    const at = this.#control >> 2;
    this.arena.i32.fill(0, at, at + 3);
    const say = () => onProgress?.({ done: Atomics.load(this.arena.i32, at + DONE), total: work.blocks });
    const stop = () => Atomics.store(this.arena.i32, at + STOP, 1);
    signal?.addEventListener('abort', stop, { once: true });
    const ticking = onProgress && setInterval(say, PROGRESS_MS);
    try {
      if (this.#workers.length === 0) await this.#plainly(work.blocks, plainly);
      else await Promise.all(this.#workers.map((worker, n) => this.#send(worker, n, work)));
    } finally {
      clearInterval(ticking);
      signal?.removeEventListener('abort', stop);
    }
    signal?.throwIfAborted();
    say();
  }

  /** Another arena's addresses would mean something else here. */
  #own(screening: Screening): Screening {
    if (screening.set.arena !== this.arena) throw new TypeError('the column set stands in another arena');
    return screening;
  }

  async #plainly(blocks: number, run: (block: number) => void): Promise<void> {
    const at = this.#control >> 2;
    const isStopped = () => this.arena.i32[at + STOP] !== 0;
    await inTurns(blocks, (block) => {
      if (isStopped()) return;
      run(block);
      this.arena.i32[at + DONE] = block + 1;
    });
  }

  #send(worker: Worker, n: number, { blocks, rooms, jobs, head }: Work): Promise<void> {
    const room = rooms[n];
    const screening = room
      ? { head, scratch: room.scratch, counts: room.counts, tallies: room.tallies }
      : null;
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        worker.removeListener('message', done).removeListener('exit', ended);
        worker.unref();
        then();
      };
      const done = () => settle(resolve);
      const ended = () => settle(() => reject(this.#fault ?? new Error('the thread has ended')));
      if (this.#fault !== null) return reject(this.#fault);
      worker.once('message', done).once('exit', ended);
      worker.ref();
      worker.postMessage({ control: this.#control, blocks, screening, jobs });
    });
  }

  #start(workerData: object): Worker {
    const worker = new Worker(path.join(PROJECT_ROOT, WORKER), { workerData });
    worker.on('error', (fault) => {
      this.#fault = fault;
    });
    // A thread that nobody waits for holds up no end of the process.
    worker.unref();
    return worker;
  }
}

const JOB_BYTES = 24;

function placedIn(arena: Arena, job: EncodingJob): number {
  const address = arena.allocate(JOB_BYTES);
  arena.i32.set(job, address >> 2);
  return address;
}

const TURN_MS = 10;

/** Runs block after block, and lets others have this thread after a while. */
async function inTurns(
  blocks: number,
  run: (block: number) => void,
  check: () => void = () => {},
): Promise<void> {
  let began = performance.now();
  for (let block = 0; block < blocks; block += 1) {
    run(block);
    if (performance.now() - began < TURN_MS) continue;
    await setImmediate();
    check();
    began = performance.now();
  }
}
