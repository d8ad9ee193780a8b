import { claimAllows } from '../../domain/claim/claim.ts';
import type { ClaimSample } from '../../domain/claim/draw.ts';
import type { ClaimVerification, Verdict } from '../../domain/claim/judge.ts';
import { changedUnits, comparedRounds, submit } from '../../domain/claim/submit.ts';
import { judgingGrounds, lockObjection, unitsOf, verificationsOf } from '../../store/claims.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { type Change, changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Takes the second verifier's findings: the same sample, judged anew. Once nothing is awaited its result
 * stands, beside the first one and with the units on which the two differ; the objection is answered by it.
 */
export async function submitSecondVerification(
  context: Context,
  { claimId, verdicts }: { claimId: string; verdicts: readonly Verdict[] },
): Promise<{ claim: Row<'claim'>; awaiting: readonly string[] }> {
  const { tx, actor, now } = context;
  const before = await lock(tx, 'claim', claimId);
  mustNotBeStale(context, before);
  must(claimAllows('submitSecondVerification', before.state));
  const objection = await lockObjection(tx, claimId);
  const verification = (await verificationsOf(tx, claimId)).find(({ round }) => round === 2);
  if (verification?.verifierId !== actor.organisationId) {
    throw new Refused({ code: 'not_the_verifier', facts: { round: 2 } });
  }
  const award = await get(tx, 'award', before.awardId);
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  const units = await unitsOf(tx, claimId);
  const { sample, verification: kept } = before as { sample: ClaimSample; verification: ClaimVerification };
  const submitted = must(
    submit(definition, { sample, units, grounds: await judgingGrounds(tx, claimId), round: 2 }, verdicts),
  );
  const { awaiting, metrics, judgedUnits } = submitted;
  const result: ClaimVerification | undefined = metrics && { round: 2, metrics, first: kept.metrics };
  const claim = revised(before, result === undefined ? {} : { state: 'verified', verification: result });
  const changes: Change[] = submitted.units.map((change) => changed('claimUnit', change));
  const feeWon = verification.unitFeeWon * BigInt(judgedUnits);
  if (result !== undefined) {
    const { differs, text } = comparedRounds(kept.metrics, result.metrics);
    const row = revised(verification, { state: 'submitted', submittedAt: now, feeWon });
    changes.push(changed('verification', { before: verification, row }));
    if (objection !== undefined) {
      const answered = revised(objection, {
        state: differs ? 'upheld' : 'dismissed',
        answer: text,
        decidedBy: actor.personId,
      });
      changes.push(changed('objection', { before: objection, row: answered }));
    }
  }
  const differing = changedUnits(units, submitted.units);
  await save(tx, context, [
    changed(
      'claim',
      { before, row: claim },
      {
        what: result === undefined ? 'claim.partly-verified-again' : 'claim.verified-again',
        detail:
          result === undefined
            ? { judgedUnits, awaiting: awaiting.length }
            : { ...result, differing, feeWon },
        programmeVersion: contentId,
      },
    ),
    ...changes,
  ]);
  return { claim, awaiting };
}
