import { describe, expect, it } from 'vitest';
import { readDatumValue } from './datum-value.ts';
import type { DatumType } from './vocabulary.ts';

const read = (type: DatumType, raw: unknown, codes?: readonly string[]) => {
  const result = readDatumValue(codes === undefined ? { type } : { type, codes }, raw);
  return result.ok ? result.value : result.refusal;
};

describe('a value from a file or the database', () => {
  it('is read as its type from each dress that numbers wear', () => {
    expect([read('won', 5), read('won', 5n), read('won', '5')]).toEqual([5n, 5n, 5n]);
    expect([read('decimal', '12.50'), read('decimal', 0.1), read('decimal', 3)]).toEqual([
      '12.50',
      '0.1',
      '3',
    ]);
    expect(read('day', '2024-02-29')).toBe('2024-02-29');
    expect(read('flag', false)).toBe(false);
    expect(read('code', 'fire', ['fire'])).toBe('fire');
    expect(read({ list: 'count' }, [1, '2'])).toEqual([1n, 2n]);
    expect(read({ list: 'count' }, [])).toEqual([]);
  });

  it.each<[DatumType, unknown]>([
    ['won', 1.5],
    ['won', '9223372036854775808'],
    ['won', 2 ** 53],
    ['count', ''],
    ['bp', '1.5'],
    ['decimal', 1e300],
    ['decimal', Number.NaN],
    ['day', '2026-02-30'],
    ['day', '2026-2-3'],
    ['flag', 'true'],
    ['text', 3],
    ['text', null],
    [{ list: 'count' }, 3],
    [{ list: 'count' }, [1, 'x']],
  ])('is refused when it is not of its type: %j %j', (type, raw) => {
    expect(read(type, raw)).toMatchObject({ code: 'not_of_type' });
  });

  it('is refused with the codes that were expected', () => {
    expect(read('code', 'flood', ['fire', 'fall'])).toEqual({
      code: 'not_of_type',
      facts: { expected: 'code', codes: ['fire', 'fall'] },
    });
  });
});
