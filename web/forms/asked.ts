import type { ReactNode } from 'react';
import type { Problem } from '../../src/client/client.ts';
import type { Hints, Option, Schema, Value } from './schema.ts';

export type Change<T = Value> = (value: T) => void;

export type Asked<T = Value> = {
  readonly name: string;
  /** Where it stands in what is sent: `/body/targets/0/target`. */
  readonly path: string;
  readonly schema: Schema;
  readonly hints: Hints;
  readonly value: T;
  readonly change: Change<T>;
  readonly required: boolean;
  readonly problem: Problem | undefined;
};

/** The words of a field, and what is wrong with its answer. */
export type Told = {
  readonly told: {
    readonly label: string;
    readonly help: ReactNode;
    readonly optional: string | undefined;
    readonly error: string | undefined;
  };
};
export type Offered = { readonly options: readonly Option[] };
