import type { Wording } from '../../rule/vocabulary.ts';
import { REGISTRY_DATA } from '../registry-data.ts';

/** What an organisation is known by: one value each, and whoever names another later changes it. */
export const IDENTITY = {
  businessNumber: { ko: '사업자등록번호', en: 'Business number' },
  corporateNumber: { ko: '법인등록번호', en: 'Corporate number' },
  nameKo: { ko: '기관명', en: 'Name' },
  nameEn: { ko: '영문명', en: 'Name in English' },
  kind: { ko: '기관 종류', en: 'Kind' },
  key: { ko: '사업 파일에서 부르는 이름', en: 'Key in programme files' },
  representative: { ko: '대표자', en: 'Representative' },
} as const satisfies Record<string, Wording>;

/** What is said beside a value: who says so, as of which day, until which day. Of the whole row, or of one datum. */
export const SAID = {
  source: { ko: '출처', en: 'Source' },
  asOf: { ko: '기준일', en: 'As of' },
  validUntil: { ko: '유효기한', en: 'Valid until' },
} as const satisfies Record<string, Wording>;

export type IdentityField = keyof typeof IDENTITY;
export type SaidField = keyof typeof SAID;

/** What a column holds: `nameKo`, `org.isSme`, `asOf` of the row, or `org.isSme:asOf` of one datum. */
export type ImportField = string;

export type ReadField =
  | { readonly is: 'identity'; readonly name: IdentityField }
  | { readonly is: 'datum'; readonly key: string }
  | { readonly is: 'said'; readonly name: SaidField; readonly of: string | null };

/** What a field's name means; undefined for one that is none. */
export function readField(field: ImportField): ReadField | undefined {
  if (Object.hasOwn(IDENTITY, field)) return { is: 'identity', name: field as IdentityField };
  if (Object.hasOwn(SAID, field)) return { is: 'said', name: field as SaidField, of: null };
  if (Object.hasOwn(REGISTRY_DATA, field)) return { is: 'datum', key: field };
  const [key = '', said = ''] = field.split(':');
  const isOfDatum = Object.hasOwn(REGISTRY_DATA, key) && Object.hasOwn(SAID, said);
  return isOfDatum ? { is: 'said', name: said as SaidField, of: key } : undefined;
}

/** Every field of an organisation and a row, as they are offered for a column. */
export const FIELDS: readonly { readonly field: ImportField; readonly label: Wording }[] = [
  ...Object.entries(IDENTITY).map(([field, label]) => ({ field, label })),
  ...Object.entries(REGISTRY_DATA).map(([field, { label }]) => ({ field, label })),
  ...Object.entries(SAID).map(([field, label]) => ({ field, label })),
];

const labels: ReadonlyMap<ImportField, Wording> = new Map(FIELDS.map(({ field, label }) => [field, label]));

/** What a field is called: that of a datum's source is the datum and what is said of it. */
export function labelOf(field: ImportField): Wording {
  const known = labels.get(field);
  if (known !== undefined) return known;
  const read = readField(field);
  if (read?.is !== 'said' || read.of === null) return { ko: field, en: field };
  const [of, said] = [labels.get(read.of) as Wording, SAID[read.name]];
  return { ko: `${of.ko} ${said.ko}`, en: `${of.en ?? of.ko}: ${said.en.toLowerCase()}` };
}

