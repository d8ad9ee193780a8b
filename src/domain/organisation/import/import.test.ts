import { describe, expect, test } from 'vitest';
import type { Region } from '../../region/region.ts';
import { hasCheckDigit, readCorporateNumber } from '../corporate-number.ts';
import type { Cell } from './cell.ts';
import { fieldOfTitle, fieldsOfTitles, labelOf } from './fields.ts';
import { addProblems, mayCheck, mayImport } from './import.ts';
import { linesOf } from './lines.ts';
import { type Known, planRow, type Registered, RowMemory } from './plan.ts';
import { type ImportSettings, type ReadRow, rowReaderOf } from './row.ts';

const TODAY = '2026-11-27';
const region = (code: string, ko: string, en: string): Region => ({
  code,
  ko,
  en,
  validFrom: '2012-07-01',
  source: 'given',
});
const regions: Region[] = [
  region('11', '서울특별시', 'Seoul'),
  { ...region('12', '전남광주통합특별시', 'Jeonnam-Gwangju'), validFrom: '2026-07-01' },
  { ...region('29', '광주광역시', 'Gwangju'), validTo: '2026-06-30', becomes: '12' },
  region('43', '충청북도', 'North Chungcheong'),
];
const industries = [
  { code: 'A01', ko: '농업', en: 'Agriculture' },
  { code: 'C25', ko: '금속 가공제품 제조업(기계 및 가구 제외)', en: 'Fabricated metal products' },
];

const settingsOf = (...fields: (string | null)[]): ImportSettings => ({
  columns: fields.map((field) => ({ field })),
  kind: 'company',
  source: '가상 등록부',
  asOf: '2026-06-30',
  validUntil: null,
});
const read = (settings: ImportSettings, ...cells: Cell[]): ReadRow =>
  rowReaderOf(settings, { reference: { regions, industries }, today: TODAY })(2, cells);
const cellValue = (key: string, cell: Cell): unknown => {
  const { data, problems } = read(settingsOf(key), cell);
  return problems[0]?.code ?? data[0]?.value;
};

describe('the title of a column', () => {
  test('names its field in Korean, in English, as people write it and by the datum’s own name', () => {
    const titles = [
      '사업자 등록번호',
      'Business Number',
      '업체명',
      'org.isSme',
      '중소기업 여부',
      'Workers',
      '기준일',
    ];
    expect(titles.map(fieldOfTitle)).toEqual([
      'businessNumber',
      'businessNumber',
      'nameKo',
      'org.isSme',
      'org.isSme',
      'org.employees',
      'asOf',
    ]);
    expect(fieldOfTitle('비고')).toBeNull();
  });

  test('before a word for source or day is that of its datum alone', () => {
    expect(fieldOfTitle('중소기업 여부 유효기한')).toBe('org.isSme:validUntil');
    expect(fieldOfTitle('상시근로자 수 기준일')).toBe('org.employees:asOf');
    expect(labelOf('org.employees:asOf')).toEqual({ ko: '상시근로자 수 기준일', en: 'Workers: as of' });
    expect(fieldOfTitle(labelOf('org.employees:asOf').en as string)).toBe('org.employees:asOf');
  });

  test('that stands twice is taken once', () => {
    expect(fieldsOfTitles(['상호', '회사명', '소재지'])).toEqual(['nameKo', null, 'org.region']);
  });
});

