import type { DeliveryRefusal } from '../../domain/notice/delivery.ts';
import type { WebhookRefusal } from '../../domain/notice/webhook.ts';
import type { ProblemText } from '../problem.ts';

type Own = Exclude<DeliveryRefusal | WebhookRefusal, 'state_does_not_allow'>;

export const noticeProblems: Record<Own, ProblemText> = {
  webhook_url_not_allowed: {
    status: 422,
    title: { ko: '쓸 수 없는 웹훅 주소입니다', en: 'This address cannot be a webhook' },
    detail: {
      ko: 'https로 시작하고 사용자 이름과 비밀번호가 들어 있지 않은 주소를 보내 주세요.',
      en: 'Send an address that begins with https and holds no user name or password.',
    },
  },
  webhooks_too_many: {
    status: 409,
    title: { ko: '웹훅을 더 등록할 수 없습니다', en: 'No more webhooks' },
    detail: {
      ko: '한 기관은 웹훅을 {most}개까지 둘 수 있습니다. 쓰지 않는 웹훅을 끝낸 뒤 다시 등록해 주세요.',
      en: 'An organisation may have {most} webhooks. End one that you no longer use, then register again.',
    },
  },
  delivery_not_dead: {
    status: 409,
    title: { ko: '다시 보낼 수 없습니다', en: 'It cannot be sent again' },
    detail: {
      ko: '전달에 끝내 실패한 것만, 받을 웹훅이 아직 있을 때 다시 보낼 수 있습니다. 전달 내역에서 상태를 확인해 주세요.',
      en: 'Only what was given up can be sent again, while its webhook still exists. See its state among the deliveries.',
    },
  },
};
