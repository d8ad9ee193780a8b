import type { Day } from '../time.ts';
import type { Basis } from './tree.ts';
import type { Wording } from './vocabulary.ts';

export type Truth = 'true' | 'false' | 'unknown';

/** A value as text; a list as a list of texts, so that an empty list stays visible. */
export type ValueText = string | readonly string[];

export type DatumRead = {
  readonly name: string;
  readonly label: Wording;
  /** The last known value, also when it has expired; null when missing. */
  readonly value: ValueText | null;
  readonly source: string | null;
  readonly asOf: Day | null;
  readonly validUntil: Day | null;
  readonly state: 'known' | 'missing' | 'expired';
};

/** `value` and `from` are null where the parameter has no value on the day asked. */
export type ParameterRead = {
  readonly name: string;
  readonly label: Wording | null;
  readonly value: ValueText | null;
  readonly from: Day | null;
};

export type ExplainedLeaf = {
  readonly kind: 'leaf';
  readonly truth: Truth;
  readonly id: string;
  readonly when: string;
  readonly reason: Wording;
  readonly basis: Basis;
  readonly data: readonly DatumRead[];
  readonly parameters: readonly ParameterRead[];
  /** The data that, once known, can make this unknown leaf known; fewer than those without value in `data`. */
  readonly waitsFor: readonly string[];
  /** The fault of the rule or its parameters, if there is one, that leaves the leaf unknown; else null. */
  readonly failure: 'overflow' | 'no_parameter_value' | null;
};

export type ExplainedNode =
  | { readonly kind: 'all' | 'any' | 'not'; readonly truth: Truth; readonly of: readonly ExplainedNode[] }
  | ExplainedLeaf;

/** A datum that can still change the outcome, and the leaves that wait for it. */
export type MissingDatum = {
  readonly name: string;
  readonly label: Wording;
  /** `coarse`: it is known, but says no more than the region, say, that the one asked for went into. */
  readonly state: 'missing' | 'expired' | 'coarse';
  readonly leaves: readonly string[];
};

/**
 * A decision with its grounds; safe for JSON (amounts are text). `needs_information` with nothing missing
 * means that a leaf failed (see its `failure`): the rule or its parameters are at fault, not the applicant.
 */
export type Explanation = {
  readonly outcome: 'eligible' | 'ineligible' | 'needs_information';
  readonly on: Day;
  readonly missing: readonly MissingDatum[];
  readonly root: ExplainedNode;
};
