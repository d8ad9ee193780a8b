import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptMatch, declineMatch, type MatchSide, type MatchState, matchActions } from './match.ts';

const AT = '2026-05-04T00:00:00.000Z';
const ON = '2026-05-04';
const proposed = {
  state: 'proposed' as MatchState,
  answerDueOn: '2026-05-11',
  supplierAcceptedAt: null as string | null,
  siteAcceptedAt: null as string | null,
};
const reasons = [{ code: 'too_far', label: { ko: '거리가 멂' } }];

test('a match is agreed exactly when both sides have said yes, whoever came first', () => {
  const side = fc.constantFrom<MatchSide>('supplier', 'site');
  fc.assert(
    fc.property(fc.array(side, { maxLength: 4 }), (sides) => {
      let match = proposed;
      for (const each of sides) {
        const answer = acceptMatch(match, each, { at: AT, on: ON });
        if (answer.ok) match = { ...match, ...answer.value };
      }
      expect(match.state === 'agreed').toBe(new Set(sides).size === 2);
    }),
  );
});

test('an answer is in time on the day it is due, and no longer on the next', () => {
  const answerOn = (on: string) => acceptMatch(proposed, 'site', { at: AT, on });
  expect(answerOn('2026-05-11').ok).toBe(true);
  expect(answerOn('2026-05-12')).toMatchObject({ refusal: { code: 'answer_too_late' } });
});

test('a no needs one of the programme’s reasons', () => {
  const decline = (reasonCode: string) =>
    declineMatch(proposed, { side: 'supplier', reasonCode, reasons }, ON);
  expect(decline('too_far')).toEqual({
    ok: true,
    value: { state: 'declined', declinedBy: 'supplier', reasonCode: 'too_far' },
  });
  expect(decline('no_mood')).toMatchObject({ refusal: { code: 'decline_reason_unknown' } });
});

test('what is over is neither accepted nor declined', () => {
  for (const state of ['agreed', 'declined', 'expired', 'ended'] as const) {
    expect(matchActions.accept).not.toContain(state);
    expect(acceptMatch({ ...proposed, state }, 'site', { at: AT, on: ON }).ok).toBe(false);
    expect(
      declineMatch({ ...proposed, state }, { side: 'site', reasonCode: 'too_far', reasons }, ON).ok,
    ).toBe(false);
  }
});
