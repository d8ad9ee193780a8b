import type { SimulationRefusal } from '../../domain/simulation/simulation.ts';
import type { ProblemText } from '../problem.ts';

export const simulationProblems: Record<SimulationRefusal, ProblemText> = {
  simulation_running: {
    status: 409,
    title: { ko: '모의 적용이 진행 중입니다', en: 'A simulation is under way' },
    detail: {
      ko: '{askedAt}에 시작한 이 사업의 모의 적용이 아직 끝나지 않았습니다. 끝나기를 기다리거나 취소한 뒤에 다시 시작해 주세요.',
      en: 'The simulation of this programme of {askedAt} is not over yet. Wait for it or cancel it, then start another.',
    },
  },
  simulation_over: {
    status: 409,
    title: { ko: '이미 끝난 모의 적용입니다', en: 'The simulation is over' },
    detail: {
      ko: '이 모의 적용은 더 이상 진행 중이 아니어서 취소할 것이 없습니다.',
      en: 'This simulation runs no more: there is nothing to cancel.',
    },
  },
  simulation_not_done: {
    status: 409,
    title: { ko: '결과가 없는 모의 적용입니다', en: 'The simulation has no result' },
    detail: {
      ko: '끝까지 진행된 모의 적용만 기업을 보여 줄 수 있습니다.',
      en: 'Only a simulation that ran to its end can show companies.',
    },
  },
  simulation_of_population: {
    status: 409,
    title: { ko: '가상의 기업들입니다', en: 'These companies are made up' },
    detail: {
      ko: '가상 기업군에 적용한 결과에는 실제 기업이 없습니다. 기업을 보려면 등록된 기업에 적용해 주세요.',
      en: 'A simulation over a synthetic population knows no real company. Run it over the registry to see companies.',
    },
  },
  draft_of_another_programme: {
    status: 422,
    title: { ko: '다른 사업의 파일입니다', en: 'The file of another programme' },
    detail: {
      ko: '올린 파일은 {draft} 사업의 것입니다. {programme} 사업의 파일을 올려 주세요.',
      en: 'The file is of the programme {draft}. Send one of {programme}.',
    },
  },
};
