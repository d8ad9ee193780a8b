import { describe, expect, test } from 'vitest';
import { REGISTRY_DATA, REGISTRY_GROUPS } from './registry-data.ts';
import { recordable } from './registry-datum.ts';

const TODAY = '2026-11-28';
const said = (key: string, value: unknown, days: { asOf?: string; validUntil?: string } = {}) => {
  const found = recordable({ key, value, asOf: '2026-06-30', ...days }, TODAY);
  return found.ok ? 'taken' : found.refusal.code;
};

test('every datum of the registry stands under one head', () => {
  const names = REGISTRY_GROUPS.flatMap((group) => group.names);
  expect([...names].sort()).toEqual(Object.keys(REGISTRY_DATA).sort());
});

describe('the registry takes a datum', () => {
  test('of a name that it knows', () => {
    expect(said('org.isSme', true)).toBe('taken');
    expect(said('org.isSmal', true)).toBe('datum_unknown');
    expect(said('constructor', true)).toBe('datum_unknown');
    const found = recordable({ key: 'employees', value: 3, asOf: TODAY }, TODAY);
    expect(found).toMatchObject({ refusal: { facts: { suggestion: 'org.employees' } } });
  });

  test('of the type of that name: amounts of won as text, codes out of their list', () => {
    for (const [key, right, wrong] of [
      ['org.employees', 12, '열둘'],
      ['org.salesWon', '2400000000', '24억'],
      ['org.isSme', false, 'no'],
      ['org.foundedOn', '2020-02-29', '2021-02-29'],
      ['org.region', '29', '99'],
      ['org.sectors', ['battery'], ['butter']],
      ['org.suppliesTo', ['hmgroup'], 'hmgroup'],
      ['org.sectors', ['none'], 'none'],
    ] as const) {
      expect(said(key, right), key).toBe('taken');
      expect(said(key, wrong), key).toBe('datum_not_of_type');
    }
  });

  test('as of a day that has come, and valid at least on that day', () => {
    expect(said('org.isSme', true, { asOf: TODAY, validUntil: TODAY })).toBe('taken');
    expect(said('org.isSme', true, { asOf: '2026-11-29' })).toBe('datum_from_the_future');
    expect(said('org.isSme', true, { validUntil: '2026-06-29' })).toBe('datum_never_valid');
  });
});
