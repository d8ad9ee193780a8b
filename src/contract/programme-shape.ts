import { Temporal } from 'temporal-polyfill';
import { type Finding, finding, MOST_FINDINGS, type Path } from '../domain/programme/finding.ts';
import { isDay } from '../domain/rule/datum-value.ts';
import { nearest } from '../domain/rule/problem.ts';
import type { Wording } from '../domain/rule/vocabulary.ts';

/** The part of JSON Schema that programme files are described in. */
type Shape = {
  readonly $ref?: string;
  readonly anyOf?: readonly Shape[];
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Shape;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
};
/** A whole number beyond it would lose digits while the file is read. */
const MOST = Number.MAX_SAFE_INTEGER;

type Mapping = Readonly<Record<string, unknown>>;

/** Reads plain data by a schema: won into bigint, instants into UTC; all that does not fit is a finding. */
export function readShape(
  schema: object,
  definitions: Readonly<Record<string, object>>,
  data: unknown,
): { readonly value: unknown; readonly findings: readonly Finding[] } {
  const reader = new ShapeReader(definitions);
  const value = reader.read(schema, data, []);
  return { value, findings: reader.findings };
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
};

/** What stands there, short enough for one line. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return '[…]';
  if (isMapping(value)) return '{…}';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const instantOf = (text: string): string | null => {
  try {
    return Temporal.Instant.from(text).toString({ smallestUnit: 'millisecond' });
  } catch {
    return null;
  }
};

const isZone = (text: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const FORMATS: Readonly<Record<string, { fits: (text: string) => boolean; words: Required<Wording> }>> = {
  date: {
    fits: isDay,
    words: { ko: '실제로 있는 날짜(YYYY-MM-DD)', en: 'a day that exists (YYYY-MM-DD)' },
  },
  'date-time': {
    fits: (text) => instantOf(text) !== null,
    words: {
      ko: '시차를 적은 실제 시각(2026-03-11T18:00:00+09:00)',
      en: 'an instant that exists, with its offset (2026-03-11T18:00:00+09:00)',
    },
  },
  'time-zone': { fits: isZone, words: { ko: '시간대(Asia/Seoul)', en: 'a time zone (Asia/Seoul)' } },
};

const choicesOf = (shape: Shape): readonly string[] =>
  shape.const !== undefined ? [shape.const] : (shape.enum ?? []);

/** What the schema asks for, in words. */
function wordsOf(shape: Shape): Required<Wording> {
  const choices = choicesOf(shape);
  if (choices.length > 0) return oneOf(choices);
  if (shape.format !== undefined && Object.hasOwn(FORMATS, shape.format)) return FORMATS[shape.format]!.words;
  switch (shape.type) {
    case 'object':
      return { ko: '키와 값의 묶음', en: 'a mapping' };
    case 'array':
      return shape.minItems
        ? { ko: '비지 않은 목록', en: 'a list with an entry' }
        : { ko: '목록', en: 'a list' };
    case 'boolean':
      return { ko: 'true 또는 false', en: 'true or false' };
    case 'integer': {
      if (shape.format === 'won') return { ko: '원 단위 정수', en: 'whole won' };
      const { minimum = -MOST, maximum = MOST } = shape;
      return { ko: `${minimum}~${maximum}의 정수`, en: `a whole number from ${minimum} to ${maximum}` };
    }
    default:
      return shape.pattern === undefined || shape.pattern === '\\S'
        ? { ko: '글', en: 'text' }
        : { ko: `${shape.pattern} 꼴의 글`, en: `text of the form ${shape.pattern}` };
  }
}

const oneOf = (choices: readonly string[]): Required<Wording> =>
  choices.length === 1
    ? { ko: choices[0]!, en: choices[0]! }
    : { ko: `다음 중 하나: ${choices.join(', ')}`, en: `one of ${choices.join(', ')}` };

class ShapeReader {
  readonly findings: Finding[] = [];
  readonly #definitions: Readonly<Record<string, Shape>>;

  constructor(definitions: Readonly<Record<string, object>>) {
    this.#definitions = definitions;
  }

  read(written: Shape, value: unknown, path: Path): unknown {
    const shape = written.$ref ? this.#definitions[written.$ref.split('/').at(-1)!]! : written;
    if (shape.anyOf) return this.#anyOf(shape.anyOf, value, path);
    if (choicesOf(shape).length > 0) return this.#choice(choicesOf(shape), value, path);
    if (shape.type === 'object' && isMapping(value)) return this.#mapping(shape, value, path);
    if (shape.type === 'array' && Array.isArray(value) && value.length >= (shape.minItems ?? 0)) {
      return value.map((item, index) => this.read(shape.items!, item, [...path, index]));
    }
    if (shape.type === 'string' && typeof value === 'string') return this.#text(shape, value, path);
    if (shape.type === 'integer' && this.#isWhole(shape, value)) {
      return shape.format === 'won' ? BigInt(value) : value;
    }
    if (shape.type === 'number' && Number.isFinite(value)) return value;
    if (shape.type === typeOf(value) && (value === null || typeof value === 'boolean')) return value;
    return this.#wrong(path, value, wordsOf(shape));
  }

