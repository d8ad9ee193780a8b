import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from './evaluate.ts';
import { compileTree } from './tree.ts';
import type { DataSet, RuleContext } from './vocabulary.ts';

const label = { ko: '소재지', en: 'Region' };
const ON = '2026-11-28';
const REGIONS = { 29: '12', 46: '12', 45: '52' };

function contextOf(successors: Readonly<Record<string, string>>, asked: readonly string[] = []): RuleContext {
  const code = { type: 'code', label, source: 'register' } as const;
  return {
    vocabulary: { 'org.region': code, 'form.site': code },
    parameters: { regions: { type: { list: 'code' }, values: [{ value: asked }] } },
    successions: { 'org.region': successors },
  };
}

function decide(when: string, context: RuleContext, given: Readonly<Record<string, string>>) {
  const basis = { kind: 'proposal', source: 'test' } as const;
  const compilation = compileTree({ id: 'it', when, reason: label, basis }, context);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
  const data: DataSet = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, { value, source: 'register', asOf: ON }]),
  );
  return explain(compilation.compiled, data, ON);
}

const truth = (when: string, region: string, site = '12'): string =>
  decide(when, contextOf(REGIONS, ['29', '11']), { 'org.region': region, 'form.site': site }).root.truth;

describe('a rule that asks for a region', () => {
  it('by the name of today finds who is registered in a former one', () => {
    for (const region of ['12', '29', '46']) expect(truth('org.region == "12"', region), region).toBe('true');
    expect(truth('org.region == "12"', '11')).toBe('false');
    expect(truth('org.region in ["11", "52"]', '45')).toBe('true');
    expect(truth('org.region != "12"', '46')).toBe('false');
  });

  it('by the name of a former one means that part alone', () => {
    expect(truth('org.region == "29"', '29')).toBe('true');
    expect(truth('org.region == "29"', '46')).toBe('false');
    expect(truth('"29" == org.region', '12')).toBe('unknown');
    expect(truth('org.region != "29"', '12')).toBe('unknown');
    expect(truth('org.region in ["29", "46"]', '12')).toBe('true');
  });

  it('finds who is in one that was only named anew, by either name', () => {
    expect(truth('org.region == "45"', '52')).toBe('true');
    expect(truth('org.region == "52"', '45')).toBe('true');
  });

  it('means the same by a parameter or by another datum', () => {
    const byParameter = ['11', '12', '29', '46', '52'].map((region) =>
      truth('org.region in param.regions', region),
    );
    expect(byParameter).toEqual(['true', 'unknown', 'true', 'false', 'false']);
    expect(truth('org.region == form.site', '46', '12')).toBe('true');
    expect(truth('org.region == form.site', '12', '46')).toBe('unknown');
    expect(truth('form.site == org.region', '46', '29')).toBe('false');
  });

  it('asks for the datum anew where it is known, but not exactly enough', () => {
    const { outcome, missing } = decide('org.region == "29"', contextOf(REGIONS), { 'org.region': '12' });
    expect(outcome).toBe('needs_information');
    expect(missing).toMatchObject([{ name: 'org.region', state: 'coarse', leaves: ['it'] }]);
  });

  it('leaves all other comparisons as they are', () => {
    expect(truth('org.region.startsWith("1")', '29')).toBe('false');
    expect(truth('form.site == "12"', '11', '29')).toBe('false');
  });
});

// Each code is the places that it is made of; a code without parts is one. Whoever has a code is at one of its places.

const CODES = ['a', 'b', 'c', 'd', 'e', 'f'];
const successions = fc
  .array(fc.option(fc.nat(), { nil: null, freq: 2 }), { minLength: CODES.length, maxLength: CODES.length })
  .map((draws) =>
    Object.fromEntries(
      // A code goes into a later one, so that none goes into itself.
      CODES.flatMap((code, at) => {
        const later = CODES.slice(at + 1);
        const draw = draws[at] ?? null;
        return draw === null || later.length === 0 ? [] : [[code, later[draw % later.length]!] as const];
      }),
    ),
  );

function placesOf(code: string, successors: Readonly<Record<string, string>>): readonly string[] {
  const parts = CODES.filter((each) => successors[each] === code);
  return parts.length === 0 ? [code] : parts.flatMap((part) => placesOf(part, successors));
}

it('is true where all places of a code are asked for, and false where none is', () => {
  const seen = { true: 0, false: 0, unknown: 0 };
  fc.assert(
    fc.property(
      successions,
      fc.subarray(CODES, { minLength: 1, maxLength: 2 }),
      // The later ones have parts.
      fc.constantFrom(...CODES, ...CODES.slice(3), 'f', 'f'),
      fc.constantFrom('list', 'parameter'),
      (successors, asked, code, by) => {
        const wanted = new Set(asked.flatMap((each) => placesOf(each, successors)));
        const own = placesOf(code, successors).map((place) => wanted.has(place));
        const expected = own.every(Boolean) ? 'true' : own.some(Boolean) ? 'unknown' : 'false';
        const when = `org.region in ${by === 'list' ? JSON.stringify(asked) : 'param.regions'}`;
        expect(decide(when, contextOf(successors, asked), { 'org.region': code }).root.truth).toBe(expected);
        seen[expected] += 1;
      },
    ),
    { numRuns: 2_000 },
  );
  expect(Math.min(seen.true, seen.false, seen.unknown)).toBeGreaterThan(50);
});
