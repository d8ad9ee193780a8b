import { awardLetsClaim, claimAllows } from '../../domain/claim/claim.ts';
import { claimedParts, frozenHash, type LeftOut, type SuspectFlags } from '../../domain/claim/freeze.ts';
import { floor, multiply, of } from '../../domain/fraction.ts';
import { shareOn } from '../../domain/programme/parameter.ts';
import { agreedPlan } from '../../store/awards.ts';
import { improvedSites } from '../../store/claims.ts';
import { newId } from '../../store/ids.ts';
import { payableImprovements } from '../../store/improvements.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import { tiesOf } from '../../store/ties.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Freezes a claim over all that the award's supplier may claim now: its units, and the hash that nobody can
 * change any more. Returns what was left out, and why. Refuses `nothing_to_claim`.
 */
export async function freezeClaim(
  context: Context,
  { claimId }: { claimId: string },
): Promise<{ claim: Row<'claim'>; leftOut: readonly LeftOut[] }> {
  const { tx, now } = context;
  const before = await lock(tx, 'claim', claimId);
  mustNotBeStale(context, before);
  must(claimAllows('freeze', before.state));
  const award = await get(tx, 'award', before.awardId);
  must(awardLetsClaim(award.state));
  const version = await getRunVersion(tx, award.programmeVersionId);
  const { definition } = version;
  const plan = await agreedPlan(tx, award.id);
  const broughtShare = shareOn(definition, definition.matching.broughtShare, today(context));
  const { parts, leftOut } = must(
    claimedParts(definition, await payableImprovements(tx, award.id), {
      supplierId: award.supplierId,
      ties: await tiesOf(tx, [award.supplierId]),
      sites: await improvedSites(tx, award.id),
      broughtSites: Number(floor(multiply(broughtShare, of(BigInt(plan.capacitySites))))),
      flags: before.suspects as SuspectFlags,
    }),
  );
  const units = parts.map(
    (part): Row<'claimUnit'> => ({
      id: newId(),
      claimId,
      ...part,
      drawn: null,
      drawOrder: null,
      result: null,
      reasonCode: null,
      reason: null,
      rescored: null,
      secondResult: null,
      secondReasonCode: null,
      secondReason: null,
      secondRescored: null,
      live: true,
      revision: 1,
    }),
  );
  const hash = frozenHash(before, units);
  const claim = revised(before, { state: 'frozen', frozenHash: hash, frozenAt: now });
  const suspects = units.filter(({ suspect }) => suspect !== null).length;
  await save(tx, context, [
    changed(
      'claim',
      { before, row: claim },
      {
        what: 'claim.frozen',
        detail: { frozenHash: hash, units: units.length, suspects, leftOut },
        programmeVersion: version.contentId,
      },
    ),
    ...units.map((unit) => created('claimUnit', unit)),
  ]);
  return { claim, leftOut };
}
