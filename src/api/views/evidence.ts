import type { Camera } from '../../domain/file/camera.ts';
import type { EvidenceKind } from '../../domain/programme/definition.ts';
import type { EvidenceInSight } from '../../store/evidence.ts';
import type { Row } from '../../store/rows.ts';
import { shows, type Viewer } from '../viewer.ts';

export const evidenceView = (piece: Row<'evidence'>, viewer: Viewer) => {
  const reads = shows(viewer, 'evidence.words');
  return {
    ...piece,
    kind: piece.kind as EvidenceKind,
    text: reads ? piece.text : null,
    place: reads ? piece.place : null,
    camera: reads ? (piece.camera as Camera | null) : null,
    duplicateOf: shows(viewer, 'evidence.duplicateOf') ? piece.duplicateOf : null,
  };
};

/** As evidenceView, with where its file came from and what it repeats. */
export const evidenceSeen = (piece: EvidenceInSight, viewer: Viewer) => ({
  ...evidenceView(piece, viewer),
  mediaType: piece.mediaType,
  uploadedAt: piece.uploadedAt,
  uploadedBy: shows(viewer, 'evidence.uploader') ? piece.uploadedBy : null,
  repeats: shows(viewer, 'evidence.duplicateOf') ? piece.repeats : null,
});
