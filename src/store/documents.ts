import { sql } from 'kysely';
import { awardAllows } from '../domain/award/award.ts';
import type {
  AgreementRecord,
  AwardRecord,
  DocumentKind,
  PaymentRecord,
  Stated,
} from '../domain/document/content.ts';
import { plain } from '../domain/fact/digest.ts';
import type { Explanation } from '../domain/payment/explanation.ts';
import type { Locale } from '../domain/person/actor.ts';
import type { RunDefinition } from '../domain/programme/definition.ts';
import type { Coded, Wording } from '../domain/rule/vocabulary.ts';
import { findFund, partiesOf, pledgesOf } from './agreements.ts';
import { agreedPlan, findAwardAgreement, planTerms, signaturesOf } from './awards.ts';
import { surroundingsOf } from './payments.ts';
import { getRunVersion, publishedVersion, type Version } from './programmes.ts';
import { must, Refused } from './refused.ts';
import { among, type Db, find, get, type Row } from './rows.ts';

/** What is stated: which kind of document, of which subject. */
export type DocumentSubject = { readonly kind: DocumentKind; readonly id: string };

/** What first-tier regions are called, by code: the set of references is not the store's. */
export type RegionNames = (code: string) => Wording;

/** Which column of a document names its subject. */
const columns = {
  agreement: 'agreement_id',
  award_letter: 'award_id',
  payment_statement: 'payment_id',
} as const;

/**
 * What the subject's record states now, for whoever may read the subject at all: no person and no account stands in it,
 * since the file is the same for all of them. Refuses `state_does_not_allow` and `award_agreement_missing` for a letter
 * before the award agreement is signed.
 */
export async function statedBy(db: Db, subject: DocumentSubject, regions: RegionNames): Promise<Stated> {
  const stated = await readers[subject.kind](db, subject.id, regions);
  return plain({ kind: subject.kind, record: stated }) as Stated;
}

const readers: Record<DocumentKind, (db: Db, id: string, regions: RegionNames) => Promise<Stated['record']>> =
  { agreement: agreementRecord, award_letter: awardRecord, payment_statement: paymentRecord };

/** What organisations are called, by id. */
async function organisationsOf(db: Db, ids: readonly string[]) {
  const { rows } = await sql<Row<'organisation'>>`select * from organisation
    where id in ${among([...new Set(ids)])}`.execute(db);
  const known = new Map(rows.map((row) => [row.id, row]));
  const rowOf = (id: string): Row<'organisation'> => known.get(id) as Row<'organisation'>;
  return {
    nameOf: (id: string): Wording => {
      const { nameKo, nameEn } = rowOf(id);
      return { ko: nameKo, ...(nameEn !== null && { en: nameEn }) };
    },
    numberOf: (id: string): string | undefined => rowOf(id).businessNumber ?? undefined,
  };
}

async function programmeOf(db: Db, programmeId: string, { definition, contentId }: Version) {
  const { operatorId } = await get(db, 'programme', programmeId);
  const house = await db.selectFrom('house').select('demo').executeTakeFirstOrThrow();
  const { title, notice } = definition;
  return { operatorId, demo: house.demo, programme: { title, notice, contentId } };
}

/** The version that the agreement was written from; it is written from a published one alone. */
async function versionOfAgreement(db: Db, { id, programmeId }: Row<'agreement'>): Promise<Version> {
  const { rows } = await sql<{ id: string }>`select v.id from programme_version v join fact f
      on f.programme_version = v.content_id and f.what = 'agreement.drafted' and f.subject_id = ${id}
    where v.programme_id = ${programmeId} limit 1`.execute(db);
  if (rows[0] !== undefined) return getRunVersion(db, rows[0].id);
  return (await publishedVersion(db, programmeId)) as Version;
}

async function agreementRecord(db: Db, id: string): Promise<AgreementRecord> {
  const agreement = await get(db, 'agreement', id);
  const version = await versionOfAgreement(db, agreement);
  const { operatorId, ...programme } = await programmeOf(db, agreement.programmeId, version);
  const parties = await partiesOf(db, id);
  const fund = (await findFund(db, agreement.programmeId)) as Row<'fund'>;
  const pledges = (await pledgesOf(db, fund.id)).filter(({ agreementId }) => agreementId === id);
  const { nameOf } = await organisationsOf(db, [
    operatorId,
    fund.holderId,
    ...[...parties, ...pledges].map(({ organisationId }) => organisationId),
  ]);
  const { revision, state, startsOn, endsOn, text, textHash } = agreement;
  return {
    ...programme,
    operator: nameOf(operatorId),
    revision,
    state,
    startsOn,
    endsOn,
    text,
    textHash,
    title: version.definition.agreement.title,
    prefix: version.definition.prefix,
    holder: nameOf(fund.holderId),
    parties: parties.map(({ organisationId, role, signedAt, signedHash }) => ({
      name: nameOf(organisationId),
      role,
      ...(signedAt !== null && { signedAt }),
      ...(signedHash !== null && { signedHash }),
    })),
    pledges: pledges.map(({ organisationId, amountWon }) => ({
      name: nameOf(organisationId),
      amountWon: `${amountWon}`,
    })),
  };
}

