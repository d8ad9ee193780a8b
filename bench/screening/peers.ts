import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { LogicEngine } from 'json-logic-engine';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { ColumnSet } from '../../src/domain/screening/column-set.ts';
import { BUYERS, CERTIFICATES, type Company, companyAt, INDUSTRIES, plain, TYPES } from './companies.ts';
import type { Asked, Rule } from './rules.ts';

/** How many of the companies each rule finds eligible. */
export type Decide = (companies: readonly Company[]) => Promise<readonly number[]> | readonly number[];

export function byRulesEngine(rules: readonly Rule[]): Decide {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('beginsWithAny', (text: string, values: string[]) =>
    values.some((value) => text.startsWith(value)),
  );
  engine.addOperator('hasAny', (list: string[], values: string[]) =>
    list.some((item) => values.includes(item)),
  );
  for (const [at, rule] of rules.entries()) {
    const conditions = engineConditions(rule);
    const top = 'fact' in conditions ? { all: [conditions] } : conditions;
    engine.addRule({ conditions: top as TopLevelCondition, event: { type: String(at) } });
  }
  return async (companies) => {
    const counts = rules.map(() => 0);
    for (const company of companies) {
      const { events } = await engine.run(company);
      for (const { type } of events) counts[Number(type)]! += 1;
    }
    return counts;
  };
}

const ENGINE_OPERATORS = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
};

function engineConditions(rule: Rule): object {
  switch (rule.kind) {
    case 'all':
      return { all: rule.of.map(engineConditions) };
    case 'any':
      return { any: rule.of.map(engineConditions) };
    case 'not':
      return { not: engineConditions(rule.of) };
    case 'compare':
      return { fact: plain(rule.datum), operator: ENGINE_OPERATORS[rule.operator], value: rule.value };
    case 'is':
      return { fact: plain(rule.datum), operator: 'equal', value: rule.value };
    case 'in':
      return { fact: plain(rule.datum), operator: 'in', value: rule.values };
    case 'begins':
      return { fact: plain(rule.datum), operator: 'beginsWithAny', value: rule.values };
    case 'some':
      return { fact: plain(rule.datum), operator: 'hasAny', value: rule.values };
  }
}

export function byLogicEngine(rules: readonly Rule[]): Decide {
  const engine = new LogicEngine();
  return counting(rules.map((rule) => engine.build(logicOf(rule)) as (company: Company) => unknown));
}

function logicOf(rule: Rule): object {
  if (rule.kind === 'all') return { and: rule.of.map(logicOf) };
  if (rule.kind === 'any') return { or: rule.of.map(logicOf) };
  if (rule.kind === 'not') return { '!': [logicOf(rule.of)] };
  const read = { var: plain(rule.datum) };
  switch (rule.kind) {
    case 'compare':
      return { [rule.operator]: [read, rule.value] };
    case 'is':
      return { '===': [read, rule.value] };
    case 'in':
      return { in: [read, rule.values] };
    case 'begins':
      return { or: rule.values.map((value) => ({ '===': [{ substr: [read, 0, value.length] }, value] })) };
    case 'some':
      return { some: [read, { in: [{ var: '' }, rule.values] }] };
  }
}

/** Functions of plain JavaScript: what a careful programmer writes by hand, and no explanation. */
export const byClosures = (rules: readonly Rule[]): Decide => counting(closuresOf(rules));

export const closuresOf = (rules: readonly Rule[]): readonly ((company: Company) => unknown)[] =>
  rules.map((rule) => new Function('c', `return ${scriptOf(rule)}`) as (company: Company) => unknown);

function scriptOf(rule: Rule): string {
  if (rule.kind === 'all' || rule.kind === 'any')
    return `(${rule.of.map(scriptOf).join(rule.kind === 'all' ? '&&' : '||')})`;
  if (rule.kind === 'not') return `!${scriptOf(rule.of)}`;
  const read = `c.${plain(rule.datum)}`;
  const any = (write: (value: string) => string) => (values: readonly string[]) =>
    `(${values.map((value) => write(JSON.stringify(value))).join('||')})`;
  switch (rule.kind) {
    case 'compare':
      return `${read}${rule.operator}${rule.value}`;
    case 'is':
      return rule.value ? read : `!${read}`;
    case 'in':
      return any((value) => `${read}===${value}`)(rule.values);
    case 'begins':
      return any((value) => `${read}.startsWith(${value})`)(rule.values);
    case 'some':
      return any((value) => `${read}.includes(${value})`)(rule.values);
  }
}

const counting =
  (tests: readonly ((company: Company) => unknown)[]): Decide =>
  (companies) => {
    const counts = tests.map(() => 0);
    for (const company of companies) {
      for (let at = 0; at < tests.length; at += 1) if (tests[at]!(company)) counts[at]! += 1;
    }
    return counts;
  };

/** Of each rule how many are eligible, and how many are unknown. */
export type ThreeValued = readonly { readonly eligible: number; readonly unknown: number }[];

