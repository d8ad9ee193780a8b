/** What is taken as evidence. */
export type MediaType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';

export type FileRefusal =
  | 'file_empty'
  | 'file_type_not_taken'
  | 'picture_not_readable'
  | 'picture_too_large'
  | 'file_store_unavailable'
  | 'file_store_full';

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const marks: Readonly<Record<MediaType, (bytes: Uint8Array) => boolean>> = {
  'image/jpeg': (bytes) => text(bytes, 0, 3) === '\xff\xd8\xff',
  'image/png': (bytes) => text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
  'image/webp': (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP',
  'application/pdf': (bytes) => text(bytes, 0, 5) === '%PDF-',
};

/**
 * The type that the first bytes show (PNG 3rd ed. 5.2, JFIF, RFC 9649, ISO 32000-2 7.5.2), or null where it is
 * none that is taken. What the sender calls it decides nothing.
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  const found = Object.entries(marks).find(([, isMarked]) => isMarked(bytes));
  return (found?.[0] as MediaType | undefined) ?? null;
}

/** How the name of a downloaded file ends. */
export const extensions: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};
