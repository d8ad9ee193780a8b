import type { Region } from '../region/region.ts';
import type { DataSet, Datum, DatumValue } from '../rule/vocabulary.ts';
import { addMonths, type Day } from '../time.ts';
import { type DaysOld, daysOldOf, MOST_DAYS } from './ages.ts';
import { MOST_SEED, type Stream, streamOf } from './chance.ts';
import { type Joint, jointOf } from './joint.ts';
import { type PublishedStatistics, SIZES } from './published.ts';
import { exporting, type Rates, supplying } from './rates.ts';
import { type Workers, workersOf } from './workers.ts';

/** The published statistics, made ready to draw companies from as they stand on a day. */
export type Statistics = {
  readonly published: PublishedStatistics;
  readonly on: Day;
  readonly joint: Joint;
  /** Where each cell of the joint table ends among chances. */
  readonly cells: readonly number[];
  readonly divisions: readonly Spread[];
  readonly workers: Workers;
  readonly daysOld: DaysOld;
  readonly exports: Rates;
  readonly supplies: Rates;
  /** The day, the day before it, and so on as far as a company is old. */
  readonly days: readonly Day[];
};

/** Values and where each ends among chances. */
type Spread = { readonly values: readonly string[]; readonly ends: readonly number[] };

/** What is known about the places and industries that companies are put into, and the day that they are known on. */
export type Setting = {
  readonly regions: readonly Region[];
  readonly industries: readonly { readonly code: string }[];
  /** Otherwise the day that the statistics stand for. */
  readonly on?: Day;
};

/** A company that does not exist. It bears no business number: one that passes the check digit may be somebody's. */
export type SyntheticFirm = {
  /** From 1; of one seed a number is always the same company. */
  readonly number: number;
  /** What is known of it by the names of `REGISTRY_DATA`; what is not there is unknown. */
  readonly data: DataSet;
};

/** So many companies of a seed, from the first or from a later one. */
export type PopulationAsked = { readonly firms: number; readonly seed: number; readonly from?: number };

/** The most companies of one seed: each place of a stream is 32 bits. */
export const MOST_FIRMS = 4_294_967_295;

/** What stands as the source of each datum, so that none is taken for a fact. */
export const SYNTHETIC = '합성(synthetic) kr/population';

/**
 * The statistics as of a day. It fits the tables, which takes a tenth of a second: keep what it gives.
 * @throws where the statistics leave a section, a size or a region out
 */
export function statisticsOn(
  published: PublishedStatistics,
  { regions, industries, on = published.standsFor }: Setting,
): Statistics {
  const joint = jointOf(published, regions, on);
  const divisions = joint.sections.map((section, at) =>
    divisionsOf(
      published,
      industries.map(({ code }) => code).filter((code) => code.startsWith(section)),
      published.sections[at]!.firms,
    ),
  );
  return {
    published,
    on,
    joint,
    cells: endsOf(joint.firms),
    divisions,
    workers: workersOf(published, joint),
    daysOld: daysOldOf(published),
    exports: exporting(published, joint),
    supplies: supplying(published, joint),
    days: daysBefore(on),
  };
}

/** As published where it is; the other divisions share evenly what is left of the section. */
function divisionsOf({ divisions }: PublishedStatistics, codes: readonly string[], firms: number): Spread {
  const known = codes.map((code) => divisions.find((each) => each.code === code)?.firms);
  const others = known.filter((count) => count === undefined).length;
  const left = known.reduce<number>((rest, count) => rest - (count ?? 0), firms);
  return { values: codes, ends: endsOf(known.map((count) => count ?? left / others)) };
}

function endsOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum / total;
  });
}

