import { beforeAll, expect, test } from 'vitest';
import { impersonal, personal } from '../../src/domain/person/personal.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { describeDatabases } from '../support/databases.ts';

const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

describeDatabases((open) => {
  let database: OpenedDatabase;
  let columns: { table: string; column: string; type: string }[];

  beforeAll(async () => {
    database = await open();
    const { rows } = await database.asOwner((owner) =>
      owner.query(`select table_name as table, column_name as column, data_type as type
        from information_schema.columns where table_schema = 'public' order by 1, 2`),
    );
    columns = rows.map((row) => ({ ...row, table: camel(row.table), column: camel(row.column) }));
  });

  test('every column that can hold words is in the inventory, as personal or as no person’s, and once', () => {
    const wordy = columns.filter(
      ({ type, column }) => /text|json|char|ARRAY/.test(type) && !['salts', 'concernedIds'].includes(column),
    );
    const wrong = wordy.filter(
      ({ table, column }) =>
        (personal[table]?.[column] !== undefined) === (impersonal[table]?.includes(column) ?? false),
    );
    expect(wrong.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
    expect(wordy.length).toBeGreaterThan(150);
  });

  test('the inventory names no column that does not exist', () => {
    const known = new Set(columns.map(({ table, column }) => `${table}.${column}`));
    const named = [
      ...Object.entries(personal).flatMap(([table, each]) => Object.keys(each).map((it) => `${table}.${it}`)),
      ...Object.entries(impersonal).flatMap(([table, each]) => each.map((it) => `${table}.${it}`)),
    ];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('the rows of every subject with personal columns have room for their salts', () => {
    const withSalts = columns.filter(({ column }) => column === 'salts').map(({ table }) => table);
    const subjects = Object.keys(personal).filter((table) =>
      columns.some((each) => each.table === table && each.column === 'revision'),
    );
    expect(withSalts.toSorted()).toEqual(subjects.toSorted());
  });
});
