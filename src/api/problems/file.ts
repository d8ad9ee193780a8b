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
  picture_not_readable: {
    status: 422,
    title: { ko: '열 수 없는 사진입니다', en: 'The picture cannot be read' },
    detail: {
      ko: '사진이 손상되었거나 일부가 빠졌습니다. 원본을 다시 올려 주세요. 저장된 것은 없습니다.',
      en: 'It is damaged or cut off. Send the original again; nothing was saved.',
    },
  },
  picture_too_large: {
    status: 413,
    title: { ko: '사진이 너무 큽니다', en: 'The picture is too large' },
    detail: {
      ko: '{mostMegapixels}백만 화소가 넘는 사진은 받지 않습니다. 카메라의 해상도를 낮추어 다시 찍어 주세요.',
      en: 'At most {mostMegapixels} million pixels are taken. Take it again at a lower resolution.',
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
  file_store_full: {
    status: 507,
    title: { ko: '파일을 둘 공간이 없습니다', en: 'No space left for files' },
    detail: {
      ko: '서버의 디스크가 가득 찼습니다. 그전에 받은 부분은 그대로 있습니다. 관리자에게 알려 주시고, 공간이 생기면 이어서 올려 주세요.',
      en: 'The server’s disk is full. What came in before is still there. Tell its administrator, and go on once there is space.',
    },
  },
};
