import { describe, expect, it } from 'vitest';
import { parseCondition } from './parse.ts';
import { isDatumName, isParameterName, type RuleContext, type Vocabulary } from './vocabulary.ts';

const label = { ko: '값', en: 'value' };
const vocabulary: Vocabulary = {
  'org.employees': { type: 'count', label, source: 'register' },
  'org.revenueWon': { type: 'won', label, source: 'register' },
  'org.debtWon': { type: 'won', label, source: 'register' },
  'org.exportShareBp': { type: 'bp', label, source: 'register' },
  'org.growth': { type: 'decimal', label, source: 'register' },
  'org.name': { type: 'text', label, source: 'register' },
  'org.industry': { type: 'code', label, source: 'register' },
  'org.foundedOn': { type: 'day', label, source: 'register' },
  'org.venture': { type: 'flag', label, source: 'register' },
  'site.hazard': { type: 'code', codes: ['fire', 'fall', 'collision'], label, source: 'application' },
  'site.hazards': {
    type: { list: 'code' },
    codes: ['fire', 'fall', 'collision'],
    label,
    source: 'application',
  },
  'site.region': { type: 'code', codes: ['KR-11', 'KR-26'], label, source: 'application' },
};
const context: RuleContext = {
  vocabulary,
  parameters: {
    ceilingWon: { type: 'won', values: [{ from: '2026-01-01', value: 12_000_000_000n }] },
    fewestWorkers: { type: 'count', values: [{ from: '2026-01-01', value: 5n }] },
  },
};

const problems = (text: string) => {
  const parsed = parseCondition(text, context);
  return parsed.ok ? [] : parsed.problems.map(({ expected: _, ...problem }) => problem);
};
const problem = (text: string) => problems(text)[0];

describe('a condition that is sound', () => {
  it.each([
    'org.employees >= 5 && org.revenueWon <= param.ceilingWon',
    'org.revenueWon - org.debtWon > 2 * org.debtWon',
    'org.revenueWon * org.employees >= 0',
    '-org.employees + 3 < 0',
    'org.growth * 2.0 >= 1.25',
    'org.exportShareBp >= 2500',
    'org.foundedOn < date("2026-02-28")',
    'site.hazard in [\'fire\', "fall"] || !org.venture',
    'site.hazard in site.hazards',
    '"fire" in site.hazards',
    'org.industry.startsWith("C29")',
    '(org.name).startsWith("두\\"레")',
    'org.employees in [1, param.fewestWorkers]',
    '5 <= org.employees == true',
    'org\n  .employees\t== 5',
  ])('is accepted: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it('tells which data and parameters it reads, each once and in the order of reading', () => {
    const parsed = parseCondition(
      'org.employees > param.fewestWorkers && (org.venture || org.employees in [2, 3])',
      context,
    );
    expect(parsed.ok && parsed.condition.data).toEqual(['org.employees', 'org.venture']);
    expect(parsed.ok && parsed.condition.parameters).toEqual(['fewestWorkers']);
  });
});

