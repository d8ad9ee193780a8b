import {
  contentHash,
  contentOf,
  type DocumentContent,
  recordHash,
  TEMPLATE,
} from '../../domain/document/content.ts';
import { faceOf } from '../../domain/document/face.ts';
import type { Locale } from '../../domain/person/actor.ts';
import type { Instant } from '../../domain/time.ts';
import { type DocumentSubject, findStated, type RegionNames, statedBy } from '../../store/documents.ts';
import { newId } from '../../store/ids.ts';
import { must, Refused } from '../../store/refused.ts';
import { type Db, lock, type Row, type SubjectTable } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { findLast } from '../../store/seals.ts';
import type { Context, DocumentPress, FileStore } from '../context.ts';

/** What a document is made with, outside of any transaction. */
type Means = {
  readonly db: Db;
  readonly press: DocumentPress;
  readonly regions: RegionNames;
  readonly home: string | null;
  readonly now: Instant;
};

/** A document that was printed and lies nowhere yet. */
export type Printed = {
  readonly content: DocumentContent;
  readonly recordHash: string;
  readonly bytes: Uint8Array;
};

/**
 * States the record and prints it, before the transaction, which must not wait for a press. Where the same was issued
 * before it answers null: there is nothing to make. Refuses as `statedBy` and `document_press_unavailable`.
 */
export async function printDocument(
  { db, press, regions, home, now }: Means,
  subject: DocumentSubject,
  language: Locale,
): Promise<Printed | null> {
  const stated = await statedBy(db, subject, regions);
  const hash = recordHash(stated);
  if ((await findStated(db, { recordHash: hash, language, template: TEMPLATE })) !== undefined) return null;
  const last = await findLast(db);
  const seal = last === undefined ? null : { number: `${last.number}`, hash: last.hash };
  const content = contentOf(stated, { language, issuedAt: now, seal, home });
  return { content, recordHash: hash, bytes: must(await press.print(faceOf(content))) };
}

const tables = {
  agreement: 'agreement',
  award_letter: 'award',
  payment_statement: 'payment',
} as const satisfies Record<DocumentSubject['kind'], SubjectTable>;

/**
 * Issues what was printed, or answers the document that states the same record already. Of several that printed the
 * same at once one keeps its file, under the lock of the subject; what the others hold is never written down. Refuses
 * `document_outdated` where the record is no longer what was printed, and `file_store_unavailable`.
 */
export async function issueDocument(
  context: Context,
  {
    subject,
    language,
    regions,
    files,
    printed,
  }: {
    readonly subject: DocumentSubject;
    readonly language: Locale;
    readonly regions: RegionNames;
    readonly files: FileStore;
    readonly printed: Printed | null;
  },
): Promise<Row<'document'>> {
  const { tx } = context;
  // Whoever changes the subject, or issues the same, waits here or has been waited for.
  await lock(tx, tables[subject.kind], subject.id);
  const hash = recordHash(await statedBy(tx, subject, regions));
  const known = await findStated(tx, { recordHash: hash, language, template: TEMPLATE });
  if (known !== undefined) return known;
  if (printed?.recordHash !== hash) throw new Refused({ code: 'document_outdated', facts: {} });
  const { bytes } = printed;
  const file = { sha256: must(await files.keep(bytes)), sizeBytes: bytes.length };
  return record(context, subject, { ...printed, file });
}

async function record(
  context: Context,
  subject: DocumentSubject,
  printed: Printed & { readonly file: { readonly sha256: string; readonly sizeBytes: number } },
): Promise<Row<'document'>> {
  const { tx, actor, now } = context;
  const { content, recordHash: hash, file } = printed;
  const whose = { organisationId: actor.organisationId, revision: 1 };
  const kept: Row<'file'> = {
    id: newId(),
    ...file,
    mediaType: 'application/pdf',
    perceptualHash: null,
    camera: null,
    uploadedBy: actor.personId,
    uploadedAt: now,
    ...whose,
  };
  const document: Row<'document'> = {
    id: newId(),
    programmeId: context.programmeId as string,
    kind: subject.kind,
    agreementId: subject.kind === 'agreement' ? subject.id : null,
    awardId: subject.kind === 'award_letter' ? subject.id : null,
    paymentId: subject.kind === 'payment_statement' ? subject.id : null,
    language: content.language,
    template: content.template,
    content,
    recordHash: hash,
    contentHash: contentHash(content),
    fileHash: file.sha256,
    fileId: kept.id,
    issuedBy: actor.personId,
    issuedAt: content.issuedAt,
    ...whose,
  };
  const { contentHash: footer, fileHash } = document;
  const detail = { kind: subject.kind, number: content.number, contentHash: footer, fileHash };
  // The guard of documents asks for the file, so it comes first.
  await save(tx, context, [created('file', kept, { what: 'file.kept', detail: { sha256: fileHash } })]);
  await save(tx, context, [created('document', document, { what: 'document.issued', detail })]);
  return document;
}
