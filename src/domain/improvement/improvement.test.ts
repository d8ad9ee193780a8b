import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProgramme } from '../../contract/check-programme.ts';
import type { EvidenceKind, RunDefinition } from '../programme/definition.ts';
import { flagDuplicates, takeEvidence } from './evidence.ts';
import {
  type Completion,
  complete,
  confirm,
  type ImprovementState,
  improvementActions,
  may,
  mayWork,
  placeOf,
  remove,
  serialOf,
} from './improvement.ts';

const FILE = 'programmes/industrial-safety-results/programme.yaml';
const definition = checkProgramme(FILE, readFileSync(FILE, 'utf8')).definition as RunDefinition;
const baseline = {
  state: 'locked',
  scaleVersion: 'frequency-times-severity-3x3',
  lockedOn: '2026-06-01',
  frequency: 3,
  severity: 3,
};
const product = {
  state: 'purchased',
  kind: 'product',
  actsOn: 'frequency',
  purchasedOn: '2026-06-10',
} as const;
const allEvidence: EvidenceKind[] = ['photo_before', 'photo_after', 'site_signature'];
const completion: Completion = {
  doneOn: '2026-06-20',
  serialNumber: 'SN',
  after: { frequency: 1, severity: 3 },
  evidence: allEvidence,
};
const given = { definition, baseline, today: '2026-06-30' };
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : result.refusal?.code;

test('a guard that makes the accident rare lowers the risk from nine to three, without a flag', () => {
  expect(complete(product, completion, given)).toMatchObject({
    ok: true,
    value: { before: { score: 9 }, after: { score: 3, band: 'planned' }, riskLowered: true, flags: [] },
  });
});

test('equipment is bought before it is installed, advice is not', () => {
  expect(codeOf(complete({ ...product, state: 'planned', purchasedOn: null }, completion, given))).toBe(
    'purchase_first',
  );
  const advice = { ...product, state: 'planned', kind: 'consulting', purchasedOn: null } as const;
  const handedIn = {
    ...completion,
    serialNumber: null,
    evidence: ['report', 'site_signature'] as EvidenceKind[],
  };
  expect(codeOf(complete(advice, handedIn, given))).toBe('ok');
  expect(codeOf(complete(advice, { ...handedIn, doneOn: '2026-05-31' }, given))).toBe('day_out_of_order');
});

test('each kind of activity asks for its own evidence', () => {
  for (const kind of allEvidence) {
    const short = complete(
      product,
      { ...completion, evidence: allEvidence.filter((each) => each !== kind) },
      given,
    );
    expect(short).toMatchObject({
      ok: false,
      refusal: { code: 'evidence_missing', facts: { missing: [kind] } },
    });
  }
  const bare = complete(product, { ...completion, serialNumber: null }, given);
  expect(bare).toMatchObject({ refusal: { facts: { missing: ['serial_number'] } } });
});

test('work needs an award in force, an agreed match, a locked baseline and no accident under review', () => {
  const good = { awardState: 'active', matchState: 'agreed', baseline, workPaused: false };
  expect(codeOf(mayWork(good))).toBe('ok');
  expect(codeOf(mayWork({ ...good, awardState: 'suspended' }))).toBe('award_not_in_force');
  expect(codeOf(mayWork({ ...good, matchState: 'ended' }))).toBe('match_not_agreed');
  expect(codeOf(mayWork({ ...good, baseline: null }))).toBe('baseline_not_locked');
  expect(codeOf(mayWork({ ...good, workPaused: true }))).toBe('work_paused');
});

test('a place is the same however its name is spaced or cased, and another for another organisation', () => {
  const place = placeOf({ organisationId: 'a', name: '가상 공장 A동' });
  expect(placeOf({ organisationId: 'a', name: '가상공장 a동' })).toBe(place);
  expect(placeOf({ organisationId: 'b', name: '가상 공장 A동' })).not.toBe(place);
});

test('a serial number stands once recorded and belongs to one improvement', () => {
  expect(serialOf(null, 'A', false)).toEqual({ ok: true, value: 'A' });
  expect(serialOf('A', null, false)).toEqual({ ok: true, value: 'A' });
  expect(codeOf(serialOf('A', 'B', false))).toBe('serial_number_differs');
  expect(codeOf(serialOf(null, 'A', true))).toBe('serial_number_taken');
});

