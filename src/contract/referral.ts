import Type from 'typebox';
import { FactView, Id, Instant, Key, Listed, ListQuery, nullable, oneOf, Revision, Words } from './common.ts';
import { act, read } from './operation.ts';

const strict = { additionalProperties: false };
const programmeId = Type.Object({ programmeId: Id });
const referralId = Type.Object({ referralId: Id });

export const ReferralView = Type.Object({
  id: Id,
  programmeId: Id,
  organisationId: Id,
  target: Type.String({ description: 'A destination of the programme file' }),
  destinationId: Id,
  consentedAt: Instant,
  state: oneOf(['consented', 'received', 'accepted', 'declined', 'concluded', 'withdrawn'] as const),
  reasonCode: nullable(Type.String()),
  reason: nullable(Type.String()),
  outcome: nullable(Type.String()),
  revision: Revision,
});

const NamedReferral = Type.Object({ ...ReferralView.properties, organisationName: Type.String() });
const ReferralDetail = Type.Object({ ...NamedReferral.properties, history: Type.Array(FactView) });

export const referralOperations = {
  consentToReferral: act({
    id: 'consentToReferral',
    path: '/programmes/{programmeId}/referrals',
    summary: 'Consent, for one’s own organisation, to be referred; support never depends on it',
    params: programmeId,
    body: Type.Object({ target: Key }, strict),
    reply: ReferralView,
    status: 201,
  }),
  receiveReferral: act({
    id: 'receiveReferral',
    path: '/referrals/{referralId}/receive',
    summary: 'Take a referral in, as its destination',
    params: referralId,
    reply: ReferralView,
  }),
  acceptReferral: act({
    id: 'acceptReferral',
    path: '/referrals/{referralId}/accept',
    summary: 'Accept a referral, without tying it to the purchase of a product',
    params: referralId,
    body: Type.Object(
      {
        tiedToPurchase: Type.Boolean({
          description: 'Whether acceptance hangs on buying a product; if so it is refused',
        }),
      },
      strict,
    ),
    reply: ReferralView,
  }),
  declineReferral: act({
    id: 'declineReferral',
    path: '/referrals/{referralId}/decline',
    summary: 'Decline a referral by a reason of the programme file',
    params: referralId,
    body: Type.Object({ reasonCode: Key, reason: Words() }, strict),
    reply: ReferralView,
  }),
  concludeReferral: act({
    id: 'concludeReferral',
    path: '/referrals/{referralId}/conclude',
    summary: 'Say what became of an accepted referral',
    params: referralId,
    body: Type.Object({ outcome: Words() }, strict),
    reply: ReferralView,
  }),
  withdrawReferral: act({
    id: 'withdrawReferral',
    path: '/referrals/{referralId}/withdraw',
    summary: 'Take the consent back, before the referral is accepted',
    params: referralId,
    reply: ReferralView,
  }),
  getReferral: read({
    id: 'getReferral',
    path: '/referrals/{referralId}',
    summary: 'One referral: to the company itself, its destination, and those who run or audit the programme',
    params: referralId,
    reply: ReferralDetail,
  }),
  listReferrals: read({
    id: 'listReferrals',
    path: '/programmes/{programmeId}/referrals',
    summary: 'The referrals of a programme: a destination sees those to itself, others their own',
    params: programmeId,
    query: ListQuery('referrals'),
    reply: Listed(NamedReferral),
  }),
};