/** The first place whose end lies beyond the chance, by halving. */
function placeIn(ends: readonly number[], chance: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chance < ends[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The data of a company, in the order of their values. */
export const POPULATION_DATA = [
  'org.registered',
  'org.region',
  'org.industry',
  'org.foundedOn',
  'org.isSme',
  'org.isMidSized',
  'org.isStartup',
  'org.isInstitute',
  'org.employees',
  'org.exports',
  'org.suppliesTo',
  'org.suppliesLarge',
  'org.sectors',
  'org.taxArrears',
  'org.sanctioned',
  'org.insolvent',
] as const;
type PopulationDatum = (typeof POPULATION_DATA)[number];

/** A company as values in the order of `POPULATION_DATA`; what is null is unknown. */
export type Values = readonly (DatumValue | null)[];

/**
 * Companies as data sets, one after another and none kept. Company n of a seed is the same in whatever batch, thread
 * or order it is made, since each of its values is a function of seed and n (`streamOf`): a population can be cut by
 * `from` and made in parts. Statistics and day being the same, so are the bytes.
 */
export function* populationOf(statistics: Statistics, asked: PopulationAsked): Generator<SyntheticFirm> {
  const { firms, seed, from = 1 } = asked;
  if (!isWholeIn(firms, 0, MOST_FIRMS)) throw new RangeError(`${firms} companies`);
  if (!isWholeIn(from, 1, MOST_FIRMS - firms + 1)) throw new RangeError(`company ${from}`);
  const valuesOf = companiesOf(statistics, seed);
  const datumOf = datumsOn(statistics.on);
  for (let number = from; number < from + firms; number += 1) {
    const data: Record<string, Datum> = {};
    valuesOf(number).forEach((value, at) => {
      if (value !== null) data[POPULATION_DATA[at]!] = datumOf(value);
    });
    yield { number, data };
  }
}

const isWholeIn = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

const BEYOND = SIZES.indexOf('beyond');
const share = (bp: number): number => bp / 10_000;

/** What company n of the seed is, as plain values: for whoever writes millions and needs no data sets. */
export function companiesOf(statistics: Statistics, seed: number): (number: number) => Values {
  if (!isWholeIn(seed, 0, MOST_SEED)) throw new RangeError(`seed ${seed}`);
  const { published, on, joint, cells, divisions, workers, daysOld, exports, supplies, days } = statistics;
  const newUntil = days.indexOf(addMonths(on, -12 * published.startUp.years));
  const { midSized, exporters, suppliers } = published;
  const stream = (name: string): Stream => streamOf(seed, name);
  const streams = {
    cell: stream('section, region and size'),
    division: stream('org.industry'),
    founded: stream('org.foundedOn'),
    midSized: stream('org.isMidSized'),
    employees: stream('org.employees'),
    exports: stream('org.exports'),
    supplies: stream('supplies'),
    large: stream('org.suppliesLarge'),
  };
  const buyers = chosen(suppliers.buyers, (code) => stream(`buyer ${code}`));
  const fields = joint.sections.map((section) =>
    chosen(
      published.sectors.filter(({ sections }) => sections.includes(section)),
      (code) => stream(`field ${code}`),
    ),
  );
  const rare = (kind: string, rates: readonly { readonly datum: string; readonly shareBp: number }[]) =>
    POPULATION_DATA.map((datum) => {
      const rate = rates.find((each) => each.datum === datum);
      const of = stream(`${kind} ${datum}`);
      return { of, below: rate === undefined ? 0 : share(rate.shareBp) };
    });
  const flags = rare('flag', published.flags);
  const unknown = rare('unknown', published.unknown);
  const counts = new Map<number, bigint>();
  const count = (of: number): bigint => {
    const made = counts.get(of) ?? BigInt(of);
    counts.set(of, made);
    return made;
  };
  const toLarge = suppliers.toLarge.firms / suppliers.toLarge.of;
  const mid = midSized.firms / midSized.of;

  return (number) => {
    const cell = placeIn(cells, streams.cell(number));
    const size = cell % SIZES.length;
    const region = Math.floor(cell / SIZES.length) % joint.regions.length;
    const section = Math.floor(cell / SIZES.length / joint.regions.length);
    const division = divisions[section]!;
    const age = daysOld(size, streams.founded(number));
    const isSme = size !== BEYOND;
    const isMidSized = !isSme && streams.midSized(number) < mid;
    const beyondRate = isMidSized ? exporters.midSized : exporters.large;
    const exportRate = isSme ? exports[section]![size]! : beyondRate.firms / beyondRate.of;
    const suppliesLarge =
      streams.supplies(number) < supplies[section]![size]! && streams.large(number) < toLarge;
    const employees = workers(section, size, streams.employees(number));
    const flag = (datum: PopulationDatum): boolean => {
      const { of, below } = flags[PLACES[datum]]!;
      return of(number) < below;
    };
    const values: (DatumValue | null)[] = [
      true,
      joint.regions[region]!,
      division.values[placeIn(division.ends, streams.division(number))]!,
      days[age]!,
      isSme,
      isMidSized,
      isSme && age <= newUntil,
      flag('org.isInstitute'),
      count(employees),
      streams.exports(number) < exportRate,
      suppliesLarge ? buyers(number) : NONE,
      suppliesLarge,
      fields[section]!(number),
      flag('org.taxArrears'),
      flag('org.sanctioned'),
      flag('org.insolvent'),
    ];
    for (let at = 0; at < values.length; at += 1) {
      const { of, below } = unknown[at]!;
      if (below > 0 && of(number) < below) values[at] = null;
    }
    return values;
  };
}

const PLACES = Object.fromEntries(POPULATION_DATA.map((datum, at) => [datum, at])) as Record<
  PopulationDatum,
  number
>;
const NONE: readonly string[] = [];

type Entry = { readonly code: string; readonly shareBp: number };

/** The codes of a list that a company has; a list of the same codes is the same one. */
function chosen(
  entries: readonly Entry[],
  streamOfCode: (code: string) => Stream,
): (number: number) => readonly string[] {
  const drawn = entries.map(({ code, shareBp }) => ({ code, below: share(shareBp), of: streamOfCode(code) }));
  const lists = new Map<string, readonly string[]>();
  return (number) => {
    const codes = drawn.filter(({ below, of }) => of(number) < below).map(({ code }) => code);
    if (codes.length === 0) return NONE;
    const key = codes.join();
    const list = lists.get(key) ?? codes;
    lists.set(key, list);
    return list;
  };
}

/** The days back from one, as far as a company is old. */
function daysBefore(on: Day): Day[] {
  const at = Date.parse(on);
  return Array.from({ length: MOST_DAYS + 1 }, (_, back) =>
    new Date(at - back * 86_400_000).toISOString().slice(0, 10),
  );
}

/** A value as a datum. Millions of companies share few values, so each is made once. */
function datumsOn(asOf: Day): (value: DatumValue) => Datum {
  const made = new Map<DatumValue, Datum>();
  return (value) => {
    let datum = made.get(value);
    if (datum === undefined) {
      datum = { value, source: SYNTHETIC, asOf };
      made.set(value, datum);
    }
    return datum;
  };
}

/** A name that nobody can take for a company's. */
export const nameOf = (seed: number, number: number): string => `합성기업(synthetic) ${seed}-${number}`;
