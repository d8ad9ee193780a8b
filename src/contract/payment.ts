import Type from 'typebox';
import {
  Bilingual,
  Day,
  Explained,
  FactView,
  Id,
  Instant,
  Listed,
  ListQuery,
  Money,
  nullable,
  oneOf,
  Problem,
  Revision,
  Sha256,
  Words,
} from './common.ts';
import { act, read } from './operation.ts';
import { SealHead } from './seal.ts';

export const PaymentView = Type.Object({
  id: Id,
  number: Type.String(),
  programmeId: Id,
  fundId: Id,
  awardId: nullable(Id),
  claimId: nullable(Id),
  verificationId: nullable(Id),
  payeeId: Id,
  kind: oneOf(['stage_1', 'stage_2', 'verification_fee'] as const),
  amount: Money,
  offset: Money,
  state: oneOf(['approved', 'released', 'paid', 'returned', 'cancelled', 'expired'] as const),
  holdId: Id,
  approvedBy: nullable(Id),
  releasedBy: nullable(Id),
  bankReference: nullable(Type.String()),
  valueOn: nullable(Day),
  returnedReason: nullable(Type.String()),
  revision: Revision,
});

/** As a list shows it, with what people call it by. */
const ListedPayment = Type.Object({
  ...PaymentView.properties,
  payeeName: Type.String(),
});

const Lines = Type.Array(
  Type.Object(
    { line: Type.String(), changeWon: Type.Optional(Type.String()) },
    { additionalProperties: true },
  ),
);

/** From the evidence to the won: the lines' changes sum to the amount, the shares of the sites too. */
export const PaymentExplanation = Type.Object({
  seal: SealHead,
  paymentId: Id,
  number: Type.String(),
  kind: Type.String(),
  state: Type.String(),
  amount: Money,
  lines: Lines,
  sum: Money,
  cash: Type.Object({ amount: Money, offset: Money, paid: Money }),
  rests: Explained,
  sites: Type.Array(Type.Object({ siteId: Id, amount: Money })),
  version: Type.Object({
    programmeVersionId: Id,
    contentId: Sha256,
    programme: Type.String(),
    title: Bilingual,
    number: Type.Integer(),
  }),
  metrics: Type.Array(Type.Object({ key: Type.String(), label: Bilingual }), {
    description: 'What the programme file calls the metrics of the lines',
  }),
  claim: nullable(
    Type.Object({
      id: Id,
      number: Type.String(),
      kind: Type.String(),
      frozenHash: nullable(Type.String()),
      sample: Explained,
      verification: Explained,
      pay: Explained,
      seedProof: Explained,
      decidedBy: nullable(Id),
    }),
  ),
  people: Type.Array(
    Type.Object({
      what: Type.String(),
      personId: nullable(Id),
      organisationId: nullable(Id),
      at: Instant,
      factId: Id,
    }),
  ),
  journals: Type.Array(
    Type.Object({
      id: Id,
      op: Type.String(),
      kind: Type.String(),
      effectiveOn: Day,
      recordedAt: Instant,
      reversesId: nullable(Id),
      entries: Type.Array(Type.Object({ account: Type.String(), amount: Money, siteId: nullable(Id) })),
    }),
  ),
  holds: Type.Array(
    Type.Object({
      id: Id,
      amount: Money,
      settled: Money,
      released: Money,
      state: Type.String(),
      expiresAt: nullable(Instant),
    }),
  ),
});

/** Each item of a list gets its own answer: the payment as it is now, or the problem that left it as it was. */
const Outcomes = Type.Object({
  items: Type.Array(
    Type.Object({ paymentId: Id, payment: nullable(PaymentView), problem: nullable(Problem) }),
  ),
});

const paymentId = Type.Object({ paymentId: Id });
const programmeId = Type.Object({ programmeId: Id });
const booking = { bankReference: Words(64), valueOn: Day };
const reason = Words(500);

