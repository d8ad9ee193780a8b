import { type ClaimKind, nextClaim } from '../../domain/claim/claim.ts';
import { mayStart } from '../../domain/fund/fund.ts';
import { claimsOf } from '../../store/claims.ts';
import { newId } from '../../store/ids.ts';
import { nextNumber } from '../../store/numbers.ts';
import { programmeStateOf } from '../../store/payments.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/**
 * Opens a claim of an award under the hash of a nonce that the operator keeps until the draw. Refuses
 * `claim_open_already`, `final_claim_made` and `programme_running_off`.
 */
export async function openClaim(
  context: Context,
  input: { awardId: string; kind: ClaimKind; nonceCommitment: string },
): Promise<Row<'claim'>> {
  const { tx, actor, now } = context;
  const award = await lock(tx, 'award', input.awardId);
  must(mayStart(await programmeStateOf(tx, award.programmeId)));
  const { sequence } = must(nextClaim(award, await claimsOf(tx, award.id)));
  const version = await getRunVersion(tx, award.programmeVersionId);
  const claim: Row<'claim'> = {
    id: newId(),
    number: await nextNumber(tx, version.definition.prefix, now),
    programmeId: award.programmeId,
    awardId: award.id,
    sequence,
    kind: input.kind,
    state: 'opened',
    openedBy: actor.personId,
    nonceCommitment: input.nonceCommitment,
    nonce: null,
    suspects: {},
    frozenHash: null,
    frozenAt: null,
    seed: null,
    sample: null,
    verification: null,
    objectionUntil: null,
    objectionWaivedAt: null,
    pay: null,
    amountWon: null,
    decidedBy: null,
    revision: 1,
  };
  const { kind, nonceCommitment } = claim;
  await save(tx, context, [
    created('claim', claim, {
      what: 'claim.opened',
      detail: { sequence, kind, nonceCommitment },
      programmeVersion: version.contentId,
    }),
  ]);
  return claim;
}
