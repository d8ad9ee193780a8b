import { sql } from 'kysely';
import { assignVerifier } from '../../actions/claim/assign-verifier.ts';
import { cancelClaim } from '../../actions/claim/cancel.ts';
import { decideClaim } from '../../actions/claim/decide.ts';
import { decideClaims } from '../../actions/claim/decide-all.ts';
import { drawSample } from '../../actions/claim/draw.ts';
import { flagSuspect } from '../../actions/claim/flag-suspect.ts';
import { freezeClaim } from '../../actions/claim/freeze.ts';
import { objectToVerification } from '../../actions/claim/object.ts';
import { openClaim } from '../../actions/claim/open.ts';
import { submitSecondVerification } from '../../actions/claim/submit-second-verification.ts';
import { submitVerification } from '../../actions/claim/submit-verification.ts';
import { waiveObjection } from '../../actions/claim/waive-objection.ts';
import { claimOperations as operations } from '../../contract/claim.ts';
import { type ClaimSample, recompute } from '../../domain/claim/draw.ts';
import { awaitedBy } from '../../domain/claim/judge.ts';
import type { ClaimPay } from '../../domain/claim/pay.ts';
import { judgeRound } from '../../domain/claim/submit.ts';
import { objectionsTo } from '../../store/applications.ts';
import { checkedUnits } from '../../store/checklists.ts';
import { unitsOf, verificationsOf } from '../../store/claims.ts';
import { evidenceInSight } from '../../store/evidence.ts';
import { historyOf } from '../../store/history.ts';
import { readList } from '../../store/listing.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { Refused } from '../../store/refused.ts';
import { get, type Row } from '../../store/rows.ts';
import { money, moneyOrNull } from '../money.ts';
import { acting, type Route, reading } from '../route.ts';
import { shows, type Viewer } from '../viewer.ts';
import { checklistView } from '../views/checklist.ts';

const claimView = ({ amountWon, ...claim }: Row<'claim'>, viewer: Viewer) => ({
  ...claim,
  amount: shows(viewer, 'claim.pay') ? moneyOrNull(amountWon) : null,
});

const verificationView = ({ unitFeeWon, feeWon, ...verification }: Row<'verification'>) => ({
  ...verification,
  unitFee: money(unitFeeWon),
  fee: money(feeWon),
});

type Rescored = { frequency: number; severity: number } | null;
const unitView = (unit: Row<'claimUnit'>) => ({
  ...unit,
  rescored: unit.rescored as Rescored,
  secondRescored: unit.secondRescored as Rescored,
});

/** What the draw keeps, with the draw done again; refuses `not_found` before the draw. */
function sampleView(claim: Row<'claim'>, units: readonly Row<'claimUnit'>[]) {
  const { nonce, seed, frozenHash } = claim;
  if (nonce === null || seed === null || frozenHash === null) {
    throw new Refused({ code: 'not_found', facts: { kind: 'sample', id: claim.id } });
  }
  const sample = claim.sample as ClaimSample;
  const steps = recompute({ ...claim, nonce, seed, frozenHash, sample }, units);
  return {
    claimId: claim.id,
    algorithm: sample.algorithm,
    nonceCommitment: claim.nonceCommitment,
    nonce,
    frozenHash,
    head: sample.head ?? null,
    seed,
    plan: sample.plan,
    metrics: sample.metrics as never,
    frozen: units.map(({ id, ...unit }) => ({ ...unit, unitId: id })),
    recomputes: Object.values(steps).every(Boolean),
    steps,
  };
}

const awaiting = (claim: Row<'claim'>, units: readonly Row<'claimUnit'>[]): string[] => {
  if (claim.state !== 'sampled' && claim.state !== 'objected') return [];
  const sample = claim.sample as ClaimSample;
  return awaitedBy(judgeRound({ sample, units, round: claim.state === 'objected' ? 2 : 1 }));
};

