import Type from 'typebox';
import type { CeilingTable } from '../domain/organisation/sme-test.ts';
import { closed, Day, optional, some, Won, Words } from './programme-words.ts';
import { headOf, readReference } from './reference-file.ts';

const SmeFileSchema = closed({
  ...headOf('kr/sme-ceilings'),
  tables: some(
    closed({
      from: Day,
      source: Words,
      ceilings: some(closed({ won: Won, industries: some(Type.String({ pattern: '^[A-U](\\d{2})?$' })) })),
      othersRoseAtMost: optional(Won),
    }),
  ),
});

export type SmeFile = {
  readonly sources: Readonly<Record<string, { readonly ko: string; readonly en: string }>>;
  readonly tables: readonly CeilingTable[];
};

/** Reads `reference/kr/sme-ceilings.yaml`. */
export const readCeilings = (text: string) => readReference(text, SmeFileSchema, (file: SmeFile) => file);
