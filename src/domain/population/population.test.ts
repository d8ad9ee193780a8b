import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { industries, published, regions } from '../../../test/support/population.ts';
import { REGISTRY_DATA } from '../organisation/registry-data.ts';
import { regionsOn } from '../region/region.ts';
import { readDatumValue } from '../rule/datum-value.ts';
import { addMonths } from '../time.ts';
import { MOST_SEED } from './chance.ts';
import {
  companiesOf,
  nameOf,
  POPULATION_DATA,
  populationOf,
  SYNTHETIC,
  type SyntheticFirm,
  statisticsOn,
} from './population.ts';
import { SIZES } from './published.ts';

const statistics = statisticsOn(published, { regions, industries });
const { joint, on } = statistics;
const FIRMS = 100_000;

type Datum = (typeof POPULATION_DATA)[number];
const held = ({ data }: SyntheticFirm, name: Datum) => data[name]?.value;
const listOf = (firm: SyntheticFirm, name: Datum): readonly unknown[] =>
  (held(firm, name) ?? []) as readonly unknown[];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const written = (firms: Iterable<SyntheticFirm>): string =>
  JSON.stringify([...firms], (_, value) => (typeof value === 'bigint' ? String(value) : value));
const asked = (firms: number, seed = 1, from = 1) => populationOf(statistics, { firms, seed, from });

/** So many of so many lie within five standard errors of a share: one in a million draws does not. */
function expectShare(found: number, of: number, share: number, what: string): void {
  const error = Math.sqrt(of * share * (1 - share)) + 1;
  expect(Math.abs(found - of * share), `${what}: ${found} of ${of}, not ${share}`).toBeLessThan(5 * error);
}

describe('a hundred thousand synthetic companies', () => {
  let firms: SyntheticFirm[];
  beforeAll(() => {
    firms = [...asked(FIRMS, 20_260_701)];
  });
  const among = (keep: (firm: SyntheticFirm) => boolean) => firms.filter(keep);
  const known = (name: Datum) => among((firm) => held(firm, name) !== undefined);

  test('stand in the sections and regions of the statistics', () => {
    const whole = sum(published.sections.map((section) => section.firms));
    for (const section of published.sections) {
      const found = among((firm) => String(held(firm, 'org.industry')).startsWith(section.section));
      expectShare(found.length, FIRMS, section.firms / whole, section.section);
    }
    joint.regions.forEach((code, at) => {
      const there = joint.firms.filter(
        (_, cell) => Math.floor(cell / SIZES.length) % joint.regions.length === at,
      );
      const found = among((firm) => held(firm, 'org.region') === code);
      expectShare(found.length, FIRMS, sum(there) / whole, code);
    });
  });

  test('stand in the divisions that were published', () => {
    const whole = sum(published.sections.map((section) => section.firms));
    for (const { code, firms: count } of published.divisions) {
      const found = among((firm) => held(firm, 'org.industry') === code);
      expectShare(found.length, FIRMS, count / whole, code);
    }
  });

  test('are in a region as many of an industry as there are', () => {
    const inSection = published.sections.find(({ section }) => section === 'C')!;
    const at = published.regions.findIndex(({ code }) => code === '41');
    const makers = among((firm) => String(held(firm, 'org.industry')).startsWith('C'));
    const found = makers.filter((firm) => held(firm, 'org.region') === '41');
    expectShare(found.length, makers.length, inSection.byRegion[at]! / inSection.firms, 'makers of Gyeonggi');
  });

  test('are small and medium ones, mid-sized and large as counted', () => {
    const beyond = sum(published.regions.map(({ bySize }) => bySize[3]!));
    const whole = sum(published.sections.map((section) => section.firms));
    const judged = known('org.isSme');
    const large = judged.filter((firm) => held(firm, 'org.isSme') === false);
    expectShare(large.length, judged.length, beyond / whole, 'beyond SMEs');
    const sure = large.filter((firm) => held(firm, 'org.isMidSized') !== undefined);
    const midSized = sure.filter((firm) => held(firm, 'org.isMidSized') === true);
    expectShare(midSized.length, sure.length, published.midSized.firms / published.midSized.of, 'mid-sized');
  });

  test('are as young as published: of SMEs 60.1 percent start-ups', () => {
    const judged = known('org.isStartup').filter((firm) => held(firm, 'org.isSme') === true);
    const young = judged.filter((firm) => held(firm, 'org.isStartup') === true);
    expectShare(young.length, judged.length, 0.601, 'start-ups');
  });

  test('have as many workers as published', () => {
    const counted = known('org.employees');
    const alone = counted.filter((firm) => held(firm, 'org.employees') === 0n);
    // 6,440,269 SMEs of one person, and the few larger ones that have no worker beside the owner.
    expectShare(alone.length, counted.length, 6_440_269 / 8_309_696, 'alone');
    const persons = sum(counted.map((firm) => Number(held(firm, 'org.employees')) + 1));
    // All 23,767,377 persons by all enterprises of 2023; the means by size are of other years.
    expect(persons / counted.length).toBeGreaterThan(0.9 * (23_767_377 / 8_309_696));
    expect(persons / counted.length).toBeLessThan(1.1 * (23_767_377 / 8_309_696));
  });

  test('export and supply as often as published', () => {
    const { smes } = published.exporters;
    const judged = known('org.exports').filter((firm) => held(firm, 'org.isSme') === true);
    const exporters = judged.filter((firm) => held(firm, 'org.exports') === true);
    expectShare(exporters.length, judged.length, smes.firms / smes.of, 'exporters');
    const named = among((firm) => listOf(firm, 'org.suppliesTo').length > 0);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((firm) => held(firm, 'org.suppliesLarge') === false)).toEqual([]);
  });

  test('are unknown as often as stated', () => {
    for (const name of POPULATION_DATA) {
      const shareBp = published.unknown.find(({ datum }) => datum === name)?.shareBp ?? 0;
      expectShare(FIRMS - known(name).length, FIRMS, shareBp / 10_000, name);
    }
    for (const { datum, shareBp } of published.flags) {
      const judged = known(datum as Datum);
      const yes = judged.filter((firm) => held(firm, datum as Datum) === true);
      expectShare(yes.length, judged.length, shareBp / 10_000, datum);
    }
  });

  test('have values of the type of each datum, and none but of the registry', () => {
    const places = new Set(regionsOn(regions, on).map(({ code }) => code));
    const trades = new Set(industries.map(({ code }) => code));
    const wrong = firms.slice(0, 20_000).flatMap((firm) => {
      const { number, data } = firm;
      const founded = String(held(firm, 'org.foundedOn'));
      const claims: Record<string, boolean> = {
        place: places.has(String(held(firm, 'org.region'))),
        trade: trades.has(String(held(firm, 'org.industry'))),
        founded: founded <= on,
        midSized: held(firm, 'org.isMidSized') !== true || held(firm, 'org.isSme') !== true,
        startUp: held(firm, 'org.isStartup') !== true || founded >= addMonths(on, -84),
      };
      for (const [name, { value, source, asOf }] of Object.entries(data)) {
        const definition = REGISTRY_DATA[name];
        claims[name] = definition !== undefined && readDatumValue(definition, value).ok;
        claims[`${name} is marked`] = source === SYNTHETIC && asOf === on;
      }
      return Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [`${number}: ${claim}`]));
    });
    expect(wrong).toEqual([]);
  });
});

