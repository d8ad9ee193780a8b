import { describe, expect, test } from 'vitest';
import { maskedPlaces } from './masking.ts';

const masked = (...counts: number[]): number[] => [...maskedPlaces(counts)].sort();

describe('a public table of counts', () => {
  test('shows what counts three or more, and nothing', () => {
    expect(masked(3, 0, 12)).toEqual([]);
    expect(masked()).toEqual([]);
  });

  test('leaves cells of one or two empty', () => {
    expect(masked(2, 9, 1, 0)).toEqual([0, 2]);
  });

  test('does not let the only small cell be found from the sum', () => {
    expect(masked(9, 1, 5, 0)).toEqual([1, 2]);
    expect(masked(0, 1)).toEqual([1]);
  });
});
