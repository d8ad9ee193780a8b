import { sql } from 'kysely';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { newId } from '../../src/store/ids.ts';
import type { Row, SubjectTable } from '../../src/store/rows.ts';
import { type Change, created, save } from '../../src/store/save.ts';
import { inTransaction, type Tx } from '../../src/store/transaction.ts';
import type { GivenProgramme } from './given.ts';
import { givenEverything } from './given-everything.ts';
import { type TestHouse, WORLD_BEGINS } from './house.ts';

const DAY = '2026-06-01';
const HASH = 'b'.repeat(64);

/** A row in every table that the house writes: `givenEverything`, and what hangs on its subjects. */
export async function givenRecord(house: TestHouse, programme: GivenProgramme): Promise<void> {
  const { ids, award, site } = await givenEverything(house, programme);
  const changes: Change[] = [];
  const put = <T extends SubjectTable>(table: T, row: Partial<Row<T>>): string => {
    const id = newId();
    changes.push(
      created(table, { id, ...row, revision: 1 } as unknown as Row<T>, {
        what: `${table}.given`,
        detail: { words: 'given' },
      }),
    );
    return id;
  };
  const { organisation: organisationId, application: applicationId } = ids;
  const source = '가상 등록부';
  put('datum', {
    organisationId,
    key: 'org.isSme',
    value: true,
    source,
    asOf: DAY,
    recordedAt: WORLD_BEGINS,
  });
  put('organisationTie', {
    organisationId,
    otherId: site.organisationId,
    kind: 'supplies',
    source,
    asOf: DAY,
  });
  put('fundReturn', {
    fundId: ids.fund,
    organisationId,
    amountWon: 1_000n,
    cause: 'run_off',
    bankReference: 'GIVEN-1',
    valueOn: DAY,
  });
  put('nurturingSession', { applicationId, topic: 'given', heldOn: DAY, outcome: 'given' });
  put('scoreSheet', {
    applicationId,
    scorerId: award.staffId,
    scores: { technology: '40' },
    comment: 'given',
  });
  const awardAgreementId = put('awardAgreement', {
    awardId: award.awardId,
    text: 'given',
    textHash: HASH,
    terms: { given: '1' },
    account: { protection: 'dedicated_account', reference: '가상은행 000-00' },
    state: 'signed',
  });
  put('awardSignature', {
    awardAgreementId,
    organisationId,
    role: 'supplier',
    personId: award.staffId,
    textHash: HASH,
    signedAt: WORLD_BEGINS,
  });
  const claimId = put('claim', {
    number: `GIVEN-${newId()}`,
    programmeId: programme.programmeId,
    awardId: award.awardId,
    sequence: 2,
    kind: 'interim',
    state: 'opened',
    openedBy: award.staffId,
    nonceCommitment: HASH,
    suspects: {},
  });
  put('claimUnit', {
    claimId,
    improvementId: ids.improvement,
    siteId: ids.site,
    metric: 'sites_improved',
    stratum: 'caught_in|11',
    live: true,
  });
  put('recovery', {
    receivableId: ids.receivable,
    kind: 'repayment',
    amountWon: 1_000n,
    bankReference: 'GIVEN-2',
    onDay: DAY,
  });
  const issued = Buffer.from('given');
  const kept = await new FolderFileStore(house.filesFolder).keep(issued);
  if (!kept.ok) throw new Error(kept.refusal.code);
  const issuedFileId = put('file', {
    sha256: kept.value,
    sizeBytes: issued.length,
    mediaType: 'application/pdf',
    uploadedBy: award.staffId,
    organisationId,
    uploadedAt: WORLD_BEGINS,
  });
  put('document', {
    programmeId: programme.programmeId,
    kind: 'payment_statement',
    paymentId: ids.payment,
    language: 'ko',
    template: 1,
    content: { words: 'given' },
    recordHash: HASH,
    contentHash: HASH,
    fileHash: kept.value,
    fileId: issuedFileId,
    issuedBy: award.staffId,
    organisationId,
    issuedAt: WORLD_BEGINS,
  });
  put('erasedFile', { fileId: ids.file, erasureId: ids.erasure, erasedAt: WORLD_BEGINS });
  put('accessExpiry', {
    before: WORLD_BEGINS,
    lines: 1,
    firstAt: '2020-01-01T00:00:00.000Z',
    lastAt: '2020-01-02T00:00:00.000Z',
  });
  put('credential', {
    personId: award.staffId,
    passwordHash: '$argon2id$given',
    totpSecret: 'given',
    totpSince: WORLD_BEGINS,
    totpStep: 1,
    recoveryCodes: [HASH],
  });
  put('passwordLink', {
    personId: award.staffId,
    hash: HASH,
    madeAt: WORLD_BEGINS,
    expiresAt: '2025-12-02T00:00:00.000Z',
  });
  put('identity', {
    personId: award.staffId,
    issuer: 'https://login.agency.example',
    subject: 'given',
    linkedAt: WORLD_BEGINS,
  });
  put('accessReview', {
    month: '2025-12',
    signedBy: award.staffId,
    signedAt: WORLD_BEGINS,
    finding: 'given',
    lines: 1,
  });
  const author = { actor: null, now: WORLD_BEGINS, operation: 'given', programmeId: programme.programmeId };
  await inTransaction(house.database, async (tx) => {
    await save(tx, author, changes);
    await tell(tx, { personId: award.staffId, deliveryId: ids.delivery, jobId: ids.job });
  });
  // A denial leaves its line in the access log.
  await award.staff.get(`/funds/${ids.fund}`);
}

/** What follows from the facts: rows of the outbox, and counts. */
async function tell(tx: Tx, of: { personId: string; deliveryId: string; jobId: string }): Promise<void> {
  const { personId, deliveryId, jobId } = of;
  await sql`insert into mail_preference (person_id, mail) values (${personId}, 'daily')`.execute(tx);
  await sql`insert into record_check (id, asked_by, organisation_id, asked_at, head, state, outcome, ended_at)
    select ${newId()}, person_id, organisation_id, ${WORLD_BEGINS}, ${HASH}, 'held', '{"state": "held", "notes": []}',
      ${WORLD_BEGINS} from membership where person_id = ${personId} limit 1`.execute(tx);
  await sql`insert into reminder (job_id, reminded_at) values (${jobId}, ${WORLD_BEGINS})`.execute(tx);
  await sql`insert into unknown_caller (minute, address_class, requests)
    values (${WORLD_BEGINS}, '192.0.2.0/24', 3)`.execute(tx);
  await sql`insert into session (token_id, seen_at)
    select id, ${WORLD_BEGINS} from token where person_id = ${personId} limit 1`.execute(tx);
  await sql`insert into sign_in_attempt (key, since, count) values (${HASH}, ${WORLD_BEGINS}, 2)`.execute(tx);
  await sql`insert into delivery_attempt (id, delivery_id, at, outcome, error)
    values (${newId()}, ${deliveryId}, ${WORLD_BEGINS}, 'failed', 'HTTP 500')`.execute(tx);
  await sql`insert into head_announcement (number, id, hash, sealed_at)
    values (0, ${newId()}, ${HASH}, ${WORLD_BEGINS})`.execute(tx);
  await sql`insert into notice (id, cause_id, what, happened_at, person_id, organisation_id, subject_kind, subject_id,
      details, mail)
    select ${newId()}, ${newId()}, 'payment.paid', ${WORLD_BEGINS}, person_id, organisation_id, 'payment', ${newId()},
      '{"number": "1"}', 'each' from membership where person_id = ${personId} limit 1`.execute(tx);
}
