import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { regionOn, regionsOn } from '../domain/region/region.ts';
import { readRegions } from './region-file.ts';

const TEXT = readFileSync(new URL('../../reference/kr/regions.yaml', import.meta.url), 'utf8');
const file = readRegions(TEXT);
const regions = file.ok ? file.content : [];

describe('the regions of Korea', () => {
  test('are seventeen until 2026-06-30 and sixteen from the next day', () => {
    const counts = ['2012-07-01', '2023-06-10', '2023-06-11', '2024-01-18', '2026-06-30', '2026-07-01'].map(
      (day) => regionsOn(regions, day).length,
    );
    expect(counts).toEqual([17, 17, 17, 17, 17, 16]);
  });

  test('lead an old code to what the region has become', () => {
    const codes = (code: string) =>
      ['2023-01-01', '2026-06-30', '2026-07-01'].map((day) => regionOn(regions, code, day)?.code);
    expect(codes('29')).toEqual(['29', '29', '12']);
    expect(codes('46')).toEqual(['46', '46', '12']);
    expect(codes('42')).toEqual(['42', '51', '51']);
    expect(codes('12')).toEqual([undefined, undefined, '12']);
    expect(regionOn(regions, '99', '2026-07-01')).toBeUndefined();
  });

  test('go nowhere but into a region that begins the day after they end', () => {
    for (const { code, validTo, becomes } of regions) {
      expect(validTo === undefined, code).toBe(becomes === undefined);
      if (validTo === undefined || becomes === undefined) continue;
      const after = new Date(Date.parse(validTo) + 86_400_000).toISOString().slice(0, 10);
      expect(regions.find((region) => region.code === becomes)?.validFrom).toBe(after);
    }
    expect(new Set(regions.map(({ code }) => code)).size).toBe(regions.length);
  });

  test('are refused with line and column when a day does not exist', () => {
    const broken = readRegions(TEXT.replace('validTo: 2026-06-30', 'validTo: 2026-06-31'));
    const line = TEXT.split('\n').findIndex((each) => each.includes('validTo: 2026-06-30')) + 1;
    expect(broken).toMatchObject({ ok: false, problems: [{ line, column: 14, found: '2026-06-31' }] });
  });
});
