import { answerOf } from '../fit/question.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { REGIONS_OF_KOREA } from '../region/regions.generated.ts';
import { readDatumValue } from '../rule/datum-value.ts';
import { nearest } from '../rule/problem.ts';
import type { DatumType, ScalarType, Wording } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';
import { REGISTRY_DATA, SECTORS } from './registry-data.ts';

export type DatumRefusal =
  | 'datum_from_the_future'
  | 'datum_never_valid'
  | 'datum_unknown'
  | 'datum_not_of_type';

type Said = {
  readonly key: string;
  readonly value: unknown;
  readonly asOf: Day;
  readonly validUntil?: Day | undefined;
};

const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

/** The closed lists of codes that the whole registry shares. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'org.region': codesOf(REGIONS_OF_KOREA),
  'org.sectors': codesOf(SECTORS),
};

/**
 * A datum as the registry takes it: of a name that it knows, of that one's type, as of a day that has come and valid
 * at least on that day. What is not so would be read by no rule, and nobody would learn why. A list of which nothing
 * is so, as a form says it, is empty.
 */
export function recordable<Datum extends Said>(datum: Datum, today: Day): Result<Datum, DatumRefusal> {
  const { key, asOf, validUntil } = datum;
  const known = Object.hasOwn(REGISTRY_DATA, key) ? REGISTRY_DATA[key] : undefined;
  if (known === undefined)
    return refuse('datum_unknown', { key, suggestion: nearest(key, Object.keys(REGISTRY_DATA)) });
  if (asOf > today) return refuse('datum_from_the_future', { asOf, today });
  if (validUntil !== undefined && validUntil < asOf) return refuse('datum_never_valid', { asOf, validUntil });
  const value = answerOf(datum.value);
  if (isOf(key, known.type, value)) return accept({ ...datum, value });
  const label = wordsOf(known.type);
  return refuse('datum_not_of_type', {
    datum: { code: key, label: known.label },
    expected: { code: key, label },
  });
}

function isOf(key: string, type: DatumType, value: unknown): boolean {
  const codes = CODES[key];
  const isListed = codes === undefined || [value].flat().every((each) => codes.includes(String(each)));
  return isListed && readDatumValue({ type }, value).ok;
}

const KINDS: Readonly<Record<ScalarType, Required<Wording>>> = {
  won: { ko: '원 단위 금액', en: 'an amount in whole won' },
  count: { ko: '개수', en: 'a whole number' },
  bp: { ko: '만분율', en: 'basis points' },
  decimal: { ko: '소수', en: 'a decimal' },
  text: { ko: '글', en: 'a text' },
  code: { ko: '목록에 있는 값', en: 'one of its codes' },
  day: { ko: '날짜', en: 'a day' },
  flag: { ko: '예 또는 아니요', en: 'yes or no' },
};

const wordsOf = (type: DatumType): Required<Wording> => {
  if (typeof type === 'string') return KINDS[type];
  const { ko, en } = KINDS[type.list];
  return { ko: `${ko}의 목록`, en: `a list, each item ${en}` };
};
