import { newId } from '../../src/store/ids.ts';
import type { Row } from '../../src/store/rows.ts';
import { created, save } from '../../src/store/save.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { type GivenCompany, type GivenProgramme, givenCompany } from './given.ts';
import { type TestHouse, WORLD_BEGINS } from './house.ts';

export type OpenedAward = GivenCompany & { awardId: string };

/** An award as the funder's acceptance opens it: without a plan, before any agreement. */
export async function givenOpenedAward(
  house: TestHouse,
  programme: GivenProgramme,
  set: Partial<Row<'award'>> = {},
): Promise<OpenedAward> {
  const company = await givenCompany(house);
  const { programmeId, versionId, fundId } = programme;
  const [applicationId, awardId] = [newId(), newId()];
  const funder = await house.database.kysely
    .selectFrom('organisation')
    .select('id')
    .where('key', '=', 'kb_financial')
    .executeTakeFirstOrThrow();
  const supplierId = company.organisationId;
  const base = { programmeId, programmeVersionId: versionId, supplierId, revision: 1 };
  const application = {
    ...base,
    id: applicationId,
    number: `GIVEN-${applicationId}`,
    track: 'suppliers',
    origin: 'applied',
    state: 'awarded',
    form: {},
    submittedAt: WORLD_BEGINS,
    eligibility: null,
    score: null,
    rank: 1,
    selection: null,
  } as unknown as Row<'application'>;
  const award: Row<'award'> = {
    ...base,
    id: awardId,
    number: `GIVEN-${awardId}`,
    applicationId,
    funderId: funder.id,
    fundId,
    state: 'planning',
    commitmentHoldId: null,
    endsOn: null,
    endedCause: null,
    ...set,
  };
  const author = { actor: null, now: WORLD_BEGINS, operation: 'given', programmeId };
  await inTransaction(house.database, (tx) =>
    save(tx, author, [
      created('application', application, { what: 'application.given' }),
      created('award', award, { what: 'award.given' }),
    ]),
  );
  return { ...company, awardId };
}

export const won = (amount: number) => ({ amount: String(amount), currency: 'KRW' });

/** 40 sites and 32 with their risk lowered for 65 and 65 million won, within the run. */
export const PLAN = {
  targets: [
    { metric: 'sites_improved', target: 40 },
    { metric: 'risk_lowered', target: 32 },
  ],
  stage1: won(65_000_000),
  stage2Ceiling: won(65_000_000),
  capacitySites: 40,
  hazards: ['caught_in', 'fall'],
  regions: ['11', '41'],
  startsOn: '2026-05-01',
  endsOn: '2027-09-30',
  summary: '끼임 방지 센서 설치',
};

/** The terms of an award agreement as the house pins them, for one that is written past it. */
export const TERMS = {
  stage1: { supplyWon: '59090909', vatWon: '5909091', totalWon: '65000000' },
  stage2Ceiling: { supplyWon: '59090909', vatWon: '5909091', totalWon: '65000000' },
  vat: { treatment: 'inclusive', rateBp: '1000' },
  permittedCosts: [],
  equipmentOwner: 'site',
  warrantyMonths: 24,
  minimumUseMonths: 36,
  clawback: { causes: ['misuse'], replyDays: 14, keepsStage1OnMissedTargets: true },
};

export const ACCOUNT = { protection: 'dedicated_account', reference: '가상은행 000-00-000000' };

/** Proposed by the supplier, agreed by the officer, written down: ready to be signed. */
export async function givenDraftedAgreement(
  house: TestHouse,
  programme: GivenProgramme,
): Promise<OpenedAward & { planId: string; textHash: string }> {
  const award = await givenOpenedAward(house, programme);
  const plan = await award.staff.do(`/awards/${award.awardId}/plans`, PLAN);
  await programme.officer.do(`/plans/${plan.id}/agree`);
  const { textHash } = await programme.officer.do(`/awards/${award.awardId}/agreement`, { account: ACCOUNT });
  return { ...award, planId: plan.id, textHash };
}

/** As above, and signed by supplier, operator and payer: in force, with its stage 2 committed. */
export async function givenSignedAward(
  house: TestHouse,
  programme: GivenProgramme,
): Promise<OpenedAward & { planId: string; textHash: string }> {
  const award = await givenDraftedAgreement(house, programme);
  const path = `/awards/${award.awardId}/sign`;
  const body = { textHash: award.textHash };
  await award.manager.do(path, body);
  await programme.manager.do(path, body);
  await programme.bankManager.do(path, body);
  return award;
}
