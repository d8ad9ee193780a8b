import type { PartStore } from '../actions/context.ts';
import { type MetRow, workBatch } from '../actions/organisation-import/work.ts';
import type { ImportReference } from '../domain/organisation/import/cell.ts';
import { rowsKeptSince } from '../domain/organisation/import/import.ts';
import { linesOf } from '../domain/organisation/import/lines.ts';
import { handlesOf, RowMemory } from '../domain/organisation/import/plan.ts';
import {
  type ImportSettings,
  isBad,
  type RowReader,
  rowReaderOf,
} from '../domain/organisation/import/row.ts';
import { addMilliseconds, dayOf, type Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import {
  beginImport,
  endCheck,
  endImport,
  forgetImportRows,
  type ImportRow,
  importsWithRows,
  leaveImport,
  lockImport,
  takeImport,
} from '../store/organisation-imports.ts';
import { must } from '../store/refused.ts';
import { inTransaction, type Tx } from '../store/transaction.ts';
import { troubleOf } from '../store/trouble.ts';
import { worldNow } from '../store/world.ts';
import { leftBefore, type Runner, runnerOf } from './runner.ts';

type Watch = {
  readonly database: OpenedDatabase;
  /** Where the rows of files lie. */
  readonly imports: PartStore;
  readonly reference: ImportReference;
  readonly systemNow: () => Instant;
  /** How many rows of an import are written at once. */
  readonly batch?: number;
};

/** A quarter of a second on the embedded database, which answers nobody else meanwhile. */
const WRITTEN_AT_ONCE = 200;
const CHECKED_AT_ONCE = 1_000;

/** Checks and imports the files that are asked for. Of several servers on one database each batch is written by one. */
export function importerOf(watch: Watch): Runner {
  let forgetAt = '';
  const forget = async (): Promise<void> => {
    if (watch.systemNow() < forgetAt) return;
    forgetAt = addMilliseconds(watch.systemNow(), LEFT_MS);
    await forgetRows(watch);
  };
  return runnerOf((stopping) => runWaiting(watch, () => stopping.aborted).finally(forget));
}

async function runWaiting(watch: Watch, stopping: () => boolean): Promise<boolean> {
  const { kysely } = watch.database;
  const at = watch.systemNow();
  const taken = await takeImport(kysely, { at, leftBefore: leftBefore(watch.database, at) });
  if (taken === undefined) return false;
  try {
    await workThrough(watch, taken, stopping);
  } catch (error) {
    // Without its database nothing is wrong with the file: it is gone on with.
    if (troubleOf(error) !== undefined) throw error;
    await endImport(kysely, taken.id, {
      state: 'failed',
      at: watch.systemNow(),
      error: String(error).slice(0, 2_000),
    });
  }
  return true;
}

/** From where it is to its end: a check that was the beginning of an import goes on to it. */
async function workThrough(watch: Watch, taken: ImportRow, stopping: () => boolean): Promise<void> {
  let asked = taken;
  for (;;) {
    const outcome = await workOn(watch, asked, stopping);
    if (outcome === 'left') return leaveImport(watch.database.kysely, asked.id);
    if (outcome === 'another') return;
    const next = await inTransaction(watch.database, (tx) => closeStep(tx, asked.id, watch.systemNow()));
    if (next === undefined) return;
    asked = next;
  }
}

/** What follows when the last row is done; an import that follows a check without a bad row. */
async function closeStep(tx: Tx, id: string, at: Instant): Promise<ImportRow | undefined> {
  const asked = await lockImport(tx, id);
  if (asked.state === 'importing') await endImport(tx, id, { state: 'imported', at });
  if (asked.state !== 'checking') return undefined;
  if (asked.mode !== null && asked.found?.bad === 0) return beginImport(tx, id, asked.mode);
  await endCheck(tx, id);
  return undefined;
}

async function workOn(
  watch: Watch,
  taken: ImportRow,
  stopping: () => boolean,
): Promise<'done' | 'left' | 'another'> {
  const { database, systemNow, batch = WRITTEN_AT_ONCE } = watch;
  const today = dayOf(await worldNow(database.kysely, systemNow()));
  const rows = new RowsAhead(watch, taken, today);
  await rows.goTo(Number(taken.nextAt));
  const most = taken.state === 'importing' ? batch : CHECKED_AT_ONCE;
  for (;;) {
    if (stopping()) return 'left';
    const ahead = await rows.peek(most);
    if (ahead.length === 0) return 'done';
    const mine = taken.state === 'importing' ? apart(ahead) : ahead;
    const done = await againIfTaken(() =>
      inTransaction(database, (tx) => writeBatch(tx, { taken, rows: mine, systemNow })),
    );
    if (done === 'another') return 'another';
    rows.take(done);
  }
}

async function writeBatch(
  tx: Tx,
  { taken, rows, systemNow }: { taken: ImportRow; rows: readonly MetRow[]; systemNow: () => Instant },
): Promise<number | 'another'> {
  const asked = await lockImport(tx, taken.id);
  // It was cancelled, or another server went on with it.
  if (asked.state !== taken.state || Number(asked.nextAt) > rows[0]!.line.at) return 'another';
  const now = await worldNow(tx, systemNow());
  const { askedBy: personId, organisationId } = asked;
  const context = {
    tx,
    actor: { personId, organisationId },
    now,
    operation: 'importOrganisations',
    programmeId: null,
  };
  return workBatch(context, { asked, rows, systemNow: systemNow() });
}

const TRIES = 4;

/** Whoever registers the same number at the same moment is found by the next try. */
async function againIfTaken<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || (error as { code?: string }).code !== '23505') throw error;
    }
  }
}

