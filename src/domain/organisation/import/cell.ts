import { type Region, regionOn } from '../../region/region.ts';
import { isDay } from '../../rule/datum-value.ts';
import type { Coded, DatumDefinition, ScalarType, Wording } from '../../rule/vocabulary.ts';
import { addDays, type Day } from '../../time.ts';
import { readBusinessNumber } from '../business-number.ts';
import { readCorporateNumber } from '../corporate-number.ts';
import type { Industry } from '../industry.ts';
import { SECTORS } from '../registry-data.ts';
import type { IdentityField } from './fields.ts';
import type { RowProblemCode } from './problems.ts';

/** A cell as its file has it: a day is its text already; what a formula came to as an error is said apart. */
export type Cell = string | number | boolean | null | { readonly error: string };

/** What words of a file are held against: the dated regions and the industries of the country. */
export type ImportReference = {
  readonly regions: readonly Region[];
  readonly industries: readonly Industry[];
};

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: RowProblemCode };

const good = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
const bad = (problem: RowProblemCode): { ok: false; problem: RowProblemCode } => ({ ok: false, problem });

/** A cell as text, without the spaces and marks that tables leave around it. */
export const textOfCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.error;
  return String(cell)
    .normalize('NFC')
    .replace(/[\u00a0\u3000\ufeff]/g, ' ')
    .trim();
};

/** Whether nothing is said there: an empty cell changes nothing. */
export const isBlank = (cell: Cell): boolean => textOfCell(cell) === '';

const LONGEST = { nameKo: 200, nameEn: 200, representative: 100, source: 200 } as const;

export const readWords = (cell: Cell, most: number): Read<string> => {
  const text = textOfCell(cell).replace(/\s+/g, ' ');
  return text.length > most ? bad('too_long') : good(text);
};

/** What a file may register; the house itself is founded, and by nobody's file. */
export const IMPORTED_KINDS = ['company', 'agency', 'bank', 'ministry', 'verifier', 'auditor'] as const;
export type ImportedKind = (typeof IMPORTED_KINDS)[number];

const KINDS: Readonly<Record<ImportedKind, readonly string[]>> = {
  company: ['기업', '회사', '업체', '중소기업', 'company'],
  agency: ['공공기관', '지원기관', '전담기관', 'agency'],
  bank: ['은행', '금융기관', 'bank'],
  ministry: ['부처', '중앙부처', 'ministry'],
  verifier: ['검증기관', 'verifier'],
  auditor: ['감사기관', 'auditor'],
};

const byWord = (words: Readonly<Record<string, readonly string[]>>, text: string): string | undefined =>
  Object.entries(words).find(([, known]) => known.includes(text.toLowerCase()))?.[0];

/** Digits that a spreadsheet took for a number have lost their leading zeros. */
const digitsOf = (cell: Cell, length: number): string =>
  typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0
    ? String(cell).padStart(length, '0')
    : textOfCell(cell).replace(/[\s\u2010-\u2015\u2212]/g, (sign) => (sign.trim() === '' ? '' : '-'));

export function readIdentity(field: IdentityField, cell: Cell): Read<string> {
  switch (field) {
    case 'businessNumber': {
      const read = readBusinessNumber(digitsOf(cell, 10));
      return read.ok ? read : bad(read.refusal.code);
    }
    case 'corporateNumber': {
      const read = readCorporateNumber(digitsOf(cell, 13));
      return read.ok ? read : bad(read.refusal.code);
    }
    case 'kind': {
      const kind = byWord(KINDS, textOfCell(cell));
      return kind === undefined ? bad('not_a_kind') : good(kind);
    }
    case 'key': {
      const key = textOfCell(cell);
      return /^[a-z0-9_]{1,64}$/.test(key) ? good(key) : bad('key_malformed');
    }
    default:
      return readWords(cell, LONGEST[field]);
  }
}

export const readSource = (cell: Cell): Read<string> => readWords(cell, LONGEST.source);

/** Day 0 of a spreadsheet's calendar from 1900-03-01 on, before which nobody registers; 2199 is its end here. */
const SHEET_EPOCH: Day = '1899-12-30';
const FIRST_SERIAL = 61;
const LAST_SERIAL = 109_574;

/** `2026-06-30`, `2026.6.30`, `2026/6/30`, `20260630`, `2026년 6월 30일`, or the number of a spreadsheet's day. */
export function readDay(cell: Cell): Read<Day> {
  const number = typeof cell === 'number' ? cell : Number.NaN;
  if (Number.isInteger(number) && number >= FIRST_SERIAL && number <= LAST_SERIAL)
    return good(addDays(SHEET_EPOCH, number));
  const text = textOfCell(cell);
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/.exec(
      text.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, ''),
    );
  if (parts === null) return bad('not_a_day');
  const day = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  return isDay(day) ? good(day) : bad('not_a_day');
}

const YES = [
  '예',
  '네',
  '여',
  'y',
  'yes',
  'o',
  '○',
  'true',
  't',
  '1',
  '있음',
  '해당',
  '해당함',
  '유',
  'v',
  '✓',
];
const NO = [
  '아니오',
  '아니요',
  '부',
  'n',
  'no',
  'x',
  '×',
  'false',
  'f',
  '0',
  '없음',
  '비해당',
  '해당없음',
  '해당 없음',
  '무',
];

