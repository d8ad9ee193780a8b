import { claimAllows } from '../../domain/claim/claim.ts';
import { drawClaim, placesOf, samplePlan } from '../../domain/claim/draw.ts';
import { unitsOf } from '../../store/claims.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { findHeadAfterFreeze } from '../../store/seals.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Draws the sample of a frozen claim: the operator reveals the nonce, and with the frozen hash and the head of the
 * block that sealed the freeze it makes the seed, so that nobody alone picked it. Refuses
 * `nonce_does_not_keep_commitment`, and `seal_awaited` until there is such a block.
 */
export async function drawSample(
  context: Context,
  { claimId, nonce }: { claimId: string; nonce: string },
): Promise<{ claim: Row<'claim'>; units: readonly Row<'claimUnit'>[] }> {
  const { tx } = context;
  const before = await lock(tx, 'claim', claimId);
  mustNotBeStale(context, before);
  must(claimAllows('draw', before.state));
  const award = await get(tx, 'award', before.awardId);
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  const units = await unitsOf(tx, claimId);
  const head = await findHeadAfterFreeze(tx, claimId);
  if (head === undefined) throw new Refused({ code: 'seal_awaited', facts: {} });
  const { nonceCommitment, frozenHash } = before;
  const { seed, sample } = must(
    drawClaim({ nonceCommitment, frozenHash: frozenHash as string }, units, {
      nonce,
      plan: samplePlan(definition, today(context)),
      head,
    }),
  );
  const places = placesOf(sample);
  const placed = units.map((unit) => ({ before: unit, row: revised(unit, places.get(unit.id) ?? {}) }));
  const claim = revised(before, { state: 'sampled', nonce, seed, sample });
  await save(tx, context, [
    changed(
      'claim',
      { before, row: claim },
      {
        what: 'claim.sampled',
        detail: {
          nonce,
          seed,
          head,
          plan: sample.plan,
          metrics: sample.metrics.map(({ metric, size, suspects }) => ({
            metric,
            size,
            suspects: suspects.length,
          })),
        },
        programmeVersion: contentId,
      },
    ),
    ...placed.map((change) => changed('claimUnit', change)),
  ]);
  return { claim, units: placed.map(({ row }) => row) };
}
