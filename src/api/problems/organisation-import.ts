import type { ImportRefusal } from '../../domain/organisation/import/import.ts';
import type { ProblemText } from '../problem.ts';

export const organisationImportProblems: Record<ImportRefusal, ProblemText> = {
  sheet_type_not_taken: {
    status: 415,
    title: { ko: '받을 수 없는 파일입니다', en: 'This kind of file is not taken' },
    detail: {
      ko: 'XLSX나 CSV여야 합니다. 예전 엑셀(.xls)이나 암호가 걸린 파일은 암호 없이 .xlsx로 저장해서 다시 올려 주세요.',
      en: 'It has to be XLSX or CSV. Save an older workbook (.xls) or one with a password as .xlsx without it, and send it again.',
    },
  },
  sheet_not_readable: {
    status: 422,
    title: { ko: '읽을 수 없는 파일입니다', en: 'The file cannot be read' },
    detail: {
      ko: '파일이 손상되었거나 표로 읽히지 않습니다({cause}). 엑셀에서 다시 저장해서 올려 주세요.',
      en: 'It is damaged or is no table ({cause}). Save it anew in a spreadsheet and send it again.',
    },
  },
  sheet_too_large: {
    status: 413,
    title: { ko: '파일이 너무 큽니다', en: 'The file is too large' },
    detail: {
      ko: '한 파일에는 20만 행, 100열까지 받습니다({what}: {most}까지). 나누어 올려 주세요.',
      en: 'A file may have 200,000 rows and 100 columns ({what}: at most {most}). Send it in several.',
    },
  },
  sheet_empty: {
    status: 422,
    title: { ko: '빈 표입니다', en: 'The table is empty' },
    detail: {
      ko: '첫 시트에 내용이 없습니다. 파일을 확인해 주세요.',
      en: 'Nothing stands in its first sheet. Check the file.',
    },
  },
  import_columns_differ: {
    status: 422,
    title: { ko: '열의 수가 다릅니다', en: 'Another number of columns' },
    detail: {
      ko: '파일에는 열이 {expected}개인데 {given}개를 정했습니다.',
      en: 'The file has {expected} columns; {given} were settled.',
    },
  },
  import_field_unknown: {
    status: 422,
    title: { ko: '모르는 항목입니다', en: 'An unknown field' },
    detail: { ko: '{field}은(는) 등록부에 없는 항목입니다.', en: '{field} is no field of the registry.' },
  },
  import_field_twice: {
    status: 422,
    title: { ko: '같은 항목이 두 열에 있습니다', en: 'A field stands in two columns' },
    detail: {
      ko: '{field}을(를) 두 열에서 읽을 수 없습니다. 하나만 남겨 주세요.',
      en: '{field} cannot be read from two columns. Keep one.',
    },
  },
  import_names_nobody: {
    status: 422,
    title: { ko: '기관을 알아볼 열이 없습니다', en: 'No column names the organisations' },
    detail: {
      ko: '사업자등록번호, 법인등록번호, 기관명 가운데 적어도 하나가 있어야 합니다.',
      en: 'At least one column has to hold the business number, the corporate number or the name.',
    },
  },
  import_has_bad_rows: {
    status: 422,
    title: { ko: '틀린 행이 있습니다', en: 'Some rows are bad' },
    detail: {
      ko: '틀린 행이 {bad}개라서 아무것도 등록하지 않았습니다. 고쳐서 다시 올리거나, 맞는 행만 등록해 주세요.',
      en: 'Nothing was registered, for {bad} rows are bad. Mend them and send the file again, or import the good rows.',
    },
  },
  import_rows_gone: {
    status: 410,
    title: { ko: '파일의 내용을 지웠습니다', en: 'The rows of the file are gone' },
    detail: {
      ko: '올린 지 한 달이 지나 {rowsGoneAt}에 지웠습니다. 다시 올려 주세요.',
      en: 'They were deleted a month after the file came, on {rowsGoneAt}. Send it again.',
    },
  },
};
