import { type Literal, literalOf, withParts } from '../rule/canonical.ts';
import { failed, outcomeOf, type Reading } from '../rule/compute.ts';
import { type Operand, operandOf } from '../rule/datum-value.ts';
import { type Expression, readsDatum } from '../rule/syntax.ts';
import { type DatumType, type Parameters, valueOn } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';

/** What reads no datum is read: of the parameters as they stand on the day, and the day itself. */
export function readingWithoutData(parameters: Parameters, on: Day): Reading {
  return {
    on,
    datum: (name) => {
      throw new Error(`${name} is a datum`);
    },
    parameter: (name) => {
      const definition = parameters[name];
      const current = definition && valueOn(definition, on);
      if (!definition || !current) return failed('no_parameter_value');
      return { known: true, value: operandOf(`param.${name}`, definition.type, current.value) };
    },
  };
}

/**
 * An atom as it stands on the day: parameters and counted days are values, and what reads no datum is computed.
 * A parameter that is left has no value on the day, whichever rule reads it, so that one text is one question.
 */
export function settled(expression: Expression, parameters: Parameters, on: Day): Literal {
  const reading = readingWithoutData(parameters, on);
  const settle = (part: Expression): Expression => {
    const found = withParts(part, settle);
    return readsDatum(found) ? found : asLiteral(found, parameters, reading);
  };
  return literalOf(settle(expression));
}

function asLiteral(expression: Expression, parameters: Parameters, reading: Reading): Expression {
  const { kind } = expression;
  if (kind !== 'parameter' && kind !== 'shift' && kind !== 'compute' && kind !== 'negate') return expression;
  const outcome = outcomeOf(expression, reading);
  if (!outcome.known) return expression;
  const type = kind === 'parameter' ? parameters[expression.name]!.type : kind === 'shift' ? 'day' : 'count';
  return written(outcome.value, type, expression.offset);
}

function written(value: Operand, type: DatumType, offset: number): Expression {
  if (typeof type !== 'string') {
    const items = value as readonly Operand[];
    return { kind: 'list', items: items.map((item) => written(item, type.list, offset)), offset };
  }
  if (typeof value === 'bigint') return { kind: 'integer', value, offset };
  if (typeof value === 'boolean') return { kind: 'flag', value, offset };
  if (typeof value === 'string') return { kind: type === 'day' ? 'day' : 'text', value, offset };
  return { kind: 'decimal', value: value as Exclude<typeof value, readonly Operand[]>, offset };
}
