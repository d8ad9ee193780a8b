import type { SignInRefusal } from '../../domain/person/sign-in.ts';
import type { ProblemText } from '../problem.ts';

export const signInProblems: Record<SignInRefusal, ProblemText> = {
  cross_site_request: {
    status: 403,
    title: { ko: '다른 사이트에서 보낸 요청입니다', en: 'This request came from another site' },
    detail: {
      ko: '로그인한 상태의 요청은 이 사이트의 화면에서만 받습니다. 이 사이트를 열어 다시 해 주세요. 저장된 것은 없습니다.',
      en: 'With a session, requests are taken from this site’s own pages alone. Open it and try again; nothing was saved.',
    },
  },
  sign_in_failed: {
    status: 401,
    title: { ko: '로그인하지 못했습니다', en: 'Sign-in failed' },
    detail: {
      ko: '전자우편 주소나 비밀번호가 맞지 않습니다. 비밀번호를 잊으셨거나 아직 정하지 않으셨다면 비밀번호 설정 링크를 받아 주세요.',
      en: 'Address or password is wrong. If you forgot your password, or never chose one, ask for a link to set it.',
    },
  },
  too_many_attempts: {
    status: 429,
    title: { ko: '시도가 너무 많았습니다', en: 'Too many attempts' },
    detail: {
      ko: '{minutes}분 뒤에 다시 시도해 주세요. 그때까지는 맞는 비밀번호도 받지 않습니다.',
      en: 'Try again in {minutes} minutes. Until then even the right password is not taken.',
    },
  },
  password_wrong: {
    status: 403,
    title: { ko: '지금 비밀번호가 맞지 않습니다', en: 'Your present password is wrong' },
    detail: {
      ko: '지금 쓰시는 비밀번호를 다시 입력해 주세요. 바뀐 것은 없습니다.',
      en: 'Enter the password that you use now. Nothing was changed.',
    },
  },
  session_needed: {
    status: 409,
    title: { ko: '로그인한 화면에서만 됩니다', en: 'Only in a session' },
    detail: {
      ko: 'API 토큰은 한 기관의 것입니다. 브라우저로 로그인해서 해 주세요.',
      en: 'A token of the API belongs to one organisation. Sign in with a browser to do this.',
    },
  },
  password_too_short: {
    status: 422,
    title: { ko: '비밀번호가 짧습니다', en: 'The password is too short' },
    detail: {
      ko: '{least}자 이상으로 정해 주세요. 외우기 쉬운 낱말 몇 개를 이어도 됩니다.',
      en: 'Choose at least {least} characters; a few words in a row will do.',
    },
  },
  password_too_long: {
    status: 422,
    title: { ko: '비밀번호가 깁니다', en: 'The password is too long' },
    detail: { ko: '{most}자까지 쓸 수 있습니다.', en: 'It takes at most {most} characters.' },
  },
  password_names_its_owner: {
    status: 422,
    title: { ko: '이름이나 주소로 짐작할 수 있습니다', en: 'Your name or address gives it away' },
    detail: {
      ko: '이름이나 전자우편 주소에 몇 글자만 더한 비밀번호는 쓸 수 없습니다. 다른 낱말로 정해 주세요.',
      en: 'A name or an address with little added is tried first. Choose other words.',
    },
  },
  password_too_common: {
    status: 422,
    title: { ko: '많이 쓰이는 비밀번호입니다', en: 'Too common a password' },
    detail: {
      ko: '누구나 먼저 시도해 보는 비밀번호입니다. 서로 관계없는 낱말을 이어 정해 주세요.',
      en: 'It is among the first that are tried. Choose words that have nothing to do with each other.',
    },
  },
};
