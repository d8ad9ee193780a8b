import { digestOf, plain } from '../fact/digest.ts';
import type { Line } from '../payment/explanation.ts';
import type { Locale } from '../person/actor.ts';
import type { Wording } from '../rule/vocabulary.ts';
import type { Day, Instant } from '../time.ts';

export const DOCUMENT_KINDS = ['agreement', 'award_letter', 'payment_statement'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Why a document is not given, or not known. */
export type DocumentRefusal = 'document_not_issued' | 'document_outdated' | 'document_press_unavailable';

/** What words and template make of a content. Whoever changes what a document shows adds one here. */
export const TEMPLATE = 2;

/** Won as text, so that no reader of JSON turns it into a float. */
export type Won = string;

/** What every document says of its programme. `demo` and `notice` say that it is a model of institutions. */
type OfProgramme = {
  readonly demo: boolean;
  readonly programme: { readonly title: Wording; readonly notice: Wording; readonly contentId: string };
  readonly operator: Wording;
};

export type AgreementRecord = OfProgramme & {
  readonly revision: number;
  readonly title: Wording;
  readonly prefix: string;
  readonly state: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly text: string;
  readonly textHash: string;
  readonly parties: readonly {
    readonly name: Wording;
    readonly role: string;
    readonly signedAt?: Instant;
    readonly signedHash?: string;
  }[];
  readonly holder: Wording;
  readonly pledges: readonly { readonly name: Wording; readonly amountWon: Won }[];
};

type Split = { readonly supplyWon: Won; readonly vatWon: Won; readonly totalWon: Won };

export type AwardRecord = OfProgramme & {
  readonly revision: number;
  readonly number: string;
  readonly state: string;
  readonly supplier: Wording;
  readonly businessNumber?: string;
  readonly payer: Wording;
  readonly plan: {
    readonly sequence: number;
    readonly revision: number;
    readonly startsOn: Day;
    readonly endsOn: Day;
    readonly capacitySites: number;
    readonly hazards: readonly Wording[];
    readonly regions: readonly Wording[];
    readonly targets: readonly { readonly label: Wording; readonly unit: Wording; readonly target: number }[];
  };
  readonly stage1: Split;
  readonly stage2Ceiling: Split;
  readonly treatment: string;
  readonly permittedCosts: readonly Wording[];
  readonly equipmentOwner: string;
  readonly warrantyMonths: number;
  readonly minimumUseMonths: number;
  readonly clawbackCauses: readonly Wording[];
  readonly replyDays: number;
  readonly keepsStage1OnMissedTargets: boolean;
  readonly textHash: string;
  readonly signatures: readonly {
    readonly role: string;
    readonly name: Wording;
    readonly signedAt: Instant;
    readonly textHash: string;
  }[];
};

export type PaymentRecord = OfProgramme & {
  readonly revision: number;
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly payee: Wording;
  readonly businessNumber?: string;
  readonly payer: Wording;
  readonly awardNumber?: string;
  readonly claimNumber?: string;
  readonly agreementHash?: string;
  readonly amountWon: Won;
  readonly offsetWon: Won;
  readonly bankReference?: string;
  readonly valueOn?: Day;
  readonly lines: readonly Line[];
  readonly metrics: readonly { readonly key: string; readonly label: Wording }[];
  readonly sites: readonly { readonly name: string; readonly number?: string; readonly amountWon: Won }[];
  readonly steps: readonly { readonly what: string; readonly by?: Wording; readonly at: Instant }[];
};

/** What a document states, in no language: the same record is the same content for every language. */
export type Stated =
  | { readonly kind: 'agreement'; readonly record: AgreementRecord }
  | { readonly kind: 'award_letter'; readonly record: AwardRecord }
  | { readonly kind: 'payment_statement'; readonly record: PaymentRecord };

/** The house's last seal when a document was issued; none before the first. */
export type Head = { readonly number: string; readonly hash: string };

/** All that a document is made of: its PDF follows from it, and the hash in its footer is this content's. */
export type DocumentContent = Stated & {
  readonly format: 'dure-document-1';
  readonly template: number;
  readonly language: Locale;
  readonly number: string;
  readonly issuedAt: Instant;
  readonly seal?: Head;
  /** Where the house can be asked for it; absent where it has no address of its own. */
  readonly home?: string;
};

/** SHA-256 of the record that documents state: while it is the same, so are they. */
export const recordHash = ({ kind, record }: Stated): string => digestOf({ kind, record });

/** SHA-256 of the whole content's canonical JSON (RFC 8785): what the footer bears. */
export const contentHash = (content: DocumentContent): string => digestOf(content);

type Issue = Pick<DocumentContent, 'language' | 'issuedAt'> & {
  readonly seal: Head | null;
  readonly home: string | null;
};

/** The content of a document issued now. Its number is its subject's, with the beginning of the record's hash. */
export function contentOf(stated: Stated, issue: Issue): DocumentContent {
  const subject = stated.kind === 'agreement' ? `${stated.record.prefix}-A` : stated.record.number;
  return plain({
    format: 'dure-document-1',
    template: TEMPLATE,
    number: `${subject}-${recordHash(stated).slice(0, 8).toUpperCase()}`,
    ...stated,
    ...issue,
  }) as DocumentContent;
}

/** The won that stand on the document's face as its total. */
export function totalOf({ kind, record }: Stated): bigint {
  if (kind === 'payment_statement') return BigInt(record.amountWon);
  if (kind === 'award_letter') return BigInt(record.stage1.totalWon) + BigInt(record.stage2Ceiling.totalWon);
  return record.pledges.reduce((sum, { amountWon }) => sum + BigInt(amountWon), 0n);
}

/** Whether a document still says what the record says. */
export type DocumentStanding = 'current' | 'changed' | 'superseded';

/**
 * How an issued document stands: `superseded` by one that states a later record, `changed` where the record moved on
 * and nobody has had it stated since.
 */
export const standingOf = (
  document: { readonly recordHash: string },
  now: { readonly recordHash: string; readonly hasLater: boolean },
): DocumentStanding => {
  if (document.recordHash === now.recordHash) return 'current';
  return now.hasLater ? 'superseded' : 'changed';
};
