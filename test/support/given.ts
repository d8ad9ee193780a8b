import { readFileSync } from 'node:fs';
import { contributorChart } from '../../src/domain/ledger/chart.ts';
import { accepted } from '../../src/domain/ledger/item.ts';
import { commitmentMade } from '../../src/domain/ledger/pledge.ts';
import { fictionalBusinessNumber } from '../../src/domain/organisation/business-number.ts';
import { newId } from '../../src/store/ids.ts';
import { openAccounts, post } from '../../src/store/ledger.ts';
import { must } from '../../src/store/refused.ts';
import type { Row } from '../../src/store/rows.ts';
import { created, save } from '../../src/store/save.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { type Caller, type TestHouse, WORLD_BEGINS } from './house.ts';
import { type Institutions, registerInstitutions } from './institutions.ts';

const FILE = 'programmes/industrial-safety-results/programme.yaml';
const won = (amount: bigint) => ({ amount: amount.toString(), currency: 'KRW' });

export type GivenProgramme = Institutions & {
  programmeId: string;
  versionId: string;
  fundId: string;
  pledgeId: string;
};

/** The safety programme: published, agreed, 7 billion pledged and `receivedWon` of it in the fund. */
export async function givenProgramme(
  house: TestHouse,
  receivedWon = 3_750_000_000n,
  source = readFileSync(FILE, 'utf8'),
): Promise<GivenProgramme> {
  const people = await registerInstitutions(house);
  const { officer, manager, bankManager, bankOfficer } = people;
  const version = await officer.do('/versions', { file: FILE, source });
  await officer.do(`/versions/${version.id}/propose`);
  await manager.do(`/versions/${version.id}/publish`);
  const { id, textHash } = await officer.do(`/programmes/${version.programmeId}/agreement`);
  await manager.do(`/agreements/${id}/sign`, { textHash });
  await bankManager.do(`/agreements/${id}/sign`, { textHash });
  const { fund, pledges } = await officer.read(`/agreements/${id}`);
  const pledgeId = pledges[0].id;
  if (receivedWon > 0n) {
    const call = await officer.do(`/pledges/${pledgeId}/calls`, {
      amount: won(receivedWon),
      dueOn: '2025-12-31',
    });
    await bankOfficer.do(`/pledge-calls/${call.id}/receive`, {
      bankReference: 'FIRST',
      valueOn: '2025-12-01',
    });
  }
  return { ...people, programmeId: version.programmeId, versionId: version.id, fundId: fund.id, pledgeId };
}

export type GivenCompany = { organisationId: string; staffId: string; staff: Caller; manager: Caller };

let companies = 0;

/** A plainly fictional company with a staff member and a manager, and what its registry entry says. */
export async function givenCompany(
  house: TestHouse,
  data: object[] = [],
  region = '11',
): Promise<GivenCompany> {
  companies += 1;
  const n = companies;
  const person = (seat: string) => ({
    name: seat,
    email: `${seat}@company${n}.example`,
    locale: 'ko',
    seats: [seat],
  });
  const { items } = await house.admin.do('/organisations', {
    items: [
      {
        nameKo: `가상기업 ${n}호`,
        kind: 'company',
        businessNumber: fictionalBusinessNumber(n),
        region,
        data,
        people: [person('staff'), person('manager')],
      },
    ],
  });
  const [staff, manager] = (await house.as(`staff@company${n}.example`, `manager@company${n}.example`)) as [
    Caller,
    Caller,
  ];
  return { organisationId: items[0].id, staffId: items[0].people[0].id, staff, manager };
}

const author = (programmeId: string) => ({ actor: null, now: WORLD_BEGINS, operation: 'given', programmeId });

export type GivenAward = GivenCompany & { awardId: string; applicationId: string; planId: string };

/** What an award's plan says unless told otherwise: 40 sites, 32 of them with a lowered risk, 65 and 65 million. */
const TARGETS = [
  { metric: 'sites_improved', target: 40 },
  { metric: 'risk_lowered', target: 32 },
];

