import { describe, expect, test } from 'vitest';
import { digestOf } from './digest.ts';
import { rowDigest, withSalts } from './row-digest.ts';

const person = { id: 'p', name: '가상인', email: 'one@company.example', locale: 'ko', revision: 1 };
const counted = () => {
  let n = 0;
  return () => `${++n}`.padStart(32, '0');
};

describe('the digest of a row', () => {
  test('changes with a name, and with the salt of a name', () => {
    const row = withSalts('person', { before: null, row: person }, counted());
    expect(rowDigest('person', row)).not.toBe(rowDigest('person', { ...row, name: '다른이' }));
    const other = withSalts('person', { before: null, row: person }, () => 'f'.repeat(32));
    expect(rowDigest('person', row)).not.toBe(rowDigest('person', other));
  });

  test('of a table without personal values is that of its columns', () => {
    const row = { id: 'v', state: 'assigned', revision: 1 };
    expect(withSalts('verification', { before: null, row }, counted())).toBe(row);
    expect(rowDigest('verification', row)).toBe(digestOf(row));
  });

  test('of a person from before there were salts leaves name and address out', () => {
    expect(rowDigest('person', { ...person, salts: null })).toBe(
      digestOf({ id: 'p', locale: 'ko', revision: 1 }),
    );
  });

  test('is the same for a row as it comes back from the database', () => {
    const row = withSalts('person', { before: null, row: person }, counted()) as object;
    expect(rowDigest('person', JSON.parse(JSON.stringify(row)))).toBe(rowDigest('person', row));
  });
});

describe('salts', () => {
  test('stay with what did not change, and are new for what did', () => {
    const newSalt = counted();
    const before = withSalts('person', { before: null, row: person }, newSalt) as typeof person & {
      salts: Record<string, string>;
    };
    const untouched = withSalts('person', { before, row: { ...before, locale: 'en' } }, newSalt);
    expect(untouched.salts).toBe(before.salts);
    const renamed = withSalts('person', { before, row: { ...before, name: '새이름' } }, newSalt);
    expect(renamed.salts.email).toBe(before.salts.email);
    expect(renamed.salts.name).not.toBe(before.salts.name);
  });

  test('stand for nothing that is not there', () => {
    const row = { id: 'c', text: 'x', answer: null };
    const salted = withSalts('siteCase', { before: null, row }, counted()) as unknown as { salts: object };
    expect(Object.keys(salted.salts)).toEqual(['text']);
  });
});
