import type { DataSet } from '../../domain/rule/vocabulary.ts';
import { ColumnSet } from '../../domain/screening/column-set.ts';
import { type Columns, dataIn, type Raw, registryColumns, typesOf } from '../../domain/simulation/columns.ts';
import {
  columnOfDimension,
  DIMENSIONS,
  type Groups,
  groupsOf,
  nextAgeOn,
} from '../../domain/simulation/groups.ts';
import type { Day } from '../../domain/time.ts';
import type { ScreeningEngine } from './engine.ts';

/** A company as the registry knows it on a day. */
export type RegistryCompany = {
  readonly id: string;
  /** The region that the registry has beside the data. */
  readonly region: string | null;
  /** The latest datum of each name as of the day. */
  readonly data: ReadonlyMap<string, Raw>;
  /** From which day on something of this is otherwise without a change; null where nothing is. */
  readonly changesOn: Day | null;
};

/** How far the log of changes was read, as the log itself understands it. */
export type Place = { readonly xid: string; readonly seq: string };

/** What changed since a place, up to another. */
export type Changes = {
  readonly ids: readonly string[];
  readonly place: Place;
  /** The transaction that changed the registry last; null where none of these did. */
  readonly revision: string | null;
  /** How many entries of the log say so: the same ids by more entries have changed once more. */
  readonly entries: number;
  /** Whether the log goes on. */
  readonly more: boolean;
};

/** The registry and the log of its changes. */
export type RegistryFeed = {
  /** Where reading the log begins for whoever reads the registry afterwards, its revision by then, and how large it is. */
  begin(): Promise<{ readonly place: Place; readonly revision: string; readonly companies: number }>;
  /** Companies in the order of their ids, the first after `after`. */
  page(after: string | null, on: Day, limit: number): Promise<readonly RegistryCompany[]>;
  /** Those of the ids that are companies. */
  companies(ids: readonly string[], on: Day): Promise<readonly RegistryCompany[]>;
  changesSince(place: Place): Promise<Changes>;
};

/** Companies at a time, so that nobody else waits long for the database. */
const BATCH = 500;
/** How often changes that come while others are read are read as well; then the next who asks has them. */
const TRIES = 5;
/** Room for companies that come later, before everything is read anew. */
const SPARE = 4_096;

/** The registry in typed columns, as of a revision and a day. */
export type RegistryView = {
  readonly set: ColumnSet;
  readonly on: Day;
  /** The last transaction that changed what is seen. */
  readonly revision: string;
  readonly companies: number;
  readonly idOf: (row: number) => string;
};

type Watch = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((read: number) => void) | undefined;
};

type Resident = {
  readonly set: ColumnSet;
  readonly columns: Columns;
  readonly ids: string[];
  readonly rows: Map<string, number>;
  /** By row: from which day on it must be read anew; empty for never. */
  readonly changesOn: string[];
  place: Place;
  revision: string;
  on: Day;
};

/**
 * The registry's companies, resident in typed columns. Whoever asks gets them as of now: what changed since the last
 * time is read from the log of changes, and what a new day changes (a datum's last valid day, a datum that was said
 * for a later day, an age) is read anew on that day. Nobody writes while somebody reads.
 */
