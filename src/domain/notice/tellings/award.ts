import { funder, operator, site, supplier, type Telling, toAct, toKnow, untold } from '../telling.ts';

const ended = [...supplier, ...operator, ...funder];

/** What is told of an award's plan and agreement, and of the work at the sites. */
export const awardTellings = {
  'award.opened': toAct(
    supplier,
    ['수행계획을 제출해 주세요', 'Please propose a plan'],
    [
      '지원 과제({number})가 시작되었습니다. 수행계획을 제출해 주세요.',
      'Award {number} has begun. Propose its plan.',
    ],
  ),
  'award.activated': toKnow(
    [...supplier, ...operator, ...funder],
    ['지원협약이 발효되었습니다', 'The award is in force'],
    ['지원 과제({number})의 협약에 모두 서명했습니다.', 'All have signed: award {number} is in force.'],
  ),
  'award.suspended': toAct(
    supplier,
    ['지원 과제가 중지되었습니다', 'The award was suspended'],
    ['지원 과제({number})가 중지되었습니다. 사유를 확인해 주세요.', 'Award {number} was suspended. See why.'],
  ),
  'award.resumed': toKnow(
    supplier,
    ['지원 과제가 다시 시작되었습니다', 'The award goes on'],
    ['지원 과제({number})가 다시 시작되었습니다.', 'Award {number} goes on.'],
  ),
  'award.terminated': toKnow(
    ended,
    ['지원 과제가 해지되었습니다', 'The award was terminated'],
    [
      '지원 과제({number})가 해지되었습니다. 사유를 확인해 주세요.',
      'Award {number} was terminated. See why.',
    ],
  ),
  'award.withdrawn': toKnow(
    ended,
    ['지원 과제가 포기되었습니다', 'The award was withdrawn from'],
    ['공급기업이 지원 과제({number})를 포기했습니다.', 'The supplier withdrew from award {number}.'],
  ),
  'award.closed': toKnow(
    ended,
    ['지원 과제가 끝났습니다', 'The award is closed'],
    ['지원 과제({number})가 끝났습니다.', 'Award {number} is closed.'],
  ),
  'award-agreement.drafted': toAct(
    ['supplier.manager', 'operator.manager', 'funder.manager'],
    ['지원협약에 서명해 주세요', 'An award agreement waits for your signature'],
    [
      '지원 과제({number})의 협약 초안이 나왔습니다. 본문을 읽고 서명해 주세요.',
      'The agreement of award {number} was drafted. Read its text and sign.',
    ],
  ),
  'plan.proposed': toAct(
    operator,
    ['수행계획을 검토해 주세요', 'A plan waits for your review'],
    ['지원 과제({number})의 수행계획이 제출되었습니다.', 'The plan of award {number} was proposed.'],
  ),
  'plan.returned': toAct(
    supplier,
    ['수행계획을 고쳐 주세요', 'Please change the plan'],
    [
      '지원 과제({number})의 수행계획이 반려되었습니다. 사유를 보고 고쳐서 다시 내 주세요.',
      'The plan of award {number} was returned. See why, change it and propose it again.',
    ],
  ),
  'plan.agreed': toKnow(
    supplier,
    ['수행계획이 합의되었습니다', 'The plan was agreed'],
    ['지원 과제({number})의 수행계획이 합의되었습니다.', 'The plan of award {number} was agreed.'],
  ),
  'plan.seconded': untold,
  'change.requested': toAct(
    operator,
    ['변경 신청을 검토해 주세요', 'A change request waits for your answer'],
    ['지원 과제({number})의 변경 신청이 들어왔습니다.', 'A change of award {number} was requested.'],
  ),
  'change.approved': toKnow(
    supplier,
    ['변경이 승인되었습니다', 'The change was approved'],
    ['지원 과제({number})의 변경이 승인되었습니다.', 'The change of award {number} was approved.'],
  ),
  'change.refused': toKnow(
    supplier,
    ['변경이 승인되지 않았습니다', 'The change was refused'],
    [
      '지원 과제({number})의 변경이 승인되지 않았습니다. 사유를 확인해 주세요.',
      'The change of award {number} was refused. See why.',
    ],
  ),
  'site.applied': untold,
  'site.improved': untold,
  'site.withdrawn': toKnow(
    supplier,
    ['사업장이 참여를 취소했습니다', 'A site withdrew'],
    ['사업장({number})이 참여를 취소했습니다.', 'Site {number} withdrew.'],
  ),
  'site.dropped-out': toKnow(
    [...operator, ...supplier],
    ['사업장이 중도에 그만두었습니다', 'A site dropped out'],
    ['사업장({number})이 중도에 그만두었습니다.', 'Site {number} dropped out.'],
  ),
  'match.proposed': toAct(
    [...supplier, ...site],
    ['매칭에 답해 주세요', 'A match waits for your answer'],
    [
      '사업장({number})의 매칭이 제안되었습니다. 기한 안에 수락하거나 거절해 주세요.',
      'A match for site {number} was proposed. Accept or decline it in time.',
    ],
  ),
  'match.answer-due': toAct(
    [...supplier, ...site],
    ['매칭 답변 기한이 다가옵니다', 'A match is soon due'],
    [
      '사업장({number})의 매칭에 답할 기한이 {dueAt}입니다. 답이 없으면 매칭이 끝납니다.',
      'The answer on the match of site {number} is due by {dueAt}; without one the match expires.',
    ],
  ),
  'match.agreed': toKnow(
    [...supplier, ...site],
    ['매칭이 성사되었습니다', 'A match was agreed'],
    ['사업장({number})의 매칭을 양쪽이 수락했습니다.', 'Both sides accepted the match of site {number}.'],
  ),
  'match.declined': toKnow(
    [...supplier, ...site],
    ['매칭이 거절되었습니다', 'A match was declined'],
    ['사업장({number})의 매칭이 거절되었습니다.', 'The match of site {number} was declined.'],
  ),
  'match.expired': toKnow(
    [...supplier, ...site],
    ['매칭 답변 기한이 지났습니다', 'A match expired'],
    [
      '사업장({number})의 매칭에 기한까지 답이 없었습니다.',
      'The match of site {number} was not answered in time.',
    ],
  ),
  'match.ended': untold,
  'baseline.locked': toKnow(
    supplier,
    ['기준선이 확정되었습니다', 'A baseline was locked'],
    ['사업장({number})의 기준선이 확정되었습니다.', 'The baseline of site {number} was locked.'],
  ),
  'improvement.completed': toAct(
    site,
    ['개선을 확인해 주세요', 'An improvement waits for your confirmation'],
    [
      '사업장({number})의 개선이 끝났습니다. 현장을 보고 확인하거나 이의를 알려 주세요.',
      'An improvement at site {number} was completed. Look at it and confirm it, or say what is wrong.',
    ],
  ),
  'improvement.removed': toKnow(
    [...operator, ...supplier],
    ['개선이 철거되었습니다', 'An improvement was removed'],
    [
      '사업장({number})의 개선이 철거되었다고 신고되었습니다.',
      'An improvement at site {number} was reported removed.',
    ],
  ),
  'case.opened': toAct(
    operator,
    ['민원·사고를 확인해 주세요', 'A case was opened'],
    [
      '사업장({number})에 민원 또는 사고가 접수되었습니다.',
      'A complaint or an accident at site {number} was reported.',
    ],
  ),
  'case.closed': toKnow(
    [...supplier, ...site],
    ['민원·사고 처리가 끝났습니다', 'A case was closed'],
    ['사업장({number})의 민원·사고 처리가 끝났습니다.', 'The case at site {number} was closed.'],
  ),
} as const satisfies Record<string, Telling | null>;
