import type { ApplicationRefusal } from '../../domain/application/refusals.ts';
import type { ProblemText } from '../problem.ts';

const text = (
  status: ProblemText['status'],
  [koTitle, koDetail]: readonly [string, string],
  [enTitle, enDetail]: readonly [string, string],
): ProblemText => ({
  status,
  title: { ko: koTitle, en: enTitle },
  detail: { ko: koDetail, en: enDetail },
});

export const applicationProblems: Record<ApplicationRefusal, ProblemText> = {
  track_unknown: text(
    422,
    ['없는 모집 분야입니다', '{track} 분야는 없습니다. 다음 중에서 골라 주세요: {known}.'],
    ['No such track', 'There is no track {track}. Choose one of: {known}.'],
  ),
  programme_not_open: text(
    409,
    [
      '신청을 받지 않는 사업입니다',
      '이 사업은 지금 새로운 신청이나 선정을 받지 않습니다. 운영기관에 문의해 주세요.',
    ],
    [
      'The programme is not open',
      'This programme takes no new applications or awards now. Ask its operator.',
    ],
  ),
  applied_already: text(
    409,
    ['이미 신청했습니다', '신청 {number}이(가) 이미 접수되어 있습니다. 그 신청을 확인해 주세요.'],
    ['Applied already', 'Application {number} has been made. Go on with that one.'],
  ),
  no_intake: text(
    409,
    [
      '접수 창구가 없습니다',
      '{track} 분야는 이 방법으로 신청을 받지 않습니다. 공고의 신청 방법을 확인해 주세요.',
    ],
    ['No intake', 'Track {track} takes no applications in this way. See how the call takes them.'],
  ),
  intake_without_days: text(
    409,
    [
      '접수 기간이 정해지지 않았습니다',
      '{track} 분야의 접수 기간이 아직 공고되지 않았습니다. 공고가 나면 신청해 주세요.',
    ],
    ['No days of intake yet', 'The days of intake of track {track} are not announced. Apply once they are.'],
  ),
  intake_not_open: text(
    409,
    ['아직 접수 기간이 아닙니다', '접수는 {opensAt}에 시작합니다. 그때 다시 제출해 주세요.'],
    ['Not open yet', 'The intake opens at {opensAt}. Submit again then.'],
  ),
  intake_closed: text(
    409,
    ['접수가 마감되었습니다', '접수는 {closesAt}에 마감되어 더 받을 수 없습니다. 다음 모집을 기다려 주세요.'],
    [
      'The intake is closed',
      'The intake closed at {closesAt} and nothing more can be taken. Wait for the next call.',
    ],
  ),
  intake_not_closed: text(
    409,
    ['아직 접수 중입니다', '접수가 {closesAt}에 끝난 다음 순위를 정할 수 있습니다.'],
    ['Still open', 'Ranking is possible after the intake closes at {closesAt}.'],
  ),
  form_incomplete: text(
    422,
    ['신청서를 마저 작성해 주세요', '다음 항목이 비었거나 맞지 않습니다: {fields}.'],
    ['The form is not complete', 'These fields are empty or do not fit: {fields}.'],
  ),
  not_a_company: text(
    422,
    ['신청할 수 없는 기관입니다', '공급기업으로는 기업만 신청하거나 발굴될 수 있습니다.'],
    ['Not a company', 'Only a company can apply, or be discovered, as a supplier.'],
  ),
  day_in_future: text(
    422,
    ['아직 오지 않은 날입니다', '{day}은(는) 아직 오지 않았습니다. 있었던 일만 기록할 수 있습니다.'],
    ['The day has not come', '{day} lies ahead. Only what has happened can be recorded.'],
  ),
  no_review: text(
    409,
    [
      '평가하지 않는 분야입니다',
      '{track} 분야에는 평가 절차가 없습니다. 평가하지 않고 다음 단계로 진행해 주세요.',
    ],
    ['No review', 'Track {track} is not scored. Go on without it.'],
  ),
  scored_already: text(
    409,
    ['이미 평가했습니다', '이 신청에 대한 귀하의 심사표가 이미 있습니다. 다른 담당자가 평가해야 합니다.'],
    ['Scored already', 'Your sheet for this application stands. Another officer scores next.'],
  ),
  conflict_declared: text(
    403,
    [
      '이해충돌을 신고했습니다',
      '이해충돌을 신고한 신청은 평가할 수 없습니다. 다른 담당자가 평가해야 합니다.',
    ],
    [
      'A conflict is declared',
      'You declared a conflict of interest, so another officer scores this application.',
    ],
  ),
  scorer_is_tied: text(
    403,
    [
      '신청 기업과 관계가 있습니다',
      '신청 기업이나 그 관계 기업에 소속되어 있어 평가할 수 없습니다. 이해충돌을 신고해 주세요.',
    ],
    [
      'Tied to the applicant',
      'You belong to the applicant or to a company tied to it. Declare the conflict instead.',
    ],
  ),
  sheets_complete: text(
    409,
    ['평가가 끝났습니다', '필요한 심사표 {required}장이 모두 들어왔으므로 더 평가하지 않아도 됩니다.'],
    ['Scoring is complete', 'All {required} sheets are in; no more is needed.'],
  ),
  sheets_missing: text(
    409,
    [
      '평가가 끝나지 않은 신청이 있습니다',
      '다음 신청의 평가를 마친 뒤에 순위를 정해 주세요: {applications}.',
    ],
    ['Sheets are missing', 'Finish scoring these applications before ranking: {applications}.'],
  ),
  criterion_missing: text(
    422,
    ['평가 항목이 빠졌습니다', '‘{criterion}’ 항목의 점수를 적어 주세요.'],
    ['A criterion is missing', 'Give points for “{criterion}”.'],
  ),
  criterion_unknown: text(
    422,
    ['없는 평가 항목입니다', '{criterion} 항목은 공고된 심사표에 없습니다.'],
    ['No such criterion', 'The published sheet has no criterion {criterion}.'],
  ),
  points_out_of_range: text(
    422,
    ['점수가 범위를 벗어났습니다', '‘{criterion}’ 항목의 점수는 0점부터 {maximum}점까지입니다.'],
    ['Points out of range', 'Points for “{criterion}” go from 0 to {maximum}.'],
  ),
};