export const paymentOperations = {
  approveStage1: act({
    id: 'approveStage1',
    path: '/awards/{awardId}/stage-1',
    summary: 'Approve stage 1 on the agreed plan; its money is held',
    params: Type.Object({ awardId: Id }),
    reply: PaymentView,
    status: 201,
  }),
  approveStage2: act({
    id: 'approveStage2',
    path: '/claims/{claimId}/stage-2',
    summary: 'Approve what a decided claim pays; the commitment becomes a hold on received money',
    params: Type.Object({ claimId: Id }),
    reply: PaymentView,
    status: 201,
  }),
  approveVerificationFee: act({
    id: 'approveVerificationFee',
    path: '/verifications/{verificationId}/fee',
    summary: 'Approve a verifier’s fee for a submitted round',
    params: Type.Object({ verificationId: Id }),
    reply: PaymentView,
    status: 201,
  }),
  listPayments: read({
    id: 'listPayments',
    path: '/programmes/{programmeId}/payments',
    summary: 'The payments of a programme, or one’s own',
    params: programmeId,
    query: ListQuery('payments'),
    reply: Listed(ListedPayment),
  }),
  getPayment: read({
    id: 'getPayment',
    path: '/payments/{paymentId}',
    summary: 'One payment with its history',
    params: paymentId,
    reply: Type.Object({ ...PaymentView.properties, history: Type.Array(FactView) }),
  }),
  explainPayment: read({
    id: 'explainPayment',
    path: '/payments/{paymentId}/explanation',
    summary: 'The arithmetic from the evidence to the won, and every journal and hold of it',
    params: paymentId,
    reply: PaymentExplanation,
  }),
  releasePayment: act({
    id: 'releasePayment',
    path: '/payments/{paymentId}/release',
    summary: 'Release an approved payment to the bank, as another person of the payer’s',
    params: paymentId,
    reply: PaymentView,
  }),
  releasePayments: act({
    id: 'releasePayments',
    path: '/programmes/{programmeId}/payments/release',
    summary: 'Release a list of payments; each gets its own answer',
    params: programmeId,
    body: Type.Object(
      { paymentIds: Type.Array(Id, { minItems: 1, maxItems: 1000, uniqueItems: true }) },
      { additionalProperties: false },
    ),
    reply: Outcomes,
  }),
  settlePayment: act({
    id: 'settlePayment',
    path: '/payments/{paymentId}/settle',
    summary: 'Book a released payment as paid, with the bank’s reference and value date',
    params: paymentId,
    body: Type.Object(booking, { additionalProperties: false }),
    reply: PaymentView,
  }),
  settlePayments: act({
    id: 'settlePayments',
    path: '/programmes/{programmeId}/payments/settle',
    summary: 'Book a list of payments as paid; each gets its own answer',
    params: programmeId,
    body: Type.Object(
      {
        items: Type.Array(Type.Object({ paymentId: Id, ...booking }, { additionalProperties: false }), {
          minItems: 1,
          maxItems: 1000,
        }),
      },
      { additionalProperties: false },
    ),
    reply: Outcomes,
  }),
  recordBankReturn: act({
    id: 'recordBankReturn',
    path: '/payments/{paymentId}/bank-return',
    summary: 'Record that the bank sent a payment back',
    params: paymentId,
    body: Type.Object({ reason, valueOn: Day }, { additionalProperties: false }),
    reply: PaymentView,
  }),
  reissuePayment: act({
    id: 'reissuePayment',
    path: '/payments/{paymentId}/reissue',
    summary: 'Approve a returned payment again',
    params: paymentId,
    reply: PaymentView,
  }),
  correctPayment: act({
    id: 'correctPayment',
    path: '/payments/{paymentId}/correct',
    summary: 'Correct a wrong value date or bank reference by reversal and a new posting',
    params: paymentId,
    body: Type.Object({ ...booking, reason }, { additionalProperties: false }),
    reply: PaymentView,
  }),
  cancelPayment: act({
    id: 'cancelPayment',
    path: '/payments/{paymentId}/cancel',
    summary: 'Take an approval back before the bank has it',
    params: paymentId,
    body: Type.Object({ reason }, { additionalProperties: false }),
    reply: PaymentView,
  }),
};
