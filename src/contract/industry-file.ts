import Type from 'typebox';
import { closed, named, some, Words } from './programme-words.ts';
import { readReference } from './reference-file.ts';

const Label = closed({ ko: Words, en: Words });

const IndustryFileSchema = closed({
  set: Type.Literal('kr/industries'),
  title: Label,
  sources: named(Label),
  industries: some(closed({ code: Type.String({ pattern: '^[A-U]\\d{2}$' }), ko: Words, en: Words })),
});

/** A division of the Korean Standard Industrial Classification, its code with the section: `C25`. */
export type Industry = { readonly code: string; readonly ko: string; readonly en: string };

/** Reads `reference/kr/industries.yaml`. */
export const readIndustries = (text: string) =>
  readReference(
    text,
    IndustryFileSchema,
    ({ industries }: { readonly industries: readonly Industry[] }) => industries,
  );
