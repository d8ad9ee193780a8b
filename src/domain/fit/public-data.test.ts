import { expect, test } from 'vitest';
import { REGISTRY_DATA } from '../organisation/registry-data.ts';
import { isPublicDatum, PUBLIC_DATA } from './public-data.ts';

test('what anybody may learn of a company is data of the registry, and no others', () => {
  expect(Object.keys(REGISTRY_DATA)).toEqual(expect.arrayContaining([...PUBLIC_DATA]));
  for (const name of Object.keys(REGISTRY_DATA))
    expect(isPublicDatum(name), name).toBe(PUBLIC_DATA.has(name));
});

test('what only the company itself may say stays its own: arrears, bars, closure, finances, safety', () => {
  const own = ['taxArrears', 'sanctioned', 'insolvent', 'salesWon', 'assetsWon', 'safetyGrade'];
  for (const name of own.map((each) => `org.${each}`)) {
    expect(REGISTRY_DATA, name).toHaveProperty([name]);
    expect(isPublicDatum(name), name).toBe(false);
  }
});
