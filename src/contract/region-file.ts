import Type from 'typebox';
import type { Region } from '../domain/region/region.ts';
import { closed, Day, optional, some, Words } from './programme-words.ts';
import { headOf, readReference } from './reference-file.ts';

const Code = Type.String({ pattern: '^\\d{2}$' });
const RegionFileSchema = closed({
  ...headOf('kr/regions'),
  regions: some(
    closed({
      code: Code,
      ko: Words,
      en: Words,
      validFrom: Day,
      validTo: optional(Day),
      becomes: optional(Code),
      source: Words,
    }),
  ),
});

/** Reads `reference/kr/regions.yaml`. */
export const readRegions = (text: string) =>
  readReference(text, RegionFileSchema, ({ regions }: { readonly regions: readonly Region[] }) => regions);
