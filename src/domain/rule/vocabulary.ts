import type { Day } from '../time.ts';

/** A text for people; Korean is required, English may be absent. */
export type Wording = { readonly ko: string; readonly en?: string };

/** A code of a programme file with its wording: a reason, a cause, a cost, a hazard. */
export type Coded = { readonly code: string; readonly label: Wording };

/** An entry that the file calls by a key, a metric or a criterion, as a code with its wording. */
export const coded = ({ key, label }: { readonly key: string; readonly label: Wording }): Coded => ({
  code: key,
  label,
});

/**
 * What a single value is. won, count and bp (1/10,000) are whole numbers of 64 bits and never mix;
 * decimal is exact; code is a text out of a closed list; day is `YYYY-MM-DD`; flag is yes or no.
 */
export type ScalarType = 'won' | 'count' | 'bp' | 'decimal' | 'text' | 'code' | 'day' | 'flag';
export type DatumType = ScalarType | { readonly list: ScalarType };

/** won, count, bp as bigint; decimal (`"12.50"`), text, code and day as text; flag as boolean. */
export type ScalarValue = bigint | string | boolean;
export type DatumValue = ScalarValue | readonly ScalarValue[];

export type DatumDefinition = {
  readonly type: DatumType;
  readonly label: Wording;
  /** The closed list of a code (or of a list of codes). Without it any text is a code. */
  readonly codes?: readonly string[];
  /** Where the datum comes from: a register, a document, the applicant's own word. */
  readonly source: string;
};

/** What rules may read, by dotted name (`org.employees`, `site.hazard`). */
export type Vocabulary = Readonly<Record<string, DatumDefinition>>;

export type ParameterDefinition = {
  readonly type: DatumType;
  readonly label?: Wording;
  readonly codes?: readonly string[];
  /** The value that holds from each day on, in any order; before the first day there is none. Without a day: always. */
  readonly values: readonly { readonly from?: Day; readonly value: DatumValue }[];
};

/** The value of the latest day that is not after the day asked. */
export function valueOn(
  { values }: ParameterDefinition,
  on: Day,
): ParameterDefinition['values'][number] | null {
  const dayOf = ({ from = '' }: { readonly from?: Day }): string => from;
  const begun = values.filter((value) => dayOf(value) <= on);
  return begun.reduce<(typeof begun)[number] | null>(
    (latest, value) => (latest === null || dayOf(value) > dayOf(latest) ? value : latest),
    null,
  );
}

/** Dated parameters by bare name; a condition reads `limitWon` as `param.limitWon`. */
export type Parameters = Readonly<Record<string, ParameterDefinition>>;

/** By the datum's name, of a single code: into which other code a former one went, as regions do that are joined. */
export type Successions = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type RuleContext = {
  readonly vocabulary: Vocabulary;
  readonly parameters: Parameters;
  readonly successions?: Successions;
};

/** A datum as the registry knows it; from the day after `validUntil` it is no longer known. */
export type Datum = {
  readonly value: DatumValue;
  readonly source: string;
  readonly asOf: Day;
  readonly validUntil?: Day;
};

/** A datum holds through its last valid day, and is unknown from the next. */
export const isKnownOn = ({ validUntil }: Pick<Datum, 'validUntil'>, on: Day): boolean =>
  validUntil === undefined || validUntil >= on;

/** What is known about one subject, by datum name. A datum that stands nowhere here is unknown. */
export type DataSet = Readonly<Record<string, Datum>>;

/** Words that the Common Expression Language keeps for itself: no part of a name may be one of them. */
export const RESERVED_WORDS: readonly string[] =
  'as break const continue else false for function if import in let loop namespace null package return true var void while'.split(
    ' ',
  );

const NAME = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** Whether a rule can read a datum of this name: dotted words, none reserved, not under `param`. */
export function isDatumName(name: string): boolean {
  const words = name.split('.');
  return NAME.test(name) && words[0] !== 'param' && !words.some((word) => RESERVED_WORDS.includes(word));
}

/** Whether a rule can read a parameter of this bare name. */
export const isParameterName = (name: string): boolean => !name.includes('.') && isDatumName(`org.${name}`);
