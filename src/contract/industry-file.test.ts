import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readIndustries } from './industry-file.ts';

const file = readIndustries(
  readFileSync(new URL('../../reference/kr/industries.yaml', import.meta.url), 'utf8'),
);

test('the industries are 74 divisions in 19 sections, each under one code, in their order', () => {
  const codes = file.ok ? file.content.map(({ code }) => code) : [];
  expect(codes).toHaveLength(74);
  expect(new Set(codes.map((code) => code.slice(0, 1))).size).toBe(19);
  expect(codes).toEqual([...new Set(codes)].sort());
});
