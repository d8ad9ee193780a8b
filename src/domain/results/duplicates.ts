/**
 * A photo by its two hashes: SHA-256 of the original's bytes, and a 64-bit perceptual hash, both in hex. Where the
 * second is null, only the bytes are compared.
 */
export type PhotoHash = {
  readonly photoId: string;
  readonly sha256: string;
  readonly perceptual: string | null;
};

/**
 * Bits of the perceptual hash in which two pictures of one scene may differ. It is a tolerance of the measure, no
 * term of a programme: with four quarters of 16 bits, some quarter of two such hashes differs in one bit at most.
 */
export const NEAR_WITHIN_BITS = 7;

/** The quarters (0 to 3) that a hash within `NEAR_WITHIN_BITS` may have: by them an index finds it. */
export function nearQuarters(perceptual: string): string[][] {
  return [0, 4, 8, 12].map((start) => {
    const quarter = Number.parseInt(perceptual.slice(start, start + 4), 16);
    const words = [quarter, ...Array.from({ length: 16 }, (_, bit) => quarter ^ (1 << bit))];
    return words.map((word) => word.toString(16).padStart(4, '0'));
  });
}

export type Duplicate = {
  readonly photoId: string;
  readonly otherId: string;
  readonly kind: 'exact' | 'near';
  /** Bits in which the perceptual hashes differ; 0 for an exact duplicate. */
  readonly distance: number;
};

const bitsIn = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

const halves = (hash: string): [number, number] => {
  if (!/^[0-9a-f]{16}$/i.test(hash)) throw new RangeError(`not a 64-bit hash: ${hash}`);
  return [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)];
};

const bitsBetween = (a: [number, number] | null, b: [number, number] | null): number =>
  a === null || b === null ? Number.POSITIVE_INFINITY : bitsIn(a[0] ^ b[0]) + bitsIn(a[1] ^ b[1]);

/** Bits in which two 64-bit hashes (16 hex digits) differ, 0 to 64. */
export function hammingDistance(a: string, b: string): number {
  return bitsBetween(halves(a), halves(b));
}

/**
 * Photos of a claim that equal, or nearly equal, one another or a photo already on record. Exact duplicates
 * are the same bytes; near ones differ in at most `nearWithin` bits of the perceptual hash (cropped, scaled or
 * recompressed copies). A flag makes the unit suspect, which is judged by a person: it is no verdict.
 * Each pair of the claim is named once, with the later photo first; the order is that of the inputs.
 */
export function findDuplicates(
  claimed: readonly PhotoHash[],
  onRecord: readonly PhotoHash[],
  nearWithin: number,
): Duplicate[] {
  const read = (photos: readonly PhotoHash[]) =>
    photos.map((photo) => ({
      ...photo,
      half: photo.perceptual === null ? null : halves(photo.perceptual),
    }));
  const [mine, known] = [read(claimed), read(onRecord)];
  const found: Duplicate[] = [];
  mine.forEach((photo, at) => {
    for (const other of [...known, ...mine.slice(0, at)]) {
      if (other.photoId === photo.photoId) continue;
      const exact = photo.sha256 === other.sha256;
      const distance = bitsBetween(photo.half, other.half);
      if (exact || distance <= nearWithin) {
        const { photoId } = photo;
        found.push({
          photoId,
          otherId: other.photoId,
          kind: exact ? 'exact' : 'near',
          distance: exact ? 0 : distance,
        });
      }
    }
  });
  return found;
}