export class RegistryColumns {
  readonly #engine: ScreeningEngine;
  readonly #feed: RegistryFeed;
  readonly #regionOf: (code: string, on: Day) => string | null;
  #resident: Resident | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    engine: ScreeningEngine,
    feed: RegistryFeed,
    regionOf: (code: string, on: Day) => string | null,
  ) {
    this.#engine = engine;
    this.#feed = feed;
    this.#regionOf = regionOf;
  }

  /** Reads the registry as it is now on the day, with these columns and those of the registry's own data. */
  use<Value>(
    { on, columns }: { readonly on: Day; readonly columns: Columns },
    read: (view: RegistryView, engine: ScreeningEngine) => Promise<Value>,
    watch: Watch = {},
  ): Promise<Value> {
    const answer = this.#last.then(async () =>
      read(viewOf(await this.#upToDate(on, columns, watch)), this.#engine),
    );
    this.#last = answer.catch(() => {});
    return answer;
  }

  async #upToDate(on: Day, columns: Columns, watch: Watch): Promise<Resident> {
    const known = this.#resident;
    const isWideEnough = known !== null && Object.keys(columns).every((name) => name in known.columns);
    // A day that is over is asked for again only by a clock that was set back: then all is read anew.
    if (known !== null && isWideEnough && on >= known.on) {
      const byDay = on > known.on ? this.#changedBy(known, on) : [];
      known.on = on;
      const isUpToDate = await this.#orForget(
        known,
        async () => (await this.#write(known, byDay)) && this.#catchUp(known),
      );
      if (isUpToDate) return known;
    }
    this.#forget(known);
    return this.#read(on, { ...registryColumns, ...known?.columns, ...columns }, watch);
  }

  /** Everything anew. */
  async #read(on: Day, columns: Columns, watch: Watch): Promise<Resident> {
    const { companies, ...from } = await this.#feed.begin();
    const groups = DIMENSIONS.map((dimension) => [columnOfDimension(dimension), 'code'] as const);
    const types = { ...typesOf(columns), ...Object.fromEntries(groups) };
    const set = new ColumnSet(types, companies + Math.max(SPARE, companies >> 3), this.#engine.arena);
    const resident: Resident = { set, columns, ids: [], rows: new Map(), changesOn: [], on, ...from };
    this.#resident = resident;
    const isRead = await this.#orForget(
      resident,
      async () => (await this.#readPages(resident, watch)) && this.#catchUp(resident),
    );
    if (isRead) return resident;
    this.#forget(resident);
    return this.#read(on, columns, watch);
  }

  async #readPages(resident: Resident, { signal, onProgress }: Watch): Promise<boolean> {
    for (let after: string | null = null; ; ) {
      signal?.throwIfAborted();
      const page: readonly RegistryCompany[] = await this.#feed.page(after, resident.on, BATCH);
      if (!this.#place(resident, page)) return false;
      onProgress?.(resident.ids.length);
      after = page.at(-1)?.id ?? null;
      if (page.length < BATCH) return true;
    }
  }

  /** What was written in part is not to be read. */
  async #orForget<Value>(resident: Resident, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      this.#forget(resident);
      throw error;
    }
  }

  #forget(resident: Resident | null): void {
    if (resident === null || this.#resident !== resident) return;
    this.#resident = null;
    resident.set.free();
  }

  /** Reads the log until nothing more is in it. False where there is no room for those who came. */
  async #catchUp(resident: Resident): Promise<boolean> {
    for (let tries = 0, seen = ''; tries < TRIES; ) {
      const { ids, place, revision, entries, more } = await this.#feed.changesSince(resident.place);
      // Changes beside which an older transaction is open stay behind the place; once read, they are known.
      const found = JSON.stringify([entries, revision, place]);
      if (ids.length > 0 && found !== seen && !(await this.#write(resident, ids))) return false;
      resident.place = place;
      resident.revision = revision ?? resident.revision;
      if (!more && (ids.length === 0 || found === seen)) return true;
      seen = found;
      if (!more) tries += 1;
    }
    return true;
  }

  async #write(resident: Resident, ids: readonly string[]): Promise<boolean> {
    for (let at = 0; at < ids.length; at += BATCH) {
      const batch = ids.slice(at, at + BATCH);
      const found = await this.#feed.companies(batch, resident.on);
      if (!this.#place(resident, found)) return false;
      const there = new Set(found.map(({ id }) => id));
      for (const id of batch) {
        const row = resident.rows.get(id);
        if (row !== undefined && !there.has(id)) resident.set.vanish(row);
      }
    }
    return true;
  }

  /** False where there is no room. */
  #place(resident: Resident, companies: readonly RegistryCompany[]): boolean {
    const { set, columns, ids, rows, on } = resident;
    for (const { id, region, data: said, changesOn } of companies) {
      const row = rows.get(id) ?? ids.length;
      if (row === set.capacity) return false;
      if (row === ids.length) ids.push(id);
      rows.set(id, row);
      const data = dataIn(columns, (name) => said.get(name));
      const regionOf = (code: string) => this.#regionOf(code, on);
      set.write(row, { ...data, ...groupData(groupsOf(data, on, { registered: region, regionOf }), on) }, on);
      const foundedOn = data['org.foundedOn']?.value as Day | undefined;
      const age = foundedOn === undefined ? null : nextAgeOn(foundedOn, on);
      resident.changesOn[row] = [changesOn, age].filter((day) => day !== null).sort()[0] ?? '';
    }
    return true;
  }

  /** Whose row is another on the day. Where regions were joined meanwhile, all of them. */
  #changedBy({ ids, changesOn, on: before, set }: Resident, on: Day): readonly string[] {
    const regions = (set.column(columnOfDimension('region')) as { readonly values?: readonly unknown[] })
      .values;
    const joined = (regions ?? []).some(
      (code) => typeof code === 'string' && this.#regionOf(code, before) !== this.#regionOf(code, on),
    );
    return ids.filter((_, row) => joined || (changesOn[row] !== '' && changesOn[row]! <= on));
  }
}

const viewOf = ({ set, on, revision, ids }: Resident): RegistryView => ({
  set,
  on,
  revision,
  companies: ids.filter((_, row) => set.isPresent(row)).length,
  idOf: (row) => ids[row]!,
});

/** The groups as data, so that they stand in columns of the same set. */
export const groupData = (groups: Groups, on: Day): DataSet =>
  Object.fromEntries(
    DIMENSIONS.flatMap((dimension) => {
      const value = groups[dimension];
      return value === null
        ? []
        : [[columnOfDimension(dimension), { value, source: 'group', asOf: on }] as const];
    }),
  );
