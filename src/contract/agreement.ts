import Type from 'typebox';
import { Day, Id, Instant, Money, nullable, oneOf, Revision, Sha256, Words } from './common.ts';
import { act, read } from './operation.ts';

const PledgeCallView = Type.Object({
  id: Id,
  pledgeId: Id,
  amount: Money,
  dueOn: Day,
  state: oneOf(['called', 'received', 'cancelled'] as const),
  bankReference: nullable(Type.String()),
  valueOn: nullable(Day),
  revision: Revision,
});

export const AgreementView = Type.Object({
  id: Id,
  programmeId: Id,
  text: Type.String(),
  textHash: Sha256,
  state: oneOf(['draft', 'active', 'ended'] as const),
  startsOn: Day,
  endsOn: Day,
  revision: Revision,
});

const AgreementDetail = Type.Object({
  ...AgreementView.properties,
  parties: Type.Array(
    Type.Object({
      organisationId: Id,
      role: Type.String(),
      signedAt: nullable(Instant),
      signedHash: nullable(Sha256),
    }),
  ),
  fund: Type.Object({ id: Id, holderId: Id, currency: Type.String() }),
  pledges: Type.Array(Type.Object({ id: Id, organisationId: Id, amount: Money, state: Type.String() })),
  calls: Type.Array(PledgeCallView),
});

const agreementId = Type.Object({ agreementId: Id });

export const agreementOperations = {
  draftAgreement: act({
    id: 'draftAgreement',
    path: '/programmes/{programmeId}/agreement',
    summary: 'Write the agreement of the published version down, with parties, fund and pledges',
    params: Type.Object({ programmeId: Id }),
    reply: AgreementView,
    status: 201,
  }),
  getAgreement: read({
    id: 'getAgreement',
    path: '/agreements/{agreementId}',
    summary: 'The agreement with its signatures, pledges and calls',
    params: agreementId,
    reply: AgreementDetail,
  }),
  signAgreement: act({
    id: 'signAgreement',
    path: '/agreements/{agreementId}/sign',
    summary: 'Sign for one’s organisation over the hash of the text that was read',
    params: agreementId,
    body: Type.Object({ textHash: Sha256 }, { additionalProperties: false }),
    reply: AgreementView,
  }),
  callPledge: act({
    id: 'callPledge',
    path: '/pledges/{pledgeId}/calls',
    summary: 'Ask a contributor for part of its pledge',
    params: Type.Object({ pledgeId: Id }),
    body: Type.Object({ amount: Money, dueOn: Day }, { additionalProperties: false }),
    reply: PledgeCallView,
    status: 201,
  }),
  receivePledge: act({
    id: 'receivePledge',
    path: '/pledge-calls/{pledgeCallId}/receive',
    summary: 'Record that the called money has come in',
    params: Type.Object({ pledgeCallId: Id }),
    body: Type.Object({ bankReference: Words(64), valueOn: Day }, { additionalProperties: false }),
    reply: PledgeCallView,
  }),
};
