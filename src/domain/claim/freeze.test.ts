import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitment, seedOf } from '../selection/draw.ts';
import { drawClaim, drawMetrics, placesOf, recompute } from './draw.ts';
import { type FrozenUnit, flagged, frozenHash } from './freeze.ts';

const PLAN = { minimum: 2, share: '1/2', reservesPerUnit: 1, ceilingErrorRate: '1/10' };
const CLAIM = { id: 'claim', awardId: 'award', sequence: 1, kind: 'final' };
const NONCE = 'ab'.repeat(32);
const HEAD = { number: '7', hash: '7a'.repeat(32) };

const units = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    improvementId: fc.uuid(),
    siteId: fc.uuid(),
    metric: fc.constantFrom('risk_lowered', 'sites_improved'),
    stratum: fc.constantFrom('fall|11', 'fall|26', 'fire|11'),
    suspect: fc.option(fc.constantFrom('exact_duplicate', 'charged')),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 40 },
);

test('the frozen hash depends on every unit and on what makes it suspect, not on their order', () => {
  fc.assert(
    fc.property(units, fc.nat(), (frozen, at) => {
      const hash = frozenHash(CLAIM, frozen);
      expect(frozenHash(CLAIM, [...frozen].reverse())).toBe(hash);
      const unit = frozen[at % frozen.length] as FrozenUnit;
      const doubted = frozen.map((each) => (each === unit ? { ...each, suspect: `${each.suspect}+` } : each));
      expect(frozenHash(CLAIM, doubted)).not.toBe(hash);
      expect(frozenHash(CLAIM, frozen.slice(1))).not.toBe(hash);
    }),
  );
});

test('every unit of a claim has one place, and whoever has nonce and claim draws the same', () => {
  fc.assert(
    fc.property(units, (frozen) => {
      const claim = { nonceCommitment: commitment(NONCE), frozenHash: frozenHash(CLAIM, frozen) };
      const drawn = drawClaim(claim, frozen, { nonce: NONCE, plan: PLAN, head: HEAD });
      if (!drawn.ok) throw new Error(drawn.refusal.code);
      const { seed, sample } = drawn.value;
      expect(seed).toBe(seedOf(NONCE, claim.frozenHash, HEAD.hash));
      const places = placesOf(sample);
      expect([...places.keys()].sort()).toEqual(frozen.map(({ id }) => id).sort());
      for (const { id, suspect } of frozen)
        expect(places.get(id)?.drawn === 'suspect').toBe(suspect !== null);
      const kept = { ...CLAIM, ...claim, nonce: NONCE, seed, sample };
      expect(Object.values(recompute(kept, frozen)).every(Boolean)).toBe(true);
      // Another head would have made another seed; a draw from before there were seals keeps its own rule.
      const other = { ...sample, head: { ...HEAD, hash: 'ff'.repeat(32) } };
      expect(recompute({ ...kept, sample: other }, frozen).seed).toBe(false);
      const early = seedOf(NONCE, claim.frozenHash, undefined);
      const old = { ...kept, seed: early, sample: drawMetrics(frozen, PLAN, early) };
      expect(Object.values(recompute(old, frozen)).every(Boolean)).toBe(true);
      // A flag set after the fact does not go unseen: neither hash nor sample comes out the same.
      const first = frozen[0] as FrozenUnit;
      const later = [{ ...first, suspect: first.suspect === null ? 'later' : null }, ...frozen.slice(1)];
      expect(recompute(kept, later)).toMatchObject({ frozenHash: false, sample: false });
    }),
  );
});

test('another nonce than the committed one draws nothing', () => {
  const claim = { nonceCommitment: commitment('cd'.repeat(32)), frozenHash: 'ef'.repeat(32) };
  expect(drawClaim(claim, [], { nonce: NONCE, plan: PLAN, head: HEAD })).toMatchObject({
    refusal: { code: 'nonce_does_not_keep_commitment' },
  });
  expect(drawMetrics([], PLAN, NONCE).metrics).toEqual([]);
});

test('doubts are kept by improvement, each said once and only of what the claim would count', () => {
  const claimable = new Set(['a', 'b']);
  const first = flagged({}, { improvementIds: ['a', 'a'], reason: 'photo' }, claimable);
  expect(first).toEqual({ ok: true, value: { a: 'photo' } });
  const again = flagged({ a: 'photo' }, { improvementIds: ['b', 'a'], reason: 'x' }, claimable);
  expect(again).toMatchObject({ refusal: { code: 'suspect_already', facts: { improvementId: 'a' } } });
  const stranger = flagged({}, { improvementIds: ['c'], reason: 'x' }, claimable);
  expect(stranger).toMatchObject({ refusal: { code: 'not_claimable' } });
});
