import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafHash, proverOf, rootBy, rootOf } from './merkle.ts';

const leaves = fc
  .array(fc.string(), { minLength: 1, maxLength: 70 })
  .map((texts) => texts.map((text, at) => leafHash(`${at} ${text}`)));

// The hashes are those of the reference tests of Certificate Transparency.
test('a leaf and a tree of two are hashed as RFC 6962 says', () => {
  expect(leafHash('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  expect(rootOf([leafHash(''), leafHash('\0')])).toBe(
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  );
});

test('whoever has one leaf and its path reaches the root, wherever the leaf stands', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (all, at) => {
      const position = at % all.length;
      const path = proverOf(all)(position);
      const leaf = all[position]!;
      expect(rootBy(leaf, { position, count: all.length, path })).toBe(rootOf(all));
    }),
  );
});

test('another leaf, another place, another path or another count does not reach it', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (all, at) => {
      const [position, count] = [at % all.length, all.length];
      const path = proverOf(all)(position);
      const [leaf, root] = [all[position]!, rootOf(all)];
      expect(rootBy(leafHash('another'), { position, count, path })).not.toBe(root);
      expect(rootBy(leaf, { position, count, path: [...path, leaf] })).toBe(undefined);
      expect(rootBy(leaf, { position: count, count, path })).toBe(undefined);
      if (count === 1) return;
      expect(rootBy(leaf, { position, count, path: path.slice(1) })).toBe(undefined);
      expect(rootBy(leaf, { position: (position + 1) % count, count, path })).not.toBe(root);
      expect(rootBy(leaf, { position, count, path: [leafHash('another'), ...path.slice(1)] })).not.toBe(root);
    }),
  );
});

test('no order of the leaves but their own has their root', () => {
  fc.assert(
    fc.property(leaves, (all) => {
      if (all.length > 1) expect(rootOf([...all].reverse())).not.toBe(rootOf(all));
    }),
  );
});
