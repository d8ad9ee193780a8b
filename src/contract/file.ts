import Type from 'typebox';
import { Id, Instant, nullable, Revision, Sha256, Words } from './common.ts';
import { act, read } from './operation.ts';

/** The bytes of a file, which JSON Schema has no type of. */
const Bytes = Type.String({ contentEncoding: 'binary', description: 'Raw bytes, at most 20 MB' });

/** What the camera wrote into a photo, beside what its uploader says. */
export const CameraView = Type.Object({
  takenAt: nullable(Instant),
  place: nullable(Type.Object({ latitude: Type.String(), longitude: Type.String() })),
});

export const FileView = Type.Object({
  id: Id,
  sha256: Sha256,
  sizeBytes: Type.Integer({ minimum: 1 }),
  mediaType: Type.String({ description: 'As its bytes show: JPEG, PNG, WebP or PDF' }),
  perceptualHash: nullable(
    Type.String({
      description: '64-bit difference hash; null where it says nothing and bytes alone are compared',
    }),
  ),
  camera: nullable(CameraView),
  uploadedAt: Instant,
  revision: Revision,
});

export const fileOperations = {
  uploadFile: act({
    id: 'uploadFile',
    path: '/files',
    summary: 'Keep a photo or a document, to be named as evidence afterwards',
    body: Bytes,
    reply: FileView,
    status: 201,
  }),
  downloadFile: read({
    id: 'downloadFile',
    path: '/evidence/{evidenceId}/file',
    summary:
      'The original bytes of a piece of evidence, as an attachment; the access log keeps who, when and why',
    params: Type.Object({ evidenceId: Id }),
    query: Type.Object({ reason: Words(200) }, { additionalProperties: false }),
    reply: Bytes,
  }),
};
