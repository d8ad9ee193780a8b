import { type DataSet, isKnownOn } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';

/** By what companies are told apart in the answer of a simulation. */
export const DIMENSIONS = ['region', 'industry', 'size', 'age'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The column in which a company's group of a dimension stands; no datum has such a name. */
export const columnOfDimension = (dimension: Dimension): string => `group ${dimension}`;

/** Upper ends of the sizes by workers, as the published statistics of firms cut them; the last has none. */
const SIZES = [
  { code: '0', upTo: 0n },
  { code: '1-4', upTo: 4n },
  { code: '5-9', upTo: 9n },
  { code: '10-49', upTo: 49n },
  { code: '50-299', upTo: 299n },
] as const;
const LARGEST = '300+';
export const SIZE_CODES: readonly string[] = [...SIZES.map(({ code }) => code), LARGEST];

/** Whole years since the company was founded; seven is where a start-up ends (Support for Small and Medium Enterprise Establishment Act, art. 2). */
const AGES = [
  { code: '0-2', under: 3 },
  { code: '3-6', under: 7 },
  { code: '7-9', under: 10 },
  { code: '10-19', under: 20 },
] as const;
const OLDEST = '20+';
export const AGE_CODES: readonly string[] = [...AGES.map(({ code }) => code), OLDEST];

/** The sections of the industries that companies have (KSIC), by their letter. */
const SECTION = /^[A-S](?=\d|$)/;

/** The groups that a company is in, by dimension; null where that is not known on the day. */
export type Groups = Readonly<Record<Dimension, string | null>>;

/**
 * Tells the groups of a company from its data. `regionOf` says which region of the day a code belongs to, null for
 * one that is none; `registered` is the region that the registry has beside the data.
 */
export function groupsOf(
  data: DataSet,
  on: Day,
  {
    regionOf,
    registered = null,
  }: { readonly regionOf: (code: string) => string | null; readonly registered?: string | null },
): Groups {
  const known = (name: string): unknown => {
    const datum = Object.hasOwn(data, name) ? data[name]! : undefined;
    return datum !== undefined && isKnownOn(datum, on) ? datum.value : undefined;
  };
  const region = (known('org.region') as string | undefined) ?? registered;
  const industry = known('org.industry') as string | undefined;
  const employees = known('org.employees') as bigint | undefined;
  const foundedOn = known('org.foundedOn') as Day | undefined;
  return {
    region: region === null ? null : regionOf(region),
    industry: industry?.match(SECTION)?.[0] ?? null,
    size: employees === undefined ? null : sizeOf(employees),
    age: foundedOn === undefined || foundedOn > on ? null : ageOf(foundedOn, on),
  };
}

const sizeOf = (employees: bigint): string => SIZES.find(({ upTo }) => employees <= upTo)?.code ?? LARGEST;

const ageOf = (foundedOn: Day, on: Day): string =>
  AGES.find(({ under }) => on < birthday(foundedOn, under))?.code ?? OLDEST;

/** As text, which is quick and orders as days do; of 29 February in other years what is reached on 1 March. */
const birthday = (foundedOn: Day, years: number): string =>
  `${String(Number(foundedOn.slice(0, 4)) + years).padStart(4, '0')}${foundedOn.slice(4)}`;

/** From which day on a company founded then is of another age; null when it is of the last. */
export function nextAgeOn(foundedOn: Day, on: Day): string | null {
  if (foundedOn > on) return foundedOn;
  const next = AGES.find(({ under }) => on < birthday(foundedOn, under));
  return next === undefined ? null : birthday(foundedOn, next.under);
}
