import { type NormalNode, normalForm } from '../domain/rule/normal-form.ts';
import { type DayShift, dayShifts } from '../domain/rule/shift.ts';
import { type Expression, partsOf } from '../domain/rule/syntax.ts';
import { decimalText } from '../domain/rule/text.ts';
import type { CompiledTree } from '../domain/rule/tree.ts';
import type { DatumType, ScalarType } from '../domain/rule/vocabulary.ts';
import { settled } from '../domain/screening/settle.ts';
import type { Day } from '../domain/time.ts';

const COLUMN_TYPES: Readonly<Record<ScalarType, string>> = {
  won: 'bigint',
  count: 'bigint',
  bp: 'bigint',
  decimal: 'numeric',
  text: 'text',
  code: 'text',
  day: 'date',
  flag: 'boolean',
};

/** The type of a column that holds a datum, null where it is not known. */
export const columnTypeOf = (type: DatumType): string =>
  typeof type === 'string' ? COLUMN_TYPES[type] : `${COLUMN_TYPES[type.list]}[]`;

/**
 * A rule as a boolean expression over such columns, each named as its datum: true, false, or null where it is
 * unknown. It has no parameters of a statement, so that it may stand anywhere in one. What the columns hold must be
 * known on the day.
 */
export function sqlOf(compiled: CompiledTree, on: Day): string {
  const form = normalForm(compiled);
  const { parameters } = compiled.context;
  const writer = new SqlWriter(compiled, on);
  const atoms = new Map(
    Object.values(form.atoms).map((atom) => {
      const { expression, holds } = settled(atom.expression, parameters, on);
      const written = writer.flag(expression);
      return [atom.id, holds ? written : `not ${written}`] as const;
    }),
  );
  const leafSql = ({ leaf }: { readonly leaf: string }): string =>
    nodeSql(form.leaves[leaf]!, ({ atom }) => `(${atoms.get(atom)!})`);
  return nodeSql(form.root, leafSql);
}

function nodeSql<Member>(node: NormalNode<Member>, memberSql: (member: Member) => string): string {
  if (node.kind === 'member') return node.holds ? memberSql(node) : `(not ${memberSql(node)})`;
  return `(${node.of.map((each) => nodeSql(each, memberSql)).join(node.kind === 'all' ? ' and ' : ' or ')})`;
}

const LEAST = '-9223372036854775808';
const MOST = '9223372036854775807';

class SqlWriter {
  /** Whether what stands for an item is a decimal. */
  readonly #items = new Map<string, boolean>();

  constructor(
    private readonly compiled: CompiledTree,
    private readonly on: Day,
  ) {}

  flag(expression: Expression): string {
    return this.#write(expression);
  }

