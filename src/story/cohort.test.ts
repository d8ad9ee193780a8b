// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a story's templates look like this.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCohort } from './cohort.ts';
import { photoOf } from './photo.ts';
import type { CohortPlan } from './shape.ts';
import { sizeAt } from './sized.ts';
import { weighted, wordsAt } from './words.ts';

const plan: CohortPlan = {
  seed: 'test',
  fields: {
    name: '가상 ${it.n}호',
    region: "${pickBy(weights, 'region')}",
    workers: "${1 + draw(9, 'workers')}",
    form: { sme: true },
  },
  groups: {
    steady: { size: [50, 5] },
    late: { size: [2, 1], fields: { form: { $with: '${it.form}', sme: false } } },
  },
};
const make = (scale: number, seed = 'test') =>
  makeCohort({ ...plan, seed }, scale, {
    names: { weights: { '11': 3, '26': 1 } },
    calls: wordsAt(scale),
  });

describe('a cohort', () => {
  test('is the same at every run, and another under another seed', () => {
    expect(make(1)).toEqual(make(1));
    expect(make(1).map(({ region, workers }) => [region, workers])).not.toEqual(
      make(1, 'other').map(({ region, workers }) => [region, workers]),
    );
  });

  test('has its groups one after the other, each at its size, and a group’s own fields', () => {
    const members = make(0.1);
    expect(members.map(({ n, group }) => [n, group])).toEqual([
      [1, 'steady'],
      [2, 'steady'],
      [3, 'steady'],
      [4, 'steady'],
      [5, 'steady'],
      [6, 'late'],
    ]);
    expect(members[5]).toMatchObject({ name: '가상 6호', form: { sme: false } });
    expect(members[0]).toMatchObject({ form: { sme: true } });
  });
});

test('a size is exact at full size and at 0.1, and never falls as the scale grows', () => {
  const sizes = fc
    .tuple(fc.nat(5000), fc.nat(500))
    .map(([more, tenth]): [number, number] => [tenth + more, tenth]);
  fc.assert(
    fc.property(sizes, fc.double({ min: 0.01, max: 1, noNaN: true }), (size, scale) => {
      expect(sizeAt(1, size)).toBe(size[0]);
      expect(sizeAt(0.1, size)).toBe(size[1]);
      expect(sizeAt(scale, size)).toBeLessThanOrEqual(sizeAt(Math.min(1, scale + 0.1), size));
    }),
  );
});

test('weights are kept to, and a weight of nothing is never drawn', () => {
  const drawn = Array.from({ length: 2000 }, (_, n) => weighted({ often: 9, seldom: 1, never: 0 }, `t${n}`));
  const often = drawn.filter((key) => key === 'often').length;
  expect(often).toBeGreaterThan(1700);
  expect(often).toBeLessThan(1900);
  expect(drawn).not.toContain('never');
});

test('a photo is a PNG, the same for the same text and unlike any other', () => {
  expect(photoOf('a')).toEqual(photoOf('a'));
  expect(photoOf('a')).not.toEqual(photoOf('b'));
  expect(photoOf('a').subarray(1, 4).toString()).toBe('PNG');
});
