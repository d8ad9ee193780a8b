import { describe, expect, test } from 'vitest';
import { decideErasure, requestErasure, type Ties } from './erasure.ts';

const actor = {
  personId: 'one',
  organisationId: 'company',
  organisationKind: 'company',
  seats: ['staff'],
  locale: 'ko',
} as const;
const administrator = {
  ...actor,
  personId: 'two',
  organisationKind: 'house',
  seats: ['administrator'],
} as const;
const now = '2026-03-01T20:00:00.000Z';
const free: Ties = { isLastAdministrator: false, lastManagerOf: [], contactOf: [] };
const request = { state: 'requested', personId: 'one', requestedBy: 'two' } as const;

describe('a request for erasure', () => {
  test('is answered within ten days, counted in Seoul', () => {
    expect(requestErasure(actor, { personId: 'one', now, earlier: [] })).toEqual({
      ok: true,
      value: { dueOn: '2026-03-12' },
    });
  });

  test('is for oneself, or by the administrator on somebody’s behalf', () => {
    expect(requestErasure(actor, { personId: 'three', now, earlier: [] })).toMatchObject({
      refusal: { code: 'erasure_for_another' },
    });
    expect(requestErasure(administrator, { personId: 'three', now, earlier: [] }).ok).toBe(true);
  });

  test('stands once, and can be made again after a refusal', () => {
    const again = (state: 'requested' | 'erased' | 'refused') =>
      requestErasure(actor, { personId: 'one', now, earlier: [{ state, dueOn: '2026-03-05' }] });
    expect(again('requested')).toMatchObject({ refusal: { code: 'erasure_open' } });
    expect(again('erased')).toMatchObject({ refusal: { code: 'erased_already' } });
    expect(again('refused').ok).toBe(true);
  });
});

describe('its decision', () => {
  const decide = (personId: string, ties = free, decision: 'erase' | 'refuse' = 'erase') =>
    decideErasure(request, { personId, decision, ties });

  test('is by neither the person nor the one who asked', () => {
    expect(decide('one')).toMatchObject({ refusal: { code: 'erasure_needs_another' } });
    expect(decide('two')).toMatchObject({ refusal: { code: 'erasure_needs_another' } });
    expect(decide('three')).toEqual({ ok: true, value: 'erased' });
  });

  test('leaves nobody without an administrator, a manager or a contact', () => {
    expect(decide('three', { ...free, isLastAdministrator: true })).toMatchObject({
      refusal: { code: 'last_administrator' },
    });
    expect(decide('three', { ...free, lastManagerOf: ['가상기업'] })).toMatchObject({
      refusal: { code: 'last_manager', facts: { organisations: ['가상기업'] } },
    });
    expect(decide('three', { ...free, contactOf: ['ISR-1'] })).toMatchObject({
      refusal: { code: 'contact_of_open_sites' },
    });
    expect(decide('three', { ...free, contactOf: ['ISR-1'] }, 'refuse')).toEqual({
      ok: true,
      value: 'refused',
    });
  });

  test('is taken once', () => {
    const decided = decideErasure(
      { ...request, state: 'erased' },
      { personId: 'three', decision: 'erase', ties: free },
    );
    expect(decided).toMatchObject({ refusal: { code: 'state_does_not_allow' } });
  });
});
