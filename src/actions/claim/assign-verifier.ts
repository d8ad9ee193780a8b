import { claimAllows } from '../../domain/claim/claim.ts';
import { independent } from '../../domain/claim/independence.ts';
import { wonOn } from '../../domain/programme/parameter.ts';
import { stakeholdersOf, verificationsOf } from '../../store/claims.ts';
import { newId } from '../../store/ids.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { tiesOf } from '../../store/ties.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Assigns the verifier of a frozen claim, or the second one after an objection, at the file's fee per unit.
 * Refuses `not_a_verifier`, `verifier_assigned` and `verifier_not_independent`.
 */
export async function assignVerifier(
  context: Context,
  { claimId, verifierId }: { claimId: string; verifierId: string },
): Promise<Row<'verification'>> {
  const { tx } = context;
  const claim = await lock(tx, 'claim', claimId);
  mustNotBeStale(context, claim);
  must(claimAllows('assignVerifier', claim.state));
  const round = claim.state === 'objected' ? 2 : 1;
  if ((await verificationsOf(tx, claimId)).some((each) => each.round === round)) {
    throw new Refused({ code: 'verifier_assigned', facts: { round } });
  }
  const verifier = await get(tx, 'organisation', verifierId);
  if (verifier.kind !== 'verifier') throw new Refused({ code: 'not_a_verifier', facts: {} });
  must(independent(verifierId, await stakeholdersOf(tx, claimId), await tiesOf(tx, [verifierId])));
  const award = await get(tx, 'award', claim.awardId);
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  const verification: Row<'verification'> = {
    id: newId(),
    programmeId: claim.programmeId,
    claimId,
    round,
    verifierId,
    unitFeeWon: wonOn(definition, definition.verification.fee, today(context)),
    feeWon: 0n,
    state: 'assigned',
    submittedAt: null,
    revision: 1,
  };
  const { unitFeeWon } = verification;
  await save(tx, context, [
    created('verification', verification, {
      what: 'verification.assigned',
      detail: { claimId, round, verifierId, unitFeeWon },
      programmeVersion: contentId,
    }),
  ]);
  return verification;
}
