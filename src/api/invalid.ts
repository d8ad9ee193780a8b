import type { FieldError } from './problem.ts';

/** A request that is not what its contract says, field by field. */
export class Invalid extends Error {
  readonly errors: readonly FieldError[];
  constructor(errors: readonly FieldError[]) {
    super('invalid request');
    this.errors = errors;
  }
}
