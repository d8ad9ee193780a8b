import { saveFile } from '../files.ts';
import { csvOf } from './csv.ts';
import { type Sheet, workbookOf } from './workbook.ts';

export async function saveCsv({ name, head, rows, notice }: Sheet): Promise<void> {
  const lines = [...(notice === null ? [] : [[notice]]), head, ...rows];
  saveFile(new Blob([csvOf(lines)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

export const saveXlsx = async ({ name, ...sheet }: Sheet): Promise<void> =>
  saveFile(await workbookOf(sheet), `${name}.xlsx`);
