import type { RecordOutcome } from '../../domain/seal/record-check.ts';
import type { Verified } from './verify-record.ts';

/** What a verification came to, as it is kept and shown. */
export function recordOutcome(verified: Verified): RecordOutcome {
  if (!verified.ok) return { state: 'wrong', finding: verified.finding };
  const { head, notes } = verified;
  return { state: 'held', head: head && { number: head.number.toString(), hash: head.hash }, notes };
}
