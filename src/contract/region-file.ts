import Type from 'typebox';
import { digestOf } from '../domain/fact/digest.ts';
import type { Finding } from '../domain/programme/finding.ts';
import type { Region } from '../domain/region/region.ts';
import { readShape } from './programme-shape.ts';
import { type Position, readProgrammeSource } from './programme-source.ts';
import { closed, Day, named, optional, some, Words } from './programme-words.ts';

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

export type RegionFile =
  | { readonly ok: true; readonly regions: readonly Region[]; readonly contentId: string }
  | { readonly ok: false; readonly problems: readonly (Finding & Position)[] };

/** Reads `reference/kr/regions.yaml`; `contentId` is the SHA-256 that programme versions pin it by. */
export function readRegions(text: string): RegionFile {
  const source = readProgrammeSource(text);
  if (source.problems.length > 0) {
    return { ok: false, problems: source.problems.map(({ finding, ...at }) => ({ ...finding, ...at })) };
  }
  const { value, findings } = readShape(RegionFileSchema, {}, source.data);
  if (findings.length > 0) {
    return { ok: false, problems: findings.map((finding) => ({ ...finding, ...source.locate(finding) })) };
  }
  const { regions } = value as { regions: readonly Region[] };
  return { ok: true, regions, contentId: digestOf(value) };
}
