import Type from 'typebox';
import { MOST_FILE_BYTES } from '../domain/file/upload.ts';
import { Id, Instant, nullable, Sha256 } from './common.ts';
import { FileView } from './file.ts';
import { act, read } from './operation.ts';

const Part = Type.String({
  contentEncoding: 'binary',
  description: 'Raw bytes, at most 1 MB; they count once they are answered',
});

export const UploadView = Type.Object({
  id: Id,
  sha256: Sha256,
  sizeBytes: Type.Integer(),
  receivedBytes: Type.Integer({ description: 'Where to go on' }),
  expiresAt: Instant,
  fileId: nullable(Id),
});

const uploadId = Type.Object({ uploadId: Id });

export const uploadOperations = {
  startUpload: act({
    id: 'startUpload',
    path: '/uploads',
    summary:
      'Begin to send a file in parts, by its size and hash, or go on with one of the same hash that was begun',
    body: Type.Object(
      { sha256: Sha256, sizeBytes: Type.Integer({ minimum: 1, maximum: MOST_FILE_BYTES }) },
      { additionalProperties: false },
    ),
    reply: UploadView,
    status: 201,
  }),
  getUpload: read({
    id: 'getUpload',
    path: '/uploads/{uploadId}',
    summary: 'How far an upload is',
    params: uploadId,
    reply: UploadView,
  }),
  sendPart: act({
    id: 'sendPart',
    path: '/uploads/{uploadId}/parts/{offset}',
    summary:
      'Send the bytes from that offset on; sent twice, they are written twice, so it needs no idempotency key',
    params: Type.Object({
      uploadId: Id,
      offset: Type.String({ pattern: '^(0|[1-9][0-9]{0,7})$' }),
    }),
    body: Part,
    reply: UploadView,
  }),
  finishUpload: act({
    id: 'finishUpload',
    path: '/uploads/{uploadId}/finish',
    summary: 'Hold the bytes against their hash and keep them as a file; asked again, it is the same file',
    params: uploadId,
    reply: FileView,
    status: 201,
  }),
};
