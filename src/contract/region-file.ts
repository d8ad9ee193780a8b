import Type from 'typebox';
import type { Region } from '../domain/region/region.ts';
import { closed, Day, named, optional, some, Words } from './programme-words.ts';
import { readReference } from './reference-file.ts';

const Code = Type.String({ pattern: '^\\d{2}$' });
const Label = closed({ ko: Words, en: Words });

const RegionFileSchema = closed({
  set: Type.Literal('kr/regions'),
  title: Label,
  sources: named(Label),
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
