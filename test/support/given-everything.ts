import type { SubjectKind } from '../../src/domain/person/permissions.ts';
import type { SimulationOutcome } from '../../src/domain/simulation/simulation.ts';
import { newId } from '../../src/store/ids.ts';
import { addImport } from '../../src/store/organisation-imports.ts';
import type { Row, SubjectTable } from '../../src/store/rows.ts';
import { type Change, created, save } from '../../src/store/save.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { type GivenAward, type GivenProgramme, type GivenSite, givenAward, givenSite } from './given.ts';
import { send } from './given-improvement.ts';
import { type TestHouse, WORLD_BEGINS } from './house.ts';
import { pictureOf } from './png.ts';

/** One subject of every kind, all hanging on one supplier's award and one site. */
export type Everything = {
  award: GivenAward;
  site: GivenSite & { matchId: string };
  ids: Record<Exclude<SubjectKind, 'none'>, string>;
};

const DAY = '2026-06-01';
const HASH = 'a'.repeat(64);

/** What a simulation of two companies came to: so few that only whoever may read the companies sees them. */
const TALLY = { fits: 1, byForm: 1, unknown: 1, out: 0 };
const SIMULATED: SimulationOutcome = {
  on: DAY,
  over: { kind: 'registry', revision: '1' },
  companies: 2,
  after: TALLY,
  before: null,
  near: 0,
  funnel: [
    {
      conditions: [{ id: 'sme', met: 0, notMet: 0, unknown: 0, only: 0 }],
      reached: 0,
      first: 0,
      only: 0,
    },
  ],
  crossings: null,
  groups: [{ dimension: 'size', cells: [{ code: '1-4', after: TALLY, before: null }] }],
  conditions: [
    {
      id: 'sme',
      reason: { ko: '중소기업이어야 합니다.', en: 'It is an SME.' },
      sentence: { ko: '중소기업 여부: 예', en: 'Whether it is an SME: yes' },
      asksForm: false,
      asks: ['0123456789abcdef'],
      basis: 'law',
    },
  ],
};