/** DuckDB over columns encoded for it as well as we know how: codes as numbers, lists as bits, flags as flags. */
export class Duck {
  readonly #connection: DuckDBConnection;
  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async with(sets: Readonly<Record<string, ColumnSet>>, threads: number): Promise<Duck> {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`set threads = ${threads}`);
    for (const [name, set] of Object.entries(sets)) await fillTable(connection, name, set);
    return new Duck(connection);
  }

  /** In statements of at most so many rules: one of thousands takes it longer. */
  async decide(table: string, rules: readonly Rule[], unknownToo: boolean): Promise<ThreeValued> {
    const found: { eligible: number; unknown: number }[] = [];
    for (let from = 0; from < rules.length; from += 100) {
      const some = rules.slice(from, from + 100).map(sqlOf);
      const asked = some.flatMap((sql) => [
        `count(*) filter (where ${sql})`,
        unknownToo ? `count(*) filter (where (${sql}) is null)` : '0',
      ]);
      const reader = await this.#connection.runAndReadAll(`select ${asked.join(',')} from ${table}`);
      const row = reader.getRows()[0]!.map(Number);
      for (let at = 0; at < some.length; at += 1)
        found.push({ eligible: row[2 * at]!, unknown: row[2 * at + 1]! });
    }
    return found;
  }

  close(): void {
    this.#connection.closeSync();
  }
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  'org.suppliesTo': BUYERS,
  'org.certificates': CERTIFICATES,
};
const WORD = 32;
const wordsOf = (name: string): readonly string[] =>
  Array.from({ length: Math.ceil(LISTS[name]!.length / WORD) }, (_, at) => `${plain(name)}${at}`);

const SQL_TYPES: Readonly<Record<string, string>> = {
  won: 'DOUBLE',
  count: 'INTEGER',
  bp: 'INTEGER',
  day: 'INTEGER',
  flag: 'BOOLEAN',
  text: 'USMALLINT',
  code: 'UTINYINT',
};

async function fillTable(connection: DuckDBConnection, table: string, set: ColumnSet): Promise<void> {
  const names = Object.keys(TYPES);
  const columns = names.flatMap((name) => {
    const type = TYPES[name]!;
    return typeof type === 'string'
      ? [`${plain(name)} ${SQL_TYPES[type]}`]
      : wordsOf(name).map((word) => `${word} UINTEGER`);
  });
  await connection.run(`create table ${table} (${columns.join(',')})`);
  const appender = await connection.createAppender(table);
  for (let row = 0; row < set.rows; row += 1) {
    const company = companyAt(set, row);
    for (const name of names) {
      const value = company[plain(name)]!;
      const type = TYPES[name]!;
      if (typeof type !== 'string')
        for (const word of bitsOf(name, value as readonly string[])) appender.appendUInteger(word);
      else if (value === null) appender.appendNull();
      else if (type === 'flag') appender.appendBoolean(value as boolean);
      else if (type === 'won') appender.appendDouble(value as number);
      else if (type === 'text') appender.appendUSmallInt(INDUSTRIES.indexOf(value as string));
      else if (type === 'code')
        appender.appendUTinyInt(CODES.get(`${name} ${value}`) ?? codeOf(name, value as string));
      else appender.appendInteger(value as number);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** Codes in the order in which they are first met. */
const CODES = new Map<string, number>();
const counted = new Map<string, number>();
function codeOf(name: string, value: string): number {
  const key = `${name} ${value}`;
  const code = CODES.get(key) ?? counted.get(name) ?? 0;
  if (!CODES.has(key)) counted.set(name, code + 1);
  CODES.set(key, code);
  return code;
}

function bitsOf(name: string, list: readonly string[]): readonly number[] {
  const words = wordsOf(name).map(() => 0);
  for (const item of list) {
    const at = LISTS[name]!.indexOf(item);
    words[at >> 5] = (words[at >> 5]! | (1 << (at & 31))) >>> 0;
  }
  return words;
}

function sqlOf(rule: Rule): string {
  if (rule.kind === 'all' || rule.kind === 'any')
    return `(${rule.of.map(sqlOf).join(rule.kind === 'all' ? ' and ' : ' or ')})`;
  return rule.kind === 'not' ? `not ${sqlOf(rule.of)}` : sqlOfAsked(rule);
}

function sqlOfAsked(asked: Asked): string {
  const column = plain(asked.datum);
  switch (asked.kind) {
    case 'compare':
      return `${column} ${asked.operator} ${asked.value}`;
    case 'is':
      return asked.value ? column : `not ${column}`;
    case 'in':
      return `${column} in (${asked.values.map((value) => codeOf(asked.datum, value)).join()})`;
    case 'begins': {
      const runs = runsOf(
        INDUSTRIES.flatMap((code, at) => (asked.values.some((value) => code.startsWith(value)) ? [at] : [])),
      );
      return `(${runs.map(([from, to]) => (from === to ? `${column} = ${from}` : `${column} between ${from} and ${to}`)).join(' or ') || 'false'})`;
    }
    case 'some': {
      const words = bitsOf(asked.datum, asked.values);
      return `(${words.flatMap((bits, at) => (bits === 0 ? [] : [`(${column}${at} & ${bits}) <> 0`])).join(' or ')})`;
    }
  }
}

function runsOf(numbers: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
