import type { AgreementRefusal } from '../../domain/agreement/agreement.ts';
import type { ProblemText } from '../problem.ts';

export const agreementProblems: Record<Exclude<AgreementRefusal, 'state_does_not_allow'>, ProblemText> = {
  agreement_exists: {
    status: 409,
    title: { ko: '협약이 이미 있습니다', en: 'There is an agreement already' },
    detail: {
      ko: '이 사업의 협약이 이미 작성되어 있습니다. 그 협약을 읽고 서명해 주세요.',
      en: 'This programme has its agreement. Read and sign that one.',
    },
  },
  text_changed: {
    status: 409,
    title: { ko: '협약서 내용이 바뀌었습니다', en: 'The text has changed' },
    detail: {
      ko: '읽으신 협약서와 지금 내용이 다릅니다. 다시 읽고 서명해 주세요(해시 {textHash}).',
      en: 'What you read is not what stands now. Read it again and sign over {textHash}.',
    },
  },
  not_a_party: {
    status: 403,
    title: { ko: '협약 당사자가 아닙니다', en: 'Not a party' },
    detail: {
      ko: '이 협약의 당사자만 서명할 수 있습니다.',
      en: 'Only a party to this agreement can sign it.',
    },
  },
  signed_already: {
    status: 409,
    title: { ko: '이미 서명했습니다', en: 'Signed already' },
    detail: {
      ko: '귀 기관은 이미 서명했습니다. 다른 당사자의 서명을 기다려 주세요.',
      en: 'Your organisation has signed. The other parties have yet to.',
    },
  },
};
