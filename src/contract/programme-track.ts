import Type from 'typebox';
import type { RuleTree } from '../domain/rule/tree.ts';
import { Basis, closed, Key, named, optional, some, Whole, Wording, Words } from './programme-words.ts';

const choices = some(closed({ const: Words, title: Wording }));

/** A subset of JSON Schema with labels and help in two languages. */
const FieldSchema = closed({
  type: Type.Enum(['string', 'integer', 'boolean', 'array']),
  title: Wording,
  help: optional(Wording),
  format: optional(Type.Enum(['date', 'email', 'won', 'business-number'])),
  oneOf: optional(choices),
  items: optional(closed({ oneOf: choices })),
  minLength: optional(Whole),
  maxLength: optional(Whole),
  minimum: optional(Type.Integer()),
  maximum: optional(Type.Integer()),
  minItems: optional(Whole),
  maxItems: optional(Whole),
});

export const FormSchema = closed({
  type: Type.Literal('object'),
  required: Type.Array(Words),
  properties: named(FieldSchema),
});

const ScalarType = Type.Enum(['won', 'count', 'bp', 'decimal', 'text', 'code', 'day', 'flag']);

/** What a track's rules may read, by dotted name. */
export const VocabularySchema = Type.Record(
  Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_.]{0,127}$' }),
  closed({
    type: Type.Union([ScalarType, closed({ list: ScalarType })]),
    label: Wording,
    codes: optional(some(Words)),
    source: Words,
  }),
);

/** One step of a rule's tree refers to the whole, by this name among the schema's `$defs`. */
export const Rule = Type.Unsafe<RuleTree>({ $ref: '#/$defs/rule' });

const group = some(Rule);

export const RuleSchema = Type.Unsafe<RuleTree>(
  Type.Union([
    closed({ all: group }),
    closed({ any: group }),
    closed({ not: Rule }),
    closed({ id: Key, when: Words, reason: Wording, basis: Basis }),
  ]),
);
