import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clawbackCause } from './causes.ts';
import { explainReceivable } from './explanation.ts';
import { planInstalments, standingOfInstalments } from './instalments.ts';
import {
  freeWon,
  mayDecide,
  mayReply,
  type Owed,
  offset,
  openWon,
  type ReceivableState,
  repaid,
  stateOf,
  withinNotice,
  withinPaid,
  writtenOff,
} from './receivable.ts';

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'accepted' : result.refusal?.code;
const million = (n: number) => BigInt(n) * 1_000_000n;
const alone = (owed: Owed, pendingWon = 0n) => ({ openWon: openWon(owed), pendingWon });
const owed = {
  amountWon: million(10),
  recoveredWon: 0n,
  writtenOffWon: 0n,
  state: 'open' as ReceivableState,
  awardId: 'a',
  decidedBy: 'manager',
};

test('missed targets alone are no cause unless the file says so; an insolvency always is', () => {
  const causes = [{ code: 'misuse', label: { ko: '사업비 유용' } }] as const;
  const keeps = { causes, keepsStage1OnMissedTargets: true };
  expect(codeOf(clawbackCause(keeps, 'missed_targets'))).toBe('not_a_cause');
  expect(codeOf(clawbackCause(keeps, 'site_charged'))).toBe('not_a_cause');
  expect(codeOf(clawbackCause(keeps, 'misuse'))).toBe('accepted');
  expect(codeOf(clawbackCause(keeps, 'insolvency'))).toBe('accepted');
  expect(codeOf(clawbackCause({ causes, keepsStage1OnMissedTargets: false }, 'missed_targets'))).toBe(
    'accepted',
  );
});

test('no more is asked for than was paid and is not claimed already', () => {
  expect(codeOf(withinPaid(million(65), million(65)))).toBe('accepted');
  expect(codeOf(withinPaid(million(65) + 1n, million(65)))).toBe('more_than_paid');
});

test('the supplier answers until its day ends, and the decision waits for the one or the other', () => {
  const notice = { state: 'noticed' as const, replyDueOn: '2026-07-15', noticedBy: 'officer' };
  expect(codeOf(mayReply(notice, '2026-07-15'))).toBe('accepted');
  expect(codeOf(mayReply(notice, '2026-07-16'))).toBe('reply_too_late');
  expect(codeOf(mayReply({ ...notice, state: 'replied' }, '2026-07-10'))).toBe('state_does_not_allow');
  const decide = (personId: string, today: string, state: ReceivableState = 'noticed') =>
    codeOf(mayDecide({ ...notice, state }, { personId, today }));
  expect(decide('manager', '2026-07-15')).toBe('reply_still_open');
  expect(decide('manager', '2026-07-15', 'replied')).toBe('accepted');
  expect(decide('manager', '2026-07-16')).toBe('accepted');
  expect(decide('officer', '2026-07-16')).toBe('noticer_may_not_decide');
  expect(decide('manager', '2026-07-16', 'open')).toBe('state_does_not_allow');
  expect(codeOf(withinNotice(2n, 1n))).toBe('more_than_noticed');
});

test('an instalment leaves the rest open, and the last won settles it', () => {
  expect(repaid(owed, million(4), alone(owed))).toMatchObject({
    value: { recoveredWon: million(4), state: 'open' },
  });
  expect(repaid(owed, million(10), alone(owed))).toMatchObject({ value: { state: 'settled' } });
  expect(codeOf(repaid(owed, million(10) + 1n, alone(owed)))).toBe('more_than_open');
  expect(codeOf(repaid({ ...owed, state: 'noticed' }, 1n, alone(owed)))).toBe('state_does_not_allow');
});

test('what a payment is about to set off is not taken a second time', () => {
  const standing = alone(owed, million(7));
  expect(freeWon(owed, standing)).toBe(million(3));
  expect(codeOf(repaid(owed, million(4), standing))).toBe('more_than_open');
  const payment = { awardId: 'a', state: 'approved', amountWon: million(20), offsetWon: million(7) };
  const setOff = (amountWon: bigint, other: Partial<typeof payment> = {}) =>
    offset(owed, { ...payment, ...other }, { ...standing, amountWon });
  expect(setOff(million(3))).toMatchObject({ value: { offsetWon: million(10) } });
  expect(codeOf(setOff(million(4)))).toBe('more_than_open');
  expect(codeOf(setOff(million(1), { state: 'paid' }))).toBe('payment_not_offsettable');
  expect(codeOf(setOff(million(1), { awardId: 'b' }))).toBe('offset_of_another_award');
  expect(codeOf(setOff(million(3), { amountWon: million(9) }))).toBe('more_than_payment');
  expect(codeOf(writtenOff(owed, { personId: 'bank' }, standing))).toBe('offset_under_way');
});

test('what is left is given up by another person than who decided the claim', () => {
  const part = { ...owed, recoveredWon: million(6) };
  expect(writtenOff(part, { personId: 'bank' }, { pendingWon: 0n })).toMatchObject({
    value: { amountWon: million(4) },
  });
  expect(codeOf(writtenOff(part, { personId: 'manager' }, { pendingWon: 0n }))).toBe(
    'decider_may_not_write_off',
  );
  expect(stateOf({ ...part, writtenOffWon: million(4) })).toBe('written_off');
});

