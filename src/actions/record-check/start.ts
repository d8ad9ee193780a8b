import { mayCheckRecord } from '../../domain/seal/record-check.ts';
import { newId } from '../../store/ids.ts';
import { addRecordCheck, findRunning, type RecordCheckRow } from '../../store/record-checks.ts';
import { must } from '../../store/refused.ts';
import type { Context } from '../context.ts';

/**
 * Asks for a verification of the whole record, and for a head that somebody kept; a server takes it up by itself.
 * Refuses `record_check_running`. It runs on the system clock, as seals do.
 */
export async function startRecordCheck(
  { tx, actor }: Context,
  { head }: { head?: string },
): Promise<RecordCheckRow> {
  must(mayCheckRecord(await findRunning(tx)));
  const { personId: askedBy, organisationId } = actor;
  const askedAt = new Date().toISOString();
  return addRecordCheck(tx, { id: newId(), askedBy, organisationId, askedAt, head: head ?? null });
}
