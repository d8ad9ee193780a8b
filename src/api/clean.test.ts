import Type from 'typebox';
import { Clean } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { nullable } from '../contract/common.ts';
import { cleanerOf } from './clean.ts';

const Person = Type.Object({ name: Type.String(), role: nullable(Type.Object({ code: Type.String() })) });
const Reply = Type.Object({
  id: Type.String(),
  people: Type.Array(Person),
  lead: nullable(Person),
  counts: Type.Record(Type.String(), Type.Integer()),
  why: Type.Unknown(),
  said: Type.Optional(Type.Union([Type.String(), Type.Boolean()])),
  open: Type.Object({ known: Type.String() }, { additionalProperties: true }),
  form: Type.Union([
    Type.Object({ kind: Type.Literal('day'), on: Type.String() }),
    Type.Object({ kind: Type.Literal('sum'), won: Type.String() }),
  ]),
});

const row = () => ({
  id: 'a',
  salts: 'secret',
  people: [{ name: '가상인', email: 'one@company.example', role: { code: 'x', salary: 1 } }],
  lead: { name: '다른이', role: null, email: 'two@company.example' },
  counts: { open: 1 },
  why: { any: ['thing'] },
  said: 'yes',
  open: { known: 'k', other: 'stays' },
  form: { kind: 'sum', won: '1', secret: 's' },
});

describe('what goes out', () => {
  test('is what the contract names, however deep', () => {
    expect(cleanerOf(Reply)(row())).toEqual({
      id: 'a',
      people: [{ name: '가상인', role: { code: 'x' } }],
      lead: { name: '다른이', role: null },
      counts: { open: 1 },
      why: { any: ['thing'] },
      said: 'yes',
      open: { known: 'k', other: 'stays' },
      form: { kind: 'sum', won: '1' },
    });
  });

  test('is what TypeBox itself would leave, in the same order', () => {
    for (const value of [row(), { ...row(), lead: null }, { people: [], extra: 1 }, [], 'text', null]) {
      const mine = cleanerOf(Reply)(structuredClone(value));
      expect(JSON.stringify(mine)).toBe(JSON.stringify(Clean(Reply, structuredClone(value))));
    }
  });

  test('leaves the row that it was made of as it was', () => {
    const given = row();
    cleanerOf(Reply)(given);
    expect(given.salts).toBe('secret');
  });
});
