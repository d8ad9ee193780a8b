import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayRunOff, mayStart, mustBeOver, shareReturn } from './fund.ts';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'accepted';

test('a programme runs off before it closes, and starts nothing once it does', () => {
  const states = ['draft', 'published', 'running_off', 'closed'] as const;
  expect(states.filter((state) => mayRunOff('startRunOff', state).ok)).toEqual(['published']);
  expect(states.filter((state) => mayRunOff('close', state).ok)).toEqual(['running_off']);
  expect(states.filter((state) => mayStart(state).ok)).toEqual(['published']);
});

test('what is still open is named with its number', () => {
  const open = { claims: 2, objections: 0, receivables: 1, payments: 0, holds: 3 };
  const refused = mustBeOver(open, ['claims', 'objections', 'receivables']);
  expect(refused).toMatchObject({ refusal: { facts: { open: ['claims 2', 'receivables 1'] } } });
  expect(code(mustBeOver(open, ['objections', 'payments']))).toBe('accepted');
});

test('what goes back is shared by what each put in, to the won, and only to whom a transfer is given', () => {
  const contributions = fc.array(fc.bigInt(0n, 10n ** 12n), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 12n), contributions, (amountWon, received) => {
      const given = received.map((receivedWon, at) => ({ organisationId: `${at}`, receivedWon }));
      const transfers = given.map(({ organisationId }) => ({
        organisationId,
        bankReference: organisationId,
      }));
      const shared = shareReturn(amountWon, given, transfers);
      const allWon = received.reduce((sum, won) => sum + won, 0n);
      if (allWon === 0n) {
        expect(code(shared)).toBe('nothing_received');
        return;
      }
      if (!shared.ok) throw new Error(shared.refusal.code);
      expect(shared.value.reduce((sum, share) => sum + share.amountWon, 0n)).toBe(amountWon);
      for (const share of shared.value) {
        const strayed = share.amountWon * allWon - amountWon * received[Number(share.organisationId)]!;
        expect(strayed > -allWon && strayed < allWon).toBe(true);
      }
      expect(code(shareReturn(amountWon, given, []))).toBe('transfer_missing');
    }),
  );
});