/** An award in force: selected, accepted, planned, agreed and signed; its stage 2 is set aside on the pledge. */
export async function givenAward(
  house: TestHouse,
  programme: GivenProgramme,
  set: { award?: Partial<Row<'award'>>; plan?: Partial<Row<'plan'>> } = {},
): Promise<GivenAward> {
  const company = await givenCompany(house);
  const { programmeId, versionId, fundId } = programme;
  const supplierId = company.organisationId;
  const funderId = await funderOf(house);
  const [applicationId, awardId, planId, holdId] = [newId(), newId(), newId(), newId()];
  const application: Row<'application'> = {
    id: applicationId,
    number: `GIVEN-${applicationId}`,
    programmeId,
    programmeVersionId: versionId,
    track: 'suppliers',
    supplierId,
    origin: 'applied',
    state: 'awarded',
    form: {},
    submittedAt: WORLD_BEGINS,
    eligibility: null,
    score: null,
    rank: 1,
    selection: null,
    revision: 1,
  };
  const award: Row<'award'> = {
    id: awardId,
    number: `GIVEN-${awardId}`,
    programmeId,
    programmeVersionId: versionId,
    applicationId,
    supplierId,
    funderId,
    fundId,
    state: 'active',
    commitmentHoldId: holdId,
    endsOn: '2027-09-30',
    endedCause: null,
    revision: 1,
    ...set.award,
  };
  const plan: Row<'plan'> = {
    id: planId,
    awardId,
    sequence: 1,
    state: 'agreed',
    targets: TARGETS,
    stage1Won: 65_000_000n,
    stage2CeilingWon: 65_000_000n,
    capacitySites: 40,
    hazards: ['fire', 'caught_in', 'collision', 'fall'],
    regions: ['11'],
    startsOn: '2026-04-01',
    endsOn: '2027-09-30',
    summary: 'given',
    comparison: null,
    returnedReason: null,
    agreedBy: null,
    secondedBy: null,
    secondedReason: null,
    revision: 1,
    ...set.plan,
  };
  await inTransaction(house.database, async (tx) => {
    await save(tx, author(programmeId), [
      created('application', application, { what: 'application.given' }),
      created('award', award, { what: 'award.given' }),
      created('plan', plan, { what: 'plan.given' }),
    ]);
    const [funder] = await openAccounts(tx, WORLD_BEGINS, [
      contributorChart({ fundId, currency: 'KRW' }, funderId),
    ]);
    const cause = {
      journalId: holdId,
      key: `award:${awardId}:commitment`,
      subject: { kind: 'award', id: awardId },
      effectiveOn: '2025-12-01',
    };
    const terms = { amount: plan.stage2CeilingWon, awardId };
    must(accepted(await post(tx, WORLD_BEGINS, [commitmentMade(cause, funder!, terms)])));
  });
  return { ...company, awardId, applicationId, planId };
}

async function funderOf(house: TestHouse): Promise<string> {
  const row = await house.database.kysely
    .selectFrom('organisation')
    .select('id')
    .where('key', '=', 'kb_financial')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type GivenSite = GivenCompany & { siteId: string; matchId: string | null };

/** A site that applied; with an award it is matched to it, and with `baselined` its baseline is locked at 3 x 3. */
export async function givenSite(
  house: TestHouse,
  programme: GivenProgramme,
  set: { site?: Partial<Row<'site'>>; award?: GivenAward; baselined?: boolean } = {},
): Promise<GivenSite> {
  const company = await givenCompany(house);
  const { programmeId, versionId } = programme;
  const siteId = newId();
  const state = set.award === undefined ? 'open' : set.baselined ? 'baselined' : 'matched';
  const site: Row<'site'> = {
    id: siteId,
    number: `GIVEN-${siteId}`,
    programmeId,
    programmeVersionId: versionId,
    organisationId: company.organisationId,
    contactId: company.staffId,
    name: '가상 공장',
    form: {},
    hazard: 'caught_in',
    region: '11',
    size: 'under_30',
    industry: 'C25',
    employees: 20,
    reportedRisk: 9,
    availableFrom: '2026-04-01',
    availableTo: '2027-09-30',
    broughtById: null,
    otherSupport: [],
    eligibility: {},
    state,
    revision: 1,
    ...set.site,
  };
  const matchId = set.award === undefined ? null : newId();
  await inTransaction(house.database, async (tx) => {
    await save(tx, author(programmeId), [created('site', site, { what: 'site.given' })]);
    if (set.award === undefined || matchId === null) return;
    const match: Row<'match'> = {
      id: matchId,
      programmeId,
      siteId,
      awardId: set.award.awardId,
      supplierId: set.award.organisationId,
      state: 'agreed',
      supplierAcceptedAt: WORLD_BEGINS,
      siteAcceptedAt: WORLD_BEGINS,
      declinedBy: null,
      reasonCode: null,
      answerDueOn: '2026-04-15',
      supplierBrought: false,
      explanation: {},
      revision: 1,
    };
    await save(tx, author(programmeId), [created('match', match, { what: 'match.given' })]);
    if (set.baselined)
      await save(tx, author(programmeId), [
        created('baseline', baselineOf(site, matchId, company.staffId), { what: 'baseline.given' }),
      ]);
  });
  return { ...company, siteId, matchId };
}

const baselineOf = (site: Row<'site'>, matchId: string, assessedBy: string): Row<'baseline'> => ({
  id: newId(),
  siteId: site.id,
  matchId,
  method: 'frequency_times_severity',
  scaleVersion: 'frequency-times-severity-3x3',
  frequency: 3,
  severity: 3,
  risk: 9,
  assessedBy,
  workersRole: '근로자대표',
  assistedById: null,
  state: 'locked',
  lockedAt: WORLD_BEGINS,
  revision: 1,
});
