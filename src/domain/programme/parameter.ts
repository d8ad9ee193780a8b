import { accept, type Result, refuse } from '../refusal.ts';
import type { Day } from '../time.ts';
import type { ProgrammeDefinition } from './definition.ts';

/** A text that people read: Korean always, English when there is one. */
export type Text = { readonly ko: string; readonly en?: string };

/** What a figure stands on. Most are proposals, and the page says so. */
export type Basis = 'article' | 'law' | 'proposal';

/** A figure's footing: an article or a law names its source (a key of `sources`) and may say where in it. */
export type Footing = { readonly basis: Basis; readonly source?: string; readonly note?: Text };

/** The name of a parameter. Every number that the run uses is a parameter; all else cites one by name. */
export type Cited = string;

/**
 * `won`: whole won, bigint. `bp`: basis points, 10,000 = all. `fraction`: exact, written `n/d`.
 * The others are whole numbers.
 */
export type WholeUnit = 'bp' | 'count' | 'points' | 'days' | 'months' | 'workers';

export type DatedValue<Value> = { readonly from: Day; readonly value: Value };

type Described = Footing & { readonly label: Text };

/** A value by date: each holds from its day until the next one begins. */
export type Parameter =
  | (Described & { readonly unit: 'won'; readonly values: readonly DatedValue<bigint>[] })
  | (Described & { readonly unit: 'fraction'; readonly values: readonly DatedValue<string>[] })
  | (Described & { readonly unit: WholeUnit; readonly values: readonly DatedValue<number>[] });

/** An exact share. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** The value and its unit on the day, told apart by the unit. */
export type ParameterValue =
  | { readonly unit: 'won'; readonly value: bigint }
  | { readonly unit: 'fraction'; readonly value: string }
  | { readonly unit: WholeUnit; readonly value: number };

/** The value in force on the day. Refuses `parameter_unknown`, or `parameter_not_in_force` before its first day. */
export function parameterOn(
  definition: Pick<ProgrammeDefinition, 'parameters'>,
  name: Cited,
  day: Day,
): Result<ParameterValue, 'parameter_unknown' | 'parameter_not_in_force'> {
  const parameter = definition.parameters[name];
  if (parameter === undefined) return refuse('parameter_unknown', { name });
  const values: readonly DatedValue<bigint | number | string>[] = parameter.values;
  const current = values.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (current === undefined) return refuse('parameter_not_in_force', { name, day });
  return accept({ unit: parameter.unit, value: current.value } as ParameterValue);
}

/** As parameterOn for a checked definition, in which a missing value is a bug: throws. */
function inForce(definition: Pick<ProgrammeDefinition, 'parameters'>, name: Cited, day: Day): ParameterValue {
  const found = parameterOn(definition, name, day);
  if (!found.ok) throw new Error(`${found.refusal.code}: ${name} on ${day}`);
  return found.value;
}

/** Whole won on the day; throws where the parameter is not in won, which `checkProgramme` has ruled out. */
export function wonOn(definition: Pick<ProgrammeDefinition, 'parameters'>, name: Cited, day: Day): bigint {
  const found = inForce(definition, name, day);
  if (found.unit !== 'won') throw new Error(`${name} is in ${found.unit}, not won`);
  return found.value;
}

/** A whole number (count, days, months, points, bp) on the day; throws where the parameter is won or a fraction. */
export function wholeOn(definition: Pick<ProgrammeDefinition, 'parameters'>, name: Cited, day: Day): number {
  const found = inForce(definition, name, day);
  if (found.unit === 'won' || found.unit === 'fraction') throw new Error(`${name} is in ${found.unit}`);
  return found.value;
}

/** An exact share from basis points or a fraction; throws on any other unit. */
export function shareOn(
  definition: Pick<ProgrammeDefinition, 'parameters'>,
  name: Cited,
  day: Day,
): Fraction {
  const found = inForce(definition, name, day);
  if (found.unit === 'bp') return { numerator: BigInt(found.value), denominator: 10_000n };
  if (found.unit !== 'fraction') throw new Error(`${name} is in ${found.unit}, not a share`);
  const [numerator, denominator] = found.value.split('/');
  return { numerator: BigInt(numerator!), denominator: BigInt(denominator!) };
}
