import pg from 'pg';

type Parse = (text: string) => unknown;

/**
 * `2026-11-22 10:43:00.5+00` → `2026-11-22T10:43:00.500Z`. The house writes none finer than the millisecond; a finer
 * one keeps its digits, so that no part of a row is outside its digest.
 */
function toInstant(text: string): string {
  const [, day, time, fraction = ''] =
    /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text) ?? [];
  if (!day) throw new Error(`not an instant in UTC: ${text}`);
  return `${day}T${time}.${fraction.padEnd(3, '0')}Z`;
}

const asText: Parse = (text) => text;

/** Type by name, its oid, its array's oid, and how its text is read. What is absent here pg reads: int4 number, jsonb by JSON.parse. */
const TYPES: readonly (readonly [string, number, number, Parse])[] = [
  ['int8', 20, 1016, BigInt],
  ['numeric', 1700, 1231, asText],
  ['date', 1082, 1182, asText],
  ['timestamp', 1114, 1115, asText],
  ['timestamptz', 1184, 1185, toInstant],
  ['interval', 1186, 1187, asText],
];

type Nested = null | string | Nested[];
const TEXT_ARRAY: number = 1009;
const readTextArray = pg.types.getTypeParser(TEXT_ARRAY) as (text: string) => Nested[];

const arrayOf =
  (parse: Parse): Parse =>
  (text) => {
    const readEach = (item: Nested): unknown =>
      Array.isArray(item) ? item.map(readEach) : item === null ? null : parse(item);
    return readEach(readTextArray(text));
  };

const PARSERS: ReadonlyMap<number, Parse> = new Map(
  TYPES.flatMap(([, oid, arrayOid, parse]) => [
    [oid, parse],
    [arrayOid, arrayOf(parse)],
  ]),
);

/**
 * How rows come out of this pool alone: int8 bigint, numeric, date and timestamp text, timestamptz an ISO
 * instant in UTC with milliseconds. `sum` over int8 is numeric: cast it (`sum(x)::bigint`) where won is meant.
 */
export const ROW_TYPES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : PARSERS.get(oid)) ?? pg.types.getTypeParser(oid, format),
} as pg.CustomTypesConfig;