describe('a population', () => {
  const seeds = fc.integer({ min: 0, max: MOST_SEED });

  test('is the same for the same seed, and another for another', () => {
    expect(written(asked(200, 7))).toBe(written(asked(200, 7)));
    expect(written(asked(200, 7))).not.toBe(written(asked(200, 8)));
    // 2^32 and more is not cut off.
    expect(written(asked(200, 7))).not.toBe(written(asked(200, 7 + 2 ** 32)));
  });

  test('is the same in whatever parts and order it is made', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }), (seed, parts) => {
        const whole = [...asked(sum(parts), seed)];
        let from = 1;
        const begins = parts.map((firms) => {
          from += firms;
          return { firms, from: from - firms };
        });
        const made = [...begins].reverse().map((part) => [...asked(part.firms, seed, part.from)]);
        expect(made.reverse().flat()).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  test('gives the same as plain values as it gives as data', () => {
    const valuesOf = companiesOf(statistics, 3);
    for (const { number, data } of asked(500, 3)) {
      const values = valuesOf(number);
      expect(POPULATION_DATA.map((name) => data[name]?.value ?? null)).toEqual(values);
    }
  });

  test('stays what it was: whoever simulated by a seed last year can do so again', () => {
    const hash = createHash('sha256')
      .update(written(asked(1_000, 1)))
      .digest('hex');
    // A figure of the file or a step of the drawing that changes it is a decision: say so where it is asked for.
    expect(hash).toBe('da022da4533bc26526ad3e5e5067997a1ea1c00332203ddc1814c34b48f02a0b');
  });

  test('asks for whole numbers of companies and for a seed that stays exact', () => {
    for (const [firms, seed, from] of [
      [-1, 1, 1],
      [1.5, 1, 1],
      [1, -1, 1],
      [1, MOST_SEED + 1, 1],
      [1, 1, 0],
      [2, 1, 4_294_967_295],
    ] as const) {
      expect(() => [...asked(firms, seed, from)]).toThrow(RangeError);
    }
    expect([...asked(1, 1, 4_294_967_295)]).toHaveLength(1);
    expect([...asked(0)]).toEqual([]);
  });

  test('stands for another day when it is asked: by its regions, and as old as then', () => {
    const earlier = statisticsOn(published, { regions, industries, on: '2023-12-31' });
    expect(earlier.joint.regions).toHaveLength(17);
    expect(joint.regions).toHaveLength(16);
    for (const { data } of populationOf(earlier, { firms: 300, seed: 1 })) {
      expect(String(data['org.foundedOn']!.value) <= '2023-12-31').toBe(true);
    }
    expect(() => statisticsOn(published, { regions, industries, on: '2012-06-30' })).toThrow('no region');
  });

  test('has names that say what they are, and no business number', () => {
    expect(nameOf(1, 42)).toBe('합성기업(synthetic) 1-42');
    expect(POPULATION_DATA.filter((name) => /number|name/i.test(name))).toEqual([]);
  });
});
