import { randomBytes } from 'node:crypto';
import { commitment } from '../../src/domain/selection/draw.ts';
import { newId } from '../../src/store/ids.ts';
import type { Row } from '../../src/store/rows.ts';
import { created, save } from '../../src/store/save.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { type GivenAward, type GivenProgramme, givenAward, givenCompany } from './given.ts';
import { type TestHouse, WORLD_BEGINS } from './house.ts';

/** The organisation of a key. */
export async function organisationOf(house: TestHouse, key: string): Promise<string> {
  const row = await house.database.kysely
    .selectFrom('organisation')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return row.id;
}

export type GivenImproved = GivenAward & { siteOrganisationId: string; siteIds: string[] };

/**
 * An award with improvements that their sites confirmed, in two hazards: 40 unless told otherwise, of which
 * `lowered` (30) brought the risk down from 3 x 3 to 1 x 3 and the others only to 2 x 3, which still stops the work.
 */
export async function givenImproved(
  house: TestHouse,
  programme: GivenProgramme,
  {
    sites = 40,
    lowered = 30,
    brought = 0,
    ...planned
  }: { sites?: number; lowered?: number; brought?: number } & NonNullable<
    Parameters<typeof givenAward>[2]
  > = {},
): Promise<GivenImproved> {
  const award = await givenAward(house, programme, planned);
  const owner = await givenCompany(house);
  const made = Array.from({ length: sites }, (_, at) =>
    improvedSite(programme, { award, at, frequency: at < lowered ? 1 : 2, brought: at < brought, ...owner }),
  );
  const { programmeId } = programme;
  const author = { actor: null, now: WORLD_BEGINS, operation: 'given', programmeId };
  const fact = { what: 'given.made' } as const;
  await inTransaction(house.database, async (tx) => {
    await save(
      tx,
      author,
      made.map(({ site }) => created('site', site, fact)),
    );
    await save(
      tx,
      author,
      made.map(({ match }) => created('match', match, fact)),
    );
    await save(
      tx,
      author,
      made.map(({ baseline }) => created('baseline', baseline, fact)),
    );
    await save(
      tx,
      author,
      made.map(({ improvement }) => created('improvement', improvement, fact)),
    );
  });
  return { ...award, siteOrganisationId: owner.organisationId, siteIds: made.map(({ site }) => site.id) };
}

function improvedSite(
  { programmeId, versionId }: GivenProgramme,
  set: {
    award: GivenAward;
    at: number;
    frequency: number;
    brought: boolean;
    organisationId: string;
    staffId: string;
  },
) {
  const { award, at, frequency, brought, organisationId, staffId } = set;
  const [siteId, matchId] = [newId(), newId()];
  const site: Row<'site'> = {
    id: siteId,
    number: `GIVEN-${siteId}`,
    programmeId,
    programmeVersionId: versionId,
    organisationId,
    contactId: staffId,
    name: `가상 공장 ${at}`,
    form: {},
    hazard: at % 2 === 0 ? 'caught_in' : 'fall',
    region: '11',
    size: 'under_30',
    industry: 'C25',
    employees: 20,
    reportedRisk: 9,
    availableFrom: '2026-04-01',
    availableTo: '2027-09-30',
    broughtById: brought ? award.organisationId : null,
    otherSupport: [],
    eligibility: {},
    state: 'improved',
    revision: 1,
  };
  const match: Row<'match'> = {
    id: matchId,
    programmeId,
    siteId,
    awardId: award.awardId,
    supplierId: award.organisationId,
    state: 'agreed',
    supplierAcceptedAt: WORLD_BEGINS,
    siteAcceptedAt: WORLD_BEGINS,
    declinedBy: null,
    reasonCode: null,
    answerDueOn: '2026-04-15',
    supplierBrought: brought,
    explanation: {},
    revision: 1,
  };
  const baseline: Row<'baseline'> = {
    id: newId(),
    siteId,
    matchId,
    method: 'frequency_times_severity',
    scaleVersion: 'frequency-times-severity-3x3',
    frequency: 3,
    severity: 3,
    risk: 9,
    assessedBy: staffId,
    workersRole: '근로자대표',
    assistedById: null,
    state: 'locked',
    lockedAt: WORLD_BEGINS,
    revision: 1,
  };
  const improvement: Row<'improvement'> = {
    id: newId(),
    programmeId,
    awardId: award.awardId,
    siteId,
    matchId,
    kind: 'product',
    measure: 'guard',
    place: siteId,
    actsOn: 'frequency',
    serialNumber: null,
    costWon: 1_500_000n,
    purchasedOn: '2026-05-01',
    doneOn: '2026-06-01',
    afterFrequency: frequency,
    afterSeverity: 3,
    afterRisk: frequency * 3,
    riskFlag: null,
    state: 'confirmed',
    confirmedAt: WORLD_BEGINS,
    confirmedBy: staffId,
    removedOn: null,
    documentedCostWon: null,
    revision: 1,
  };
  return { site, match, baseline, improvement };
}

export type GivenClaim = GivenImproved & { claimId: string; nonce: string };

/** A claim over a given award's improvements, opened and frozen, with the first verifier assigned. */
export async function givenFrozenClaim(
  house: TestHouse,
  programme: GivenProgramme,
  improved: GivenImproved,
): Promise<GivenClaim> {
  const nonce = randomBytes(32).toString('hex');
  const claim = await programme.officer.do(`/awards/${improved.awardId}/claims`, {
    kind: 'final',
    nonceCommitment: commitment(nonce),
  });
  await improved.staff.do(`/claims/${claim.id}/freeze`);
  await programme.officer.do(`/claims/${claim.id}/verifier`, {
    verifierId: await organisationOf(house, 'first_verifier'),
  });
  return { ...improved, claimId: claim.id, nonce };
}

type Unit = { id: string; metric: string };

/** Findings on units: those in `fail` fail, the others pass, with the risk as it was lowered. */
export const verdictsOn = (units: readonly Unit[], fail: readonly string[] = []) => ({
  verdicts: units.map(({ id, metric }) => ({
    unitId: id,
    result: fail.includes(id) ? 'fail' : 'pass',
    ...(fail.includes(id) ? { reason: '현장에 설비가 없음' } : {}),
    ...(metric === 'risk_lowered' ? { frequency: 1, severity: 3 } : {}),
  })),
});

/** The units that a claim awaits now. */
export async function awaitedUnits(programme: GivenProgramme, claimId: string): Promise<Unit[]> {
  const claim = await programme.officer.read(`/claims/${claimId}`);
  return claim.units.filter(({ id }: Unit) => claim.awaiting.includes(id));
}

/** The given claim drawn and verified, with as many failures of each metric as told. */
export async function givenVerifiedClaim(
  programme: GivenProgramme,
  claim: GivenClaim,
  failures: Readonly<Record<string, number>> = {},
): Promise<void> {
  await programme.officer.do(`/claims/${claim.claimId}/sample`, { nonce: claim.nonce });
  const units = await awaitedUnits(programme, claim.claimId);
  const fail = Object.entries(failures).flatMap(([metric, count]) =>
    units
      .filter((unit) => unit.metric === metric)
      .slice(0, count)
      .map(({ id }) => id),
  );
  await programme.inspector.do(`/claims/${claim.claimId}/verification`, verdictsOn(units, fail));
}