/** Puts a row of every kind into the database, each in a state in which something may still be done with it. */
export async function givenEverything(house: TestHouse, programme: GivenProgramme): Promise<Everything> {
  await house.moveTo('2026-05-01T00:00:00.000Z');
  const award = await givenAward(house, programme);
  const site = (await givenSite(house, programme, { award, baselined: true })) as Everything['site'];
  const { kysely } = house.database;
  const idOf = async (key: string) =>
    (await kysely.selectFrom('organisation').select('id').where('key', '=', key).executeTakeFirstOrThrow())
      .id;
  const funderId = await idOf('kb_financial');
  const verifierId = await idOf('first_verifier');
  const officer = await programme.officer.read('/me');
  const agreement = await kysely.selectFrom('agreement').selectAll().executeTakeFirstOrThrow();
  const call = await kysely.selectFrom('pledgeCall').selectAll().executeTakeFirstOrThrow();
  const baseline = await kysely
    .selectFrom('baseline')
    .selectAll()
    .where('siteId', '=', site.siteId)
    .executeTakeFirstOrThrow();
  const token = await kysely
    .selectFrom('token')
    .selectAll()
    .where('personId', '=', award.staffId)
    .executeTakeFirstOrThrow();

  const { programmeId, versionId, fundId, pledgeId } = programme;
  const { id: file, sha256 } = (await send(house, award.staff, pictureOf(1))).body;
  const upload = await award.staff.do('/uploads', { sha256: HASH, sizeBytes: 100 });
  const { id: payment } = await programme.officer.do(`/awards/${award.awardId}/stage-1`);
  const job = await kysely.selectFrom('job').select('id').executeTakeFirstOrThrow();
  const changes: Change[] = [];
  const put = <T extends SubjectTable>(table: T, row: Partial<Row<T>>): string => {
    const id = newId();
    changes.push(
      created(table, { id, ...row, revision: 1 } as unknown as Row<T>, { what: `${table}.given` }),
    );
    return id;
  };
  const { applicationId, awardId, planId, organisationId: supplierId } = award;
  const recommendation = put('recommendation', {
    programmeId,
    applicationId,
    funderId,
    recommenderId: officer.organisationId,
    recommendedBy: officer.personId,
    answerDueOn: DAY,
    state: 'sent',
    reasonCode: null,
    reason: null,
    answeredBy: null,
  });
  const objection = put('objection', {
    programmeId,
    subjectKind: 'application',
    subjectId: applicationId,
    organisationId: supplierId,
    againstPersonId: null,
    grounds: 'given',
    state: 'raised',
    answer: null,
    decidedBy: null,
  });
  const changeRequest = put('changeRequest', {
    awardId,
    kind: 'term',
    before: {},
    after: {},
    reason: 'given',
    state: 'requested',
    requestedBy: award.staffId,
    decidedBy: null,
    answer: null,
  });
  const improvement = put('improvement', {
    programmeId,
    awardId,
    siteId: site.siteId,
    matchId: site.matchId,
    kind: 'product',
    measure: 'guard',
    place: 'press 1',
    actsOn: 'frequency',
    serialNumber: null,
    costWon: 1_000_000n,
    purchasedOn: null,
    doneOn: null,
    afterFrequency: null,
    afterSeverity: null,
    afterRisk: null,
    riskFlag: null,
    state: 'planned',
    confirmedAt: null,
    confirmedBy: null,
    removedOn: null,
    documentedCostWon: null,
  });
  const evidence = put('evidence', {
    programmeId,
    improvementId: improvement,
    kind: 'photo_before',
    fileId: file,
    text: null,
    sha256,
    perceptualHash: null,
    takenAt: null,
    place: null,
    flag: null,
    duplicateOf: null,
  });
  const siteCase = put('siteCase', {
    programmeId,
    siteId: site.siteId,
    awardId,
    kind: 'complaint',
    text: 'given',
    happenedOn: DAY,
    state: 'open',
    finding: null,
    answer: null,
    openedBy: site.staffId,
    closedBy: null,
  });
  const claim = put('claim', {
    number: `GIVEN-${awardId}-CLAIM`,
    programmeId,
    awardId,
    sequence: 1,
    kind: 'interim',
    state: 'frozen',
    openedBy: officer.personId,
    nonceCommitment: HASH,
    nonce: null,
    suspects: {},
    frozenHash: HASH,
    frozenAt: WORLD_BEGINS,
    seed: null,
    sample: null,
    verification: null,
    objectionUntil: null,
    pay: null,
    amountWon: null,
    decidedBy: null,
  });
  const verification = put('verification', {
    programmeId,
    claimId: claim,
    round: 1,
    verifierId,
    unitFeeWon: 100_000n,
    feeWon: 0n,
    state: 'assigned',
    submittedAt: null,
  });
  const receivable = put('receivable', {
    number: `GIVEN-${awardId}-RECEIVABLE`,
    programmeId,
    fundId,
    awardId,
    supplierId,
    cause: 'misuse',
    notice: 'given',
    replyDueOn: DAY,
    reply: null,
    amountWon: 1_000_000n,
    recoveredWon: 0n,
    writtenOffWon: 0n,
    instalments: null,
    state: 'noticed',
    noticedBy: officer.personId,
    decidedBy: null,
    decision: null,
    writtenOffBy: null,
    writeOffReason: null,
  });
  const referral = put('referral', {
    programmeId,
    organisationId: supplierId,
    programmeVersionId: versionId,
    target: 'bank_product',
    destinationId: funderId,
    consentedBy: award.staffId,
    consentedAt: WORLD_BEGINS,
    state: 'consented',
    reasonCode: null,
    reason: null,
    outcome: null,
  });
  const webhook = put('webhook', {
    organisationId: supplierId,
    url: 'https://receiver.example/hook',
    events: ['payment.paid'],
    secret: 'whsec_AAAA',
    oldSecret: null,
    oldSecretUntil: null,
    state: 'active',
  });
  const second = await programme.secondOfficer.read('/me');
  const erasure = put('erasure', {
    personId: second.personId,
    requestedBy: officer.personId,
    requestedAt: WORLD_BEGINS,
    reason: 'given',
    dueOn: DAY,
    state: 'requested',
    decidedBy: null,
    decidedAt: null,
    basis: null,
    outcome: null,
  });
  const author = { actor: null, now: WORLD_BEGINS, operation: 'given', programmeId };
  const delivery = newId();
  const organisationImport = newId();
  await inTransaction(house.database, async (tx) => {
    await save(tx, author, changes);
    await addImport(tx, {
      id: organisationImport,
      askedBy: award.staffId,
      organisationId: supplierId,
      askedAt: WORLD_BEGINS,
      sha256: 'c'.repeat(64),
      sizeBytes: 1,
      format: 'csv',
      encoding: 'utf-8',
      headRow: 1,
      width: 2,
      rowCount: 1,
    });
    await tx
      .insertInto('delivery')
      .values({
        id: delivery,
        causeId: newId(),
        what: 'payment.paid',
        webhookId: webhook,
        content: {},
        state: 'dead',
        tries: 10,
        dueAt: WORLD_BEGINS,
        madeAt: WORLD_BEGINS,
        endedAt: WORLD_BEGINS,
        lastError: 'HTTP 500',
      })
      .execute();
  });
  const simulation = newId();
  await house.database.kysely
    .insertInto('simulation')
    .values({
      id: simulation,
      programmeId,
      askedBy: officer.personId,
      organisationId: officer.organisationId,
      askedAt: WORLD_BEGINS,
      endedAt: WORLD_BEGINS,
      track: 'suppliers',
      versionId,
      contentId: 'a'.repeat(64),
      state: 'done',
      outcome: JSON.stringify(SIMULATED),
    })
    .execute();
  return {
    award,
    site,
    ids: {
      programme: programmeId,
      version: versionId,
      agreement: agreement.id,
      pledge: pledgeId,
      pledgeCall: call.id,
      fund: fundId,
      application: applicationId,
      recommendation,
      objection,
      award: awardId,
      plan: planId,
      changeRequest,
      site: site.siteId,
      match: site.matchId,
      baseline: baseline.id,
      improvement,
      evidence,
      siteCase,
      claim,
      verification,
      payment,
      receivable,
      referral,
      file,
      upload: upload.id,
      organisation: supplierId,
      organisationImport,
      job: job.id,
      token: token.id,
      webhook,
      delivery,
      erasure,
      simulation,
    },
  };
}