export const claimRoutes: readonly Route[] = [
  acting(operations.openClaim, async (context, input) => claimView(await openClaim(context, input), context)),
  acting(operations.freezeClaim, async (context, input) => {
    const { claim, leftOut } = await freezeClaim(context, input);
    return { ...claimView(claim, context), leftOut: [...leftOut] };
  }),
  acting(operations.flagSuspect, async (context, input) =>
    claimView(await flagSuspect(context, input), context),
  ),
  acting(operations.assignVerifier, async (context, input) =>
    verificationView(await assignVerifier(context, input)),
  ),
  // The draw takes the head of the block that holds the freeze: it is made now, so that nobody waits for it.
  acting(
    operations.drawSample,
    async (context, input) => {
      const { claim, units } = await drawSample(context, input);
      return sampleView(claim, units);
    },
    (house) => house.seal(),
  ),
  acting(operations.submitVerification, async (context, input) => {
    const { claim, awaiting } = await submitVerification(context, input);
    return { ...claimView(claim, context), awaiting: [...awaiting] };
  }),
  acting(operations.objectToVerification, async (context, input) =>
    claimView(await objectToVerification(context, input), context),
  ),
  acting(operations.waiveObjection, async (context, input) =>
    claimView(await waiveObjection(context, input), context),
  ),
  acting(operations.submitSecondVerification, async (context, input) => {
    const { claim, awaiting } = await submitSecondVerification(context, input);
    return { ...claimView(claim, context), awaiting: [...awaiting] };
  }),
  acting(operations.decideClaim, async (context, input) =>
    claimView(await decideClaim(context, input), context),
  ),
  acting(operations.decideClaims, async (context, input) => ({
    items: (await decideClaims(context, input)).map((claim) => claimView(claim, context)),
  })),
  acting(operations.cancelClaim, async (context, input) =>
    claimView(await cancelClaim(context, input), context),
  ),
  reading(operations.listClaims, async ({ db, scope, viewer }, { programmeId, ...asked }) => {
    const { items, ...page } = await readList(db, 'claims', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`(x.award_id in (select id from award where supplier_id = ${organisationId})
        or x.id in (select claim_id from verification where verifier_id = ${organisationId}))`,
    });
    return {
      ...page,
      items: items.map(({ awardNumber, supplierId, supplierName, ...claim }) => ({
        ...claimView(claim, viewer),
        awardNumber,
        supplierId,
        supplierName,
      })),
    };
  }),
  reading(operations.getClaim, async ({ db, viewer }, { claimId }) => {
    const claim = await get(db, 'claim', claimId);
    const units = await unitsOf(db, claimId);
    const verifications = await verificationsOf(db, claimId);
    return {
      ...claimView(claim, viewer),
      verification: claim.verification as never,
      pay: shows(viewer, 'claim.pay') ? (claim.pay as ClaimPay as never) : null,
      units: units.map(unitView),
      verifications: verifications.map(verificationView),
      objections: shows(viewer, 'claim.objections') ? await objectionsTo(db, claimId) : [],
      awaiting: awaiting(claim, units),
      history: shows(viewer, 'subject.history') ? ((await historyOf(db, claimId)) as never) : [],
    };
  }),
  reading(operations.getChecklist, async ({ db, viewer }, { claimId }) => {
    const claim = await get(db, 'claim', claimId);
    const rounds = await verificationsOf(db, claimId);
    const award = await get(db, 'award', claim.awardId);
    const supplier = await get(db, 'organisation', award.supplierId);
    const { definition } = await getRunVersion(db, award.programmeVersionId);
    const units = await checkedUnits(db, claimId);
    const improvementIds = [...new Set(units.map(({ improvementId }) => improvementId))];
    return checklistView(
      { claim, award, supplier, definition },
      {
        second: rounds.length > 1,
        units,
        awaited: awaiting(claim, await unitsOf(db, claimId)),
        evidence: await evidenceInSight(db, improvementIds),
      },
      viewer,
    );
  }),
  reading(operations.getSample, async ({ db }, { claimId }) =>
    sampleView(await get(db, 'claim', claimId), await unitsOf(db, claimId)),
  ),
];
