import { mayDecide } from '../../domain/claim/claim.ts';
import type { ClaimSample } from '../../domain/claim/draw.ts';
import type { ClaimVerification } from '../../domain/claim/judge.ts';
import { type ClaimToPay, claimToPay, payClaim } from '../../domain/claim/pay.ts';
import { shareShortPool } from '../../domain/claim/pool.ts';
import type { SharedPool } from '../../domain/results/pay.ts';
import { firstVerifiedClaims, payGround, unitsOf } from '../../store/claims.ts';
import { getRunVersion, type RunVersion } from '../../store/programmes.ts';
import { lock, lockAll, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { hasOpenCase } from '../../store/site-cases.ts';
import { type Context, today } from '../context.ts';

type Ready = {
  readonly before: Row<'claim'>;
  readonly version: RunVersion;
  readonly round: 1 | 2;
  readonly read: ClaimToPay;
};

/**
 * Decides all verified claims of a programme that can be decided now, the first of each supplier; nobody picks
 * which. Where the room under the programme's cap does not suffice for what they are due, they share it pro rata
 * by largest remainder. A claim that must wait (a case, the days of objection, opened by the caller) stays.
 */
export async function decideClaims(
  context: Context,
  { programmeId }: { programmeId: string },
): Promise<Row<'claim'>[]> {
  const { tx, actor } = context;
  const claims = await lockAll(tx, 'claim', await firstVerifiedClaims(tx, programmeId));
  await lock(tx, 'programme', programmeId);
  const ready: Ready[] = [];
  for (const claim of claims) ready.push(...(await readiness(context, claim)));
  const pay = ({ version, read }: Ready, shared?: SharedPool) =>
    payClaim(version.definition, { ...read, ...(shared && { shared }) }, today(context));
  const shared = shareShortPool(ready.map((each) => ({ claimId: each.before.id, ...pay(each) })));
  const decided = ready.map((each) => {
    const { before, round, version } = each;
    const kept = pay(each, shared?.get(before.id));
    const row = revised(before, { state: 'decided', ...kept, decidedBy: actor.personId });
    const detail = { amountWon: kept.amountWon, round, lines: kept.pay.lines };
    return {
      before,
      row,
      fact: { what: 'claim.decided', detail, programmeVersion: version.contentId } as const,
    };
  });
  await save(
    tx,
    context,
    decided.map(({ fact, ...change }) => changed('claim', change, fact)),
  );
  return decided.map(({ row }) => row);
}

/** The claim as its pay reads it, or nothing while it must wait. */
async function readiness(context: Context, before: Row<'claim'>): Promise<Ready[]> {
  const { tx, actor } = context;
  const { round } = before.verification as ClaimVerification;
  const caseOpen = await hasOpenCase(tx, before.awardId);
  const around = { personId: actor.personId, caseOpen, on: today(context) };
  if (!mayDecide({ ...before, round }, around).ok) return [];
  const ground = await payGround(tx, before);
  const sample = before.sample as ClaimSample;
  const read = claimToPay({ sample, round }, await unitsOf(tx, before.id), ground);
  return [{ before, version: await getRunVersion(tx, ground.versionId), round, read }];
}
