import type { FileRefusal } from '../../domain/file/media-type.ts';
import type { ProblemText } from '../problem.ts';

export const fileProblems: Record<FileRefusal, ProblemText> = {
  file_empty: {
    status: 400,
    title: { ko: '빈 파일입니다', en: 'The file is empty' },
    detail: {
      ko: '받은 내용이 없습니다. 파일을 확인하고 다시 올려 주세요.',
      en: 'Nothing came in. Check the file and send it again.',
    },
  },
  file_type_not_taken: {
    status: 415,
    title: { ko: '받을 수 없는 파일입니다', en: 'This kind of file is not taken' },
    detail: {
      ko: '파일의 실제 내용이 JPEG, PNG, WebP 사진이나 PDF여야 합니다. 저장된 것은 없습니다.',
      en: 'By its content it has to be a JPEG, PNG or WebP picture or a PDF. Nothing was saved.',
    },
  },
  file_store_unavailable: {
    status: 503,
    title: { ko: '파일 보관소를 쓸 수 없습니다', en: 'The file store cannot be reached' },
    detail: {
      ko: '파일을 보관하거나 읽지 못했습니다. 남은 것은 없으니 잠시 후 다시 해 주시고, 계속되면 플랫폼 관리자에게 알려 주세요.',
      en: 'The file could not be kept or read. Nothing is left behind; try again later, and tell the platform’s administrator if it goes on.',
    },
  },
};