  #tell(found: Finding): undefined {
    if (this.findings.length < MOST_FINDINGS) this.findings.push(found);
  }

  #isWhole(shape: Shape, value: unknown): value is number {
    const { minimum = -MOST, maximum = MOST } = shape;
    return Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
  }

  #wrong(
    path: Path,
    value: unknown,
    expected: Required<Wording>,
    suggestion: string | null = null,
  ): undefined {
    this.#tell(finding(path, 'wrong_value', { found: shown(value), expected, suggestion }));
  }

  #choice(choices: readonly string[], value: unknown, path: Path): unknown {
    if (typeof value === 'string' && choices.includes(value)) return value;
    return this.#wrong(path, value, oneOf(choices), nearest(shown(value), choices));
  }

  #text(shape: Shape, value: string, path: Path): unknown {
    const format =
      shape.format !== undefined && Object.hasOwn(FORMATS, shape.format) && FORMATS[shape.format];
    if (format && !format.fits(value)) {
      const code = shape.format === 'date' ? 'no_such_day' : 'wrong_value';
      this.#tell(finding(path, code, { found: shown(value), expected: format.words }));
      return undefined;
    }
    const { minLength = 0, maxLength = Infinity, pattern } = shape;
    if (value.length > maxLength) {
      return this.#wrong(path, value, {
        ko: `${maxLength}자 이하의 글`,
        en: `at most ${maxLength} characters`,
      });
    }
    const fits = value.length >= minLength && (pattern === undefined || new RegExp(pattern, 'u').test(value));
    if (!fits) return this.#wrong(path, value, wordsOf(shape));
    return shape.format === 'date-time' ? instantOf(value) : value;
  }

  #mapping(shape: Shape, value: Mapping, path: Path): unknown {
    const [pattern, each] = Object.entries(shape.patternProperties ?? {})[0] ?? [];
    const properties = shape.properties ?? {};
    const misspelt = new Set<string>();
    const entries = Object.entries(value).map(([key, part]) => {
      const inner = [...path, key];
      if (pattern !== undefined && new RegExp(pattern, 'u').test(key))
        return [key, this.read(each!, part, inner)];
      if (Object.hasOwn(properties, key)) return [key, this.read(properties[key]!, part, inner)];
      misspelt.add(this.#unknownKey(inner, value, pattern ?? Object.keys(properties)) ?? '');
      return [key, undefined];
    });
    for (const key of shape.required ?? []) {
      if (!Object.hasOwn(value, key) && !misspelt.has(key)) this.#missing([...path, key], properties[key]!);
    }
    return Object.fromEntries(entries);
  }

  /** Tells of a key that is not known, and gives the one that it was probably meant to be. */
  #unknownKey(path: Path, value: Mapping, known: string | readonly string[]): string | null {
    if (this.findings.length >= MOST_FINDINGS) return null;
    const found = String(path.at(-1));
    if (typeof known === 'string') {
      const expected = { ko: `${known} 꼴의 키`, en: `a key of the form ${known}` };
      this.#tell(finding(path, 'unknown_key', { at: 'key', found: shown(found), expected }));
      return null;
    }
    const open = known.filter((key) => !Object.hasOwn(value, key));
    const suggestion = nearest(found, open);
    const expected = oneOf(open.length > 0 ? open : known);
    this.#tell(finding(path, 'unknown_key', { at: 'key', found: shown(found), expected, suggestion }));
    return suggestion;
  }

  #missing(path: Path, shape: Shape): undefined {
    const key = String(path.at(-1));
    const words = wordsOf(shape);
    const expected = { ko: `키 ${key}(${words.ko})`, en: `the key ${key} (${words.en})` };
    this.#tell(finding(path.slice(0, -1), 'missing_key', { at: 'key', found: '', expected }));
  }

  /** Takes the branch that the value means to be, so that its mistakes are told and no other branch's. */
  #anyOf(branches: readonly Shape[], value: unknown, path: Path): unknown {
    const kind = typeOf(value) === 'number' ? ['number', 'integer'] : [typeOf(value)];
    const fitting = branches.filter(({ type, enum: choices }) =>
      kind.includes(type ?? (choices ? 'string' : '')),
    );
    if (fitting.length === 1) return this.read(fitting[0]!, value, path);
    if (fitting.length === 0 || !isMapping(value)) {
      const words = branches.map(wordsOf);
      const join = (language: 'ko' | 'en') => [...new Set(words.map((each) => each[language]))].join(' / ');
      return this.#wrong(path, value, { ko: join('ko'), en: join('en') });
    }
    return this.#tagged(fitting, value, path);
  }

  #tagged(branches: readonly Shape[], value: Mapping, path: Path): unknown {
    const tag = Object.keys(branches[0]!.properties!).find((key) =>
      branches.every(({ properties }) => properties?.[key] && choicesOf(properties[key]!).length > 0),
    );
    if (tag === undefined) return this.#byFirstKey(branches, value, path);
    const choices = branches.flatMap(({ properties }) => choicesOf(properties![tag]!));
    if (!Object.hasOwn(value, tag)) return this.#missing([...path, tag], { enum: choices });
    const branch = branches.find(({ properties }) =>
      choicesOf(properties![tag]!).includes(value[tag] as string),
    );
    return branch ? this.read(branch, value, path) : this.#choice(choices, value[tag], [...path, tag]);
  }

  /** Branches without a tag are told apart by the key that each begins with (`all`, `any`, `not`, `id`). */
  #byFirstKey(branches: readonly Shape[], value: Mapping, path: Path): unknown {
    const firsts = branches.map(({ required }) => required![0]!);
    const branch = branches.find((_, index) => Object.hasOwn(value, firsts[index]!));
    if (branch) return this.read(branch, value, path);
    const found = Object.keys(value)[0] ?? '';
    return this.#wrong(path, found, oneOf(firsts), nearest(found, firsts));
  }
}