describe('a name that does not exist', () => {
  it('is told with its place and the nearest name', () => {
    expect(problem('org.venture &&\n  org.employes >= 5')).toEqual({
      code: 'unknown_datum',
      line: 2,
      column: 3,
      found: 'org.employes',
      suggestion: 'org.employees',
    });
    expect(problem('employees >= 5')?.suggestion).toBe('org.employees');
    expect(problem('param.cielingWon > org.debtWon')).toMatchObject({
      code: 'unknown_parameter',
      found: 'param.cielingWon',
      suggestion: 'param.ceilingWon',
    });
    expect(problem('param > 1')).toMatchObject({ code: 'unknown_parameter', found: 'param' });
    expect(problem('entirely.different > 1')).toMatchObject({ code: 'unknown_datum', suggestion: null });
  });

  it('is not found among the properties that every JavaScript object has', () => {
    expect(problem('constructor == 1')).toMatchObject({ code: 'unknown_datum' });
    expect(problem('param.toString == 1')).toMatchObject({ code: 'unknown_parameter' });
  });

  it('is told for a method, a function and a code', () => {
    expect(problem('org.name.startWith("a")')).toMatchObject({
      code: 'unknown_method',
      column: 10,
      suggestion: 'startsWith',
    });
    expect(problem('has(org.name)')).toMatchObject({ code: 'unknown_function', found: 'has' });
    expect(problem('site.hazard == "fyre"')).toEqual({
      code: 'unknown_code',
      line: 1,
      column: 16,
      found: 'fyre',
      suggestion: 'fire',
    });
    expect(problem('"fal" == site.hazard')).toMatchObject({ code: 'unknown_code', column: 1 });
    expect(problem('site.hazard in ["fire", "explosion"]')).toMatchObject({ found: 'explosion', column: 25 });
    expect(problem('"flood" in site.hazards')).toMatchObject({ code: 'unknown_code', column: 1 });
    expect(problem('site.region.startsWith("JP-")')).toMatchObject({ code: 'unknown_code', found: 'JP-' });
  });
});

describe('units', () => {
  it('do not mix: won with a count, won with basis points, whole numbers with decimals', () => {
    expect(problem('org.revenueWon > org.employees')).toMatchObject({
      code: 'wrong_type',
      column: 18,
      found: 'count',
    });
    expect(problem('org.revenueWon + org.exportShareBp > 0')).toMatchObject({ found: 'bp' });
    expect(problem('org.growth >= 2')).toMatchObject({ found: 'number', suggestion: '2.0' });
    expect(problem('org.employees > 2.5')).toMatchObject({ found: 'decimal' });
    expect(problem('org.employees in [1, 2.5]')).toMatchObject({ found: 'decimal', column: 22 });
  });

  it('are not multiplied with each other, but by a number or a count', () => {
    expect(problem('org.revenueWon * org.debtWon > 0')).toMatchObject({ code: 'wrong_type', column: 18 });
    expect(problem('org.revenueWon * 2 > org.employees')).toMatchObject({ found: 'count' });
    expect(problem('org.employees * 2 > org.revenueWon')).toMatchObject({ found: 'won' });
    expect(problem('2 * org.employees > org.revenueWon')).toMatchObject({ found: 'won' });
    expect(problem('org.growth * 2 > 1.0')).toMatchObject({ suggestion: '2.0' });
  });

  it('keep a day from being compared with a text, and show how to write it', () => {
    expect(problem('org.foundedOn < "2026-02-28"')).toMatchObject({
      code: 'wrong_type',
      column: 17,
      suggestion: 'date("2026-02-28")',
    });
    expect(problem('org.foundedOn < date("2026-02-30")')).toMatchObject({ code: 'no_such_day', column: 22 });
  });

  it('keep codes of different lists apart, texts from being ordered, lists from being compared', () => {
    expect(problem('site.hazard == site.region')).toMatchObject({ code: 'wrong_type' });
    expect(problem('org.name < "b"')).toMatchObject({ code: 'wrong_type', column: 1 });
    expect(problem('site.hazards == site.hazards')).toMatchObject({ found: 'list of code' });
    expect(problem('site.hazard in "fire"')).toMatchObject({ code: 'wrong_type' });
    expect(problem('org.employees.startsWith("1")')).toMatchObject({ found: 'count' });
  });

  it('leave a condition true or false, and nothing else', () => {
    expect(problem('org.employees')).toMatchObject({ code: 'wrong_type', found: 'count' });
    expect(problem('org.venture && org.employees')).toMatchObject({ column: 16 });
    expect(problem('!org.employees')).toMatchObject({ column: 2 });
    expect(problem('1 < org.employees < 5')).toMatchObject({ code: 'wrong_type', column: 21 });
  });

  it('are all told at once when several are wrong', () => {
    expect(problems('org.employes > 1 && site.hazard == "fyre" && org.name > 3')).toHaveLength(3);
  });
});

