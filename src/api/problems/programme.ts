import type { FlowRefusal } from '../../domain/programme/flow.ts';
import type { PublishingRefusal } from '../../domain/programme/publishing.ts';
import type { ProblemText } from '../problem.ts';

export const programmeProblems: Record<
  Exclude<PublishingRefusal, 'state_does_not_allow'> | FlowRefusal,
  ProblemText
> = {
  step_not_run_here: {
    status: 409,
    title: { ko: '아직 여기서 진행하지 않는 단계입니다', en: 'This step is not run here yet' },
    detail: {
      ko: '{programme}의 이 단계는 소개만 하고 두레에서 진행하지 않습니다. 사업 안내에서 진행되는 단계를 확인해 주세요.',
      en: 'Dure tells of this step of {programme} and does not run it. The programme’s page says which steps run.',
    },
  },
  programme_historical: {
    status: 409,
    title: { ko: '지난 사업입니다', en: 'A programme of the past' },
    detail: {
      ko: '{programme}은(는) {fromYear}~{toYear}년의 사업을 기록으로 남긴 것이라 참여할 수 없습니다. 지금 모집하는 사업을 찾아보세요.',
      en: '{programme} is a record of {fromYear} to {toYear}, and nobody can join it. Look for a programme that is offered now.',
    },
  },
  same_person: {
    status: 403,
    title: { ko: '같은 사람이 할 수 없습니다', en: 'Not by the same person' },
    detail: {
      ko: '앞 단계를 처리한 사람이 아닌 다른 담당자가 처리해야 합니다.',
      en: 'Someone other than the person of the step before has to do this.',
    },
  },
  not_the_operator: {
    status: 403,
    title: { ko: '운영기관만 올릴 수 있습니다', en: 'Only the operator may' },
    detail: {
      ko: '이 사업의 운영기관은 {operator}입니다. 그 기관에 요청해 주세요.',
      en: 'The operator of this programme is {operator}. Ask it.',
    },
  },
  version_number_taken: {
    status: 409,
    title: { ko: '같은 번호의 다른 내용이 있습니다', en: 'This version number has another content' },
    detail: {
      ko: '{number}판은 이미 다른 내용으로 등록되었습니다. 번호를 올려 주세요.',
      en: 'Version {number} is registered with another content. Raise the number.',
    },
  },
  organisation_not_registered: {
    status: 422,
    title: { ko: '등록되지 않은 기관이 있습니다', en: 'An organisation is not registered' },
    detail: {
      ko: '먼저 기관을 등록해 주세요: {keys}.',
      en: 'Register first: {keys}.',
    },
  },
};
