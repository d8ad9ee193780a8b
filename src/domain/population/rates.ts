import { fitted } from './fitting.ts';
import type { Joint } from './joint.ts';
import { type PublishedStatistics, type Share, SIZES } from './published.ts';

/** A share for each section and size. */
export type Rates = readonly (readonly number[])[];

const [MICRO, SMALL, MEDIUM] = [0, 1, 2];
const MANUFACTURING = 'C';
const rate = ({ firms, of }: Share): number => firms / of;

/** So many companies of the sections and sizes. */
export function counted(
  { sections, regions, firms }: Joint,
  among: readonly string[],
  sizes: readonly number[],
): number {
  let total = 0;
  sections.forEach((section, at) => {
    if (!among.includes(section)) return;
    regions.forEach((_, region) => {
      for (const size of sizes) total += firms[(at * regions.length + region) * SIZES.length + size]!;
    });
  });
  return total;
}

/**
 * The shares of exporters among SMEs: published by industry and by size, fitted to both. Those of companies beyond
 * SMEs go by whether they are mid-sized or large, and stand with the company.
 */
export function exporting({ exporters }: PublishedStatistics, joint: Joint): Rates {
  const { byIndustry, smes, micro } = exporters;
  const all = joint.sections;
  const scale = counted(joint, all, [MICRO, SMALL, MEDIUM]) / smes.of;
  const total = byIndustry.reduce((sum, { firms }) => sum + firms, 0);
  const companies = byIndustry.flatMap(({ sections }) => [
    counted(joint, sections, [MICRO]),
    counted(joint, sections, [SMALL, MEDIUM]),
  ]);
  const microExporters = total * rate(micro) * scale;
  const sums = [
    ...byIndustry.map(({ firms }, at) => ({
      cells: [2 * at, 2 * at + 1],
      sum: ((firms * smes.firms) / total) * scale,
    })),
    { cells: byIndustry.map((_, at) => 2 * at), sum: microExporters },
    { cells: byIndustry.map((_, at) => 2 * at + 1), sum: smes.firms * scale - microExporters },
  ];
  const found = fitted(companies, sums).map((count, at) => Math.min(1, count / companies[at]!));
  return all.map((section) => {
    const at = byIndustry.findIndex(({ sections }) => sections.includes(section));
    if (at === -1) throw new RangeError(`no exporters of ${section}`);
    const [ofMicro, ofOthers] = [found[2 * at]!, found[2 * at + 1]!];
    return [ofMicro, ofOthers, ofOthers, 0];
  });
}

/** The shares of subcontractors: of SMEs that are not micro as published, manufacturing apart from the rest. */
export function supplying({ suppliers }: PublishedStatistics, joint: Joint): Rates {
  const { share, manufacturing, micro } = suppliers;
  const companies = counted(joint, joint.sections, [SMALL, MEDIUM]);
  const makers = counted(joint, [MANUFACTURING], [SMALL, MEDIUM]);
  const among = companies * rate(share);
  const ofMakers = (among * rate(manufacturing)) / makers;
  const ofOthers = (among * (1 - rate(manufacturing))) / (companies - makers);
  return joint.sections.map((section) => {
    const ofSection = section === MANUFACTURING ? ofMakers : ofOthers;
    return [rate(micro), ofSection, ofSection, ofSection];
  });
}
