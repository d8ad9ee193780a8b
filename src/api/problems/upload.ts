import type { UploadRefusal } from '../../domain/file/upload.ts';
import type { ProblemText } from '../problem.ts';

export const uploadProblems: Record<UploadRefusal, ProblemText> = {
  too_many_uploads: {
    status: 429,
    title: { ko: '올리는 중인 파일이 너무 많습니다', en: 'Too many files are on their way in' },
    detail: {
      ko: '한 기관이 한 번에 {most}개까지 올릴 수 있습니다. 올리던 것을 마치고 다시 해 주세요. 마치지 않은 것은 사흘 뒤에 지워집니다.',
      en: 'An organisation sends at most {most} at once. Finish some of them first; what is not finished is deleted after three days.',
    },
  },
  upload_expired: {
    status: 410,
    title: { ko: '올리기 기한이 지났습니다', en: 'The upload has expired' },
    detail: {
      ko: '{expiresAt}까지 마치지 않아 지워졌습니다. 처음부터 다시 올려 주세요.',
      en: 'It was not finished by {expiresAt} and is deleted. Send the file again from its beginning.',
    },
  },
  upload_offset_ahead: {
    status: 409,
    title: { ko: '앞부분이 빠져 있습니다', en: 'Something before this part is missing' },
    detail: {
      ko: '지금까지 {receivedBytes}바이트를 받았습니다. 거기부터 보내 주세요.',
      en: '{receivedBytes} bytes have come in so far: go on from there.',
    },
  },
  upload_overruns: {
    status: 422,
    title: { ko: '처음에 말한 크기를 넘습니다', en: 'It is more than was said' },
    detail: {
      ko: '이 파일은 {sizeBytes}바이트라고 했습니다. 받은 것은 그대로이고 이 부분은 저장되지 않았습니다.',
      en: 'The file was said to have {sizeBytes} bytes. This part was not kept; what came in before is.',
    },
  },
  upload_part_too_large: {
    status: 413,
    title: { ko: '한 번에 보내는 부분이 너무 큽니다', en: 'The part is too large' },
    detail: {
      ko: '한 부분은 {mostBytes}바이트까지입니다. 나누어 보내 주세요.',
      en: 'A part has at most {mostBytes} bytes. Send it in smaller ones.',
    },
  },
  upload_incomplete: {
    status: 409,
    title: { ko: '아직 다 올라오지 않았습니다', en: 'Not all of it has come in' },
    detail: {
      ko: '{sizeBytes}바이트 중 {receivedBytes}바이트를 받았습니다. 나머지를 보내 주세요.',
      en: '{receivedBytes} of {sizeBytes} bytes have come in. Send the rest.',
    },
  },
  upload_differs: {
    status: 422,
    title: { ko: '받은 내용이 처음에 말한 것과 다릅니다', en: 'What came in is not what was said' },
    detail: {
      ko: '파일의 해시가 달라 받은 것을 버렸습니다. 원본을 처음부터 다시 올려 주세요.',
      en: 'Its hash is another one, so it was thrown away. Send the original again from its beginning.',
    },
  },
};
