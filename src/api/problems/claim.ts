import type { ClaimRefusal } from '../../domain/claim/refusals.ts';
import type { ProblemText } from '../problem.ts';

const text = (
  status: ProblemText['status'],
  [titleKo, titleEn]: readonly [string, string],
  [ko, en]: readonly [string, string],
): ProblemText => ({ status, title: { ko: titleKo, en: titleEn }, detail: { ko, en } });

export const claimProblems: Record<ClaimRefusal, ProblemText> = {
  claim_open_already: text(
    409,
    ['작성 중인 청구가 있습니다', 'A claim is open already'],
    [
      '이 지원의 {sequence}차 청구가 아직 확정되지 않았습니다. 먼저 확정하거나 취소해 주세요.',
      'Claim {sequence} of this award is not frozen yet. Freeze or cancel it first.',
    ],
  ),
  final_claim_made: text(
    409,
    ['최종 청구가 이미 있습니다', 'The final claim is made'],
    [
      '{sequence}차 청구가 최종 청구이므로 더 청구할 수 없습니다.',
      'Claim {sequence} is the final one; no further claim can be opened.',
    ],
  ),
  nothing_to_claim: text(
    409,
    ['청구할 성과가 없습니다', 'Nothing to claim'],
    [
      '사업장이 확인한 개선 가운데 아직 청구하지 않은 것이 없습니다. 사업장의 확인을 받은 뒤 다시 확정해 주세요.',
      'No improvement that its site has confirmed is left to claim. Freeze again once sites have confirmed.',
    ],
  ),
  not_claimable: text(
    422,
    ['청구할 수 있는 개선이 아닙니다', 'Not an improvement that is claimed'],
    [
      '개선 {improvementId}은(는) 이 청구에 들어갈 수 없습니다. 개선 번호를 확인해 주세요.',
      'This claim would not count improvement {improvementId}. Check its id.',
    ],
  ),
  suspect_already: text(
    409,
    ['이미 의심 건으로 표시되어 있습니다', 'Flagged already'],
    [
      '개선 {improvementId}은(는) 이미 의심 건입니다. 목록에서 빼고 다시 보내 주세요.',
      'Improvement {improvementId} is suspect already. Leave it out and send the rest again.',
    ],
  ),
  not_a_verifier: text(
    422,
    ['검증기관이 아닙니다', 'Not a verifier'],
    [
      '검증기관으로 등록된 기관만 지정할 수 있습니다.',
      'Only an organisation registered as a verifier can be assigned.',
    ],
  ),
  verifier_assigned: text(
    409,
    ['검증기관이 이미 지정되었습니다', 'A verifier is assigned'],
    [
      '{round}차 검증의 검증기관이 이미 있습니다. 그 기관의 제출을 기다려 주세요.',
      'Round {round} has its verifier. Wait for its findings.',
    ],
  ),
  verifier_not_independent: text(
    409,
    ['독립적인 검증기관이 아닙니다', 'The verifier is not independent'],
    [
      '이 기관은 이해관계자({tiedTo})와 같은 기관이거나 계열·대표·구성원이 겹칩니다. 다른 검증기관을 지정해 주세요.',
      'It is, or is affiliated or shares people with, a party that the result concerns ({tiedTo}). Assign another.',
    ],
  ),
  seal_awaited: text(
    409,
    ['봉인을 기다리고 있습니다', 'The next seal is awaited'],
    [
      '확정한 청구가 아직 봉인되지 않아 표본을 뽑을 수 없습니다. 몇 초 뒤에 같은 요청을 다시 보내 주세요.',
      'The frozen claim is not sealed yet, so its sample cannot be drawn. Send the same request again in a few seconds.',
    ],
  ),
  nonce_does_not_keep_commitment: text(
    409,
    ['공개한 난수가 약속과 다릅니다', 'The nonce does not keep the commitment'],
    [
      '청구를 열 때 약속한 해시는 {committed}입니다. 그때의 난수를 보내 주세요.',
      'The claim was opened under {committed}. Reveal the nonce that hashes to it.',
    ],
  ),
  not_the_verifier: text(
    403,
    ['지정된 검증기관이 아닙니다', 'Not the assigned verifier'],
    [
      '{round}차 검증은 지정된 검증기관만 제출할 수 있습니다.',
      'Only the verifier assigned to round {round} hands in its findings.',
    ],
  ),
  unit_not_awaited: text(
    409,
    ['지금 검증할 건이 아닙니다', 'This unit is not awaited'],
    [
      '{unitId}은(는) 뽑히지 않았거나 이미 판정되었습니다. 청구의 대기 목록에 있는 건만 보내 주세요.',
      '{unitId} was not drawn or has been judged. Send only the units that the claim awaits.',
    ],
  ),
  verdict_reason_missing: text(
    422,
    ['판정 사유가 필요합니다', 'A reason is needed'],
    ['{unitId}의 판정({result})에는 사유를 적어 주세요.', 'Say why {unitId} is {result}.'],
  ),
  verdict_reason_unknown: text(
    422,
    ['없는 판정 사유입니다', 'No such reason for this result'],
    [
      '{unitId}의 판정 사유 {reasonCode}은(는) 이 결과에 쓸 수 없습니다. 다음 중에서 골라 주세요: {known}.',
      'The programme has no reason {reasonCode} for this result of {unitId}. Choose one of: {known}.',
    ],
  ),
  rescore_missing: text(
    422,
    ['다시 평가한 위험성이 필요합니다', 'The risk was not scored again'],
    [
      '{unitId}은(는) 위험성을 다시 평가하는 지표입니다. 빈도와 강도를 함께 보내 주세요.',
      '{unitId} counts by its risk: send frequency and severity as they are now.',
    ],
  ),
  risk_did_not_fall: text(
    422,
    ['위험성 구간이 낮아지지 않았습니다', 'The risk did not fall'],
    [
      '다시 평가한 구간({band})이 개선 전보다 낮지 않으므로 {unitId}을(를) 적합으로 판정할 수 없습니다.',
      'Scored again, {unitId} is in band {band}, not below where it was: it cannot pass.',
    ],
  ),
  improvement_removed: text(
    409,
    ['철거된 설비입니다', 'The equipment was removed'],
    [
      '{unitId}의 설비가 {removedOn}에 철거되어 적합으로 판정할 수 없습니다.',
      'The equipment of {unitId} was removed on {removedOn}: it cannot pass.',
    ],
  ),
  objection_too_late: text(
    409,
    ['이의신청 기간이 지났습니다', 'Too late to object'],
    [
      '이의신청은 {until}까지였습니다. 담당자에게 문의해 주세요.',
      'Objections were taken until {until}. Please speak to the officer.',
    ],
  ),
  objected_already: text(
    409,
    ['이미 재검증했습니다', 'Verified again already'],
    [
      '두 번째 검증 결과가 최종 결과이므로 다시 이의신청할 수 없습니다.',
      'The second verifier’s result stands and cannot be objected to again.',
    ],
  ),
  objection_waived: text(
    409,
    ['검증 결과에 이미 동의했습니다', 'The verification was accepted'],
    ['이의신청을 하지 않기로 이미 밝히셨습니다.', 'You have said that you do not object.'],
  ),
  pool_short: text(
    409,
    ['남은 사업비가 모자랍니다', 'The pool is short'],
    [
      '이 청구에는 {dueWon}원이 필요하지만 사업 한도에 {leftWon}원만 남았습니다. 결정할 수 있는 청구를 모두 함께 결정하면 비례하여 나눕니다.',
      'KRW {dueWon} are due and {leftWon} are left under the programme’s cap. Decide all claims together: they share it pro rata.',
    ],
  ),
  objection_still_open: text(
    409,
    ['이의신청 기간이 남아 있습니다', 'The supplier may still object'],
    [
      '{until}까지 이의신청을 받습니다. 그 뒤에 결정하거나 공급기업의 동의를 받아 주세요.',
      'The supplier may object until {until}. Decide afterwards, or once it has accepted the verification.',
    ],
  ),
};
