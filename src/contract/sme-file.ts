import Type from 'typebox';
import type { CeilingTable } from '../domain/organisation/sme-test.ts';
import { closed, Day, named, optional, some, Won, Words } from './programme-words.ts';
import { readReference } from './reference-file.ts';

const Label = closed({ ko: Words, en: Words });

const SmeFileSchema = closed({
  set: Type.Literal('kr/sme-ceilings'),
  title: Label,
  sources: named(Label),
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
