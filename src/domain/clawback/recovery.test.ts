import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clawbackCause } from './causes.ts';
import {
  outstandingWon,
  planInstalments,
  type Receivable,
  type Recovery,
  receivableState,
  recover,
  recoveredWon,
  returnToContributors,
  setOff,
} from './recovery.ts';

const owed: Receivable = { amountWon: 65_000_000n, recoveries: [] };
const book = (receivable: Receivable, ...recoveries: Recovery[]): Receivable =>
  recoveries.reduce((current, recovery) => {
    const next = recover(current, recovery);
    if (!next.ok) throw new Error(next.refusal.code);
    return next.value;
  }, receivable);
const on = '2027-03-02';

test('missed targets alone are no cause for clawback', () => {
  expect(clawbackCause('missed_targets')).toMatchObject({ refusal: { code: 'missed_targets_are_no_cause' } });
  expect(clawbackCause('bad_mood')).toMatchObject({ refusal: { code: 'clawback_cause_unknown' } });
  expect(clawbackCause('site_charged')).toEqual({ ok: true, value: 'site_charged' });
});

test('a receivable is set off, repaid, and what is left written off by authority', () => {
  expect(setOff(owed, 5_000_000n)).toEqual({ offsetWon: 5_000_000n, payableLeftWon: 0n });
  const part = book(
    owed,
    { kind: 'offset', amountWon: 5_000_000n, on },
    { kind: 'instalment', amountWon: 20_000_000n, on },
  );
  expect([outstandingWon(part), receivableState(part)]).toEqual([40_000_000n, 'open']);
  expect(setOff(part, 59_800_000n)).toEqual({ offsetWon: 40_000_000n, payableLeftWon: 19_800_000n });
  const done = book(part, {
    kind: 'write_off',
    amountWon: 40_000_000n,
    on,
    authority: 'debt committee 2027-1',
  });
  expect([receivableState(done), recoveredWon(done)]).toEqual(['written_off', 25_000_000n]);
  expect(receivableState(book(owed, { kind: 'repayment', amountWon: 65_000_000n, on }))).toBe('repaid');
});

test('nothing, more than is owed, and a write-off by nobody are refused', () => {
  const code = (recovery: Recovery) => {
    const result = recover(owed, recovery);
    return !result.ok && result.refusal.code;
  };
  expect(code({ kind: 'repayment', amountWon: 0n, on })).toBe('recovery_not_positive');
  expect(code({ kind: 'repayment', amountWon: 65_000_001n, on })).toBe('recovery_exceeds_outstanding');
  expect(code({ kind: 'write_off', amountWon: 1n, on, authority: ' ' })).toBe('write_off_needs_authority');
});

test('65 million in seven instalments from 31 January falls due at the ends of months', () => {
  const plan = planInstalments(65_000_000n, 7, '2027-01-31');
  expect(plan.ok && plan.value.slice(0, 3)).toEqual([
    { number: 1, dueOn: '2027-01-31', amountWon: 9_285_715n },
    { number: 2, dueOn: '2027-02-28', amountWon: 9_285_715n },
    { number: 3, dueOn: '2027-03-31', amountWon: 9_285_714n },
  ]);
  expect(planInstalments(5n, 6, on)).toMatchObject({ refusal: { code: 'instalment_count_out_of_range' } });
  expect(planInstalments(10n ** 10n, 121, on)).toMatchObject({
    refusal: { code: 'instalment_count_out_of_range' },
  });
  expect(planInstalments(5n, 0, on)).toMatchObject({ refusal: { code: 'instalment_count_out_of_range' } });
});

test('instalments sum to the amount and differ by at most a won', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 60n, max: 10n ** 11n }),
      fc.integer({ min: 1, max: 60 }),
      (amountWon, count) => {
        const plan = planInstalments(amountWon, count, on);
        if (!plan.ok) throw new Error(plan.refusal.code);
        expect(plan.value.reduce((sum, instalment) => sum + instalment.amountWon, 0n)).toBe(amountWon);
        expect(plan.value[0]!.amountWon - plan.value.at(-1)!.amountWon <= 1n).toBe(true);
      },
    ),
  );
});

test('what comes back is shared as it was given, to the won, whoever is named first', () => {
  const contributions = [
    { contributorId: 'region', contributedWon: 2_000_000_000n },
    { contributorId: 'bank', contributedWon: 5_000_000_000n },
  ];
  expect(returnToContributors(1_000_000n, contributions)).toEqual([
    { contributorId: 'bank', returnedWon: 714_286n },
    { contributorId: 'region', returnedWon: 285_714n },
  ]);
  const won = fc.bigInt({ min: 1n, max: 10n ** 11n });
  fc.assert(
    fc.property(won, fc.array(won, { minLength: 1, maxLength: 12 }), (amountWon, given) => {
      const each = given.map((contributedWon, at) => ({ contributorId: `${at}`, contributedWon }));
      const returned = returnToContributors(amountWon, each);
      expect(returned.reduce((sum, { returnedWon }) => sum + returnedWon, 0n)).toBe(amountWon);
      expect(returnToContributors(amountWon, each.reverse())).toEqual(returned);
    }),
  );
});

test('whatever is booked, recovered, written off and outstanding sum to what was owed', () => {
  const recovery = fc.record({
    kind: fc.constantFrom('offset', 'instalment', 'repayment', 'write_off' as const),
    amountWon: fc.bigInt({ min: -5n, max: 40n }),
    on: fc.constant(on),
    authority: fc.constantFrom('', 'committee'),
  }) as fc.Arbitrary<Recovery>;
  fc.assert(
    fc.property(fc.array(recovery, { maxLength: 20 }), (recoveries) => {
      let receivable: Receivable = { amountWon: 100n, recoveries: [] };
      for (const each of recoveries) {
        const next = recover(receivable, each);
        if (next.ok) receivable = next.value;
      }
      const writtenOff = receivable.recoveries
        .filter(({ kind }) => kind === 'write_off')
        .reduce((sum, { amountWon }) => sum + amountWon, 0n);
      expect(outstandingWon(receivable) >= 0n).toBe(true);
      expect(recoveredWon(receivable) + writtenOff + outstandingWon(receivable)).toBe(100n);
    }),
  );
});