  /** Whole numbers as numeric, so that what leaves 64 bits is seen to, and is unknown as it is everywhere else. */
  #write(expression: Expression): string {
    switch (expression.kind) {
      case 'integer':
        return `(${expression.value})::numeric`;
      case 'decimal':
        return `(${decimalText(expression.value)})::numeric`;
      case 'text':
        return `${quoted(expression.value)}::text`;
      case 'day':
        return `date ${quoted(expression.value)}`;
      case 'flag':
        return String(expression.value);
      case 'list':
        return this.#list(expression.items);
      case 'datum':
        return this.#read(expression.name);
      case 'unsaid':
        return 'null::boolean';
      case 'parameter':
        return `null::${computedType(this.compiled.context.parameters[expression.name]!.type)}`;
      case 'item':
        return `${itemAlias(expression.name)}.item`;
      case 'not':
        return `(not ${this.#write(expression.operand)})`;
      case 'negate':
        return this.#bounded(`-(${this.#write(expression.operand)})`, expression);
      case 'and':
      case 'or':
        return `(${expression.of.map((part) => this.#write(part)).join(` ${expression.kind} `)})`;
      case 'compare':
        return this.#compare(expression);
      case 'compute':
        return this.#bounded(
          `${this.#write(expression.left)} ${expression.operator} ${this.#write(expression.right)}`,
          expression,
        );
      case 'startsWith':
        return `starts_with(${this.#write(expression.target)}, ${this.#write(expression.prefix)})`;
      case 'exists':
        return this.#exists(expression);
      case 'shift':
        return shiftSql(this.on, expression.by, this.#write(expression.amount));
    }
  }

  #type(name: string): DatumType {
    return this.compiled.context.vocabulary[name]!.type;
  }

  #read(name: string): string {
    const type = this.#type(name);
    const column = identifier(name);
    return computedType(type) === columnTypeOf(type) ? column : `${column}::${computedType(type)}`;
  }

  #compare({ operator, left, right }: Extract<Expression, { kind: 'compare' }>): string {
    if (operator === 'in') {
      const [item, list] = [this.#write(left), this.#write(right)];
      // An empty list of its own would make false of an unknown item.
      return `(select case when num_nulls(s.item, s.list) = 0 then s.item = any (s.list) end
        from (select ${item} as item, ${list} as list) s)`;
    }
    const sign = operator === '==' ? '=' : operator === '!=' ? '<>' : operator;
    return `(${this.#compared(left, right)} ${sign} ${this.#compared(right, left)})`;
  }

  /** A column stays as it is beside a number of its own type, so that an index of it serves. */
  #compared(side: Expression, other: Expression): string {
    if (side.kind === 'datum' && other.kind === 'integer') return identifier(side.name);
    if (side.kind === 'integer' && other.kind === 'datum') return `bigint ${quoted(String(side.value))}`;
    return this.#write(side);
  }

  /** Of a list that is written out, one unknown item makes it unknown. */
  #list(items: readonly Expression[]): string {
    const written = items.map((item) => this.#write(item));
    return `(case when num_nulls(${written.join()}) = 0 then array[${written.join()}] end)`;
  }

  #exists({ target, item, predicate }: Extract<Expression, { kind: 'exists' }>): string {
    this.#items.set(item, this.#isDecimal(target));
    return `(select case when s.list is null then null else (
        select case when bool_or(q.holds) then true when bool_or(q.holds is null) then null else false end
        from unnest(s.list) as ${itemAlias(item)}(item) cross join lateral (select ${this.#write(predicate)} as holds) q
      ) end from (select ${this.#write(target)} as list) s)`;
  }

  /** A whole number outside of 64 bits is unknown; a decimal knows no bound. */
  #bounded(sql: string, expression: Expression): string {
    if (this.#isDecimal(expression)) return `(${sql})`;
    return `(select case when s.value between ${LEAST} and ${MOST} then s.value end from (select ${sql} as value) s)`;
  }

  #isDecimal(expression: Expression): boolean {
    switch (expression.kind) {
      case 'decimal':
        return true;
      case 'datum':
        return scalarOf(this.#type(expression.name)) === 'decimal';
      case 'parameter':
        return scalarOf(this.compiled.context.parameters[expression.name]!.type) === 'decimal';
      case 'item':
        return this.#items.get(expression.name)!;
      default:
        return (
          NUMERIC_PARTS.includes(expression.kind) && partsOf(expression).some((part) => this.#isDecimal(part))
        );
    }
  }
}

/** What is a decimal where its parts are. */
const NUMERIC_PARTS: readonly Expression['kind'][] = ['negate', 'compute', 'list'];

const scalarOf = (type: DatumType): ScalarType => (typeof type === 'string' ? type : type.list);

/** The type in which it is computed. */
const computedType = (type: DatumType): string => columnTypeOf(type).replace('bigint', 'numeric');

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The canonical form calls items by their depth, so that no two of one place share an alias. */
const itemAlias = (name: string): string => `item_${name.slice(1)}`;

function quoted(text: string): string {
  if (text.includes('\u0000')) throw new TypeError('PostgreSQL holds no text with a zero in it');
  return `'${text.replaceAll("'", "''")}'`;
}

/** How far a day may go before it leaves the years 1 to 9999; beyond it is unknown. */
function farthest(on: Day, unit: 'years' | 'months' | 'days'): readonly [back: number, forth: number] {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  if (unit === 'years') return [1 - year, 9999 - year];
  const months = year * 12 + month - 1;
  if (unit === 'months') return [12 - months, 9999 * 12 + 11 - months];
  const days = (at: number) => Math.round(at / 86_400_000);
  const today = days(Date.UTC(year, month - 1, day));
  return [days(Date.parse('0001-01-01T00:00:00Z')) - today, days(Date.UTC(9999, 11, 31)) - today];
}

function shiftSql(on: Day, by: DayShift, amount: string): string {
  const { unit, sign } = dayShifts[by];
  const [back, forth] = farthest(on, unit);
  return `(select case when s.amount between ${back} and ${forth}
    then (date ${quoted(on)} + make_interval(${unit} => s.amount::int))::date end
    from (select ${sign < 0n ? '-' : ''}(${amount}) as amount) s)`;
}