/** What people write above their columns, besides our own names. */
const ALSO: Readonly<Record<ImportField, readonly string[]>> = {
  businessNumber: ['사업자번호', '사업자등록번호', 'businessregistrationnumber', 'brn'],
  corporateNumber: ['법인번호', '법인등록번호', 'corporateregistrationnumber'],
  nameKo: [
    '기업명',
    '업체명',
    '상호',
    '상호명',
    '회사명',
    '법인명',
    '기관명',
    'companyname',
    'company',
    'nameko',
  ],
  nameEn: ['영문기업명', '영문상호', 'englishname', 'nameenglish'],
  kind: ['종류', '구분', '기관구분', '기관유형'],
  key: ['키'],
  representative: ['대표', '대표자명', '대표이사', 'ceo'],
  'org.region': ['지역', '시도', '소재지', '광역시도', '주소', 'province'],
  'org.industry': ['업종', '산업분류', '업종코드', '표준산업분류', 'ksic', 'industrycode'],
  'org.foundedOn': ['설립일자', '설립연월일', '개업일', '개업일자', 'founded', 'foundedon', 'establishedon'],
  'org.isSme': ['중소기업', 'sme'],
  'org.isMidSized': ['중견기업'],
  'org.isStartup': ['창업기업', 'startup'],
  'org.employees': ['근로자수', '상시근로자', '종업원수', '직원수', 'employees', 'numberofworkers'],
  'org.salesWon': ['매출', '매출액', '연매출', '연간매출액', 'sales', 'revenue', 'turnover'],
  'org.assetsWon': ['자산', '총자산', '자산총계', 'assets', 'totalassets'],
  'org.isVenture': ['벤처', '벤처기업', '벤처인증', 'venture'],
  'org.isInnobiz': ['이노비즈', '기술혁신형중소기업', 'innobiz'],
  'org.isMainbiz': ['메인비즈', '경영혁신형중소기업', 'mainbiz'],
  'org.isWomenOwned': ['여성기업', 'womenowned'],
  'org.isDisabledOwned': ['장애인기업'],
  'org.isSocialEnterprise': ['사회적기업', 'socialenterprise'],
  'org.safetyGrade': ['안전등급', '안전보건등급', 'safetygrade'],
  'org.exports': ['수출여부', 'exporter', 'exports'],
  'org.suppliesTo': ['납품처', '납품대기업', 'suppliesto'],
  'org.sectors': ['분야', 'sectors'],
  'org.taxArrears': ['체납', '체납여부', '세금체납', 'taxarrears'],
  'org.sanctioned': ['참여제한', '참여제한여부', '제재', 'sanctioned'],
  'org.insolvent': ['휴폐업', '휴폐업여부', '회생파산', 'insolvent'],
  source: ['자료출처'],
  asOf: ['기준일자', '조사일', 'asof', 'asofdate'],
  validUntil: ['유효기간', '유효기한', '만료일', 'validuntil', 'expireson'],
};

/** A title without what people write in many ways: spaces, brackets and what stands in them, signs, case. */
const bare = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

const whole = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const titles: ReadonlyMap<string, ImportField> = new Map(
  [...FIELDS]
    .reverse()
    .flatMap(({ field, label }) =>
      [...(ALSO[field] ?? []), field, label.ko, label.en ?? '', bare(label.ko)].map(
        (title) => [whole(title), field] as const,
      ),
    )
    .filter(([title]) => title !== ''),
);

const SAID_ENDINGS = Object.entries(SAID).flatMap(([name, { ko, en }]) =>
  [ko, en, ...(ALSO[name] ?? []), name].map((ending) => [whole(ending), name as SaidField] as const),
);

/**
 * The field that a column's title names, in Korean or English, by its datum's name, or as people write it;
 * a datum's title before a word for source or day is that of this datum alone. Null where it names none.
 */
export function fieldOfTitle(title: string): ImportField | null {
  const known = titles.get(whole(title)) ?? titles.get(bare(title));
  if (known !== undefined) return known;
  for (const [ending, said] of SAID_ENDINGS) {
    const text = whole(title);
    if (!text.endsWith(ending)) continue;
    const field =
      titles.get(text.slice(0, -ending.length)) ?? titles.get(bare(title.slice(0, -ending.length)));
    if (field !== undefined && Object.hasOwn(REGISTRY_DATA, field)) return `${field}:${said}`;
  }
  return null;
}

/** The fields of a row of titles; a field that was named before is not taken twice. */
export function fieldsOfTitles(given: readonly string[]): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  return given.map((title) => {
    const field = fieldOfTitle(title);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}