/** The first rows of which no two name the same organisation: what one writes, the next is held against. */
function apart(rows: readonly MetRow[]): MetRow[] {
  const named = new Set<string>();
  const mine: MetRow[] = [];
  for (const each of rows) {
    const handles = handlesOf(each.row);
    if (handles.some((handle) => named.has(handle))) break;
    for (const handle of handles) named.add(handle);
    mine.push(each);
  }
  return mine;
}

const PIECE_BYTES = 256 * 1024;

/** The rows of a file from a place on, as they are needed. */
class RowsAhead {
  readonly #imports: PartStore;
  readonly #asked: ImportRow;
  readonly #read: RowReader;
  readonly #memory = new RowMemory();
  #ahead: MetRow[] = [];
  #nextAt = 0;

  constructor({ imports, reference }: Watch, asked: ImportRow, today: string) {
    this.#imports = imports;
    this.#asked = asked;
    this.#read = rowReaderOf(asked.settings as ImportSettings, { reference, today });
  }

  /** Reads on to the place, to remember what the rows before it said. */
  async goTo(place: number): Promise<void> {
    if (place === 0) return;
    while (this.#nextAt < place && (await this.#fill())) {
      this.#ahead = this.#ahead.filter(({ line }) => line.at >= place);
    }
  }

  async peek(most: number): Promise<readonly MetRow[]> {
    while (this.#ahead.length < most && (await this.#fill()));
    return this.#ahead.slice(0, most);
  }

  take(count: number): void {
    this.#ahead.splice(0, count);
  }

  /** Reads the next piece; says whether there was one. */
  async #fill(): Promise<boolean> {
    for (let length = PIECE_BYTES; ; length *= 4) {
      const piece = must(await this.#imports.readFrom(this.#asked.id, { offset: this.#nextAt, length }));
      if (piece.length === 0 && this.#nextAt === 0) throw new Error('the rows of the file are gone');
      const lines = linesOf(piece, this.#nextAt);
      const last = lines.at(-1);
      if (last === undefined && piece.length === length) continue;
      if (last === undefined) return false;
      this.#nextAt = last.at + last.length;
      for (const { row, cells, ...line } of lines) {
        if (row <= this.#asked.headRow) continue;
        const read = this.#read(row, cells);
        // A row that is left out says nothing against another.
        const met = isBad(read) ? 'first' : this.#memory.meet(read);
        this.#ahead.push({ line, row: read, met });
      }
      return true;
    }
  }
}

/** Bytes without an import: its transaction failed, or the database was restored from before it. */
const LEFT_MS = 60 * 60_000;

async function forgetRows({ database, imports, systemNow }: Watch): Promise<void> {
  const at = systemNow();
  for (const id of await forgetImportRows(database.kysely, rowsKeptSince(at), at)) await imports.drop(id);
  const writtenBefore = addMilliseconds(at, -LEFT_MS);
  const lying = (await imports.list()).filter(({ writtenAt }) => writtenAt < writtenBefore);
  const needed = await importsWithRows(
    database.kysely,
    lying.map(({ uploadId }) => uploadId),
  );
  for (const { uploadId } of lying) if (!needed.has(uploadId)) await imports.drop(uploadId);
}
