import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { foundDatabase } from '../../src/operate/found.ts';
import { restore } from '../../src/operate/restore.ts';
import { openDatabase } from '../../src/store/database.ts';
import { describeDatabases } from '../support/databases.ts';
import { WORLD_BEGINS } from '../support/house.ts';
import {
  backUpRunning,
  digestsOf,
  dropPlaces,
  emptyPlace,
  lenderOf,
  OTHER,
  temporaryFolder,
} from '../support/moved.ts';

const ADMIN = { name: '관리자', email: 'admin@dure.example', locale: 'ko' } as const;
const ROWS = 100;
const LIMIT_MS = 240_000;

/** A column of each type that a migration might use one day, with the texts of values of it. */
const digits = (most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: most }).map((list) => list.join(''));
const exactNumber = fc
  .tuple(fc.constantFrom('', '-'), digits(40), digits(30))
  .map(([s, a, b]) => `${s}1${a}.${b}`);
const plainText = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
const instant = fc
  .tuple(fc.integer({ min: 1, max: 4700 }), fc.integer({ min: 0, max: 999_999 }), fc.constantFrom('', ' BC'))
  .map(
    ([year, micro, era]) =>
      `${String(year).padStart(4, '0')}-02-28 23:59:59.${String(micro).padStart(6, '0')}+00${era}`,
  );
const TYPES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  bigint: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  numeric: fc.oneof(exactNumber, fc.constantFrom('NaN', 'Infinity', '-Infinity', '0.000')),
  'numeric(12,4)': fc.tuple(digits(8), digits(4)).map(([a, b]) => `${a}.${b}`),
  'double precision': fc.double().map(String),
  real: fc.float().map(String),
  text: plainText,
  'character(5)': fc.constantFrom('', 'KRW', ' a', '두레'),
  bytea: fc.uint8Array({ maxLength: 60 }).map((bytes) => `\\x${Buffer.from(bytes).toString('hex')}`),
  json: fc.constantFrom('null', '{"a" : 1,  "a": 2}', '[1e400, 12345678901234567890.12345678901234567890]'),
  jsonb: fc.oneof(
    fc.constantFrom('null', '"null"', '[]'),
    exactNumber.map((number) => `{"amount": ${number}}`),
    plainText.map((text) => JSON.stringify({ [text]: [text, null] })),
  ),
  uuid: fc.uuid(),
  boolean: fc.boolean().map(String),
  date: fc.constantFrom('infinity', '0044-03-15 BC', '2026-11-27', '5874897-12-31'),
  'timestamp with time zone': fc.oneof(instant, fc.constantFrom('infinity', '-infinity')),
  'timestamp without time zone': fc.constantFrom('2026-11-27 01:02:03.000001', 'infinity'),
  interval: fc.constantFrom('1 year -2 days 03:04:05.000006', '-1 mon', '@ 0'),
  'bit(64)': fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((bits) => bits.toString(2).padStart(64, '0')),
  'integer[]': fc.constantFrom('{}', '{1,NULL,-3}', '[-1:0]={7,8}', '{{1,2},{3,4}}'),
  'text[]': fc.constantFrom('{}', '{NULL,"NULL",""}', '{"a,b","\\"","두레 \\\\ {}"}'),
  int8range: fc.constantFrom('empty', '[1,9223372036854775807)', '(,5)'),
};

describeDatabases((open, kind) => {
  const folder = temporaryFolder();
  afterAll(dropPlaces);

  describe('a table that nobody thought of', () => {
    const names = Object.keys(TYPES).map((_type, index) => `c${index}`);
    const columns = Object.keys(TYPES).map((type, index) => `c${index} ${type}`);
    const specimen = `create table "Specimen ""1""" (n bigint generated always as identity, ${columns.join(', ')},
      twice bigint generated always as (n * 2) stored, stamp xid8 default pg_current_xact_id(), mark xid8 not null)`;

    test(
      `moves to the ${OTHER[kind]} kind with ${ROWS} random rows of every type unchanged`,
      async () => {
        const house = { database: await open(), filesFolder: path.join(folder, 'none') };
        await foundDatabase(house.database, { demo: null, administrator: ADMIN, now: WORLD_BEGINS });
        const rows = fc.sample(
          fc.tuple(...Object.values(TYPES).map((type) => fc.option(type, { freq: 20 }))),
          ROWS,
        );
        await house.database.asOwner(async (owner) => {
          await owner.query(specimen);
          const values = Object.keys(TYPES).map((type, index) => `(r ->> ${index})::${type}`);
          await owner.query(
            `insert into "Specimen ""1""" (${names.join(', ')}, mark)
           select ${values.join(', ')}, '77' from json_array_elements($1::json) r`,
            [JSON.stringify(rows)],
          );
        });
        const file = path.join(folder, 'specimen.tar');
        await backUpRunning(house, file);

        const place = await emptyPlace(OTHER[kind], path.join(folder, 'data'));
        const waiting = await openDatabase({ url: place.url, dataFolder: place.dataFolder });
        await waiting.asOwner((owner) => owner.query(specimen));
        await waiting.close();
        await restore(place, file, { say: () => {} });
        const before = await digestsOf(house.database);
        expect(before['Specimen "1"']).toMatch(`${ROWS} `);
        expect(await digestsOf(lenderOf(place))).toEqual(before);
        await lenderOf(place).asOwner(async (owner) => {
          const { rows: ends } = await owner.query(
            `select max(n)::int as last, max(twice)::int as twice, max(mark)::text as mark, count(stamp)::int as stamped,
             nextval(pg_get_serial_sequence('"Specimen ""1"""', 'n'))::int as next from "Specimen ""1"""`,
          );
          expect(ends).toEqual([{ last: ROWS, twice: 2 * ROWS, mark: '0', stamped: ROWS, next: ROWS + 1 }]);
        });
      },
      LIMIT_MS,
    );
  });
});
