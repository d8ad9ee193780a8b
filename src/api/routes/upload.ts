import {
  finishUpload,
  keepUpload,
  lookAtUpload,
  startUpload,
  takePartIn,
} from '../../actions/file/upload-in-parts.ts';
import { uploadOperations as operations } from '../../contract/upload.ts';
import type { Camera } from '../../domain/file/camera.ts';
import type { Row } from '../../store/rows.ts';
import { acting, type HouseParts, keeping, type Route, reading, receiving } from '../route.ts';

const receivingOf = (house: HouseParts) => ({
  db: house.database.kysely,
  files: house.files,
  uploads: house.uploads,
  systemNow: house.systemNow(),
});

const fileView = (file: Row<'file'>) => ({ ...file, camera: file.camera as Camera | null });

export const uploadRoutes: readonly Route[] = [
  acting(operations.startUpload, (context, input, _viewer, house) =>
    startUpload(context, input, receivingOf(house)),
  ),
  reading(operations.getUpload, ({ house }, { uploadId }) => lookAtUpload(receivingOf(house), uploadId)),
  receiving(operations.sendPart, (house, { uploadId, offset }, bytes) =>
    takePartIn(receivingOf(house), { uploadId, offset: Number(offset), bytes }),
  ),
  keeping(
    operations.finishUpload,
    (house, { uploadId }) => keepUpload(receivingOf(house), uploadId),
    async (context, kept, { uploadId }) => fileView(await finishUpload(context, uploadId, kept)),
  ),
];
