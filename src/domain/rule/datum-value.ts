import { accept, type Result, refuse } from '../refusal.ts';
import { type Decimal, decimalOf, isDecimalText } from './decimal.ts';
import type { DatumDefinition, DatumType, DatumValue, ScalarType, ScalarValue } from './vocabulary.ts';

/** A value as the evaluator computes with it. */
export type Operand = bigint | string | boolean | Decimal | readonly Operand[];

/** won, count and bp are whole numbers of 64 bits, as in the database and in CEL. */
export const fitsInt64 = (value: bigint): boolean => BigInt.asIntN(64, value) === value;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a day of the calendar, `YYYY-MM-DD`; 30 February is none. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const [year, month, day] = [digitsIn(text, 0, 4), digitsIn(text, 5, 7), digitsIn(text, 8, 10)];
  if (year < 0 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : DAYS_IN_MONTH[month - 1]!);
}

/** The number that the digits make; -1 where one is none. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** `won`, or `list of won`. */
export const typeName = (type: DatumType): string =>
  typeof type === 'string' ? type : `list of ${type.list}`;

function isScalarOfType(type: ScalarType, value: unknown): value is ScalarValue {
  switch (type) {
    case 'won':
    case 'count':
    case 'bp':
      return typeof value === 'bigint' && fitsInt64(value);
    case 'decimal':
      return typeof value === 'string' && isDecimalText(value);
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'text':
    case 'code':
      return typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
  }
}

/** Numbers come from JSON and YAML in several dresses; a won amount of jsonb is text. */
function undress(type: ScalarType, raw: unknown): unknown {
  if (type === 'decimal') return typeof raw === 'number' || typeof raw === 'bigint' ? String(raw) : raw;
  if (type !== 'won' && type !== 'count' && type !== 'bp') return raw;
  if (typeof raw === 'number') return Number.isSafeInteger(raw) ? BigInt(raw) : raw;
  return typeof raw === 'string' && /^-?\d{1,19}$/.test(raw) ? BigInt(raw) : raw;
}

function readScalar(
  type: ScalarType,
  codes: readonly string[] | undefined,
  raw: unknown,
): ScalarValue | null {
  const value = undress(type, raw);
  if (!isScalarOfType(type, value)) return null;
  return type === 'code' && codes !== undefined && !codes.includes(String(value)) ? null : value;
}

/**
 * Reads a value from JSON or YAML as the definition's type: whole numbers as number, bigint or text of
 * digits; decimals as text or number; lists as arrays. Refuses `not_of_type` with the type (and the codes)
 * that were expected.
 */
export function readDatumValue(
  definition: Pick<DatumDefinition, 'type' | 'codes'>,
  raw: unknown,
): Result<DatumValue, 'not_of_type'> {
  const { type, codes } = definition;
  const expected = () => refuse('not_of_type', { expected: typeName(type), codes: codes ?? null });
  if (typeof type === 'string') {
    const value = readScalar(type, codes, raw);
    return value === null ? expected() : accept(value);
  }
  if (!Array.isArray(raw)) return expected();
  const values: ScalarValue[] = [];
  for (const item of raw) {
    const value = readScalar(type.list, codes, item);
    if (value === null) return expected();
    values.push(value);
  }
  return accept(values);
}

/** The value to compute with; a value that is not of its type is a bug of the caller, and throws. */
export function operandOf(name: string, type: DatumType, value: DatumValue): Operand {
  if (typeof type === 'string') return scalarOperand(name, type, type, value);
  if (!Array.isArray(value)) return scalarOperand(name, type, type.list, null);
  return value.map((item) => scalarOperand(name, type, type.list, item));
}

function scalarOperand(name: string, type: DatumType, scalar: ScalarType, value: unknown): Operand {
  if (!isScalarOfType(scalar, value))
    throw new TypeError(`${name} holds a value that is not ${typeName(type)}`);
  return scalar === 'decimal' ? decimalOf(String(value)) : value;
}

/** A value as text for an explanation; a list stays a list. */
export const valueText = (value: DatumValue): string | readonly string[] =>
  typeof value === 'object' ? value.map(String) : String(value);
