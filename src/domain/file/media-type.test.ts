import { expect, test } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('a file is what its first bytes show', () => {
  expect(mediaTypeOf(latin('\x89PNG\r\n\x1a\n....'))).toBe('image/png');
  expect(mediaTypeOf(latin('\xff\xd8\xff\xe0'))).toBe('image/jpeg');
  expect(mediaTypeOf(latin('RIFF\x10\x00\x00\x00WEBPVP8 '))).toBe('image/webp');
  expect(mediaTypeOf(latin('%PDF-1.7'))).toBe('application/pdf');
});

test('a page, a sound in the same container, and a cut-off mark are not taken', () => {
  for (const other of ['<html>', 'RIFF\x10\x00\x00\x00WAVEfmt ', '\x89PNG', ' %PDF-1.7', '']) {
    expect(mediaTypeOf(latin(other))).toBeNull();
  }
});
