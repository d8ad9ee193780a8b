import { claimAllows } from '../../domain/claim/claim.ts';
import type { ClaimSample } from '../../domain/claim/draw.ts';
import type { ClaimVerification, Verdict } from '../../domain/claim/judge.ts';
import { submit } from '../../domain/claim/submit.ts';
import { wholeOn } from '../../domain/programme/parameter.ts';
import { addDays } from '../../domain/time.ts';
import { judgingGrounds, unitsOf, verificationsOf } from '../../store/claims.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Takes the verifier's findings on drawn units. Once nothing is awaited the claim is verified and the days of
 * objection begin; until then the reply says which units come next. Refuses `not_the_verifier` and what
 * `submit` refuses.
 */
export async function submitVerification(
  context: Context,
  { claimId, verdicts }: { claimId: string; verdicts: readonly Verdict[] },
): Promise<{ claim: Row<'claim'>; awaiting: readonly string[] }> {
  const { tx, actor, now } = context;
  const on = today(context);
  const before = await lock(tx, 'claim', claimId);
  mustNotBeStale(context, before);
  must(claimAllows('submitVerification', before.state));
  const verification = (await verificationsOf(tx, claimId)).find(({ round }) => round === 1);
  if (verification?.verifierId !== actor.organisationId) {
    throw new Refused({ code: 'not_the_verifier', facts: { round: 1 } });
  }
  const award = await get(tx, 'award', before.awardId);
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  const submitted = must(
    submit(
      definition,
      {
        sample: before.sample as ClaimSample,
        units: await unitsOf(tx, claimId),
        grounds: await judgingGrounds(tx, claimId),
        round: 1,
      },
      verdicts,
    ),
  );
  const { awaiting, metrics, judgedUnits } = submitted;
  const objectionUntil = addDays(on, wholeOn(definition, definition.verification.objectionDays, on));
  const result: ClaimVerification | undefined = metrics && { round: 1, metrics };
  const claim = revised(
    before,
    result === undefined ? {} : { state: 'verified', verification: result, objectionUntil },
  );
  const feeWon = verification.unitFeeWon * BigInt(judgedUnits);
  await save(tx, context, [
    changed(
      'claim',
      { before, row: claim },
      {
        what: result === undefined ? 'claim.partly-verified' : 'claim.verified',
        detail: result === undefined ? { judgedUnits, awaiting: awaiting.length } : { ...result, feeWon },
        programmeVersion: contentId,
      },
    ),
    ...submitted.units.map((change) => changed('claimUnit', change)),
    ...(result === undefined
      ? []
      : [
          changed('verification', {
            before: verification,
            row: revised(verification, { state: 'submitted', submittedAt: now, feeWon }),
          }),
        ]),
  ]);
  return { claim, awaiting };
}
