import { mayDecide } from '../../domain/claim/claim.ts';
import type { ClaimSample } from '../../domain/claim/draw.ts';
import type { ClaimVerification } from '../../domain/claim/judge.ts';
import { claimToPay, payClaim } from '../../domain/claim/pay.ts';
import { mayDecideAlone } from '../../domain/claim/pool.ts';
import { payGround, unitsOf } from '../../store/claims.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { hasOpenCase } from '../../store/site-cases.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Decides what a verified claim is paid, which may be nothing, and keeps the arithmetic. The programme is
 * held meanwhile, so that two claims decided at once cannot both use its last room. Refuses `same_person`,
 * `site_case_open`, `objection_still_open` and `pool_short`.
 */
export async function decideClaim(context: Context, { claimId }: { claimId: string }): Promise<Row<'claim'>> {
  const { tx, actor } = context;
  const on = today(context);
  const before = await lock(tx, 'claim', claimId);
  mustNotBeStale(context, before);
  await lock(tx, 'programme', before.programmeId);
  const round = (before.verification as ClaimVerification | null)?.round ?? 1;
  const caseOpen = await hasOpenCase(tx, before.awardId);
  must(mayDecide({ ...before, round }, { personId: actor.personId, caseOpen, on }));
  const ground = await payGround(tx, before);
  const { definition, contentId } = await getRunVersion(tx, ground.versionId);
  const sample = before.sample as ClaimSample;
  const read = claimToPay({ sample, round }, await unitsOf(tx, claimId), ground);
  const { amountWon, pay } = payClaim(definition, read, on);
  must(mayDecideAlone({ claimId, amountWon, pay }));
  const claim = revised(before, { state: 'decided', amountWon, pay, decidedBy: actor.personId });
  await save(tx, context, [
    changed(
      'claim',
      { before, row: claim },
      {
        what: 'claim.decided',
        detail: { amountWon, round, lines: pay.lines },
        programmeVersion: contentId,
      },
    ),
  ]);
  return claim;
}
