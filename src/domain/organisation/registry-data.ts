import { successorsAmong } from '../region/region.ts';
import { REGIONS_OF_KOREA } from '../region/regions.generated.ts';
import type { Coded, DatumDefinition, Successions, Vocabulary } from '../rule/vocabulary.ts';

const flag = (ko: string, en: string, source: string): DatumDefinition => ({
  type: 'flag',
  label: { ko, en },
  source,
});
const codes = (ko: string, en: string, source: string): DatumDefinition => ({
  type: { list: 'code' },
  label: { ko, en },
  source,
});

const REGISTRATION = '사업자등록증명';
const OWN_WORD = '기업의 확인';

/**
 * What the registry may know of an organisation, for every programme by one name: whoever said it once is not asked
 * again. A track takes what its conditions read from here; what is asked for one programme alone is of its form.
 */
export const REGISTRY_DATA: Vocabulary = {
  'org.registered': flag('사업자등록 여부', 'Whether it is registered as a business', REGISTRATION),
  'org.region': { type: 'code', label: { ko: '소재지 시도', en: 'Region' }, source: REGISTRATION },
  'org.industry': {
    type: 'code',
    label: { ko: '업종(한국표준산업분류)', en: 'Industry (KSIC)' },
    source: REGISTRATION,
  },
  'org.foundedOn': { type: 'day', label: { ko: '설립일', en: 'Day of foundation' }, source: REGISTRATION },
  'org.isSme': flag('중소기업 여부', 'Whether it is an SME', '중소기업현황정보시스템 중소기업확인서'),
  'org.isMidSized': flag('중견기업 여부', 'Whether it is a mid-sized company', '중견기업확인서'),
  'org.isStartup': flag('창업기업 여부', 'Whether it is a start-up', '창업기업확인서'),
  'org.isInstitute': flag('연구기관 여부', 'Whether it is an institute', OWN_WORD),
  'org.employees': {
    type: 'count',
    label: { ko: '상시근로자 수', en: 'Workers' },
    source: '4대 보험 가입자 명부',
  },
  'org.exports': flag('수출 실적 여부', 'Whether it exports', '수출실적증명서'),
  'org.suppliesTo': codes(
    '납품하는 대기업',
    'Large companies that it supplies',
    '납품 계약서 또는 거래 확인서',
  ),
  'org.suppliesLarge': flag(
    '대기업 납품 여부',
    'Whether it supplies a large company',
    '납품 계약서 또는 거래 확인서',
  ),
  'org.sectors': codes('사업 분야', 'Fields of business', OWN_WORD),
  'org.taxArrears': flag('국세·지방세 체납 여부', 'Whether taxes are in arrears', '국세·지방세 납세증명서'),
  'org.sanctioned': flag(
    '정부지원사업 참여 제한 여부',
    'Whether barred from public programmes',
    '중소벤처24 참여제한 조회',
  ),
  'org.insolvent': flag(
    '휴업·폐업·회생·파산 여부',
    'Whether closed, in rehabilitation or bankrupt',
    '국세청 사업자 상태 조회',
  ),
};

/** What became of codes that a datum may still hold, or a rule still ask for. */
export const REGISTRY_SUCCESSIONS: Successions = { 'org.region': successorsAmong(REGIONS_OF_KOREA) };

/** The fields of business that conditions of programmes ask for. */
export const SECTORS: readonly Coded[] = [
  { code: 'battery', label: { ko: '배터리', en: 'Batteries' } },
  { code: 'nuclear', label: { ko: '원자력', en: 'Nuclear power' } },
  { code: 'steel_export', label: { ko: '철강 수출 공급망', en: 'Steel export chain' } },
];
