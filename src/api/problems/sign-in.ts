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
  password_link_not_valid: {
    status: 409,
    title: { ko: '쓸 수 없는 링크입니다', en: 'This link is not valid' },
    detail: {
      ko: '이미 쓰였거나 기한이 지난 링크입니다. 새 링크를 받아 주세요.',
      en: 'It was used already, or its time is over. Ask for a new one.',
    },
  },
  totp_required: {
    status: 401,
    title: { ko: '인증 코드가 필요합니다', en: 'A code is needed' },
    detail: {
      ko: '인증 앱의 여섯 자리 코드나 복구 코드를 함께 보내 주세요.',
      en: 'Send the six digits of your authenticator app, or a recovery code, as well.',
    },
  },
  totp_wrong: {
    status: 401,
    title: { ko: '인증 코드가 맞지 않습니다', en: 'The code is wrong' },
    detail: {
      ko: '한 번 쓴 코드는 다시 쓸 수 없습니다. 앱에 새 코드가 나오면 다시 해 주세요.',
      en: 'A code that was used does not count again. Wait for the next one in your app.',
    },
  },
  totp_on_already: {
    status: 409,
    title: { ko: '이미 인증 앱을 쓰고 있습니다', en: 'An authenticator app is in use already' },
    detail: {
      ko: '다른 앱으로 바꾸시려면 먼저 지금 앱을 꺼 주세요.',
      en: 'Turn it off first to use another one.',
    },
  },
  totp_not_enrolled: {
    status: 409,
    title: { ko: '등록 중인 인증 앱이 없습니다', en: 'No authenticator app is being set up' },
    detail: { ko: '등록부터 다시 시작해 주세요.', en: 'Begin by enrolling one.' },
  },
  totp_off: {
    status: 409,
    title: { ko: '인증 앱을 쓰고 있지 않습니다', en: 'No authenticator app is in use' },
    detail: { ko: '끌 것이 없습니다.', en: 'There is nothing to turn off.' },
  },
  totp_of_own: {
    status: 403,
    title: { ko: '자신의 것은 다른 관리자가 풀어 드립니다', en: 'Another administrator does this for you' },
    detail: {
      ko: '코드가 있으면 로그인 설정에서 끄실 수 있습니다. 없으면 다른 관리자에게 부탁해 주세요.',
      en: 'With a code you can turn it off yourself; without one, ask another administrator.',
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
  oidc_failed: {
    status: 403,
    title: { ko: '다른 기관의 로그인을 마치지 못했습니다', en: 'Signing in elsewhere did not succeed' },
    detail: {
      ko: '취소했거나 10분이 지났거나 확인할 수 없는 답이 왔습니다. 처음부터 다시 해 주세요.',
      en: 'It was cancelled, took longer than ten minutes, or its answer could not be verified. Begin again.',
    },
  },
  oidc_unavailable: {
    status: 503,
    title: { ko: '다른 기관의 로그인을 쓸 수 없습니다', en: 'The other sign-in cannot be reached' },
    detail: {
      ko: '잠시 후 다시 시도하거나 비밀번호로 로그인해 주세요.',
      en: 'Try again in a moment, or sign in with your password.',
    },
  },
  oidc_not_known: {
    status: 403,
    title: { ko: '등록되지 않은 분입니다', en: 'Nobody here is known by that sign-in' },
    detail: {
      ko: '확인된 전자우편 주소로 등록된 분만 들어올 수 있습니다. 소속 기관이나 관리자에게 등록을 부탁해 주세요.',
      en: 'Only people who are registered with the verified address come in. Ask your organisation or the administrator.',
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