/** The terms as they were pinned when the award agreement was written: won as text. */
type Terms = Pick<
  AwardRecord,
  'stage1' | 'stage2Ceiling' | 'equipmentOwner' | 'warrantyMonths' | 'minimumUseMonths'
> & {
  readonly vat: { readonly treatment: string };
  readonly permittedCosts: readonly string[];
  readonly clawback: {
    readonly causes: readonly string[];
    readonly replyDays: number;
    readonly keepsStage1OnMissedTargets: boolean;
  };
};

const labelsOf = (codes: readonly string[], known: readonly Coded[]): Wording[] =>
  codes.map((code) => known.find((each) => each.code === code)?.label ?? { ko: code });

async function awardRecord(db: Db, id: string, regions: RegionNames): Promise<AwardRecord> {
  const award = await get(db, 'award', id);
  must(awardAllows('issueLetter', award.state));
  const agreement = await findAwardAgreement(db, id);
  if (agreement?.state !== 'signed') throw new Refused({ code: 'award_agreement_missing', facts: {} });
  const version = await getRunVersion(db, award.programmeVersionId);
  const { definition } = version;
  const { operatorId, ...programme } = await programmeOf(db, award.programmeId, version);
  const signatures = await signaturesOf(db, id);
  const { supplierId, funderId } = award;
  const { nameOf, numberOf } = await organisationsOf(db, [operatorId, supplierId, funderId]);
  const businessNumber = numberOf(supplierId);
  const { vat, permittedCosts, clawback, ...terms } = agreement.terms as Terms;
  return {
    ...programme,
    operator: nameOf(operatorId),
    revision: award.revision,
    number: award.number,
    state: award.state,
    supplier: nameOf(supplierId),
    ...(businessNumber !== undefined && { businessNumber }),
    payer: nameOf(funderId),
    plan: planOf(await agreedPlan(db, id), definition, regions),
    stage1: terms.stage1,
    stage2Ceiling: terms.stage2Ceiling,
    treatment: vat.treatment,
    permittedCosts: labelsOf(permittedCosts, definition.award.permittedCosts),
    equipmentOwner: terms.equipmentOwner,
    warrantyMonths: terms.warrantyMonths,
    minimumUseMonths: terms.minimumUseMonths,
    clawbackCauses: labelsOf(clawback.causes, definition.award.clawback.causes),
    replyDays: clawback.replyDays,
    keepsStage1OnMissedTargets: clawback.keepsStage1OnMissedTargets,
    textHash: agreement.textHash,
    signatures: signatures.map(({ role, organisationId, signedAt, textHash }) => ({
      role,
      name: nameOf(organisationId),
      signedAt,
      textHash,
    })),
  };
}

function planOf(row: Row<'plan'>, definition: RunDefinition, regions: RegionNames): AwardRecord['plan'] {
  const { startsOn, endsOn, capacitySites, hazards, regions: codes, targets } = planTerms(row);
  return {
    sequence: row.sequence,
    revision: row.revision,
    startsOn,
    endsOn,
    capacitySites,
    hazards: labelsOf(hazards, definition.hazards),
    regions: codes.map(regions),
    targets: targets.map(({ metric, target }) => {
      const known = definition.metrics.find(({ key }) => key === metric);
      return { label: known?.label ?? { ko: metric }, unit: known?.unit ?? { ko: '' }, target };
    }),
  };
}

