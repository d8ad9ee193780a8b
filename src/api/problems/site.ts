import type { SiteRefusal } from '../../domain/site/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const siteProblems: Record<SiteRefusal, ProblemText> = {
  site_not_of_a_company: {
    status: 422,
    title: { ko: '기업만 신청할 수 있습니다', en: 'Only a company applies' },
    detail: {
      ko: '개선할 사업장은 기업만 신청할 수 있습니다. 소속 기업의 계정으로 신청해 주세요.',
      en: 'Sites are applied for by companies. Apply from the account of the company.',
    },
  },
  site_form_lacks: {
    status: 422,
    title: { ko: '신청서에 꼭 필요한 항목이 없습니다', en: 'The form lacks what places a site' },
    detail: {
      ko: '다음 항목을 채워 다시 신청해 주세요: {needed}.',
      en: 'Fill in these fields and apply again: {needed}.',
    },
  },
  dates_out_of_order: {
    status: 422,
    title: { ko: '기간의 앞뒤가 바뀌었습니다', en: 'The dates are out of order' },
    detail: {
      ko: '작업 가능 기간이 {availableFrom}에 시작해 {availableTo}에 끝난다고 되어 있습니다. 날짜를 확인해 주세요.',
      en: 'Work would be possible from {availableFrom} until {availableTo}. Check the dates.',
    },
  },
  region_unknown: {
    status: 422,
    title: { ko: '없는 시도 코드입니다', en: 'No such region' },
    detail: {
      ko: '{region}은(는) {on} 현재 쓰이지 않는 시도 코드입니다. 행정표준코드 두 자리를 써 주세요.',
      en: '{region} is not the code of a region on {on}. Use the two digits of the standard code.',
    },
  },
  site_applied_already: {
    status: 409,
    title: { ko: '이미 신청한 사업장입니다', en: 'This site has applied' },
    detail: {
      ko: '같은 사업장이 같은 사고 유형으로 이미 신청했습니다({number}). 그 신청을 확인해 주세요.',
      en: 'The same site has applied for the same hazard ({number}). Go on with that one.',
    },
  },
  bringer_not_a_supplier: {
    status: 422,
    title: { ko: '이 사업의 공급기업이 아닙니다', en: 'Not a supplier of this programme' },
    detail: {
      ko: '사업장을 소개한 기업은 이 사업에 선정된 공급기업이어야 합니다.',
      en: 'Whoever brought the site must be a supplier selected in this programme.',
    },
  },
  risk_outside_scale: {
    status: 422,
    title: { ko: '위험성 척도를 벗어났습니다', en: 'Outside the risk scale' },
    detail: {
      ko: '빈도 {frequency}, 강도 {severity}: 이 척도({scale})의 빈도는 1~{frequencyMax}, 강도는 1~{severityMax}입니다.',
      en: 'Frequency {frequency}, severity {severity}: the scale {scale} has 1 to {frequencyMax} and 1 to {severityMax}.',
    },
  },
  risk_method_unknown: {
    status: 422,
    title: { ko: '이 사업의 위험성평가 방법이 아닙니다', en: 'Not a risk method of this programme' },
    detail: {
      ko: '{method}은(는) 쓸 수 없습니다. 다음 중에서 골라 주세요: {known}.',
      en: 'The method {method} is not used here. Choose one of: {known}.',
    },
  },
  site_not_payable: {
    status: 409,
    title: { ko: '이 공급기업이 지원받을 수 없는 사업장입니다', en: 'Not payable for this supplier' },
    detail: {
      ko: '공급기업 자신이나 계열사, 같은 대표자의 사업장은 지급 대상이 아닙니다({cause}). 매칭을 거절해 주세요.',
      en: 'A supplier’s own, affiliated or same-representative site is not paid for ({cause}). Decline the match.',
    },
  },
  answer_too_late: {
    status: 409,
    title: { ko: '회신 기한이 지났습니다', en: 'Too late to answer' },
    detail: {
      ko: '이 매칭은 {dueOn}까지 회신할 수 있었습니다. 사업장은 다시 매칭을 기다립니다.',
      en: 'This match was to be answered by {dueOn}. The site waits for another.',
    },
  },
  accepted_already: {
    status: 409,
    title: { ko: '이미 수락했습니다', en: 'Accepted already' },
    detail: {
      ko: '귀 기관은 이미 수락했습니다. 상대방의 회신을 기다려 주세요.',
      en: 'Your side has accepted. The other side has yet to answer.',
    },
  },
  decline_reason_unknown: {
    status: 422,
    title: { ko: '정해진 거절 사유가 아닙니다', en: 'Not a reason of this programme' },
    detail: {
      ko: '{reasonCode}은(는) 정해진 사유가 아닙니다. 다음 중에서 골라 주세요: {known}.',
      en: '{reasonCode} is no reason of this programme. Choose one of: {known}.',
    },
  },
  site_not_matched: {
    status: 409,
    title: { ko: '매칭이 합의되지 않은 사업장입니다', en: 'No agreed match' },
    detail: {
      ko: '공급기업과 사업장이 모두 수락한 뒤에 할 수 있습니다.',
      en: 'Supplier and site have to accept the match first.',
    },
  },
  installed_already: {
    status: 409,
    title: { ko: '이미 설치가 끝났습니다', en: 'Installed already' },
    detail: {
      ko: '기준선은 설치하기 전에만 평가하고 확정할 수 있습니다. 운영기관에 문의해 주세요.',
      en: 'The baseline is assessed and locked before anything is installed. Ask the operator.',
    },
  },
  improved_already: {
    status: 409,
    title: { ko: '이미 개선된 사업장입니다', en: 'Improved already' },
    detail: {
      ko: '개선이 끝난 사업장은 중도 포기할 수 없습니다. 폐업한 경우에는 서류로 검증합니다.',
      en: 'An improved site does not drop out; if it closes, its documents are checked.',
    },
  },
};
