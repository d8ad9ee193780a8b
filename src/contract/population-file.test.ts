import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { REGISTRY_DATA } from '../domain/organisation/registry-data.ts';
import { POPULATION_DATA } from '../domain/population/population.ts';
import { SIZES } from '../domain/population/published.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { readIndustries } from './industry-file.ts';
import { readPopulation } from './population-file.ts';

const textOf = (file: string): string => readFileSync(path.join(PROJECT_ROOT, file), 'utf8');
const TEXT = textOf('reference/kr/population.yaml');
const file = readPopulation(TEXT);
if (!file.ok) throw new Error(JSON.stringify(file.problems));
const { sections, regions, ...published } = file.content;
const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

/** Everything below a value that has this key. */
function under(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...(name === key ? [part] : []),
    ...under(part, key),
  ]);
}

describe('the statistics behind a synthetic population', () => {
  test('add up: 8,309,696 enterprises, of which 8,298,915 are SMEs', () => {
    expect(sum(sections.map(({ firms }) => firms))).toBe(8_309_696);
    const bySize = SIZES.map((_, size) => sum(regions.map((region) => region.bySize[size]!)));
    expect(bySize).toEqual([7_906_861, 256_843, 135_211, 10_781]);
    expect(sum(bySize.slice(0, 3))).toBe(8_298_915);
  });

  test('have rows that add up wherever no cell is hidden, and leave something where one is', () => {
    for (const { section, firms, bySize, byRegion } of sections) {
      expect(byRegion, section).toHaveLength(regions.length);
      expect(bySize, section).toHaveLength(SIZES.length);
      for (const row of [bySize, byRegion]) {
        if (row.includes(null)) expect(sum(row), section).toBeLessThan(firms);
        else expect(sum(row), section).toBe(firms);
      }
    }
  });

  test('name divisions that there are, each once and within its section', () => {
    const known = readIndustries(textOf('reference/kr/industries.yaml'));
    const codes = known.ok ? known.content.map(({ code }) => code) : [];
    const named = published.divisions.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(named));
    expect(new Set(named).size).toBe(named.length);
    for (const { section, firms } of sections) {
      const within = published.divisions.filter(({ code }) => code.startsWith(section));
      expect(sum(within.map((division) => division.firms)), section).toBeLessThanOrEqual(firms);
    }
  });

  test('say of every figure where it is from, and use every source that they name', () => {
    const data = parse(TEXT) as { sources: Record<string, unknown> };
    const bases = [
      ...under(data, 'basis'),
      ...Object.values(data).filter((part) => under({ part }, 'kind').length),
    ];
    const cited = new Set(under(bases, 'source'));
    for (const key of ['mid_sized_2021', 'sme_counts_2021']) expect(TEXT).toMatch(new RegExp(`by .*${key}`));
    const named = Object.keys(data.sources).filter(
      (key) => !['mid_sized_2021', 'sme_counts_2021'].includes(key),
    );
    expect([...cited].sort()).toEqual(named.sort());
  });

  test('call a proposal whatever rests on no source, and nothing else', () => {
    const bases = [TEXT.matchAll(/kind: (\w+), source: (\w+)/g)].flatMap((found) => [...found]);
    for (const [, kind, source] of bases) expect(kind === 'proposal').toBe(source === 'own_model');
    expect(bases.length).toBeGreaterThan(20);
  });

  test('are of data of the registry, all that the conditions of the shipped programmes read', () => {
    const ours = new Set<string>(POPULATION_DATA);
    expect(Object.keys(REGISTRY_DATA)).toEqual(expect.arrayContaining([...ours]));
    for (const { datum } of [...published.flags, ...published.unknown]) expect(ours).toContain(datum);
    for (const folder of readdirSync(path.join(PROJECT_ROOT, 'programmes'), { withFileTypes: true })) {
      if (!folder.isDirectory()) continue;
      const programme = textOf(`programmes/${folder.name}/programme.yaml`);
      const read = under(parse(programme), 'vocabulary').flatMap((part) => Object.keys(part as object));
      for (const name of read.filter((each) => each.startsWith('org.')))
        expect(ours, folder.name).toContain(name);
    }
  });

  test('are refused with line and column where a figure is none', () => {
    const broken = readPopulation(TEXT.replace('firms: 616664', 'firms: many'));
    const line = TEXT.split('\n').findIndex((each) => each.includes('firms: 616664')) + 1;
    expect(broken).toMatchObject({ ok: false, problems: [{ line, column: 12, found: 'many' }] });
  });
});
