import Type from 'typebox';
import { DOCUMENT_KINDS } from '../domain/document/content.ts';
import { Bilingual, Id, Instant, Money, nullable, oneOf, Revision, Sha256 } from './common.ts';
import { act, read } from './operation.ts';

const Language = oneOf(['ko', 'en'] as const);
const Pdf = Type.String({ contentEncoding: 'binary', description: 'A PDF/A-2a file' });

export const DocumentView = Type.Object({
  id: Id,
  kind: oneOf([...DOCUMENT_KINDS]),
  number: Type.String(),
  language: Language,
  contentHash: Type.String({
    pattern: '^[0-9a-f]{64}$',
    description: 'As the footer bears it: SHA-256 of the content’s canonical JSON',
  }),
  fileHash: Sha256,
  issuedAt: Instant,
  revision: Revision,
});

/** What anybody learns of a document whose hash they have: what stands on its face, and no name. */
const CheckedDocument = Type.Object({
  matched: oneOf(['file', 'content'] as const),
  kind: oneOf([...DOCUMENT_KINDS]),
  number: Type.String(),
  programme: Bilingual,
  language: Language,
  issuedAt: Instant,
  amount: Type.Object({ ...Money.properties }, { description: 'The total on its face' }),
  seal: nullable(Type.Object({ number: Type.String(), hash: Sha256 })),
  standing: oneOf(['current', 'changed', 'superseded'] as const),
  contentHash: Sha256,
  fileHash: Sha256,
});

const Issue = Type.Object({ language: Language }, { additionalProperties: false });
const Which = Type.Object(
  { language: Type.Optional(Language), hash: Type.Optional(Sha256) },
  { additionalProperties: false },
);
const agreementId = Type.Object({ agreementId: Id });
const awardId = Type.Object({ awardId: Id });
const paymentId = Type.Object({ paymentId: Id });

const issue = 'the same one while the record is the same';
const download = 'The last one issued in the language, or that of the hash in its footer, as PDF/A';

export const documentOperations = {
  issueAgreementDocument: act({
    id: 'issueAgreementDocument',
    path: '/agreements/{agreementId}/documents',
    summary: `Issue the agreement as a document: ${issue}`,
    params: agreementId,
    body: Issue,
    reply: DocumentView,
    status: 201,
  }),
  downloadAgreementDocument: read({
    id: 'downloadAgreementDocument',
    path: '/agreements/{agreementId}/document',
    summary: download,
    params: agreementId,
    query: Which,
    reply: Pdf,
  }),
  issueAwardDocument: act({
    id: 'issueAwardDocument',
    path: '/awards/{awardId}/documents',
    summary: `Issue the award letter, once the award agreement is signed: ${issue}`,
    params: awardId,
    body: Issue,
    reply: DocumentView,
    status: 201,
  }),
  downloadAwardDocument: read({
    id: 'downloadAwardDocument',
    path: '/awards/{awardId}/document',
    summary: download,
    params: awardId,
    query: Which,
    reply: Pdf,
  }),
  issuePaymentDocument: act({
    id: 'issuePaymentDocument',
    path: '/payments/{paymentId}/documents',
    summary: `Issue the payment statement: ${issue}`,
    params: paymentId,
    body: Issue,
    reply: DocumentView,
    status: 201,
  }),
  downloadPaymentDocument: read({
    id: 'downloadPaymentDocument',
    path: '/payments/{paymentId}/document',
    summary: download,
    params: paymentId,
    query: Which,
    reply: Pdf,
  }),
  checkDocument: read({
    id: 'checkDocument',
    path: '/documents/{hash}',
    summary: 'Whether the house issued the document with this hash of its file or in its footer',
    params: Type.Object({ hash: Sha256 }),
    reply: Type.Object({ document: nullable(CheckedDocument) }, { description: 'Null: never issued here' }),
  }),
};