describe('a cell', () => {
  test('says yes and no in the ways of offices', () => {
    for (const yes of ['예', 'Y', '○', true, 1, ' 해당 '])
      expect(cellValue('org.isSme', yes), String(yes)).toBe(true);
    for (const no of ['아니오', 'n', 'X', false, 0, '없음'])
      expect(cellValue('org.isSme', no), String(no)).toBe(false);
    expect(cellValue('org.isSme', '모름')).toBe('not_a_flag');
  });

  test('is a day as text, as digits, and as the number that a spreadsheet keeps', () => {
    for (const day of ['2001-02-03', '2001.2.3', '2001. 2. 3.', '2001년 2월 3일', '20010203', 36_925])
      expect(cellValue('org.foundedOn', day), String(day)).toBe('2001-02-03');
    for (const none of ['2001-02-30', '3/2/2001', 7, '어제'])
      expect(cellValue('org.foundedOn', none), String(none)).toBe('not_a_day');
  });

  test('is a number also as text with commas and a unit', () => {
    expect([cellValue('org.employees', '1,234명'), cellValue('org.employees', 12)]).toEqual([1234, 12]);
    for (const none of ['12.5', -1, '약 10명']) expect(cellValue('org.employees', none)).toBe('not_a_count');
  });

  test('names a region, and one of an earlier division as it was called then', () => {
    for (const seoul of ['11', 11, '서울', '서울특별시', 'Seoul', '서울특별시 중구 세종대로'])
      expect(cellValue('org.region', seoul), String(seoul)).toBe('11');
    expect([cellValue('org.region', '광주광역시'), cellValue('org.region', '29')]).toEqual(['29', '29']);
    expect([cellValue('org.region', '충북'), cellValue('org.region', '화성')]).toEqual([
      '43',
      'not_a_region',
    ]);
  });

  test('is an industry by its division, however finely it is said', () => {
    for (const metal of ['C25', 'c2511', '25112', 25_112, '금속 가공제품 제조업(기계 및 가구 제외)'])
      expect(cellValue('org.industry', metal), String(metal)).toBe('C25');
    // A spreadsheet has taken the leading zero of 01110.
    expect(cellValue('org.industry', 1110)).toBe('A01');
    expect([cellValue('org.industry', 'A25'), cellValue('org.industry', 'Z99')]).toEqual([
      'not_an_industry',
      'not_an_industry',
    ]);
  });

  test('holds several codes, or says that there is none', () => {
    expect(cellValue('org.sectors', '배터리, nuclear')).toEqual(['battery', 'nuclear']);
    expect([cellValue('org.sectors', '없음'), cellValue('org.sectors', '제과')]).toEqual([[], 'not_a_code']);
  });

  test('whose formula came to an error is wrong, and one that is empty says nothing', () => {
    expect(cellValue('org.employees', { error: '#N/A' })).toBe('formula_error');
    expect(cellValue('org.employees', ' ')).toBeUndefined();
  });

  test('is a business number whose check digit fits, also without its leading zeros', () => {
    const row = (cell: Cell) => read(settingsOf('businessNumber'), cell);
    expect(row('124-81-00998').identity.businessNumber).toBe('1248100998');
    expect(row(81_000_010).problems[0]?.code).toBe('business_number_check_digit');
    expect(row('12481').problems[0]?.code).toBe('business_number_malformed');
  });
});

test('a corporate number is thirteen digits, and a check digit that does not fit only warns', () => {
  expect(readCorporateNumber('000011-1111118')).toEqual({ ok: true, value: '0000111111118' });
  expect([hasCheckDigit('0000111111118'), hasCheckDigit('0000111111117')]).toEqual([true, false]);
  const { problems, identity } = read(settingsOf('corporateNumber'), '000011-1111117');
  expect(identity.corporateNumber).toBe('0000111111117');
  expect(problems).toEqual([{ column: 0, code: 'corporate_number_check_digit' }]);
});

describe('what is said of a value', () => {
  test('is said nearest to it: by its datum, its row, its column, its file', () => {
    const settings: ImportSettings = {
      ...settingsOf('org.isSme', 'org.employees', 'org.exports', 'asOf', 'org.isSme:asOf'),
      columns: [
        { field: 'org.isSme' },
        { field: 'org.employees', source: '4대 보험 가입자 명부' },
        { field: 'org.exports', asOf: '2026-03-31' },
        { field: 'asOf' },
        { field: 'org.isSme:asOf' },
      ],
    };
    const said = (...cells: Cell[]) =>
      read(settings, ...cells).data.map(({ source, asOf }) => [source, asOf]);
    expect(said('예', 10, '예', '2026-05-01', '2026-04-01')).toEqual([
      ['가상 등록부', '2026-04-01'],
      ['4대 보험 가입자 명부', '2026-05-01'],
      ['가상 등록부', '2026-05-01'],
    ]);
    expect(said('예', 10, '예', null, null)).toEqual([
      ['가상 등록부', '2026-06-30'],
      ['4대 보험 가입자 명부', '2026-06-30'],
      ['가상 등록부', '2026-03-31'],
    ]);
  });

  test('is wrong where its day has not come, or it ends before it begins', () => {
    const settings = settingsOf('org.isSme', 'asOf', 'validUntil');
    const code = (asOf: string, until: string | null) => read(settings, '예', asOf, until).problems[0]?.code;
    expect(code('2026-11-28', null)).toBe('from_the_future');
    expect(code('2026-11-27', '2026-11-26')).toBe('until_before_as_of');
    expect(code('2026-11-27', '2027-11-26')).toBeUndefined();
  });
});

