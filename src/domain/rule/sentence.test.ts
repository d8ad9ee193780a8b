import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context as anyContext, condition, ON } from '../../../test/support/conditions.ts';
import { parseCondition } from './parse.ts';
import { sentenceOf } from './sentence.ts';
import type { SentenceContext } from './sentence-words.ts';
import type { DatumDefinition } from './vocabulary.ts';

const datum = (
  type: DatumDefinition['type'],
  ko: string,
  en: string,
  codes?: readonly string[],
): DatumDefinition => ({ type, label: { ko, en }, source: 'register', ...(codes && { codes }) });

const context: SentenceContext = {
  vocabulary: {
    'org.isSme': datum('flag', '중소기업 여부', 'Whether it is an SME'),
    'org.employees': datum('count', '상시 근로자 수', 'Employees'),
    'org.revenueWon': datum('won', '연 매출액', 'Yearly revenue'),
    'org.debtWon': datum('won', '부채', 'Debt'),
    'org.exportShareBp': datum('bp', '수출 비중', 'Share of exports'),
    'org.growth': datum('decimal', '성장률', 'Growth'),
    'org.foundedOn': datum('day', '설립일', 'Day of foundation'),
    'org.industry': datum('code', '업종(KSIC)', 'Industry'),
    'site.hazard': datum('code', '사고 유형', 'Hazard', ['fire', 'fall', 'collision']),
    'form.hazards': datum({ list: 'code' }, '예방하는 사고 유형', 'Hazards prevented', ['fire', 'fall']),
  },
  parameters: {
    ceilingWon: {
      type: 'won',
      label: { ko: '매출 상한', en: 'Ceiling of revenue' },
      values: [
        { from: '2026-01-01', value: 150_000_000_000n },
        { from: '2027-01-01', value: 180_000_000_000n },
      ],
    },
    least: { type: 'count', values: [{ from: '2030-01-01', value: 5n }] },
  },
  codeWords: (name, code) =>
    name.endsWith('hazard') || name.endsWith('hazards')
      ? { fire: { ko: '화재', en: 'fire' }, fall: { ko: '추락', en: 'fall' } }[code]
      : undefined,
};

function said(text: string, of: SentenceContext = context): readonly [string, string] {
  const parsed = parseCondition(text, of);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { ko, en } = sentenceOf(parsed.condition.expression, of, { on: ON });
  return [ko, en];
}

describe('a condition as a sentence', () => {
  it.each([
    ['org.employees >= 5', '상시 근로자 수가 5 이상', 'Employees: at least 5'],
    ['5 > org.employees', '상시 근로자 수가 5 미만', 'Employees: less than 5'],
    ['!(org.employees > 1000)', '상시 근로자 수가 1,000 이하', 'Employees: at most 1,000'],
    [
      'org.revenueWon <= param.ceilingWon',
      '연 매출액이 매출 상한(150,000,000,000원) 이하',
      'Yearly revenue: at most KRW 150,000,000,000 (ceiling of revenue)',
    ],
    [
      'org.employees < param.least',
      '상시 근로자 수가 param.least(아직 정해지지 않음) 미만',
      'Employees: less than param.least (not set yet)',
    ],
    [
      'org.debtWon > org.revenueWon * 2 - 1000',
      '부채가 (연 매출액 × 2) − 1,000원 초과',
      'Debt: more than (Yearly revenue × 2) − KRW 1,000',
    ],
    ['org.exportShareBp >= 3050', '수출 비중이 30.5% 이상', 'Share of exports: at least 30.5%'],
    ['org.growth == 2.50', '성장률이 2.5와 같음', 'Growth: 2.5'],
    [
      'org.foundedOn >= date("2026-03-11")',
      '설립일이 2026. 3. 11. 이후',
      'Day of foundation: on or after 11 Mar 2026',
    ],
    [
      'org.foundedOn > yearsBefore(7)',
      '설립일이 결정일에서 7년 전인 날 후',
      'Day of foundation: after the day 7 years before the decision',
    ],
    ['!org.isSme', '중소기업 여부: 아니요', 'Whether it is an SME: no'],
    ['org.isSme == true', '중소기업 여부: 예', 'Whether it is an SME: yes'],
    ['org.industry.startsWith("C10")', '업종(KSIC)이 ‘C10’으로 시작함', 'Industry: begins with ‘C10’'],
    ['site.hazard in ["fire", "fall"]', '사고 유형이 화재, 추락 중 하나', 'Hazard: one of fire or fall'],
    ['site.hazard != "fire"', '사고 유형이 화재와 다름', 'Hazard: not fire'],
    ['"fall" in form.hazards', '예방하는 사고 유형에 추락이 있음', 'Hazards prevented: includes fall'],
    [
      'form.hazards.exists(h, h == site.hazard)',
      '예방하는 사고 유형 가운데 “항목이 사고 유형과 같음”인 항목이 있음',
      'Hazards prevented: an item where the item: hazard',
    ],
    [
      'org.isSme && (org.employees > 3 || "fire" in form.hazards)',
      '중소기업 여부: 예 그리고 (상시 근로자 수가 3 초과 또는 예방하는 사고 유형에 화재가 있음)',
      'Whether it is an SME: yes and (Employees: more than 3 or Hazards prevented: includes fire)',
    ],
    [
      '!(org.isSme && org.employees > 3)',
      '중소기업 여부: 아니요 또는 상시 근로자 수가 3 이하',
      'Whether it is an SME: no or Employees: at most 3',
    ],
  ])('%s', (text, ko, en) => {
    expect(said(text)).toEqual([ko, en]);
  });

  it('is there in both languages for whatever can be written', () => {
    fc.assert(
      fc.property(condition(2), (text) => {
        const [ko, en] = said(text, anyContext);
        expect(ko).toMatch(/[가-힣]/);
        expect(en.replaceAll('두레', '')).not.toMatch(/undefined|[가-힣]/);
        expect(ko).not.toContain('undefined');
      }),
      { numRuns: 300 },
    );
  });
});
