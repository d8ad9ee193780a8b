import { expect, test } from 'vitest';
import {
  expiryOf,
  isAsSaid,
  isWhole,
  MOST_PART_BYTES,
  MOST_UPLOADS,
  mayGoOn,
  mayStart,
  takePart,
  type Upload,
} from './upload.ts';

const STARTED = '2026-07-01T00:00:00.000Z';
const upload: Upload = {
  sizeBytes: 1000,
  sha256: 'a'.repeat(64),
  expiresAt: expiryOf(STARTED),
  fileId: null,
};
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'yes' : result.refusal?.code;

test('a part begins anywhere in what has come in, and never behind it', () => {
  const part = (offset: number, length: number) =>
    codeOf(takePart(upload, { offset, length, receivedBytes: 400 }));
  expect(part(400, 600)).toBe('yes');
  expect(part(0, 400)).toBe('yes');
  expect(part(401, 1)).toBe('upload_offset_ahead');
  expect(part(400, 601)).toBe('upload_overruns');
  expect(part(0, MOST_PART_BYTES + 1)).toBe('upload_part_too_large');
});

test('an upload counts as whole at its last byte, and only with the hash that was said', () => {
  expect(codeOf(isWhole(upload, 999))).toBe('upload_incomplete');
  expect(codeOf(isWhole(upload, 1000))).toBe('yes');
  expect(codeOf(isAsSaid(upload, 'b'.repeat(64)))).toBe('upload_differs');
  expect(codeOf(isAsSaid(upload, upload.sha256))).toBe('yes');
});

test('it goes on for three days, and an organisation has so many at once', () => {
  expect(codeOf(mayGoOn(upload, '2026-07-03T23:59:59.999Z'))).toBe('yes');
  expect(codeOf(mayGoOn(upload, '2026-07-04T00:00:00.000Z'))).toBe('upload_expired');
  expect(codeOf(mayStart(MOST_UPLOADS - 1))).toBe('yes');
  expect(codeOf(mayStart(MOST_UPLOADS))).toBe('too_many_uploads');
});