describe('a row', () => {
  const one: Registered = {
    id: 'one',
    key: null,
    nameKo: '가상정밀',
    nameEn: null,
    kind: 'company',
    businessNumber: '1248100998',
    corporateNumber: null,
    representative: null,
    region: '11',
  };
  const datum = {
    key: 'org.isSme',
    value: true,
    source: '가상 등록부',
    asOf: '2026-06-30',
    validUntil: null,
  };
  const knownOf = (...list: Registered[]): Known => ({
    byNumber: new Map(list.flatMap((each) => (each.businessNumber ? [[each.businessNumber, each]] : []))),
    byKey: new Map(list.flatMap((each) => (each.key ? [[each.key, each]] : []))),
    byCorporateNumber: new Map(),
    byName: new Map(list.map((each) => [each.nameKo, list.filter(({ nameKo }) => nameKo === each.nameKo)])),
    data: new Map([['one', [datum]]]),
  });
  const settings = settingsOf('businessNumber', 'nameKo', 'org.isSme', 'key', 'kind', 'org.region');
  const plan = (known: Known, ...cells: Cell[]) =>
    planRow(read(settings, ...cells), known, { kind: 'company', today: TODAY });

  test('of a number that is not known registers an organisation, which needs a name', () => {
    expect(plan(knownOf(), '124-81-00998', '가상정밀', '예', null, null, '서울')).toEqual({
      to: 'register',
      kind: 'company',
      region: '11',
    });
    const inGwangju = plan(knownOf(), '124-81-00998', '가상정밀', '예', null, null, '광주광역시');
    expect(inGwangju, 'listed under what it is called today').toMatchObject({ region: '12' });
    expect(plan(knownOf(), '124-81-00998', null, '예')).toEqual({ to: 'refuse', code: 'name_missing' });
  });

  test('that says what is known changes nothing', () => {
    expect(plan(knownOf(one), '124-81-00998', '가상정밀', '예')).toEqual({ to: 'leave' });
    expect(plan(knownOf(one), '124-81-00998', null, null)).toEqual({ to: 'leave' });
  });

  test('that says more is a change of what differs', () => {
    expect(plan(knownOf(one), '124-81-00998', '새정밀', '아니오', null, null, '충북')).toMatchObject({
      to: 'change',
      organisationId: 'one',
      set: { nameKo: '새정밀', region: '43' },
      data: [
        { key: 'org.isSme', value: false },
        { key: 'org.region', value: '43' },
      ],
    });
  });

  test('without a number finds its organisation by its name, and not among several of that name', () => {
    expect(plan(knownOf(one), null, '가상정밀', '예')).toEqual({ to: 'leave' });
    expect(plan(knownOf(one, { ...one, id: 'two', businessNumber: null }), null, '가상정밀', '예')).toEqual({
      to: 'refuse',
      code: 'name_of_several',
    });
  });

  test('fills in a number where there is none, and is bad where it names another', () => {
    const nameless = { ...one, key: 'precise', businessNumber: null };
    expect(plan(knownOf(nameless), '124-81-00998', null, null, 'precise')).toMatchObject({
      set: { businessNumber: '1248100998' },
    });
    const other = { ...one, id: 'two', key: 'precise', businessNumber: '0008100012' };
    expect(plan(knownOf(one, other), '124-81-00998', null, null, 'precise')).toEqual({
      to: 'refuse',
      code: 'number_of_another',
    });
    expect(plan(knownOf(one), '124-81-00998', null, null, null, '은행')).toEqual({
      to: 'refuse',
      code: 'other_kind',
    });
  });
});

test('a later row of the same organisation is met as a repetition, as more, or as a contradiction', () => {
  const settings = settingsOf('businessNumber', 'org.isSme', 'asOf');
  const memory = new RowMemory();
  const meet = (...cells: Cell[]) => memory.meet(read(settings, ...cells));
  expect(meet('124-81-00998', '예', '2025-12-31')).toBe('first');
  expect(meet('124-81-00998', '예', '2025-12-31')).toBe('repeats');
  expect(meet('124-81-00998', '아니오', '2026-06-30')).toBe('again');
  expect(meet('124-81-00998', '예', '2026-06-30')).toBe('contradicts');
});

test('columns are settled once each, and one of them says whose row it is', () => {
  const code = (...fields: (string | null)[]) => {
    const result = mayCheck(settingsOf(...fields), 2);
    return result.ok ? 'yes' : result.refusal.code;
  };
  expect(code('nameKo', null)).toBe('yes');
  expect(code('nameKo')).toBe('import_columns_differ');
  expect(code('nameKo', 'nameKo')).toBe('import_field_twice');
  expect(code('nameKo', 'org.nothing')).toBe('import_field_unknown');
  expect(code('org.isSme', null)).toBe('import_names_nobody');
});

test('one bad row keeps all others out where the officer chose so', () => {
  expect(mayImport('all_or_nothing', { bad: 1 }).ok).toBe(false);
  expect(mayImport('all_or_nothing', { bad: 0 }).ok && mayImport('good_rows', { bad: 1 }).ok).toBe(true);
  const problems = [{ column: 1, code: 'not_a_day' as const }];
  expect(addProblems(addProblems([], [{ problems }]), [{ problems }, { problems: [] }])).toEqual([
    { column: 1, code: 'not_a_day', count: 2 },
  ]);
});

test('the rows of a file are read piece by piece, whole lines only', () => {
  const bytes = new TextEncoder().encode('[1,"가"]\n[2,null]\n[3,');
  expect(linesOf(bytes, 100)).toEqual([
    { row: 1, cells: ['가'], at: 100, length: 10 },
    { row: 2, cells: [null], at: 110, length: 9 },
  ]);
});
