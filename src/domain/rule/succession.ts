import { withParts } from './canonical.ts';
import { fixedValue } from './compute.ts';
import type { Expression } from './syntax.ts';
import type { Successions } from './vocabulary.ts';

/**
 * A condition as it is meant of codes that went into others. Who is in a former region is in the one that it became,
 * and who is in a region that was only named anew, or all of whose parts are asked for, is in what is asked for. Of
 * who is in a joined region it cannot be told in which part: that is unknown until it is said more exactly. So a rule
 * and a datum mean what they meant when they were written, whichever came to be first.
 */
export function bySuccession(written: Expression, successions: Successions): Expression {
  const meant = withParts(written, (part) => bySuccession(part, successions));
  if (meant.kind !== 'compare') return meant;
  const membership = membershipOf(meant, successions);
  if (membership === null) return meant;
  const found = new Succession(membership).meant();
  return meant.operator === '!=' ? { kind: 'not', operand: found, offset: meant.offset } : found;
}

type Named = Extract<Expression, { kind: 'datum' | 'parameter' }>;
type Compare = Extract<Expression, { kind: 'compare' }>;

/** Whether a datum's code is what is asked for, or among it. */
type Membership = Compare & {
  readonly left: Named;
  readonly operator: '==' | 'in';
  readonly successors: Successions[string];
};

function membershipOf(compare: Compare, successions: Successions): Membership | null {
  const { operator, left, right } = compare;
  if (operator !== '==' && operator !== '!=' && operator !== 'in') return null;
  const of = (datum: Expression, asked: Expression): Membership | null => {
    if (datum.kind !== 'datum' || !Object.hasOwn(successions, datum.name)) return null;
    const successors = successions[datum.name]!;
    return { ...compare, operator: operator === 'in' ? 'in' : '==', left: datum, right: asked, successors };
  };
  return of(left, right) ?? (operator === 'in' ? null : of(right, left));
}

/** What a membership comes to for each code that has to do with another. */
class Succession {
  readonly #asked: Membership;
  readonly #parts = new Map<string, string[]>();

  constructor(asked: Membership) {
    this.#asked = asked;
    for (const [former, code] of Object.entries(asked.successors)) {
      this.#parts.set(code, [...this.#partsOf(code), former]);
    }
  }

  meant(): Expression {
    const { successors, offset, left } = this.#asked;
    const codes = [...new Set([...Object.keys(successors), ...Object.values(successors)])].sort();
    const unnamed = codes.filter((code) => !isFlag(this.#names(code), true));
    const unsure = codes.filter((code) => !isFlag(this.#within(code), true));
    const unsaid: Expression = { kind: 'unsaid', name: left.name, offset };
    return joined('or', [
      this.#written(),
      ...this.#each(unnamed, (code) => this.#within(code)),
      joined('and', [
        joined(
          'or',
          this.#each(unsure, (code) => this.#hides(code)),
        ),
        unsaid,
      ]),
    ]);
  }

  #partsOf = (code: string): readonly string[] => this.#parts.get(code) ?? [];

  #written(): Expression {
    const { successors: _, ...compare } = this.#asked;
    return compare;
  }

  /** The code is asked for by its name. */
  #names(code: string): Expression {
    const { operator, right, offset } = this.#asked;
    const fixed = fixedValue(right);
    const text: Expression = { kind: 'text', value: code, offset };
    if (fixed === undefined) return { kind: 'compare', operator, left: text, right, offset };
    return { kind: 'flag', value: [fixed].flat().includes(code), offset };
  }

  /** It is asked for, or all of its parts are. */
  #covered(code: string): Expression {
    const parts = this.#partsOf(code).map((part) => this.#covered(part));
    return joined('or', [this.#names(code), ...(parts.length > 0 ? [joined('and', parts)] : [])]);
  }

  /** All of it lies in what is asked for. */
  #within(code: string): Expression {
    const next = this.#asked.successors[code];
    const covered = this.#covered(code);
    return next === undefined ? covered : joined('or', [covered, this.#within(next)]);
  }

  /** Some part of it is asked for; where all of it is, that is told already. */
  #hides(code: string): Expression {
    return joined(
      'or',
      this.#partsOf(code).flatMap((part) => [this.#covered(part), this.#hides(part)]),
    );
  }

  /** For which of the codes it is so: in one comparison where that stands in the rule. */
  #each(codes: readonly string[], of: (code: string) => Expression): readonly Expression[] {
    const { left, offset } = this.#asked;
    const found = codes.map((code) => ({ code, when: of(code) }));
    const text = (value: string): Expression => ({ kind: 'text', value, offset });
    const always = found.filter(({ when }) => isFlag(when, true)).map(({ code }) => text(code));
    const among: Expression = {
      kind: 'compare',
      operator: 'in',
      left,
      right: { kind: 'list', items: always, offset },
      offset,
    };
    const rest = found.filter(({ when }) => when.kind !== 'flag');
    return [
      ...(always.length > 0 ? [among] : []),
      ...rest.map(({ code, when }) =>
        joined('and', [{ kind: 'compare', operator: '==', left, right: text(code), offset }, when]),
      ),
    ];
  }
}

const isFlag = (expression: Expression, value: boolean): boolean =>
  expression.kind === 'flag' && expression.value === value;

/** Parts that decide are what is left, parts that change nothing are left out. */
function joined(kind: 'and' | 'or', parts: readonly Expression[]): Expression {
  const deciding = kind === 'or';
  const decides = parts.find((part) => isFlag(part, deciding));
  if (decides !== undefined) return decides;
  const of = parts.filter((part) => part.kind !== 'flag');
  if (of.length === 1) return of[0]!;
  return of.length === 0
    ? { kind: 'flag', value: !deciding, offset: 0 }
    : { kind, of, offset: of[0]!.offset };
}
