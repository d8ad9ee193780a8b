import Type from 'typebox';
import type { Industry } from '../domain/organisation/industry.ts';
import { closed, some, Words } from './programme-words.ts';
import { headOf, readReference } from './reference-file.ts';

const IndustryFileSchema = closed({
  ...headOf('kr/industries'),
  industries: some(closed({ code: Type.String({ pattern: '^[A-U]\\d{2}$' }), ko: Words, en: Words })),
});

/** Reads `reference/kr/industries.yaml`. */
export const readIndustries = (text: string) =>
  readReference(
    text,
    IndustryFileSchema,
    ({ industries }: { readonly industries: readonly Industry[] }) => industries,
  );
