import { expect, test } from 'vitest';
import { close } from './site-case.ts';

const complaint = { kind: 'complaint', state: 'open', openedBy: 'one' } as const;

test('a charged site is noted as a cause for taking money back', () => {
  expect(close(complaint, 'charged', 'two')).toEqual({ ok: true, value: { clawbackCause: 'site_charged' } });
  expect(close(complaint, 'not_charged', 'two')).toEqual({ ok: true, value: { clawbackCause: null } });
});

test('who opened a case does not close it, and a closed one stays closed', () => {
  expect(close(complaint, 'unclear', 'one')).toMatchObject({ refusal: { code: 'same_person' } });
  expect(close({ ...complaint, state: 'closed' }, 'unclear', 'two')).toMatchObject({
    refusal: { code: 'state_does_not_allow' },
  });
});

test('an accident is not found charged, nor a complaint caused by the improvement', () => {
  expect(close({ ...complaint, kind: 'accident' }, 'charged', 'two')).toMatchObject({
    refusal: { code: 'finding_does_not_fit' },
  });
  expect(close(complaint, 'caused_by_improvement', 'two')).toMatchObject({
    refusal: { code: 'finding_does_not_fit' },
  });
});
