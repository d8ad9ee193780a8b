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

const won = (ko: string, en: string, source: string): DatumDefinition => ({
  type: 'won',
  label: { ko, en },
  source,
});
const group = (code: string, ko: string, en: string, names: readonly string[]) => ({
  code,
  label: { ko, en },
  names: names.map((name) => `org.${name}`),
});

const REGISTRATION = '사업자등록증명';
const STATEMENTS = '재무제표 또는 표준재무제표증명';
const SUPPLY = '납품 계약서 또는 거래 확인서';
const OWN_WORD = '기업의 확인';

/**
 * What the registry may know of an organisation, for every programme by one name: whoever said it once is not asked
 * again. A track takes what its conditions read from here; what is asked for one programme alone is of its form.
 * Figures of a year are as of its last day.
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
  'org.employees': {
    type: 'count',
    label: { ko: '상시근로자 수', en: 'Workers' },
    source: '4대 보험 가입자 명부',
  },
  'org.salesWon': won('연 매출액', 'Sales of a year', STATEMENTS),
  'org.assetsWon': won('자산총액', 'Total assets', STATEMENTS),
  'org.exports': flag('수출 실적 여부', 'Whether it exports', '수출실적증명서'),
  'org.isSme': flag('중소기업 여부', 'Whether it is an SME', '중소기업현황정보시스템 중소기업확인서'),
  'org.isMidSized': flag('중견기업 여부', 'Whether it is a mid-sized company', '중견기업확인서'),
  'org.isStartup': flag('창업기업 여부', 'Whether it is a start-up', '창업기업확인서'),
  'org.isVenture': flag('벤처기업 여부', 'Whether it is a venture company', '벤처기업확인서'),
  'org.isInnobiz': flag(
    '기술혁신형 중소기업(이노비즈) 여부',
    'Whether it is an Inno-Biz SME',
    '기술혁신형 중소기업 확인서',
  ),
  'org.isMainbiz': flag(
    '경영혁신형 중소기업(메인비즈) 여부',
    'Whether it is a Main-Biz SME',
    '경영혁신형 중소기업 확인서',
  ),
  'org.isWomenOwned': flag('여성기업 여부', 'Whether it is owned by women', '여성기업확인서'),
  'org.isDisabledOwned': flag(
    '장애인기업 여부',
    'Whether it is owned by people with disabilities',
    '장애인기업확인서',
  ),
  'org.isSocialEnterprise': flag('사회적기업 여부', 'Whether it is a social enterprise', '사회적기업 인증서'),
  'org.isInstitute': flag('연구기관 여부', 'Whether it is an institute', OWN_WORD),
  'org.suppliesTo': codes('납품하는 대기업', 'Large companies that it supplies', SUPPLY),
  'org.suppliesLarge': flag('대기업 납품 여부', 'Whether it supplies a large company', SUPPLY),
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
  'org.safetyGrade': {
    type: 'code',
    label: { ko: '안전보건 수준평가 등급', en: 'Safety and health grade' },
    source: '안전보건 수준평가 결과서',
  },
};

/** In which order and under which heads the data of an organisation are read. */
export const REGISTRY_GROUPS: readonly (Coded & { readonly names: readonly string[] })[] = [
  group('registration', '등록', 'Registration', ['registered', 'region', 'industry', 'foundedOn']),
  group('size', '규모', 'Size', ['employees', 'salesWon', 'assetsWon', 'exports']),
  group('certificates', '확인과 인증', 'Certificates', [
    ...['isSme', 'isMidSized', 'isStartup', 'isVenture', 'isInnobiz', 'isMainbiz'],
    ...['isWomenOwned', 'isDisabledOwned', 'isSocialEnterprise', 'isInstitute'],
  ]),
  group('business', '거래와 분야', 'Customers and fields', ['suppliesTo', 'suppliesLarge', 'sectors']),
  group('soundness', '체납·제재·안전', 'Arrears, bars and safety', [
    ...['taxArrears', 'sanctioned', 'insolvent', 'safetyGrade'],
  ]),
];

/** What became of codes that a datum may still hold, or a rule still ask for. */
export const REGISTRY_SUCCESSIONS: Successions = { 'org.region': successorsAmong(REGIONS_OF_KOREA) };

/** The fields of business that conditions of programmes ask for. */
export const SECTORS: readonly Coded[] = [
  { code: 'battery', label: { ko: '배터리', en: 'Batteries' } },
  { code: 'nuclear', label: { ko: '원자력', en: 'Nuclear power' } },
  { code: 'steel_export', label: { ko: '철강 수출 공급망', en: 'Steel export chain' } },
];
