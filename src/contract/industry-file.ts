import Type from 'typebox';
import { closed, some, Words } from './programme-words.ts';
import { headOf, readReference } from './reference-file.ts';

const IndustryFileSchema = closed({
  ...headOf('kr/industries'),
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
