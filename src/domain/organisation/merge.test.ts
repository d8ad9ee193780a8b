import { describe, expect, test } from 'vitest';
import { bareName, isOneOff, LookAlikeSearch, likenessOf, type Named } from './likeness.ts';
import { type Mergeable, mayMerge, organisationActions, stateOfOrganisation } from './merge.ts';

const named = (id: string, nameKo: string, rest: Partial<Named> = {}): Named => ({
  id,
  nameKo,
  region: null,
  businessNumber: null,
  corporateNumber: null,
  ...rest,
});

describe('two organisations look alike', () => {
  test('by their name without its legal form, spaces, signs and case', () => {
    for (const name of ['㈜가상 정밀', '주식회사 가상정밀', '(주)가상-정밀', '가상정밀 주식회사'])
      expect(bareName(name), name).toBe('가상정밀');
    expect(bareName('Virtual Tech Co., Ltd.')).toBe(bareName('VIRTUAL-TECH'));
    expect(likenessOf(named('a', '㈜가상정밀'), named('b', '가상 정밀'))).toEqual(['same_name']);
  });

  test('by a name that is one letter off, where they are not known to be in two regions', () => {
    const one = named('a', '가상정밀공업', { region: '11' });
    expect(likenessOf(one, named('b', '가상정밀공엄'))).toEqual(['near_name']);
    expect(likenessOf(one, named('b', '가상정밀공엄', { region: '26' }))).toEqual([]);
    expect(likenessOf(named('a', '가상'), named('b', '가성'))).toEqual([]);
    expect([
      isOneOff('abcd', 'abdc'),
      isOneOff('abcd', 'acd'),
      isOneOff('abcd', 'badc'),
      isOneOff('a', 'a'),
    ]).toEqual([true, true, false, false]);
  });

  test('and not where each has a number of its own, unless that was mistyped or one corporation is behind both', () => {
    const one = named('a', '가상산업', { businessNumber: '1248100998', corporateNumber: '0000111111118' });
    const with_ = (businessNumber: string, corporateNumber: string | null = null) =>
      likenessOf(one, named('b', '가상산업', { businessNumber, corporateNumber }));
    expect(with_('0008100012')).toEqual([]);
    expect(with_('1248100989')).toEqual(['same_name', 'near_business_number']);
    expect(with_('0008100012', '0000111111118')).toEqual(['same_name', 'same_corporate_number']);
  });

  test('are found among many without holding each against each', () => {
    const search = new LookAlikeSearch();
    for (let n = 0; n < 2_000; n += 1) search.meet(named(`n${n}`, `가상기업 ${1_000_000 + n * 37}호점`));
    for (const one of [named('a', '㈜ 두드림정밀'), named('b', '두드림정밀'), named('c', '두드림정일')])
      search.meet(one);
    expect(search.pairs.filter(({ one }) => !one.startsWith('n'))).toEqual([
      { one: 'a', other: 'b', why: ['same_name'] },
      { one: 'a', other: 'c', why: ['near_name'] },
      { one: 'b', other: 'c', why: ['near_name'] },
    ]);
  });
});

describe('a merge', () => {
  const company = (id: string, rest: Partial<Mergeable> = {}): Mergeable => ({
    id,
    kind: 'company',
    mergedIntoId: null,
    ...rest,
  });
  const code = (gone: Mergeable, into: Mergeable, rest = {}) => {
    const result = mayMerge(gone, into, { parts: 0, holdings: [], ...rest });
    return result.ok ? 'yes' : result.refusal.code;
  };

  test('joins a mere duplicate of the same kind to the one that stays', () => {
    expect(code(company('a'), company('b'))).toBe('yes');
    expect(code(company('a'), company('b', { kind: 'bank' }))).toBe('merge_other_kind');
  });

  test('is refused into itself, of what is merged, and in a chain', () => {
    expect(code(company('a'), company('a'))).toBe('merge_into_itself');
    expect(code(company('a'), company('b', { mergedIntoId: 'c' }))).toBe('merge_chain');
    expect(code(company('a'), company('b'), { parts: 1 })).toBe('merge_chain');
  });

  test('is refused of whoever has people, cases or money, which it names', () => {
    expect(mayMerge(company('a'), company('b'), { parts: 0, holdings: ['people', 'sites'] })).toMatchObject({
      ok: false,
      refusal: { code: 'merge_holds', facts: { holdings: [{ code: 'people' }, { code: 'sites' }] } },
    });
  });

  test('is taken back where there is one, and until then nothing is recorded of what went', () => {
    const [gone, one] = [company('a', { mergedIntoId: 'b' }), company('b')].map(stateOfOrganisation);
    expect(organisationActions.unmerge).toEqual([gone]);
    expect(organisationActions.record).toEqual([one]);
  });
});