async function paymentRecord(db: Db, id: string): Promise<PaymentRecord> {
  const payment = await get(db, 'payment', id);
  const around = (await surroundingsOf(db, [id])).get(id)!;
  const version = await getRunVersion(db, around.versionId);
  const { operatorId, ...programme } = await programmeOf(db, payment.programmeId, version);
  const steps = await stepsOf(db, id);
  const by = steps.flatMap(({ organisationId }) => organisationId ?? []);
  const { nameOf, numberOf } = await organisationsOf(db, [
    operatorId,
    payment.payeeId,
    around.payerId,
    ...by,
  ]);
  const businessNumber = numberOf(payment.payeeId);
  const award = payment.awardId === null ? undefined : await find(db, 'award', payment.awardId);
  const claim = payment.claimId === null ? undefined : await find(db, 'claim', payment.claimId);
  const signed = award && (await findAwardAgreement(db, award.id));
  const explanation = payment.explanation as Explanation;
  const { revision, number, kind, state, amountWon, offsetWon, bankReference, valueOn } = payment;
  return {
    ...programme,
    operator: nameOf(operatorId),
    revision,
    number,
    kind,
    state,
    payee: nameOf(payment.payeeId),
    ...(businessNumber !== undefined && { businessNumber }),
    payer: nameOf(around.payerId),
    ...(award && { awardNumber: award.number }),
    ...(claim && { claimNumber: claim.number }),
    ...(signed && { agreementHash: signed.textHash }),
    amountWon: `${amountWon}`,
    offsetWon: `${offsetWon}`,
    ...(bankReference !== null && { bankReference }),
    ...(valueOn !== null && { valueOn }),
    lines: explanation.lines,
    metrics: version.definition.metrics.map(({ key, label }) => ({ key, label })),
    sites: await sharesOf(db, explanation),
    steps: steps.map(({ what, organisationId, occurredAt }) => ({
      what,
      ...(organisationId !== null && { by: nameOf(organisationId) }),
      at: occurredAt,
    })),
  };
}

/** What was done for the payment: which organisation did what, and when; not which of its persons. */
async function stepsOf(db: Db, paymentId: string) {
  const { rows } = await sql<Pick<Row<'fact'>, 'what' | 'organisationId' | 'occurredAt'>>`
    select what, organisation_id, occurred_at from fact
    where subject_kind = 'payment' and subject_id = ${paymentId} order by seq`.execute(db);
  return rows;
}

/** The sites' shares by name, in the order of the explanation; a site that earns nothing is left out. */
async function sharesOf(db: Db, { sites }: Explanation): Promise<PaymentRecord['sites']> {
  const paid = sites.filter(({ amountWon }) => BigInt(amountWon) !== 0n);
  const { rows } = await sql<Pick<Row<'site'>, 'id' | 'name' | 'number'>>`select id, name, number from site
    where id in ${among(paid.map(({ siteId }) => siteId))}`.execute(db);
  const known = new Map(rows.map((row) => [row.id, row]));
  return paid.map(({ siteId, amountWon }) => {
    const { name = siteId, number } = known.get(siteId) ?? {};
    return { name, ...(number !== undefined && { number }), amountWon };
  });
}

type Document = Row<'document'>;

/** The document that states the record in the language by the template, where one was issued. */
export async function findStated(
  db: Db,
  { recordHash, language, template }: Pick<Document, 'recordHash' | 'language' | 'template'>,
): Promise<Document | undefined> {
  const { rows } = await sql<Document>`select * from document where record_hash = ${recordHash}
    and language = ${language} and template = ${template}`.execute(db);
  return rows[0];
}

/** The last document of the subject in the language, or the one of that hash. */
export async function findIssued(
  db: Db,
  subject: DocumentSubject,
  { language, hash }: { readonly language: Locale; readonly hash: string | undefined },
): Promise<Document | undefined> {
  const which = hash === undefined ? sql`language = ${language}` : sql`content_hash = ${hash}`;
  const { rows } = await sql<Document>`select * from document
    where ${sql.ref(columns[subject.kind])} = ${subject.id} and ${which} order by id desc limit 1`.execute(
    db,
  );
  return rows[0];
}

/** The document whose footer or whose file has the hash. */
export async function findByHash(db: Db, hash: string): Promise<Document | undefined> {
  const { rows } = await sql<Document>`select * from document
    where content_hash = ${hash} or file_hash = ${hash} limit 1`.execute(db);
  return rows[0];
}

/** Whether another record of the same subject was stated after this one. */
export async function hasLater(db: Db, document: Document): Promise<boolean> {
  const { id: subjectId } = subjectOf(document);
  const { rows } = await sql`select 1 from document where ${sql.ref(columns[document.kind])} = ${subjectId}
    and record_hash <> ${document.recordHash} and id > ${document.id} limit 1`.execute(db);
  return rows.length > 0;
}

/** What a document states. */
export const subjectOf = ({ kind, agreementId, awardId, paymentId }: Document): DocumentSubject => ({
  kind,
  id: (agreementId ?? awardId ?? paymentId) as string,
});
