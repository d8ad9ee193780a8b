import type { Refusal, Result } from '../domain/refusal.ts';
import type { RefusalCode } from '../domain/refusals.ts';

/** An expected no on its way out of a transaction: thrown, because one that is returned would commit. */
export class Refused extends Error {
  readonly refusal: Refusal<RefusalCode>;
  constructor(refusal: Refusal<RefusalCode>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The value of a decision, or its refusal thrown. */
export function must<Value>(result: Result<Value, RefusalCode>): Value {
  if (!result.ok) throw new Refused(result.refusal);
  return result.value;
}
