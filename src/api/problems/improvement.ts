import type { ImprovementRefusal } from '../../domain/improvement/refusals.ts';
import type { ProblemText } from '../problem.ts';

/** What sites refuse with too has its text there. */
type Own = Exclude<ImprovementRefusal, 'state_does_not_allow' | 'risk_outside_scale'>;

export const improvementProblems: Record<Own, ProblemText> = {
  match_not_agreed: {
    status: 409,
    title: { ko: '성사된 매칭이 아닙니다', en: 'The match is not agreed' },
    detail: {
      ko: '매칭 상태가 ‘{state}’입니다. 공급기업과 사업장이 모두 수락한 매칭에서만 할 수 있습니다.',
      en: 'The match is “{state}”; supplier and site both have to have accepted it.',
    },
  },
  baseline_not_locked: {
    status: 409,
    title: { ko: '기준선이 확정되지 않았습니다', en: 'The baseline is not locked' },
    detail: {
      ko: '설치 전에 사업주가 위험성평가를 마치고 기준선을 확정해야 합니다(산업안전보건법 제36조).',
      en: 'The employer has to assess the risk and lock it before anything is installed (OSH Act, art. 36).',
    },
  },
  award_not_in_force: {
    status: 409,
    title: { ko: '시행 중인 지원 과제가 아닙니다', en: 'The award is not in force' },
    detail: {
      ko: '지원 과제의 상태가 ‘{state}’입니다. 시행 중인 지원 과제에서만 현장 작업을 기록할 수 있습니다.',
      en: 'The award is “{state}”; work at sites is recorded only while it is active.',
    },
  },
  work_paused: {
    status: 409,
    title: { ko: '사고 조사로 작업이 멈춰 있습니다', en: 'Work is paused after an accident' },
    detail: {
      ko: '이 사업장의 사고가 아직 조사 중입니다. 조사가 끝나면 이어서 할 수 있습니다.',
      en: 'An accident at this site is under review. Go on once its case is closed.',
    },
  },
  activity_kind_unknown: {
    status: 422,
    title: { ko: '사업에 없는 활동입니다', en: 'Not an activity of this programme' },
    detail: {
      ko: '{kind}은(는) 이 사업의 활동이 아닙니다. 가능한 활동: {known}.',
      en: '{kind} is no activity of this programme, which has: {known}.',
    },
  },
  improved_before: {
    status: 409,
    title: { ko: '이미 같은 개선이 있습니다', en: 'This improvement exists' },
    detail: {
      ko: '이 사업장에는 {measure} 개선이 이미 등록되어 있습니다. 같은 개선은 공급기업이나 사업이 달라도 한 번만 인정됩니다.',
      en: 'This site has its {measure} already. It counts once, whichever supplier or programme did it.',
    },
  },
  serial_number_taken: {
    status: 409,
    title: { ko: '이미 등록된 제조번호입니다', en: 'The serial number is taken' },
    detail: {
      ko: '제조번호 {serialNumber}은(는) 다른 개선에 등록되어 있습니다. 명판을 다시 확인해 주세요.',
      en: '{serialNumber} belongs to another improvement. Check the plate.',
    },
  },
  serial_number_differs: {
    status: 409,
    title: { ko: '제조번호가 다릅니다', en: 'The serial number differs' },
    detail: {
      ko: '구매할 때 기록한 제조번호는 {recorded}입니다. 같은 설비인지 확인해 주세요.',
      en: '{recorded} was recorded at the purchase. Check that it is the same equipment.',
    },
  },
  purchase_first: {
    status: 409,
    title: { ko: '구매 기록이 먼저 필요합니다', en: 'Record the purchase first' },
    detail: {
      ko: '제품 공급은 언제 얼마에 샀는지 기록한 뒤에 완료할 수 있습니다.',
      en: 'Equipment is recorded as bought, with day and cost, before it counts as installed.',
    },
  },
  day_out_of_order: {
    status: 422,
    title: { ko: '날짜 순서가 맞지 않습니다', en: 'The day is out of order' },
    detail: {
      ko: '{day}은(는) 쓸 수 없습니다. {from}부터 {to}까지의 날이어야 합니다.',
      en: '{day} does not fit: it has to lie between {from} and {to}.',
    },
  },
  evidence_missing: {
    status: 422,
    title: { ko: '증빙이 빠졌습니다', en: 'Evidence is missing' },
    detail: {
      ko: '이 활동에는 다음 증빙이 더 필요합니다: {missing}.',
      en: 'This activity also needs: {missing}.',
    },
  },
  file_not_yours: {
    status: 422,
    title: { ko: '쓸 수 없는 파일입니다', en: 'Not your file' },
    detail: {
      ko: '{fileId}은(는) 귀사가 올린 파일이 아닙니다. 원본을 직접 올려 주세요.',
      en: '{fileId} was not uploaded by your company. Upload the original yourself.',
    },
  },
  photo_needs_picture: {
    status: 422,
    title: { ko: '사진 파일이 필요합니다', en: 'A photo is a picture' },
    detail: {
      ko: '{kind}에는 JPEG, PNG, WebP 사진 파일을 붙여야 합니다.',
      en: '{kind} takes a JPEG, PNG or WebP file.',
    },
  },
  photo_needs_origin: {
    status: 422,
    title: { ko: '촬영 시각과 장소가 필요합니다', en: 'When and where was it taken?' },
    detail: {
      ko: '{kind}에 찍은 시각(지금보다 늦을 수 없음)과 장소를 적어 주세요.',
      en: '{kind} says when it was taken, which cannot be later than now, and where.',
    },
  },
  supplier_confirms_itself: {
    status: 403,
    title: { ko: '공급기업 사람은 확인할 수 없습니다', en: 'The supplier cannot confirm itself' },
    detail: {
      ko: '공급기업에도 속한 분은 사업장을 대신해 확인할 수 없습니다. 다른 담당자가 확인해 주세요.',
      en: 'Whoever also works for the supplier cannot confirm for the site. Let someone else do it.',
    },
  },
  case_open: {
    status: 409,
    title: { ko: '민원 처리가 끝나지 않았습니다', en: 'A case is open' },
    detail: {
      ko: '이 개선에 대해 제기한 민원이 처리 중입니다. 처리가 끝난 뒤 확인해 주세요.',
      en: 'What you contested here is being looked into. Confirm once the case is closed.',
    },
  },
  minimum_use_over: {
    status: 409,
    title: { ko: '의무 사용 기간이 끝났습니다', en: 'The minimum use is over' },
    detail: {
      ko: '의무 사용 기간은 {useUntil} 전까지였습니다. 그 뒤의 철거는 실적에 영향을 주지 않습니다.',
      en: 'It had to stay until {useUntil}. Taking it away afterwards changes no result.',
    },
  },
};
