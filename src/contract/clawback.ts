import Type from 'typebox';
import { NOTICE_CAUSES } from '../domain/clawback/causes.ts';
import {
  Count,
  Day,
  Explained,
  FactView,
  Id,
  Listed,
  ListQuery,
  Money,
  nullable,
  oneOf,
  Revision,
  Words,
} from './common.ts';
import { act, read } from './operation.ts';

const strict = { additionalProperties: false };
const receivableId = Type.Object({ receivableId: Id });

export const ReceivableView = Type.Object({
  id: Id,
  number: Type.String(),
  programmeId: Id,
  awardId: Id,
  supplierId: Id,
  cause: oneOf([...NOTICE_CAUSES]),
  notice: Type.String(),
  replyDueOn: Day,
  reply: nullable(Type.String()),
  amount: Money,
  recovered: Money,
  writtenOff: Money,
  open: nullable(Money),
  state: oneOf(['noticed', 'replied', 'dropped', 'open', 'settled', 'written_off'] as const),
  decision: nullable(Type.String()),
  writeOffReason: nullable(Type.String()),
  noticedBy: nullable(Id),
  decidedBy: nullable(Id),
  writtenOffBy: nullable(Id),
  revision: Revision,
});

const NamedReceivable = Type.Object({ ...ReceivableView.properties, supplierName: Type.String() });

const ReceivableDetail = Type.Object({
  ...NamedReceivable.properties,
  recoveries: Type.Array(
    Type.Object({
      id: Id,
      kind: oneOf(['offset', 'repayment', 'write_off'] as const),
      amount: Money,
      bankReference: nullable(Type.String()),
      paymentId: nullable(Id),
      onDay: Day,
    }),
  ),
  offsetUnderWay: Type.Object(Money.properties, {
    description: 'What payments of the award are to set off when they are paid',
  }),
  instalments: Type.Array(
    Type.Object({
      number: Count,
      dueOn: Day,
      amount: Money,
      paid: Money,
      state: oneOf(['paid', 'due', 'overdue'] as const),
    }),
  ),
  explanation: nullable(Explained),
  history: Type.Array(FactView),
});

export const clawbackOperations = {
  noticeClawback: act({
    id: 'noticeClawback',
    path: '/awards/{awardId}/clawbacks',
    summary: 'Give a supplier notice for what cause and how much money is to come back',
    params: Type.Object({ awardId: Id }),
    body: Type.Object({ cause: oneOf([...NOTICE_CAUSES]), amount: Money, notice: Words(4000) }, strict),
    reply: ReceivableView,
    status: 201,
  }),
  replyToClawback: act({
    id: 'replyToClawback',
    path: '/receivables/{receivableId}/reply',
    summary: 'Answer a clawback notice, until its day ends',
    params: receivableId,
    body: Type.Object({ reply: Words(4000) }, strict),
    reply: ReceivableView,
  }),
  decideClawback: act({
    id: 'decideClawback',
    path: '/receivables/{receivableId}/decide',
    summary: 'Drop a clawback, or decide how much is owed, at once or in monthly instalments',
    params: receivableId,
    body: Type.Union([
      Type.Object({ outcome: Type.Literal('drop'), reason: Words() }, strict),
      Type.Object(
        {
          outcome: Type.Literal('claim'),
          reason: Words(),
          amount: Money,
          instalments: Type.Optional(
            Type.Object({ count: Type.Integer({ minimum: 1, maximum: 120 }), firstDueOn: Day }, strict),
          ),
        },
        strict,
      ),
    ]),
    reply: ReceivableView,
  }),
  recordRepayment: act({
    id: 'recordRepayment',
    path: '/receivables/{receivableId}/repayments',
    summary: 'Record that money has come back, whole or an instalment',
    params: receivableId,
    body: Type.Object({ amount: Money, bankReference: Words(64), valueOn: Day }, strict),
    reply: ReceivableView,
    status: 201,
  }),
  offsetReceivable: act({
    id: 'offsetReceivable',
    path: '/receivables/{receivableId}/offsets',
    summary: 'Set a claim off against a payment of the award that is not paid yet',
    params: receivableId,
    body: Type.Object({ paymentId: Id, amount: Money }, strict),
    reply: ReceivableView,
    status: 201,
  }),
  writeOffReceivable: act({
    id: 'writeOffReceivable',
    path: '/receivables/{receivableId}/write-off',
    summary: 'Give up what is left of a claim, by authority and with a reason',
    params: receivableId,
    body: Type.Object({ reason: Words() }, strict),
    reply: ReceivableView,
  }),
  listReceivables: read({
    id: 'listReceivables',
    path: '/programmes/{programmeId}/receivables',
    summary: 'The clawbacks of a programme, or of one’s own organisation in it',
    params: Type.Object({ programmeId: Id }),
    query: ListQuery('receivables'),
    reply: Listed(NamedReceivable),
  }),
  getReceivable: read({
    id: 'getReceivable',
    path: '/receivables/{receivableId}',
    summary: 'A clawback with what came back, its instalments, explanation and history',
    params: receivableId,
    reply: ReceivableDetail,
  }),
};
