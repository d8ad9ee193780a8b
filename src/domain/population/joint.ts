import { type Region, regionOn } from '../region/region.ts';
import type { Day } from '../time.ts';
import { filled, fitted, type KnownSum } from './fitting.ts';
import { type PublishedStatistics, SIZES } from './published.ts';

/** How many companies stand in each cell of section, region and size, in this order. */
export type Joint = {
  readonly sections: readonly string[];
  /** Codes as of the day. */
  readonly regions: readonly string[];
  readonly firms: readonly number[];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const columns = (rows: readonly (readonly number[])[]): number[] =>
  rows[0]!.map((_, column) => sum(rows.map((row) => row[column]!)));

/**
 * The three tables of two dimensions each, those of section completed by what the known cells leave, and one table of
 * three that has them all as its sums. What the three of them do not tell is independent.
 * @throws for a region that does not exist on the day
 */
export function jointOf(published: PublishedStatistics, regions: readonly Region[], on: Day): Joint {
  const { sections } = published;
  const firms = sections.map((section) => section.firms);
  const bySize = published.regions.map((region) => region.bySize);
  const sectionSize = filled(
    sections.map((section) => section.bySize),
    firms,
    columns(bySize),
  );
  const sectionThen = filled(
    sections.map((section) => section.byRegion),
    firms,
    bySize.map(sum),
  );
  const codes = published.regions.map(({ code }) => codeOn(regions, code, on));
  const now = [...new Set(codes)].sort();
  const gathered = (values: readonly number[]): number[] =>
    now.map((code) => sum(values.filter((_, at) => codes[at] === code)));
  const sectionRegion = sectionThen.map(gathered);
  const sizeRegion = SIZES.map((_, size) => gathered(bySize.map((row) => row[size]!)));

  const cell = (section: number, region: number, size: number): number =>
    (section * now.length + region) * SIZES.length + size;
  const sums: KnownSum[] = [];
  sections.forEach((_, section) => {
    now.forEach((_, region) => {
      sums.push({
        cells: SIZES.map((_, size) => cell(section, region, size)),
        sum: sectionRegion[section]![region]!,
      });
    });
    SIZES.forEach((_, size) => {
      sums.push({
        cells: now.map((_, region) => cell(section, region, size)),
        sum: sectionSize[section]![size]!,
      });
    });
  });
  SIZES.forEach((_, size) => {
    now.forEach((_, region) => {
      sums.push({
        cells: sections.map((_, section) => cell(section, region, size)),
        sum: sizeRegion[size]![region]!,
      });
    });
  });
  const begun = Array.from({ length: sections.length * now.length * SIZES.length }, () => 1);
  return { sections: sections.map(({ section }) => section), regions: now, firms: fitted(begun, sums) };
}

function codeOn(regions: readonly Region[], code: string, on: Day): string {
  const region = regionOn(regions, code, on);
  if (region === undefined) throw new RangeError(`no region ${code} on ${on}`);
  return region.code;
}
