import type { Context } from '../../actions/context.ts';
import { issueDocument, type Printed, printDocument } from '../../actions/document/issue.ts';
import { documentOperations as operations } from '../../contract/document.ts';
import { type DocumentContent, recordHash, standingOf, totalOf } from '../../domain/document/content.ts';
import { titleOf } from '../../domain/document/words.ts';
import type { Locale } from '../../domain/person/actor.ts';
import {
  type DocumentSubject,
  findByHash,
  findIssued,
  hasLater,
  statedBy,
  subjectOf,
} from '../../store/documents.ts';
import { must, Refused } from '../../store/refused.ts';
import type { Row } from '../../store/rows.ts';
import { mustNotBeTooMany } from '../attempts.ts';
import { money } from '../money.ts';
import { regionsOfKorea } from '../reference.ts';
import { downloading, type HouseParts, preparing, type Reading, type Route, reading } from '../route.ts';

type Subject = DocumentSubject;
type Asked = { readonly language?: Locale; readonly hash?: string };

const regions = (code: string) => {
  const known = regionsOfKorea().findLast((region) => region.code === code);
  return known === undefined ? { ko: code } : { ko: known.ko, en: known.en };
};

function print({ db, house, now }: Reading, subject: Subject, language: Locale): Promise<Printed | null> {
  const { press, home } = house;
  return printDocument({ db, press, regions, home, now }, subject, language);
}

type Issue = { readonly subject: Subject; readonly language: Locale; readonly printed: Printed | null };

const issue = async (context: Context, asked: Issue, { files }: HouseParts) =>
  documentView(await issueDocument(context, { ...asked, regions, files }));

const documentView = ({ content, ...document }: Row<'document'>) => ({
  ...document,
  number: (content as DocumentContent).number,
});

async function fileOf({ db, house, locale }: Reading, subject: Subject, { language, hash }: Asked) {
  const document = await findIssued(db, subject, { language: language ?? locale, hash });
  if (document === undefined) throw new Refused({ code: 'document_not_issued', facts: {} });
  const { kind, number, language: written } = document.content as DocumentContent;
  return {
    bytes: must(await house.files.read(document.fileHash)),
    mediaType: 'application/pdf',
    name: `${titleOf(kind, written)} ${number}.pdf`,
  };
}

const of = (kind: Subject['kind'], id: string): Subject => ({ kind, id });

export const documentRoutes: readonly Route[] = [
  preparing(
    operations.issueAgreementDocument,
    (reading, { agreementId, language }) => print(reading, of('agreement', agreementId), language),
    (context, { agreementId, language }, printed, house) =>
      issue(context, { subject: of('agreement', agreementId), language, printed }, house),
  ),
  preparing(
    operations.issueAwardDocument,
    (reading, { awardId, language }) => print(reading, of('award_letter', awardId), language),
    (context, { awardId, language }, printed, house) =>
      issue(context, { subject: of('award_letter', awardId), language, printed }, house),
  ),
  preparing(
    operations.issuePaymentDocument,
    (reading, { paymentId, language }) => print(reading, of('payment_statement', paymentId), language),
    (context, { paymentId, language }, printed, house) =>
      issue(context, { subject: of('payment_statement', paymentId), language, printed }, house),
  ),
  downloading(operations.downloadAgreementDocument, (reading, { agreementId, ...asked }) =>
    fileOf(reading, of('agreement', agreementId), asked),
  ),
  downloading(operations.downloadAwardDocument, (reading, { awardId, ...asked }) =>
    fileOf(reading, of('award_letter', awardId), asked),
  ),
  downloading(operations.downloadPaymentDocument, (reading, { paymentId, ...asked }) =>
    fileOf(reading, of('payment_statement', paymentId), asked),
  ),
  reading(operations.checkDocument, async (reading, { hash }) => {
    await mustNotBeTooMany(reading, 'document');
    const { db } = reading;
    const document = await findByHash(db, hash);
    if (document === undefined) return { document: null };
    const content = document.content as DocumentContent;
    const now = recordHash(await statedBy(db, subjectOf(document), regions));
    const later = { recordHash: now, hasLater: await hasLater(db, document) };
    return {
      document: {
        matched: document.fileHash === hash ? ('file' as const) : ('content' as const),
        kind: content.kind,
        number: content.number,
        programme: content.record.programme.title,
        language: content.language,
        issuedAt: content.issuedAt,
        amount: money(totalOf(content)),
        seal: content.seal ?? null,
        standing: standingOf(document, later),
        contentHash: document.contentHash,
        fileHash: document.fileHash,
      },
    };
  }),
];
