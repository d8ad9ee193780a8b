import { setImmediate } from 'node:timers/promises';
import { populationOf, type Statistics } from '../../domain/population/population.ts';
import type { DataSet } from '../../domain/rule/vocabulary.ts';
import { ColumnSet } from '../../domain/screening/column-set.ts';
import { rowsOf, Screening } from '../../domain/screening/screening.ts';
import { type Columns, dataIn, typesOf } from '../../domain/simulation/columns.ts';
import { compiledOf } from '../../domain/simulation/comparable.ts';
import { columnOfDimension, DIMENSIONS, groupsOf } from '../../domain/simulation/groups.ts';
import {
  fitting,
  type Question,
  questionsOf,
  type Side,
  type SimulatedStanding,
} from '../../domain/simulation/questions.ts';
import { Counted, type Tallied, tallied } from '../../domain/simulation/tally.ts';
import type { Day } from '../../domain/time.ts';
import { countOver } from './count.ts';
import { ScreeningEngine } from './engine.ts';
import { groupData, RegistryColumns, type RegistryFeed, type RegistryView } from './registry-columns.ts';

export type SimulatorWatch = {
  /** Aborted, what runs ends with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: {
    readonly step: 'reads' | 'decides';
    readonly done: number;
    readonly total: number | null;
  }) => void;
};

/** Whom a question is about: those who stood so before, where there is a before, and stand so after. */
export type AskedCell = { readonly stood: SimulatedStanding | null; readonly stands: SimulatedStanding };

/** Companies of a population decided at a time, so that eight million take no more memory than these. */
const WINDOW = 65_536;
/** How long this thread makes companies before others have it. */
const TURN_MS = 10;

type Options = {
  readonly threads: number;
  readonly feed: RegistryFeed;
  /** The region of the day that a code belongs to. */
  readonly regionOf: (code: string, on: Day) => string | null;
};

/** Decides whom rules let in, over the registry or over companies that are made up. Threads begin when first asked. */
export class Simulator {
  readonly #options: Options;
  #registry: { readonly engine: ScreeningEngine; readonly columns: RegistryColumns } | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Over the registry as it is now, with the revision that it had. */
  overRegistry(
    question: Question,
    on: Day,
    watch: SimulatorWatch = {},
  ): Promise<{ readonly tallied: Tallied; readonly revision: string }> {
    const questions = questionsOf(question);
    return this.#use(question, on, watch, async (view, engine) => {
      watch.onProgress?.({ step: 'decides', done: 0, total: view.companies });
      const counted = new Counted();
      await countOver(engine, view, questions, { counted, signal: watch.signal });
      return { tallied: tallied(question, counted), revision: view.revision };
    });
  }

  /** The companies of the registry, by id, that stand so, as it is now. */
  registryIds(
    question: Question,
    on: Day,
    { stood, stands }: AskedCell,
  ): Promise<{ readonly ids: readonly string[]; readonly revision: string }> {
    return this.#use(question, on, {}, async ({ set, revision, idOf }) => {
      const after = rowsStanding(set, on, { question, side: 'after', standing: stands });
      const before =
        stood === null ? null : new Set(rowsStanding(set, on, { question, side: 'before', standing: stood }));
      const ids = after.filter((row) => before === null || before.has(row)).map(idOf);
      return { ids: ids.sort(), revision };
    });
  }

  #use<Value>(
    question: Question,
    on: Day,
    { signal, onProgress }: SimulatorWatch,
    read: (view: RegistryView, engine: ScreeningEngine) => Promise<Value>,
  ): Promise<Value> {
    const said = (done: number) => onProgress?.({ step: 'reads', done, total: null });
    const columns = { ...question.before?.columns, ...question.after.columns };
    return this.#opened().columns.use({ on, columns }, read, { signal, onProgress: said });
  }

  #opened(): { readonly engine: ScreeningEngine; readonly columns: RegistryColumns } {
    if (this.#registry === null) {
      const { threads, feed, regionOf } = this.#options;
      const engine = new ScreeningEngine({ threads });
      this.#registry = { engine, columns: new RegistryColumns(engine, feed, regionOf) };
    }
    return this.#registry;
  }

  async close(): Promise<void> {
    await this.#registry?.engine.close();
  }
}

/** Companies that do not exist: so many of a seed. */
export type MadeUp = { readonly statistics: Statistics; readonly firms: number; readonly seed: number };

/** Over companies that nobody registered: window by window, in an engine of its own. */
export async function overPopulation(
  question: Question,
  { statistics, firms, seed }: MadeUp,
  {
    on,
    threads,
    regionOf,
    signal,
    onProgress,
  }: Pick<Options, 'threads' | 'regionOf'> & SimulatorWatch & { readonly on: Day },
): Promise<Tallied> {
  const questions = questionsOf(question);
  const engine = new ScreeningEngine({ threads });
  const counted = new Counted();
  try {
    const groups = DIMENSIONS.map((dimension) => [columnOfDimension(dimension), 'code'] as const);
    const types = { ...typesOf(questions.columns), ...Object.fromEntries(groups) };
    const set = new ColumnSet(types, Math.min(firms, WINDOW), engine.arena);
    const decide = async (done: number) => {
      await countOver(engine, { set, on }, questions, { counted, signal });
      onProgress?.({ step: 'decides', done, total: firms });
    };
    let row = 0;
    let done = 0;
    let began = performance.now();
    for (const { data } of populationOf(statistics, { firms, seed })) {
      if (performance.now() - began > TURN_MS) {
        await setImmediate();
        signal?.throwIfAborted();
        onProgress?.({ step: 'reads', done, total: firms });
        began = performance.now();
      }
      writeCompany(set, row, { data, columns: questions.columns, on, regionOf });
      row += 1;
      done += 1;
      if (row < WINDOW) continue;
      await decide(done);
      row = 0;
    }
    if (row > 0) {
      for (let rest = row; rest < set.rows; rest += 1) set.vanish(rest);
      await decide(done);
    }
    return tallied(question, counted);
  } finally {
    await engine.close();
  }
}

function writeCompany(
  set: ColumnSet,
  row: number,
  {
    data,
    columns,
    on,
    regionOf,
  }: {
    readonly data: DataSet;
    readonly columns: Columns;
    readonly on: Day;
    readonly regionOf: Options['regionOf'];
  },
): void {
  const read = dataIn(columns, (name) => (Object.hasOwn(data, name) ? data[name] : undefined));
  const groups = groupsOf(data, on, { regionOf: (code) => regionOf(code, on) });
  set.write(row, { ...read, ...groupData(groups, on) }, on);
}

const OUTCOMES = { fits: 'eligible', unknown: 'needsInformation', out: 'ineligible' } as const;

function rowsStanding(
  set: ColumnSet,
  on: Day,
  {
    question,
    side,
    standing,
  }: { readonly question: Question; readonly side: Side; readonly standing: SimulatedStanding },
): readonly number[] {
  const rule = question[side]!;
  const base = new Screening([], set, on);
  try {
    return rowsOf({ id: side, compiled: compiledOf(fitting(rule, side), rule.columns) }, base, {
      outcome: OUTCOMES[standing],
    });
  } finally {
    base.free();
  }
}
