import type { Coded } from './rule/vocabulary.ts';

/**
 * A fact that a refusal carries into its sentence: what was asked, what the limit is, which day it closed. A code of
 * a programme file comes with its wording, since the sentence is read far from the file.
 */
export type RefusalFact = string | number | bigint | boolean | null | Coded | readonly (string | Coded)[];

/** An expected no. Its code is the same word in domain, HTTP, page and guide. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly facts: Readonly<Record<string, RefusalFact>>;
};

/** A decision's outcome: an expected refusal is a value, an exception is a bug. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> };

export const accept = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  facts: Readonly<Record<string, RefusalFact>> = {},
): { ok: false; refusal: Refusal<Code> } => ({ ok: false, refusal: { code, facts } });
