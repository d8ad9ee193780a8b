import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { subjectKinds } from '../../src/contract/standing.ts';
import { EVENTS } from '../../src/domain/notice/event.ts';
import type { Relation, Seat } from '../../src/domain/person/actor.ts';
import { signInWays } from '../../src/domain/person/session.ts';
import { PROJECT_ROOT } from '../../src/project-root.ts';

type Schema = {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};
type Content = { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> };
type Operation = {
  readonly operationId: string;
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
};

const text = (...place: string[]): string => readFileSync(path.join(PROJECT_ROOT, ...place), 'utf8');
const catalogue = (locale: string): Record<string, string> =>
  JSON.parse(text('web', 'messages', `codes.${locale}.json`));
const ko = catalogue('ko');
const en = catalogue('en');
const wire = JSON.parse(text('openapi.json'));
const operations: [method: string, Operation][] = Object.values(
  wire.paths as Record<string, Record<string, Operation>>,
).flatMap((methods) => Object.entries(methods));

const resolved = <T extends { readonly $ref?: string }>(thing: T): T =>
  thing.$ref === undefined
    ? thing
    : thing.$ref
        .split('/')
        .slice(1)
        .reduce((place, key) => place[key], wire);

const fields = new Set<string>();
const codes = new Set<string>();

/** Gathers the names and codes of a shape; each shape that is named once. */
function gather(given: Schema, name: string, seen: ReadonlySet<string>): void {
  if (given.$ref !== undefined && seen.has(given.$ref)) return;
  const within = given.$ref === undefined ? seen : new Set([...seen, given.$ref]);
  const schema = resolved(given);
  for (const code of [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])]) {
    codes.add(name === 'state' ? `state.${code}` : `value.${name}.${code}`);
  }
  const more = schema.additionalProperties;
  const inner = [schema.items, typeof more === 'object' ? more : undefined];
  for (const each of [...inner, ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) {
    if (each !== undefined) gather(each, name, within);
  }
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    fields.add(`field.${key}`);
    gather(property, key, within);
  }
}

for (const [, { requestBody, responses }] of operations) {
  for (const { content } of [requestBody ?? {}, ...Object.values(responses).map(resolved)]) {
    for (const { schema } of Object.values(content ?? {})) gather(schema, '', new Set());
  }
}

/** What the facts of the house are called where they are written. */
const facts = readdirSync(path.join(PROJECT_ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => text('src', file).match(/(?<=\bwhat(?::| =)[^,;\n]*')[a-z-]+\.[a-z-]+(?=')/g) ?? []);

const seats: Record<Seat, true> = {
  officer: true,
  manager: true,
  staff: true,
  auditor: true,
  administrator: true,
};
const relations: Record<Relation, true> = {
  operator: true,
  recommender: true,
  funder: true,
  anchor: true,
  guarantor: true,
  region: true,
  supplier: true,
  site: true,
  verifier: true,
  auditor: true,
  house: true,
  self: true,
};
const regions: { code: string }[] = parse(text('reference', 'kr', 'regions.yaml')).regions;

const wordless = (family: string, names: Iterable<string>): string[] =>
  [...names].map((name) => `${family}${name}`).filter((id) => !Object.hasOwn(ko, id));

test('both languages have a word for the same codes, in the same order', () => {
  expect(Object.keys(en)).toEqual(Object.keys(ko));
});

test('no word is empty, and none leaves anything to be filled', () => {
  for (const words of [ko, en]) {
    for (const [id, word] of Object.entries(words)) expect(word, id).toMatch(/^(?=\S)[^{}<>]+(?<=\S)$/);
  }
});

test('Korean words are written in Hangul, English ones are not', () => {
  for (const [id, word] of Object.entries(ko)) expect(word, id).toMatch(/[가-힣]/);
  for (const [id, word] of Object.entries(en)) expect(word, id).not.toMatch(/[가-힣]/);
});

describe('there is a word for', () => {
  test('each operation that changes something', () => {
    const acts = operations.filter(([method]) => method === 'post').map(([, { operationId }]) => operationId);
    expect(acts.length).toBeGreaterThan(100);
    expect(wordless('operation.', acts)).toEqual([]);
  });

  test('each name in a request or a reply', () => {
    expect(fields.size).toBeGreaterThan(400);
    expect(wordless('', fields)).toEqual([]);
  });

  test('each code and each state in a request or a reply', () => {
    expect(codes.size).toBeGreaterThan(300);
    expect(wordless('', codes)).toEqual([]);
  });

  test('each kind of subject', () => {
    expect(wordless('noun.', ['none', ...subjectKinds])).toEqual([]);
  });

  test('each event that is told and each fact that is written', () => {
    expect(facts.length).toBeGreaterThan(100);
    expect(wordless('fact.', [...EVENTS, ...facts])).toEqual([]);
  });

  test('each region, seat, relation and way to sign in', () => {
    expect(
      wordless(
        'value.region.',
        regions.map(({ code }) => code),
      ),
    ).toEqual([]);
    expect(wordless('seat.', Object.keys(seats))).toEqual([]);
    expect(wordless('relation.', Object.keys(relations))).toEqual([]);
    expect(wordless('session.by.', signInWays)).toEqual([]);
  });
});

test('only names that a form or a page shows are labelled or helped with', () => {
  const named = (family: string) =>
    Object.keys(ko)
      .filter((id) => id.startsWith(family))
      .map((id) => `field.${id.slice(family.length)}`);
  expect([...named('field.'), ...named('help.')].filter((id) => !fields.has(id))).toEqual([]);
});
