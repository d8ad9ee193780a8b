import type { Locale } from '../person/actor.ts';
import { agreementFace } from './agreement-face.ts';
import { awardFace } from './award-face.ts';
import type { Block, Body } from './block.ts';
import { contentHash, type DocumentContent } from './content.ts';
import { paymentFace } from './payment-face.ts';
import { grouped, instantWords, said, WORDS } from './words.ts';

/** What is printed: finished texts, in the order in which they stand on the paper. */
export type Face = Body & {
  readonly language: Locale;
  readonly issuer: string;
  readonly programme: string;
  readonly title: string;
  readonly number: readonly [string, string];
  readonly issued: readonly [string, string];
  /** Over each page of a demo: that it is a model. */
  readonly banner: string;
  readonly closing: string;
  readonly notice: string;
  readonly footer: {
    readonly hash: string;
    readonly label: string;
    readonly check: string;
    readonly page: string;
  };
  /** For the PDF's own properties: year, month, day, hour, minute and second in UTC. */
  readonly date: readonly number[];
};

function bodyOf(content: DocumentContent): Body {
  switch (content.kind) {
    case 'agreement':
      return agreementFace(content.record, content.language);
    case 'award_letter':
      return awardFace(content.record, content.language);
    case 'payment_statement':
      return paymentFace(content.record, content.language);
  }
}

/** The face of a content: the same content has the same face. */
export function faceOf(content: DocumentContent): Face {
  const { language, kind, record, issuedAt, seal, home } = content;
  const words = WORDS[language];
  const body = bodyOf(content);
  const sealed: Block = {
    block: 'facts',
    title: words.seal.title,
    rows:
      seal === undefined
        ? [[words.seal.head, words.seal.none]]
        : [
            [words.seal.number, seal.number],
            [words.seal.head, grouped(seal.hash)],
          ],
  };
  return {
    ...body,
    blocks: [...body.blocks, sealed],
    language,
    issuer: said(record.operator, language),
    programme: said(record.programme.title, language),
    title: words.titles[kind],
    number: [words.number, content.number],
    issued: [words.issued, instantWords(issuedAt, language)],
    banner: record.demo ? words.banner : '',
    closing: words.closing,
    notice: said(record.programme.notice, language),
    footer: {
      hash: grouped(contentHash(content)),
      label: words.hash,
      check: words.check(home === undefined ? '/documents' : `${home}/documents`),
      page: words.page,
    },
    date: datePartsOf(issuedAt),
  };
}

const datePartsOf = (instant: string): number[] => (instant.match(/\d+/g) ?? []).slice(0, 6).map(Number);
