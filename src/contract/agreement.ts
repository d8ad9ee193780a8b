import Type from 'typebox';
import { Day, Id, Instant, Money, nullable, oneOf, Revision, Sha256 } from './common.ts';
import { PledgeCallView } from './fund.ts';
import { act, read } from './operation.ts';
import { OrganisationName } from './sign-in.ts';

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
      organisationName: OrganisationName,
      role: Type.String(),
      signedAt: nullable(Instant),
      signedHash: nullable(Sha256),
    }),
  ),
  fund: Type.Object({ id: Id, holderId: Id, currency: Type.String() }),
  pledges: Type.Array(
    Type.Object({
      id: Id,
      organisationId: Id,
      organisationName: OrganisationName,
      amount: Money,
      state: Type.String(),
    }),
  ),
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
};
