import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Face } from '../../domain/document/face.ts';
import { accept, type Result, refuse } from '../../domain/refusal.ts';
import { PROJECT_ROOT } from '../../project-root.ts';
import { coverageOf } from './font-coverage.ts';

/**
 * Prints the face of a document as PDF/A-2a: the same face gives the same bytes, on every machine. Refuses
 * `document_press_unavailable` where the compiler does not run, for want of memory or of its binary.
 */
export type DocumentPress = { print(face: Face): Promise<Printed> };
export type Printed = Result<Uint8Array, 'document_press_unavailable'>;

const FOLDER = path.join(PROJECT_ROOT, 'src/adapters/typst');
const FONTS = ['Pretendard-Regular.otf', 'Pretendard-SemiBold.otf'];
/** Whoever issues one document often issues another; after that the compiler's memory is given back. */
const IDLE_MS = 60_000;

type Waiting = { readonly resolve: (printed: Printed) => void; readonly reject: (fault: Error) => void };
type Answer = { readonly id: number; readonly pdf?: Uint8Array; readonly fault?: string };

/** Typst in a thread of its own, which begins with the first document and ends after a minute without one. */
export class TypstPress implements DocumentPress {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #fonts: readonly Uint8Array[] | undefined;
  #covered: ReadonlySet<number> | undefined;
  #idle: NodeJS.Timeout | undefined;
  #lastId = 0;

  async print(face: Face): Promise<Printed> {
    const worker = this.#begin();
    clearTimeout(this.#idle);
    this.#lastId += 1;
    const id = this.#lastId;
    const text = JSON.stringify(printable(face, this.#covered as ReadonlySet<number>));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, face: text });
    });
  }

  #begin(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    this.#fonts ??= FONTS.map((name) => readFileSync(path.join(FOLDER, 'fonts', name)));
    this.#covered ??= inAll(this.#fonts.map(coverageOf));
    const worker = new Worker(path.join(FOLDER, 'press-worker.mjs'), {
      workerData: { folder: FOLDER, fonts: this.#fonts },
    });
    worker.unref();
    worker.on('message', (answer: Answer) => this.#answer(worker, answer));
    worker.on('error', (error) => this.#end(worker, error.message));
    worker.on('exit', (code) => this.#end(worker, `its thread ended with code ${code}`));
    this.#worker = worker;
    return worker;
  }

  #answer(worker: Worker, { id, pdf, fault }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (pdf === undefined) waiting?.reject(new Error(`a document was not printed: ${fault}`));
    else waiting?.resolve(accept(pdf));
    if (this.#waiting.size > 0) return;
    // A press that nobody waits for holds up no end of the process.
    worker.unref();
    this.#idle = setTimeout(() => {
      this.#worker = undefined;
      void worker.terminate();
    }, IDLE_MS);
    this.#idle.unref();
  }

  #end(worker: Worker, cause: string): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { resolve } of this.#waiting.values())
      resolve(refuse('document_press_unavailable', { cause }));
    this.#waiting.clear();
  }
}

const inAll = ([first, ...others]: readonly ReadonlySet<number>[]): ReadonlySet<number> =>
  new Set([...(first ?? [])].filter((code) => others.every((each) => each.has(code))));

/** Characters that show nothing and move others about, such as those that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/**
 * The face with all its texts as the fonts can show them. PDF/A has no picture for a character that its font lacks, and
 * what cannot be seen may mislead: either stands as its number, [U+6F22], so that nothing is left out in silence.
 */
function printable<Value>(value: Value, covered: ReadonlySet<number>): Value {
  if (typeof value === 'string') return printableText(value, covered) as Value;
  if (Array.isArray(value)) return value.map((each) => printable(each, covered)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, printable(each, covered)]),
  ) as Value;
}

const printableText = (text: string, covered: ReadonlySet<number>): string =>
  [...text.normalize('NFC')]
    .map((sign) => {
      const code = sign.codePointAt(0) as number;
      if (sign === '\n' || (covered.has(code) && !UNSEEN.test(sign))) return sign;
      if (sign === '\t') return ' ';
      return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    })
    .join('');
