import type { Expression } from '../rule/syntax.ts';
import { partsOf } from '../rule/syntax.ts';
import type { DatumType, Vocabulary } from '../rule/vocabulary.ts';
import { literalValue, type Values, valuesOf } from './values.ts';

/** What an atom asks: of one value, of the items of one list, or something that has to be computed row by row. */
export type Question =
  | { readonly kind: 'value' | 'some'; readonly datum: string; readonly values: Values }
  | { readonly kind: 'computed'; readonly data: readonly string[] };

/** The names of all data that it reads, each once. */
export function dataOf(expression: Expression): readonly string[] {
  const own = expression.kind === 'datum' ? [expression.name] : [];
  return [...new Set([...own, ...partsOf(expression).flatMap(dataOf)])].sort();
}

export function questionOf(expression: Expression, vocabulary: Vocabulary): Question {
  const data = dataOf(expression);
  const [datum] = data;
  const found = data.length === 1 && datum !== undefined ? ofOne(expression, datum, vocabulary) : null;
  return found ?? { kind: 'computed', data };
}

function ofOne(expression: Expression, datum: string, vocabulary: Vocabulary): Question | null {
  const { type } = vocabulary[datum]!;
  const isDatum = (part: Expression) => part.kind === 'datum';
  if (typeof type !== 'string') {
    const values = itemsAsked(expression, isDatum);
    return values && { kind: 'some', datum, values };
  }
  const values = valuesOf(expression, isDatum);
  return values && areExact(values, type) ? { kind: 'value', datum, values } : null;
}

function itemsAsked(expression: Expression, isList: (part: Expression) => boolean): Values | null {
  if (expression.kind === 'exists' && isList(expression.target)) {
    const { predicate, item } = expression;
    return valuesOf(predicate, (part) => part.kind === 'item' && part.name === item);
  }
  if (expression.kind !== 'compare' || expression.operator !== 'in' || !isList(expression.right)) return null;
  const { left, offset } = expression;
  if (literalValue(left) === undefined) return null;
  const item: Expression = { kind: 'item', name: '#1', offset };
  return valuesOf(
    { kind: 'compare', operator: '==', left: item, right: left, offset },
    (part) => part === item,
  );
}

/** A number that a column of doubles cannot hold as it is is no bound of one. */
const areExact = ({ bounds }: Values, type: DatumType): boolean =>
  typeof type !== 'string' || bounds.every(({ at }) => typeof at === 'string' || placeOf(at) !== null);

const LARGEST = 10n ** 15n;
const LEAST = -LARGEST;

/** The value as a double that keeps its order among all values; null where a double is too coarse for it. */
export function placeOf(value: unknown): number | null {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'bigint') return value < LARGEST && value > LEAST ? Number(value) : null;
  if (typeof value === 'string') return Number(value.replaceAll('-', ''));
  const { units, scale } = value as { readonly units: bigint; readonly scale: number };
  if (scale > 15 || units >= LARGEST || units <= LEAST) return null;
  return Number(`${units}e-${scale}`);
}
