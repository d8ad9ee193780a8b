import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cell } from '../../domain/organisation/import/cell.ts';
import {
  HEAD_WITHIN,
  type ImportRefusal,
  MOST_COLUMNS,
  MOST_ROWS,
} from '../../domain/organisation/import/import.ts';
import { accept, type RefusalFact, type Result, refuse } from '../../domain/refusal.ts';
import { PROJECT_ROOT } from '../../project-root.ts';

/** A table as it was read: a line of JSON for each row that says something, `[number in the file, ...cells]`. */
export type ReadSheet = {
  readonly format: 'xlsx' | 'csv';
  /** How the letters of a CSV are written; a workbook has one way only. */
  readonly encoding: string | null;
  readonly text: Uint8Array;
  /** The first rows, among which the titles of the columns are looked for. */
  readonly heads: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
  readonly width: number;
  readonly count: number;
};

/** Reads XLSX and CSV. Refuses what is neither, what cannot be read, and what is too large. */
export type SheetReader = { read(bytes: Uint8Array): Promise<Result<ReadSheet, ImportRefusal>> };

type Answer =
  | ({ readonly ok: true } & ReadSheet)
  | { readonly ok: false; readonly code: ImportRefusal; readonly facts: Record<string, RefusalFact> };

const WORKER = path.join(PROJECT_ROOT, 'src/adapters/sheet/sheet-worker.mjs');

/**
 * What a file may cost: 200,000 rows of a registry unpack to some 100 MB. The thread's own memory ends it where rows
 * or columns were said to be where none are.
 */
const MOST = {
  rows: MOST_ROWS,
  columns: MOST_COLUMNS,
  heads: HEAD_WITHIN,
  letters: 2_000,
  parts: 1_000,
} as const;
type Limits = { readonly unpackedBytes: number; readonly memoryMb: number; readonly ms: number };
const LIMITS: Limits = { unpackedBytes: 400 * 1024 * 1024, memoryMb: 1_500, ms: 180_000 };

/** One file at a time: each has a thread that begins with it and ends with it. */
export class ThreadSheetReader implements SheetReader {
  readonly #limits: Limits;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { ...LIMITS, ...limits };
  }

  read(bytes: Uint8Array): Promise<Result<ReadSheet, ImportRefusal>> {
    const mine = this.#last.then(() => this.#run(bytes));
    this.#last = mine.catch(() => {});
    return mine;
  }

  #run(bytes: Uint8Array): Promise<Result<ReadSheet, ImportRefusal>> {
    if (bytes.length < 4) return Promise.resolve(refuse('sheet_empty'));
    const worker = new Worker(WORKER, {
      workerData: { bytes, most: { ...MOST, unpackedBytes: this.#limits.unpackedBytes } },
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memoryMb },
    });
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(() => {
        void worker.terminate();
        resolve(refuse('sheet_too_large', { what: 'seconds', most: this.#limits.ms / 1000 }));
      }, this.#limits.ms);
      const end = () => clearTimeout(tooLong);
      worker.on('message', (answer: Answer) => {
        end();
        void worker.terminate();
        if (!answer.ok) return resolve(refuse(answer.code, answer.facts));
        const { format, encoding, text, heads, width, count } = answer;
        resolve(accept({ format, encoding, text, heads, width, count }));
      });
      worker.on('error', (error: NodeJS.ErrnoException) => {
        end();
        if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
        resolve(refuse('sheet_too_large', { what: 'memory', most: this.#limits.memoryMb }));
      });
    });
  }
}
