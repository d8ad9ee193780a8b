import { uploadFile } from '../../actions/file/upload.ts';
import { keepFile } from '../../actions/kept-file.ts';
import { fileOperations as operations } from '../../contract/file.ts';
import { extensions, type MediaType } from '../../domain/file/media-type.ts';
import { must, Refused } from '../../store/refused.ts';
import { get } from '../../store/rows.ts';
import { downloading, type Route, uploadingTogether } from '../route.ts';

export const fileRoutes: readonly Route[] = [
  uploadingTogether(operations.uploadFile, ({ files }, bytes) => keepFile(files, bytes), uploadFile),
  downloading(operations.downloadFile, async ({ db, house }, { evidenceId }) => {
    const { fileId } = await get(db, 'evidence', evidenceId);
    if (fileId === null) throw new Refused({ code: 'not_found', facts: { kind: 'file', id: evidenceId } });
    const { sha256, mediaType } = await get(db, 'file', fileId);
    return {
      bytes: must(await house.files.read(sha256)),
      mediaType,
      name: `${evidenceId}.${extensions[mediaType as MediaType]}`,
    };
  }),
];
