import type { Camera } from '../file/camera.ts';
import type { EvidenceKind } from '../programme/definition.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type Duplicate, findDuplicates, NEAR_WITHIN_BITS, type PhotoHash } from '../results/duplicates.ts';
import type { Instant } from '../time.ts';
import type { ImprovementRefusal } from './refusals.ts';

/** A piece of evidence as the supplier hands it in, under the id that it will have. */
export type EvidenceGiven = {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly fileId: string | null;
  readonly text: string | null;
  readonly takenAt: Instant | null;
  readonly place: string | null;
};

export type EvidenceFile = {
  readonly id: string;
  readonly organisationId: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly perceptualHash: string | null;
  readonly camera: Camera | null;
};

/** With the hashes of the original, and what its camera says beside what the supplier does. */
export type EvidenceKept = EvidenceGiven & {
  readonly sha256: string | null;
  readonly perceptualHash: string | null;
  readonly camera: Camera | null;
};

type Decided<Value> = Result<Value, ImprovementRefusal>;

/**
 * Takes evidence in: files are the supplier's own uploads, a photo is a picture that says when and where it was
 * taken, all else is a file or words. Refuses `file_not_yours`, `photo_needs_picture`, `photo_needs_origin`.
 */
export function takeEvidence(
  given: readonly EvidenceGiven[],
  files: readonly EvidenceFile[],
  { organisationId, now }: { organisationId: string; now: Instant },
): Decided<EvidenceKept[]> {
  const kept: EvidenceKept[] = [];
  for (const each of given) {
    const file = files.find(({ id }) => id === each.fileId);
    if (each.fileId !== null && file?.organisationId !== organisationId) {
      return refuse('file_not_yours', { fileId: each.fileId });
    }
    const isPhoto = each.kind === 'photo_before' || each.kind === 'photo_after';
    if (isPhoto && !file?.mediaType.startsWith('image/')) {
      return refuse('photo_needs_picture', { kind: each.kind });
    }
    if (isPhoto && (each.takenAt === null || each.takenAt > now || each.place === null)) {
      return refuse('photo_needs_origin', { kind: each.kind });
    }
    const { sha256 = null, perceptualHash = null, camera = null } = file ?? {};
    kept.push({ ...each, sha256, perceptualHash, camera });
  }
  return accept(kept);
}

export type Flagged = {
  readonly flag: 'exact_duplicate' | 'near_duplicate' | null;
  readonly duplicateOf: string | null;
};

/** Hashes of evidence that has a file; the rest has nothing to compare. */
export const photosOf = (
  evidence: readonly { id: string; sha256: string | null; perceptualHash: string | null }[],
): PhotoHash[] =>
  evidence.flatMap(({ id, sha256, perceptualHash }) =>
    sha256 === null ? [] : [{ photoId: id, sha256, perceptual: perceptualHash }],
  );

/** Each piece with the one that it repeats most closely, on record before or handed in with it. */
export function flagDuplicates<Piece extends EvidenceKept>(
  evidence: readonly Piece[],
  onRecord: readonly PhotoHash[],
): (Piece & Flagged)[] {
  const found = findDuplicates(photosOf(evidence), onRecord, NEAR_WITHIN_BITS);
  return evidence.map((piece) => {
    const closest = found
      .filter(({ photoId }) => photoId === piece.id)
      .reduce<Duplicate | undefined>((best, each) => (best && nearer(best, each) ? best : each), undefined);
    return { ...piece, flag: closest ? flags[closest.kind] : null, duplicateOf: closest?.otherId ?? null };
  });
}

const flags = { exact: 'exact_duplicate', near: 'near_duplicate' } as const;

const nearer = (one: Duplicate, other: Duplicate): boolean =>
  one.kind === 'exact' || (other.kind !== 'exact' && one.distance <= other.distance);
