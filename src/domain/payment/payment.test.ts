import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Commitment, drawCommitments } from './commitment.ts';
import { cashBySite, offsetBySite, stage1Explanation, sumOfLines } from './explanation.ts';
import {
  mayApprove,
  mayBook,
  mayDrop,
  mayPayment,
  mayRelease,
  type PaymentState,
  paymentActions,
  spreadOffset,
} from './payment.ts';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'accepted';
const won = fc.bigInt({ min: 0n, max: 10n ** 11n });
const total = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

test('what the bank has can be neither cancelled nor expire, and what is over is over', () => {
  const allowed = (state: PaymentState) =>
    (Object.keys(paymentActions) as (keyof typeof paymentActions)[]).filter(
      (action) => mayPayment(action, state).ok,
    );
  expect(allowed('released')).toEqual(['settle', 'recordReturn']);
  expect(allowed('paid')).toEqual(['recordReturn', 'correct']);
  expect([allowed('cancelled'), allowed('expired')]).toEqual([[], []]);
});

test('an approval is dropped only while none of it was earned by setting off', () => {
  expect(code(mayDrop('cancel', { state: 'returned', offsetDoneWon: 0n }))).toBe('accepted');
  expect(code(mayDrop('expire', { state: 'returned', offsetDoneWon: 1n }))).toBe('partly_set_off');
  expect(code(mayDrop('cancel', { state: 'released', offsetDoneWon: 0n }))).toBe('state_does_not_allow');
});

test('a payment is released by the payer’s other person, and waits while its award or claim is in doubt', () => {
  const payment = { state: 'approved' as const, approvedBy: 'officer' };
  const around = { payerId: 'bank', awardState: 'active', caseOpen: false, claimObjected: false };
  const teller = { personId: 'teller', organisationId: 'bank' };
  expect(code(mayRelease(payment, around, teller))).toBe('accepted');
  expect(code(mayRelease(payment, around, { ...teller, organisationId: 'agency' }))).toBe('not_the_payer');
  expect(code(mayRelease(payment, around, { ...teller, personId: 'officer' }))).toBe(
    'approver_may_not_release',
  );
  const waits = [{ awardState: 'suspended' }, { caseOpen: true }, { claimObjected: true }];
  expect(waits.map((set) => code(mayRelease(payment, { ...around, ...set }, teller)))).toEqual([
    'award_suspended',
    'site_case_open',
    'claim_objected',
  ]);
});

test('a booking is the payer’s own, not of a day to come, and under its own reference', () => {
  const booking = { bankReference: 'R', valueOn: '2026-09-01' };
  const against = { payerId: 'bank', bookerId: 'bank', today: '2026-09-01', referenceUsed: false };
  expect(code(mayBook(booking, against))).toBe('accepted');
  expect(code(mayBook(booking, { ...against, bookerId: 'agency' }))).toBe('not_the_payer');
  expect(code(mayBook(booking, { ...against, today: '2026-08-31' }))).toBe('value_date_ahead');
  expect(code(mayBook(booking, { ...against, referenceUsed: true }))).toBe('bank_reference_used');
});

test('run-off makes no stage 1 any more and pays what is earned; nothing is paid twice, or as nothing', () => {
  const due = { amountWon: 1n, exists: false };
  expect(code(mayApprove('running_off', { ...due, kind: 'stage_1' }))).toBe('programme_running_off');
  expect(code(mayApprove('running_off', { ...due, kind: 'stage_2' }))).toBe('accepted');
  expect(code(mayApprove('closed', { ...due, kind: 'verification_fee' }))).toBe('programme_running_off');
  expect(code(mayApprove('published', { ...due, kind: 'stage_2', exists: true }))).toBe('payment_exists');
  expect(code(mayApprove('published', { ...due, kind: 'stage_2', amountWon: 0n }))).toBe('nothing_to_pay');
});

test('an offset is spread over what is owed, the oldest first, and never beyond it', () => {
  const receivables = fc.array(fc.tuple(won, won), { maxLength: 8 });
  fc.assert(
    fc.property(won, receivables, (offsetWon, owed) => {
      const owing = owed.map(([recoveredWon, openWon], at) => ({
        id: `${at}`,
        amountWon: recoveredWon + openWon,
        recoveredWon,
        writtenOffWon: 0n,
      }));
      const spread = spreadOffset(offsetWon, owing);
      expect(spread.ok).toBe(offsetWon <= total(owed.map(([, openWon]) => openWon)));
      if (!spread.ok) return;
      expect(total(spread.value.map(({ amountWon }) => amountWon))).toBe(offsetWon);
      for (const { receivableId, amountWon } of spread.value) {
        expect(amountWon > 0n && amountWon <= owed[Number(receivableId)]![1]).toBe(true);
      }
    }),
  );
});

test('cash and what is set off together are each site’s approved share to the won, at every instalment', () => {
  const shares = fc.array(fc.bigInt(1n, 10n ** 8n), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(shares, fc.bigInt(0n, 100n), fc.bigInt(0n, 100n), (amounts, first, second) => {
      const sites = amounts.map((amountWon, at) => ({ siteId: `${at}`, amountWon: `${amountWon}` }));
      const explanation = { lines: [], sites };
      const amountWon = total(amounts);
      const once = (amountWon * first) / 100n;
      const twice = ((amountWon - once) * second) / 100n;
      const cashWon = amountWon - once - twice;
      const parts = [
        ...offsetBySite(explanation, { cashWon: amountWon - once, offsetWon: once }),
        ...offsetBySite(explanation, { cashWon, offsetWon: twice }),
        ...cashBySite(explanation, cashWon),
      ];
      const bySite = amounts.map((_, at) =>
        total(parts.filter(({ siteId }) => siteId === `${at}`).map(({ amount }) => amount)),
      );
      expect(bySite).toEqual(amounts);
    }),
  );
});

test('stage 1 is explained by the plan and its ceiling, and the lines sum to what is paid', () => {
  fc.assert(
    fc.property(won, won, (stage1Won, ceilingWon) => {
      const plan = { id: 'plan', sequence: 1, stage1Won, targets: [] };
      const { lines } = stage1Explanation({ plan, agreementHash: null, ceilingWon });
      expect(sumOfLines(lines)).toBe(stage1Won < ceilingWon ? stage1Won : ceilingWon);
    }),
  );
});

const commitments = fc.array(
  fc.record({
    kind: fc.constantFrom('pledge.open', 'pledge.called', 'money.fund'),
    remainingWon: fc.bigInt(1n, 10n ** 9n),
  }),
  { maxLength: 6 },
);

test('an interim payment takes its amount from what is committed and leaves the rest; a final one leaves nothing', () => {
  fc.assert(
    fc.property(commitments, won, (given, amountWon) => {
      const holds: Commitment[] = given.map((each, at) => ({
        ...each,
        holdId: `${at}`,
        accountId: each.kind,
        organisationId: null,
      }));
      const committedWon = total(given.map(({ remainingWon }) => remainingWon));
      const drawn = drawCommitments(holds, { amountWon, final: false });
      const untouchedWon = total(drawn.untouched.map((id) => given[Number(id)]!.remainingWon));
      const leftWon = committedWon > amountWon ? committedWon - amountWon : 0n;
      expect(untouchedWon + (drawn.kept?.amountWon ?? 0n)).toBe(leftWon);
      const final = drawCommitments(holds, { amountWon, final: true });
      expect([final.freed.length, final.kept, final.untouched]).toEqual([holds.length, null, []]);
    }),
  );
});
