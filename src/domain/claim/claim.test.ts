import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClaimState, claimActions, claimAllows, mayDecide, mayObject, nextClaim } from './claim.ts';

const STATES: ClaimState[] = ['opened', 'frozen', 'sampled', 'verified', 'objected', 'decided', 'cancelled'];
const claim = (set: object = {}) => ({
  state: 'verified' as ClaimState,
  objectionUntil: '2026-09-15',
  objectionWaivedAt: null,
  round: 1 as const,
  openedBy: 'officer',
  ...set,
});
const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'accepted';

test('nothing is done to a claim that is decided or cancelled', () => {
  for (const action of Object.keys(claimActions) as (keyof typeof claimActions)[]) {
    for (const state of ['decided', 'cancelled'] as const) {
      expect(code(claimAllows(action, state))).toBe('state_does_not_allow');
    }
  }
});

test('what is suspect is said before the freeze, and a claim is cancelled only before its draw', () => {
  const allowedFrom = (action: keyof typeof claimActions) =>
    STATES.filter((state) => claimAllows(action, state).ok);
  expect(allowedFrom('flagSuspect')).toEqual(['opened']);
  expect(allowedFrom('cancel')).toEqual(['opened', 'frozen']);
  expect(allowedFrom('decide')).toEqual(['verified']);
});

const earlier = fc.array(
  fc.record({
    sequence: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom('interim' as const, 'final' as const),
    state: fc.constantFrom(...STATES),
  }),
);

test('a further claim has a number of its own, beside no open one and after no living final one', () => {
  fc.assert(
    fc.property(earlier, (claims) => {
      const next = nextClaim({ state: 'active' }, claims);
      const open = claims.some(({ state }) => state === 'opened');
      const final = claims.some(({ kind, state }) => kind === 'final' && state !== 'cancelled');
      expect(next.ok).toBe(!open && !final);
      if (next.ok) expect(claims.every(({ sequence }) => sequence < next.value.sequence)).toBe(true);
    }),
  );
  expect(code(nextClaim({ state: 'suspended' }, []))).toBe('state_does_not_allow');
});

test('the supplier objects once, until its last day has ended', () => {
  expect(code(mayObject(claim(), 'object', '2026-09-15'))).toBe('accepted');
  expect(code(mayObject(claim(), 'object', '2026-09-16'))).toBe('objection_too_late');
  expect(code(mayObject(claim({ round: 2 }), 'object', '2026-09-01'))).toBe('objected_already');
  const waived = claim({ objectionWaivedAt: '2026-09-01T00:00:00.000Z' });
  expect(code(mayObject(waived, 'object', '2026-09-01'))).toBe('objection_waived');
});

test('a claim is decided by another person, once no case is open and nobody may object any more', () => {
  const around = { personId: 'manager', caseOpen: false, on: '2026-09-16' };
  expect(code(mayDecide(claim(), around))).toBe('accepted');
  expect(code(mayDecide(claim(), { ...around, on: '2026-09-15' }))).toBe('objection_still_open');
  expect(code(mayDecide(claim({ round: 2 }), { ...around, on: '2026-09-15' }))).toBe('accepted');
  expect(code(mayDecide(claim(), { ...around, caseOpen: true }))).toBe('site_case_open');
  expect(code(mayDecide(claim(), { ...around, personId: 'officer' }))).toBe('same_person');
});
