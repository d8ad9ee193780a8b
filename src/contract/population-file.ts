import Type from 'typebox';
import { type PublishedStatistics, SIZES } from '../domain/population/published.ts';
import { Basis, closed, Day, footing, Key, some, Words } from './programme-words.ts';
import { headOf, readReference } from './reference-file.ts';

const Count = Type.Integer({ minimum: 0 });
const PartCount = Type.Union([Count, Type.Null()]);
const Bp = Type.Integer({ minimum: 0, maximum: 10_000 });
const Section = Type.String({ pattern: '^[A-U]$' });
const Sections = some(Section);
const Size = Type.Enum([...SIZES]);
const Years = Type.Number();
const Share = closed({ firms: Count, of: Count, ...footing });
const datumShares = some(closed({ datum: Words, shareBp: Bp }));

const PopulationFileSchema = closed({
  ...headOf('kr/population'),
  countedOn: Day,
  standsFor: Day,
  ...footing,
  sections: some(
    closed({ section: Section, firms: Count, bySize: some(PartCount), byRegion: some(PartCount) }),
  ),
  regions: some(closed({ code: Type.String({ pattern: '^\\d{2}$' }), bySize: some(Count) })),
  divisions: some(closed({ code: Type.String({ pattern: '^[A-U]\\d{2}$' }), firms: Count })),
  microBelow: some(closed({ workers: Count, sections: Sections })),
  microBasis: Basis,
  alone: Share,
  engaged: some(closed({ size: Size, firms: Count, persons: Count, ...footing })),
  ages: some(
    closed({
      sizes: some(Size),
      bands: some(closed({ below: Count, shareBp: Bp, ...footing })),
      beyond: closed({ meanYears: Years, ...footing }),
    }),
  ),
  startUp: closed({ years: Count, ...footing }),
  midSized: Share,
  exporters: closed({
    smes: Share,
    midSized: Share,
    large: Share,
    byIndustry: some(closed({ sections: Sections, firms: Count })),
    micro: Share,
  }),
  suppliers: closed({
    share: Share,
    manufacturing: Share,
    micro: Share,
    toLarge: Share,
    buyers: some(closed({ code: Key, shareBp: Bp })),
    buyersBasis: Basis,
  }),
  sectors: some(closed({ code: Key, sections: Sections, shareBp: Bp })),
  sectorsBasis: Basis,
  flags: datumShares,
  flagsBasis: Basis,
  unknown: datumShares,
  unknownBasis: Basis,
});

/** Reads `reference/kr/population.yaml`. */
export const readPopulation = (text: string) =>
  readReference(text, PopulationFileSchema, (file: PublishedStatistics) => file);
