import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AwardState, awardActions, awardAllows } from './award.ts';
import { beforeOf, decideChange } from './change.ts';
import { closing, isReopened, withdrawal } from './ending.ts';
import type { PlanTerms } from './plan.ts';
import { signAward } from './signing.ts';

test('only an award in force pays, matches, plans improvements and opens claims', () => {
  for (const action of ['approveStage1', 'proposeMatch', 'planImprovement', 'openClaim'] as const) {
    expect(awardActions[action]).toEqual(['active']);
  }
});

test('an award gets into force by its last signature or by being resumed, and by nothing else', () => {
  expect(awardAllows('signAgreement', 'agreed').ok).toBe(true);
  expect(awardAllows('signAgreement', 'planning')).toMatchObject({
    refusal: { code: 'state_does_not_allow', facts: { allowedFrom: ['agreed'] } },
  });
  expect(awardActions.resume).toEqual(['suspended']);
});

test('a closed award takes nothing but a clawback notice, and is still stated in a letter', () => {
  const closed: AwardState = 'closed';
  const allowed = Object.entries(awardActions).filter(([, from]) =>
    (from as readonly AwardState[]).includes(closed),
  );
  expect(allowed.map(([action]) => action)).toEqual(['issueLetter', 'noticeClawback']);
});

const signatories = { supplier: 's', operator: 'o', payer: 'p' };
const textHash = 'h';

test('in whatever order three sign, only the last signature completes', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['s', 'o', 'p'], { minLength: 3 }), (order) => {
      const signed: ('supplier' | 'operator' | 'payer')[] = [];
      const complete = order.map((organisationId) => {
        const taken = signAward({ textHash, signatories, signed }, { organisationId, textHash });
        if (!taken.ok) throw new Error(taken.refusal.code);
        signed.push(...taken.value.roles);
        return taken.value.complete;
      });
      expect(complete).toEqual([false, false, true]);
    }),
  );
});

test('an organisation that is operator and payer signs for both at once', () => {
  const same = { ...signatories, payer: 'o' };
  expect(
    signAward({ textHash, signatories: same, signed: ['supplier'] }, { organisationId: 'o', textHash }),
  ).toMatchObject({ ok: true, value: { roles: ['operator', 'payer'], complete: true } });
});

test('a stranger, a second signature and another text are refused', () => {
  const agreement = { textHash, signatories, signed: ['supplier'] as const };
  const sign = (organisationId: string, hash = textHash) =>
    signAward(agreement, { organisationId, textHash: hash });
  expect(sign('x')).toMatchObject({ refusal: { code: 'not_a_signatory' } });
  expect(sign('s')).toMatchObject({ refusal: { code: 'signed_already' } });
  expect(sign('o', 'other')).toMatchObject({ refusal: { code: 'text_changed' } });
});

const plan: PlanTerms = {
  targets: [{ metric: 'm', target: 1 }],
  stage1Won: 1n,
  stage2CeilingWon: 1n,
  capacitySites: 1,
  hazards: ['fall'],
  regions: ['11'],
  startsOn: '2026-05-01',
  endsOn: '2027-05-01',
};

test('a change names what stood before for exactly what it touches', () => {
  const account = { protection: 'dedicated_account', reference: '1' } as const;
  const after = { startsOn: '2026-06-01', endsOn: '2027-05-01' };
  expect(beforeOf({ plan, account }, { kind: 'term', after })).toEqual({
    startsOn: '2026-05-01',
    endsOn: '2027-05-01',
  });
});

test('a change is decided by another person, on what it was asked against', () => {
  const request = { state: 'requested', requestedBy: 'a', before: { endsOn: '2027-05-01' } } as const;
  expect(decideChange(request, { action: 'refuse', personId: 'a' })).toMatchObject({
    refusal: { code: 'same_person' },
  });
  expect(
    decideChange(request, { action: 'approve', personId: 'b', standing: { endsOn: '2027-06-01' } }),
  ).toMatchObject({ refusal: { code: 'change_overtaken' } });
  expect(decideChange({ ...request, state: 'refused' }, { action: 'approve', personId: 'b' })).toMatchObject({
    refusal: { code: 'state_does_not_allow' },
  });
});

test('a withdrawal is before or after payment, and neither while one is on its way', () => {
  expect(withdrawal({ paid: 0, inFlight: [] })).toMatchObject({ value: 'withdrawn_before_payment' });
  expect(withdrawal({ paid: 1, inFlight: [] })).toMatchObject({ value: 'withdrawn_after_payment' });
  expect(withdrawal({ paid: 0, inFlight: ['P-1'] })).toMatchObject({
    refusal: { code: 'payment_in_flight', facts: { payments: ['P-1'] } },
  });
});

test('a closed award keeps the cause that ended it', () => {
  const none = { claims: [], cases: [], payments: [], receivables: [], changeRequests: [] };
  expect(closing({ endedCause: 'insolvency' }, none)).toMatchObject({ value: { endedCause: 'insolvency' } });
  expect(closing({ endedCause: null }, none)).toMatchObject({ value: { endedCause: 'completed' } });
  expect(closing({ endedCause: null }, { ...none, cases: ['c'] })).toMatchObject({
    refusal: { code: 'award_has_open', facts: { kinds: ['cases'], cases: ['c'] } },
  });
});

test('a site where work was done is not opened again', () => {
  const site = { id: '1', state: 'baselined' };
  expect(isReopened(site, [{ siteId: '1', state: 'planned' }])).toBe(true);
  expect(isReopened(site, [{ siteId: '2', state: 'done' }])).toBe(true);
  expect(isReopened(site, [{ siteId: '1', state: 'done' }])).toBe(false);
  expect(isReopened({ ...site, state: 'improved' }, [])).toBe(false);
});
