import { fixedValue, testFor } from './compute.ts';
import type { Operand } from './datum-value.ts';
import type { Expression } from './syntax.ts';

/** A question to a value that is known, which is answered by yes or no. */
export type Test = (value: Operand) => boolean;

/**
 * A condition on one datum alone as a question to its value; null where it may be unknown though the datum is known,
 * or where it reads anything else, which is for `compute.ts`.
 */
export const testOf = (expression: Expression): Test | null => asking(expression, isDatum);

type IsAsked = (expression: Expression) => boolean;
const isDatum: IsAsked = ({ kind }) => kind === 'datum';

function asking(expression: Expression, isAsked: IsAsked): Test | null {
  if (isAsked(expression)) return (value) => value as boolean;
  switch (expression.kind) {
    case 'not': {
      const test = asking(expression.operand, isAsked);
      return test && ((value) => !test(value));
    }
    case 'and':
    case 'or':
      return joined(
        expression.kind === 'or',
        expression.of.map((part) => asking(part, isAsked)),
      );
    case 'compare': {
      const fixed = fixedValue(expression.right);
      return fixed !== undefined && isAsked(expression.left) ? testFor(expression.operator, fixed) : null;
    }
    case 'startsWith': {
      const { target, prefix } = expression;
      if (!isAsked(target) || prefix.kind !== 'text') return null;
      return (value) => (value as string).startsWith(prefix.value);
    }
    case 'exists': {
      const { target, item, predicate } = expression;
      const test = asking(predicate, (each) => each.kind === 'item' && each.name === item);
      return test && isAsked(target) ? (value) => (value as readonly Operand[]).some(test) : null;
    }
    default:
      return null;
  }
}

/** True decides `or`, false decides `and`. */
function joined(deciding: boolean, parts: readonly (Test | null)[]): Test | null {
  const tests = parts.filter((part) => part !== null);
  if (tests.length < parts.length) return null;
  return (value) => {
    for (let at = 0; at < tests.length; at += 1) if (tests[at]!(value) === deciding) return deciding;
    return !deciding;
  };
}