function readFlag(cell: Cell): Read<boolean> {
  if (typeof cell === 'boolean') return good(cell);
  const text = textOfCell(cell).toLowerCase();
  if (YES.includes(text)) return good(true);
  return NO.includes(text) ? good(false) : bad('not_a_flag');
}

/** `1,234명` and 1234 are the same; a part of a whole is none. */
function readCount(cell: Cell, units: RegExp, problem: RowProblemCode): Read<number> {
  const text =
    typeof cell === 'number' ? String(cell) : textOfCell(cell).replaceAll(',', '').replace(units, '');
  const number = /^-?\d{1,15}(\.0+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? good(number) : bad(problem);
}

const shortOf = (name: string): string => {
  const kept = name.replace(/(특별자치|광역|특별|통합특별)?(시|도)$/, '');
  // 충청북도 is called 충북, 경상남도 경남.
  return /^(충청|경상|전라)(북|남)$/.test(kept) ? `${kept[0]}${kept[2]}` : kept;
};

/**
 * The region that a code or name stands for, as it was written down: a former one says more than the one that it
 * went into, and rules know what became of it. An address counts by its first word.
 */
function readRegion(cell: Cell, { regions }: ImportReference, today: Day): Read<string> {
  const text = typeof cell === 'number' ? String(cell) : textOfCell(cell);
  const first = text.split(/\s+/)[0] ?? '';
  const named = (one: Region): boolean =>
    [one.code, one.ko, one.en.toLowerCase(), shortOf(one.ko)].some(
      (name) => name === first || name === text.toLowerCase(),
    );
  const found = regions.find(named);
  const isOne = found !== undefined && regionOn(regions, found.code, today) !== undefined;
  return isOne ? good(found.code) : bad('not_a_region');
}

/** The division of an industry by its code, with its section or without, or by its name; a section alone stays one. */
function readIndustry(cell: Cell, { industries }: ImportReference): Read<string> {
  const text = typeof cell === 'number' ? String(cell).padStart(5, '0') : textOfCell(cell);
  const code = /^([A-U])?(\d{2})\d{0,3}$/i.exec(text.replaceAll(/[\s.-]/g, ''));
  if (code !== null) {
    const found = industries.find((each) => each.code.slice(1) === code[2]);
    const fits = found !== undefined && (code[1] === undefined || code[1].toUpperCase() === found.code[0]);
    return fits ? good(found.code) : bad('not_an_industry');
  }
  if (/^[A-U]$/i.test(text) && industries.some((each) => each.code.startsWith(text.toUpperCase())))
    return good(text.toUpperCase());
  const named = industries.find(({ ko, en }) => ko === text || en.toLowerCase() === text.toLowerCase());
  return named === undefined ? bad('not_an_industry') : good(named.code);
}

const codeOf = (known: readonly Coded[], text: string): string | undefined =>
  known.find(({ code, label }: Coded) => code === text || isCalled(label, text))?.code;

const isCalled = ({ ko, en }: Wording, text: string): boolean =>
  ko === text || en?.toLowerCase() === text.toLowerCase();

/** Several codes in one cell, between commas, semicolons or strokes; a dash says that there is none. */
function readCodes(key: string, cell: Cell): Read<string[]> {
  const text = textOfCell(cell);
  if (['-', '없음', 'none'].includes(text.toLowerCase())) return good([]);
  const words = text
    .split(/[,;|/、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length > 100 || words.some((word) => word.length > 200)) return bad('too_long');
  if (key !== 'org.sectors') return good([...new Set(words)]);
  const codes = words.map((word) => codeOf(SECTORS, word));
  return codes.includes(undefined) ? bad('not_a_code') : good([...new Set(codes as string[])]);
}

export type DatumCell = string | number | boolean | string[];

const scalars: Readonly<Record<ScalarType, (cell: Cell) => Read<DatumCell>>> = {
  flag: readFlag,
  day: readDay,
  count: (cell) => {
    const read = readCount(cell, /\s*(명|개|건|년)$/, 'not_a_count');
    return read.ok && read.value < 0 ? bad('not_a_count') : read;
  },
  // Won goes as text, so that no reader turns it into a float.
  won: (cell) => {
    const read = readCount(cell, /\s*원$/, 'not_an_amount');
    return read.ok ? good(String(read.value)) : read;
  },
  bp: (cell) => readCount(cell, /^$/, 'not_a_count'),
  decimal: (cell) =>
    /^-?\d{1,15}(\.\d{1,6})?$/.test(textOfCell(cell)) ? good(textOfCell(cell)) : bad('not_a_count'),
  text: (cell) => readWords(cell, 500),
  code: (cell) => readWords(cell, 200),
};

/** The value of a datum as its definition types it. */
export function readDatumCell(
  { key, definition }: { readonly key: string; readonly definition: DatumDefinition },
  cell: Cell,
  { reference, today }: { readonly reference: ImportReference; readonly today: Day },
): Read<DatumCell> {
  if (key === 'org.region') return readRegion(cell, reference, today);
  if (key === 'org.industry') return readIndustry(cell, reference);
  if (typeof definition.type === 'object') return readCodes(key, cell);
  return scalars[definition.type](cell);
}
