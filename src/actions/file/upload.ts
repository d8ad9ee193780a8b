import type { Row } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { type KeptFile, recordFile } from '../kept-file.ts';

/** Records bytes that came in at once as a file of the caller's organisation. */
export const uploadFile = (context: Context, kept: KeptFile): Promise<Row<'file'> & KeptFile> =>
  recordFile(context, kept);