describe('a text that is no condition', () => {
  it.each([
    ['', 'unexpected_token', 1],
    ['org.employees =  5', 'unexpected_character', 15],
    ['org.venture and org.venture', 'unexpected_token', 13],
    ['org.employees > 5,000', 'unexpected_character', 19],
    ['org.employees > 5_000', 'unexpected_character', 17],
    ['org.revenueWon > 5won', 'unexpected_character', 18],
    ['(org.venture', 'unexpected_token', 13],
    ['org.name == "open', 'unexpected_character', 13],
    ['org.venture ? true : false', 'outside_language', 13],
    ['org.in == 1', 'unexpected_token', 5],
    ['org.employees == null', 'outside_language', 18],
    ['site.hazard in []', 'outside_language', 17],
    ['!!org.venture', 'outside_language', 2],
    ['org.name == """a"""', 'outside_language', 13],
    ["org.name == r'a'", 'outside_language', 13],
    ['org.name == "\\u00e9"', 'outside_language', 13],
    ['org.employees / 2 > 3', 'outside_language', 15],
    ['org.employees > 3u', 'outside_language', 17],
    ['org.growth > 1e3', 'outside_language', 14],
    ['org.growth > .5', 'outside_language', 14],
    ['site.hazards[0] == "fire"', 'outside_language', 13],
    ['org.venture // a comment', 'outside_language', 13],
    ['{"a": 1} == 1', 'outside_language', 1],
    ['org.employees > 9223372036854775808', 'number_out_of_range', 17],
    ['site.hazards.exists(org, org == "fire")', 'name_taken', 14],
    ['site.hazards.exists(param, true)', 'name_taken', 21],
    ['org.name.exists(x, true)', 'wrong_type', 1],
    ['site.hazards.exists(h, h)', 'wrong_type', 24],
    ['site.hazards.exists(h, h == "fyre")', 'unknown_code', 29],
    ['site.hazards.exists("h", true)', 'unexpected_token', 21],
    ['site.hazards.exists(h, true) && h == "fire"', 'unknown_datum', 33],
    ['org.foundedOn > yearsBefore(1.5)', 'wrong_type', 29],
    ['org.foundedOn > yearsBefore(org.revenueWon)', 'wrong_type', 29],
    ['org.foundedOn > yearBefore(1)', 'unknown_function', 17],
  ])('is refused with its place: %s', (text, code, column) => {
    expect(problem(text)).toMatchObject({ code, line: 1, column });
  });

  it('is told what was meant', () => {
    expect(problem('org.employees > 5won')?.found).toBe('5won');
    expect(problem('org.employees = 5')?.suggestion).toBe('==');
    expect(problem('org.venture AND org.venture')?.suggestion).toBe('&&');
  });

  it('is refused when it is too long or nested too deeply, before it can harm', () => {
    expect(problem(' '.repeat(2001))?.code).toBe('too_long');
    expect(problem(`${'('.repeat(65)}true${')'.repeat(65)}`)?.code).toBe('too_deep');
    expect(problems(`${'('.repeat(64)}true${')'.repeat(64)}`)).toEqual([]);
    expect(problems(`0${'+1'.repeat(990)} > 0`)).toEqual([]);
  });
});

describe('names', () => {
  it('that a rule cannot read are told before a vocabulary takes them', () => {
    expect(['org.employees', 'a', 'site.hazard_2'].every(isDatumName)).toBe(true);
    expect(['', 'org.', '.a', 'org.in', 'param.a', '2a', 'org.고용', 'if'].some(isDatumName)).toBe(false);
    expect(isParameterName('limitWon')).toBe(true);
    expect(isParameterName('limit.won') || isParameterName('true')).toBe(false);
  });
});
