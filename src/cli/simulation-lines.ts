import { group, wonInFull } from '../domain/money/format.ts';
import type { Locale } from '../domain/person/actor.ts';
import type { ExpectedUse } from '../domain/simulation/budget.ts';
import type { Shown } from '../domain/simulation/few.ts';
import type { Dimension } from '../domain/simulation/groups.ts';
import type { SimulatedStanding } from '../domain/simulation/questions.ts';
import type { ShownResult } from '../domain/simulation/shown.ts';
import type { Over } from '../domain/simulation/simulation.ts';

/** What one award may be, and what comes of a guess. */
export type BudgetLines = {
  readonly awardWon: bigint | null;
  readonly use: (Pick<ExpectedUse, 'comes' | 'awards' | 'won'> & { readonly uptakeBp: number }) | null;
};

type Words = {
  readonly over: (over: Over, on: string, companies: string) => string;
  readonly tally: (fits: string, byForm: string, unknown: string, out: string, rate: string) => string;
  readonly few: string;
  readonly now: string;
  readonly before: string;
  readonly conditions: string;
  readonly step: (first: string, only: string, unknown: string) => string;
  readonly any: string;
  readonly onlyForm: string;
  readonly moves: string;
  readonly standing: Readonly<Record<SimulatedStanding, string>>;
  readonly below: string;
  readonly nobodyBelow: string;
  readonly dimension: Readonly<Record<Dimension, string>>;
  readonly group: (name: string, rate: string, overall: string) => string;
  readonly notStated: string;
  readonly use: (awards: string, won: string) => string;
};

const KO: Words = {
  over: (over, on, companies) =>
    over.kind === 'registry'
      ? `등록된 기업 ${companies}곳에 적용했습니다(등록부 ${over.revision}, 기준일 ${on}).`
      : `합성기업(synthetic) ${companies}곳에 적용했습니다(시드 ${over.seed}, 기준일 ${on}, 통계 ${over.statistics.slice(0, 16)}…). 실제로 있는 기업은 없습니다.`,
  tally: (fits, byForm, unknown, out, rate) =>
    `해당 ${fits}(이 가운데 신청서 내용에 달린 곳 ${byForm}) · 알 수 없음 ${unknown} · 제외 ${out} · 판단된 곳 가운데 해당 ${rate}`,
  few: '소수',
  now: '이 규칙',
  before: '비교한 규칙',
  conditions: '조건을 차례로 볼 때',
  step: (first, only, unknown) => `처음 제외 ${first}, 이것 하나로 제외 ${only}, 알 수 없음 ${unknown}`,
  any: ' 또는 ',
  onlyForm: '신청서로만 알 수 있음',
  moves: '달라지는 기업',
  standing: { fits: '해당', unknown: '알 수 없음', out: '제외' },
  below: '전체 비율의 80%에 못 미치는 집단(살펴볼 곳이며, 불공정하다는 뜻은 아닙니다)',
  nobodyBelow: '전체 비율의 80%에 못 미치는 집단은 없습니다.',
  dimension: { region: '지역', industry: '업종', size: '규모', age: '업력' },
  group: (name, rate, overall) => `${name}: ${rate} (전체 ${overall})`,
  notStated: '예산: 과제 하나의 금액을 파일이 밝히지 않습니다.',
  use: (awards, won) => `예산: 과제 ${awards}건, 최대 ${won}`,
};

const EN: Words = {
  over: (over, on, companies) =>
    over.kind === 'registry'
      ? `Over ${companies} companies of the registry (revision ${over.revision}, as of ${on}).`
      : `Over ${companies} synthetic companies (seed ${over.seed}, as of ${on}, statistics ${over.statistics.slice(0, 16)}…). None of them exists.`,
  tally: (fits, byForm, unknown, out, rate) =>
    `fit ${fits} (of these ${byForm} hang on the form) · unknown ${unknown} · out ${out} · of those decided ${rate} fit`,
  few: 'few',
  now: 'This rule',
  before: 'Held against',
  conditions: 'Condition by condition',
  step: (first, only, unknown) => `first to keep out ${first}, alone keeps out ${only}, unknown ${unknown}`,
  any: ' or ',
  onlyForm: 'only the form can say',
  moves: 'Who changes sides',
  standing: { fits: 'fits', unknown: 'unknown', out: 'out' },
  below: 'Groups below 80% of the overall rate (a reason to look closer, no proof of unfairness)',
  nobodyBelow: 'No group is below 80% of the overall rate.',
  dimension: { region: 'region', industry: 'industry', size: 'size', age: 'age' },
  group: (name, rate, overall) => `${name}: ${rate} (overall ${overall})`,
  notStated: 'Budget: the file does not state the amount of an award.',
  use: (awards, won) => `Budget: ${awards} awards, at most ${won}`,
};

const WORDS: Readonly<Record<Locale, Words>> = { ko: KO, en: EN };

/** The answer of a simulation as lines to read. */
export function simulationLines(
  result: ShownResult,
  {
    over,
    budget,
    language,
  }: { readonly over: Over; readonly budget: BudgetLines; readonly language: Locale },
): string[] {
  const words = WORDS[language];
  const count = (shown: Shown): string => (shown === null ? words.few : group(BigInt(shown)));
  const percent = (bp: number | null): string => (bp === null ? '–' : `${(bp / 100).toFixed(1)}%`);
  const tally = ({ fits, byForm, unknown, out, rateBp }: ShownResult['after']): string =>
    words.tally(count(fits), count(byForm), count(unknown), count(out), percent(rateBp));
  const steps = result.funnel.map(({ conditions, first, only }, at) => {
    const said = conditions.map(({ sentence }) => sentence[language]);
    const unknown = conditions.length === 1 ? conditions[0]!.unknown : null;
    const what = conditions.every(({ asksForm }) => asksForm)
      ? words.onlyForm
      : words.step(count(first), count(only), conditions.length === 1 ? count(unknown) : '–');
    return `  ${at + 1}. ${said.join(words.any)} — ${what}`;
  });
  const moves = (result.crossings ?? [])
    .filter(({ from, to, count: moved }) => from !== to && moved !== 0)
    .map(
      ({ from, to, count: moved }) => `  ${words.standing[from]} → ${words.standing[to]}: ${count(moved)}`,
    );
  const below = result.groups.flatMap(({ dimension, cells }) =>
    cells
      .filter(({ fairness }) => fairness === 'below')
      .map(({ label, after }) => {
        const name = `${words.dimension[dimension]} ${label[language] ?? label.ko}`;
        return `  ${words.group(name, percent(after.rateBp), percent(result.after.rateBp))}`;
      }),
  );
  return [
    words.over(over, result.on, count(result.companies)),
    `${words.now}: ${tally(result.after)}`,
    ...(result.before === null ? [] : [`${words.before}: ${tally(result.before)}`]),
    `${words.conditions}:`,
    ...steps,
    ...(moves.length > 0 ? [`${words.moves}:`, ...moves] : []),
    ...(below.length > 0 ? [`${words.below}:`, ...below] : [words.nobodyBelow]),
    ...budgetLines(budget, words, language),
  ];
}

function budgetLines({ awardWon, use }: BudgetLines, words: Words, language: Locale): string[] {
  if (use === null) return [];
  if (awardWon === null || use.won === null) return [words.notStated];
  const share = `${use.uptakeBp / 100}%`;
  return [
    `${words.use(group(BigInt(use.awards)), wonInFull(use.won, language))} (${share} × ${wonInFull(awardWon, language)})`,
  ];
}