test('whatever is tried on a claim, what came back and what was given up never exceed it', () => {
  const step = fc.record({
    kind: fc.constantFrom('repay' as const, 'offset' as const, 'writeOff' as const, 'settle' as const),
    amountWon: fc.bigInt(1n, 60n),
  });
  fc.assert(
    fc.property(fc.bigInt(1n, 100n), fc.array(step, { maxLength: 25 }), (amountWon, steps) => {
      let claim = { ...owed, amountWon };
      let payment = { awardId: 'a', state: 'approved', amountWon: 1_000n, offsetWon: 0n };
      for (const each of steps) {
        const standing = alone(claim, payment.offsetWon);
        if (each.kind === 'repay') {
          const result = repaid(claim, each.amountWon, standing);
          if (result.ok) claim = { ...claim, ...result.value };
        } else if (each.kind === 'offset') {
          const result = offset(claim, payment, { ...standing, amountWon: each.amountWon });
          if (result.ok) payment = { ...payment, ...result.value };
        } else if (each.kind === 'writeOff') {
          const result = writtenOff(claim, { personId: 'bank' }, standing);
          if (result.ok) claim = { ...claim, writtenOffWon: claim.writtenOffWon + result.value.amountWon };
        } else {
          claim = { ...claim, recoveredWon: claim.recoveredWon + payment.offsetWon };
          payment = { ...payment, offsetWon: 0n };
        }
        claim = { ...claim, state: stateOf(claim) };
        expect(openWon(claim) >= payment.offsetWon).toBe(true);
        expect(claim.state === 'open').toBe(openWon(claim) > 0n);
      }
    }),
  );
});

test('65 million in seven instalments from 31 January falls due at the ends of months', () => {
  const plan = planInstalments(million(65), 7, '2027-01-31');
  expect(plan.ok && plan.value.slice(0, 3)).toEqual([
    { number: 1, dueOn: '2027-01-31', amountWon: 9_285_715n },
    { number: 2, dueOn: '2027-02-28', amountWon: 9_285_715n },
    { number: 3, dueOn: '2027-03-31', amountWon: 9_285_714n },
  ]);
  for (const [amount, count] of [
    [5n, 6],
    [10n ** 10n, 121],
    [5n, 0],
  ] as const) {
    expect(codeOf(planInstalments(amount, count, '2027-01-31'))).toBe('instalment_count_out_of_range');
  }
});

test('instalments sum to the amount exactly, and so does what is paid of them to what came back', () => {
  const cases = [
    fc.bigInt(60n, 10n ** 11n),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 0, max: 100 }),
  ] as const;
  fc.assert(
    fc.property(...cases, (amountWon, count, percent) => {
      const plan = planInstalments(amountWon, count, '2027-01-31');
      if (!plan.ok) throw new Error(plan.refusal.code);
      expect(plan.value.reduce((sum, each) => sum + each.amountWon, 0n)).toBe(amountWon);
      expect(plan.value[0]!.amountWon - plan.value.at(-1)!.amountWon <= 1n).toBe(true);
      const recoveredWon = (amountWon * BigInt(percent)) / 100n;
      const standing = standingOfInstalments(plan.value, recoveredWon, '2027-01-31');
      expect(standing.reduce((sum, { paidWon }) => sum + paidWon, 0n)).toBe(recoveredWon);
    }),
  );
});

test('an instalment is overdue when its day has ended and it is not met in full', () => {
  const plan = planInstalments(30n, 3, '2027-01-31');
  if (!plan.ok) throw new Error(plan.refusal.code);
  const states = (recoveredWon: bigint, today: string) =>
    standingOfInstalments(plan.value, recoveredWon, today).map(({ state }) => state);
  expect(states(15n, '2027-02-28')).toEqual(['paid', 'due', 'due']);
  expect(states(15n, '2027-03-01')).toEqual(['paid', 'overdue', 'due']);
});

test('what came back in cash is told apart by contributor, and what was set off stayed in the fund', () => {
  const recoveries = [
    { kind: 'repayment', amountWon: 1_000_000n },
    { kind: 'offset', amountWon: 500_000n },
  ] as const;
  const explained = explainReceivable(
    { amountWon: 2_000_000n, recoveredWon: 1_500_000n, writtenOffWon: 0n },
    {
      cause: 'misuse',
      recoveries,
      contributions: [
        { organisationId: 'bank', receivedWon: 5_000_000_000n },
        { organisationId: 'region', receivedWon: 2_000_000_000n },
      ],
      programmeVersion: 'v',
    },
  );
  expect(explained).toMatchObject({ repaidWon: 1_000_000n, offsetWon: 500_000n, openWon: 500_000n });
  expect(explained.returnsTo.map(({ amountWon }) => amountWon)).toEqual([714_286n, 285_714n]);
});
