import type { ComponentType, ReactNode } from 'react';
import type { Bilingual } from '../format.ts';

/** The part of JSON Schema that the contract's bodies and the programme files' forms use. */
export type Schema = {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly title?: Bilingual;
  readonly help?: Bilingual;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly oneOf?: readonly { readonly const: string; readonly title: Bilingual }[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
};

export type Value = string | number | boolean | null | undefined | readonly Value[] | Answers;
export type Answers = { readonly [name: string]: Value };

/** A value that may be chosen, with the words that a reader sees. */
export type Option = { readonly value: string; readonly label: string };

/** A list of the house, as what may be chosen from it. */
export type Finder = {
  readonly queryKey: readonly unknown[];
  readonly queryFn: () => Promise<readonly Option[]>;
};

/** What a field that asks in its own way is given. */
export type Special = {
  readonly label: string;
  readonly help: ReactNode;
  readonly optional: string | undefined;
  readonly error: string | undefined;
  readonly value: Value;
  readonly change: (value: Value) => void;
  readonly given?: string | undefined;
};

/** What the page knows of a field that the contract alone cannot say. */
export type Hint = {
  /** Answers it for the reader, who is not asked. */
  readonly value?: Value;
  /** What it starts with, and may be changed. */
  readonly start?: Value;
  readonly options?: readonly Option[];
  /** Where its options are found, by their names, where the house keeps a list of them. */
  readonly find?: Finder;
  /** Asks for it in a way of its own. */
  readonly ask?: ComponentType<Special>;
  /** What it asks that by. */
  readonly given?: string;
  /** It is not asked for at all. */
  readonly skip?: true;
  /** Takes the place of a shape that is open in the contract; null: it is not asked for yet. */
  readonly schema?: Schema | ((answers: Answers) => Schema | null);
  /** What was answered to these was about what this one was before. */
  readonly clears?: readonly string[];
};

/** By the field's name, wherever it stands in the form. */
export type Hints = Readonly<Record<string, Hint>>;

/** How a field is asked for beside what else was answered; null where it is not asked for. */
export function shapeOf(hint: Hint | undefined, schema: Schema, answers: Answers): Schema | null {
  const own = hint?.schema ?? schema;
  return typeof own === 'function' ? own(answers) : own;
}

/** The answers with one that changed. */
export const answered = (answers: Answers, name: string, value: Value, hint: Hint | undefined): Answers => ({
  ...answers,
  ...Object.fromEntries((hint?.clears ?? []).map((each) => [each, undefined])),
  [name]: value,
});

export const isMoney = ({ properties }: Schema): boolean =>
  properties !== undefined && 'amount' in properties && 'currency' in properties;

/** The variant of a choice between shapes that the answers belong to: the one whose constants they bear. */
export function variantOf(variants: readonly Schema[], answers: Answers): number {
  const found = variants.findIndex((variant) =>
    Object.entries(variant.properties ?? {}).every(
      ([name, each]) => each.const === undefined || each.const === answers[name],
    ),
  );
  return Math.max(found, 0);
}

/** The constants of a shape, which nobody is asked for. */
export const constantsOf = ({ properties = {} }: Schema): Answers =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, each]) =>
      each.const === undefined ? [] : [[name, each.const]],
    ),
  );

/** What a form starts with: what the page knows, and constants. */
export function startOf(schema: Schema, hints: Hints): Answers {
  const shape = schema.anyOf?.[0] ?? schema;
  const known = Object.keys(shape.properties ?? {}).flatMap((name) => {
    const hint = hints[name];
    const start = hint?.value ?? hint?.start;
    return start === undefined ? [] : [[name, start] as const];
  });
  return { ...constantsOf(shape), ...Object.fromEntries(known) };
}

/** The answers as they are sent: what was left empty is left out. */
export function tidy(value: Value): Value {
  if (Array.isArray(value)) return value.map(tidy).filter((each) => each !== undefined);
  if (value === null || typeof value !== 'object') return value === '' ? undefined : value;
  const kept = Object.entries(value)
    .map(([name, each]) => [name, tidy(each)] as const)
    .filter(([, each]) => each !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/**
 * The fields in the order in which the file's author required them; the others after them. The store keeps the
 * fields of a form by their names' length, and lists as they were written.
 */
export function fieldsOf({ properties = {}, required = [] }: Schema): [string, Schema][] {
  const last = required.length;
  const place = (name: string): number => (required.includes(name) ? required.indexOf(name) : last);
  return Object.entries(properties).sort(([a], [b]) => place(a) - place(b));
}

/** Whether a reader is asked anything at all. */
export const asks = (schema: Schema, hints: Hints): boolean =>
  schema.anyOf !== undefined ||
  Object.entries(schema.properties ?? {}).some(
    ([name, each]) =>
      each.const === undefined && hints[name]?.value === undefined && hints[name]?.skip === undefined,
  );
