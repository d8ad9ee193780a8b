import { digestOf } from '../domain/fact/digest.ts';
import type { SubjectTable } from './rows.ts';

// What a person may have erased is no part of a digest; their name and address are kept nowhere else.
const personal: Partial<Record<SubjectTable, readonly string[]>> = { person: ['name', 'email'] };

/** The digest by which a fact pins a row: the one that `save` writes, and `verify` makes again from the table. */
export const digestOfRow = (table: SubjectTable, row: object): string =>
  digestOf(Object.fromEntries(Object.entries(row).filter(([key]) => !personal[table]?.includes(key))));
