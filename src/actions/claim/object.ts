import { mayObject } from '../../domain/claim/claim.ts';
import type { ClaimVerification } from '../../domain/claim/judge.ts';
import { newId } from '../../store/ids.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Takes the supplier's objection to a verification: a second verifier judges anew, and payment waits. Refuses
 * `objection_too_late`, `objected_already` and `objection_waived`.
 */
export async function objectToVerification(
  context: Context,
  { claimId, grounds }: { claimId: string; grounds: string },
): Promise<Row<'claim'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'claim', claimId);
  mustNotBeStale(context, before);
  const round = (before.verification as ClaimVerification | null)?.round ?? 1;
  must(mayObject({ ...before, round }, 'object', today(context)));
  const objection: Row<'objection'> = {
    id: newId(),
    programmeId: before.programmeId,
    subjectKind: 'claim',
    subjectId: claimId,
    organisationId: actor.organisationId,
    againstPersonId: null,
    grounds,
    state: 'raised',
    answer: null,
    decidedBy: null,
    revision: 1,
  };
  const claim = revised(before, { state: 'objected' });
  await save(tx, context, [
    changed(
      'claim',
      { before, row: claim },
      { what: 'claim.objected-to', detail: { objectionId: objection.id, grounds } },
    ),
    created('objection', objection),
  ]);
  return claim;
}