test('only a site that was improved and paid nothing confirms, and never through the supplier’s people', () => {
  const free = { worksForSupplier: false, caseOpen: false };
  const account = fc.record({ done: fc.boolean(), paidNothing: fc.boolean() });
  fc.assert(
    fc.property(account, (said) => {
      const result = confirm('done', said, free);
      expect(result).toEqual({ ok: true, value: said.done && said.paidNothing ? 'confirmed' : 'contested' });
    }),
  );
  const good = { done: true, paidNothing: true };
  expect(codeOf(confirm('done', good, { ...free, worksForSupplier: true }))).toBe('supplier_confirms_itself');
  expect(codeOf(confirm('contested', good, { ...free, caseOpen: true }))).toBe('case_open');
});

test('equipment that leaves on the last day of its minimum use fails, the day after it does not', () => {
  const done = { state: 'confirmed', doneOn: '2026-06-20' } as const;
  const on = { definition, today: '2030-01-01' };
  const kept = remove(done, '2026-06-21', on);
  if (!kept.ok) throw new Error(kept.refusal.code);
  const { useUntil } = kept.value;
  expect(codeOf(remove(done, useUntil, on))).toBe('minimum_use_over');
  expect(codeOf(remove(done, '2026-06-19', on))).toBe('day_out_of_order');
});

test('nothing is done twice and nothing starts again from its end', () => {
  const states: ImprovementState[] = ['removed', 'abandoned'];
  for (const state of states) {
    for (const action of Object.keys(improvementActions) as (keyof typeof improvementActions)[]) {
      expect(codeOf(may(action, state))).toBe('state_does_not_allow');
    }
  }
  expect(codeOf(may('complete', 'done'))).toBe('state_does_not_allow');
});

const photo = {
  id: 'p',
  kind: 'photo_after',
  fileId: 'f',
  text: null,
  takenAt: '2026-06-20T00:00:00.000Z',
  place: 'x',
} as const;
const file = {
  id: 'f',
  organisationId: 'us',
  mediaType: 'image/png',
  sha256: 'aa',
  perceptualHash: 'ffff0000ffff0000',
  camera: { takenAt: '2026-06-19T23:00:00.000Z', place: null },
};
const by = { organisationId: 'us', now: '2026-06-30T00:00:00.000Z' };

test('a photo is one’s own picture that says when and where it was taken', () => {
  expect(takeEvidence([photo], [file], by)).toMatchObject({
    ok: true,
    value: [{ sha256: 'aa', camera: file.camera }],
  });
  expect(codeOf(takeEvidence([photo], [], by))).toBe('file_not_yours');
  expect(codeOf(takeEvidence([photo], [{ ...file, organisationId: 'them' }], by))).toBe('file_not_yours');
  expect(codeOf(takeEvidence([photo], [{ ...file, mediaType: 'application/pdf' }], by))).toBe(
    'photo_needs_picture',
  );
  expect(codeOf(takeEvidence([{ ...photo, place: null }], [file], by))).toBe('photo_needs_origin');
  expect(codeOf(takeEvidence([{ ...photo, takenAt: '2026-07-01T00:00:00.000Z' }], [file], by))).toBe(
    'photo_needs_origin',
  );
});

test('of several that a photo repeats, the same bytes go before a likeness', () => {
  const kept = { ...photo, sha256: 'aa', perceptualHash: 'ffff0000ffff0000', camera: null };
  const known = [
    { photoId: 'near', sha256: 'bb', perceptual: 'ffff0000ffff0001' },
    { photoId: 'same', sha256: 'aa', perceptual: 'ffff0000ffff0000' },
  ];
  expect(flagDuplicates([kept], known)).toMatchObject([{ flag: 'exact_duplicate', duplicateOf: 'same' }]);
  expect(flagDuplicates([kept], known.slice(0, 1))).toMatchObject([
    { flag: 'near_duplicate', duplicateOf: 'near' },
  ]);
  const twice = flagDuplicates([kept, { ...kept, id: 'q' }], []);
  expect(twice.map(({ flag, duplicateOf }) => [flag, duplicateOf])).toEqual([
    [null, null],
    ['exact_duplicate', 'p'],
  ]);
});
