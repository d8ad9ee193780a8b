import Type from 'typebox';
import { SUSPENSION_CAUSES, TERMINATION_CAUSES } from '../domain/award/ending.ts';
import {
  Count,
  Day,
  Explained,
  FactView,
  Id,
  Instant,
  Key,
  Listed,
  ListQuery,
  Money,
  nullable,
  oneOf,
  Revision,
  Sha256,
  Words,
} from './common.ts';
import { act, read } from './operation.ts';

const awardId = Type.Object({ awardId: Id });
const planId = Type.Object({ planId: Id });
const changeRequestId = Type.Object({ changeRequestId: Id });
const programmeId = Type.Object({ programmeId: Id });
const strict = { additionalProperties: false };

const Targets = Type.Array(
  Type.Object({ metric: Key, target: Type.Integer({ minimum: 1, maximum: 1_000_000 }) }, strict),
  { minItems: 1, maxItems: 50 },
);
const Hazards = Type.Array(Key, { minItems: 1, maxItems: 50, uniqueItems: true });
const Regions = Type.Array(Type.String({ pattern: '^[0-9]{2}$' }), {
  minItems: 1,
  maxItems: 50,
  uniqueItems: true,
  description: 'Two-digit standard codes of first-tier regions',
});
const Sites = Type.Integer({ minimum: 1, maximum: 1_000_000 });
const Account = Type.Object(
  { protection: oneOf(['dedicated_account', 'performance_bond'] as const), reference: Words(200) },
  strict,
);
const Reason = Type.Object({ reason: Words() }, strict);
const Answer = Type.Object({ answer: Words() }, strict);

export const AwardView = Type.Object({
  id: Id,
  number: Type.String(),
  programmeId: Id,
  programmeVersionId: Id,
  applicationId: Id,
  supplierId: Id,
  funderId: Id,
  fundId: Id,
  state: oneOf(['planning', 'agreed', 'active', 'suspended', 'terminated', 'withdrawn', 'closed'] as const),
  endsOn: nullable(Day),
  endedCause: nullable(Type.String()),
  clawbackFollows: Type.Boolean({ description: 'Ended with money in hand: a clawback notice follows' }),
  revision: Revision,
});

const NamedAward = Type.Object({ ...AwardView.properties, supplierName: Type.String() });

export const PlanView = Type.Object({
  id: Id,
  awardId: Id,
  sequence: Count,
  state: oneOf(['proposed', 'returned', 'agreed', 'replaced'] as const),
  targets: Targets,
  stage1: Money,
  stage2Ceiling: Money,
  capacitySites: Count,
  hazards: Type.Array(Type.String()),
  regions: Type.Array(Type.String()),
  startsOn: Day,
  endsOn: Day,
  summary: Type.String(),
  comparison: nullable(Explained),
  returnedReason: nullable(Type.String()),
  agreedBy: nullable(Id),
  secondedBy: nullable(Id),
  secondedReason: nullable(Type.String()),
  revision: Revision,
});

export const AwardAgreementView = Type.Object({
  id: Id,
  awardId: Id,
  text: nullable(Type.String()),
  textHash: Sha256,
  account: nullable(Account),
  state: oneOf(['drafted', 'signed'] as const),
  revision: Revision,
});

const SignatureView = Type.Object({
  role: oneOf(['supplier', 'operator', 'payer'] as const),
  organisationId: Id,
  textHash: Sha256,
  signedAt: Instant,
});

export const ChangeRequestView = Type.Object({
  id: Id,
  awardId: Id,
  kind: oneOf(['target', 'site', 'term', 'account'] as const),
  before: nullable(Explained),
  after: nullable(Explained),
  reason: Type.String(),
  state: oneOf(['requested', 'approved', 'refused'] as const),
  requestedBy: Id,
  decidedBy: nullable(Id),
  answer: nullable(Type.String()),
  revision: Revision,
});

const AwardDetail = Type.Object({
  ...NamedAward.properties,
  plan: nullable(PlanView),
  plans: Type.Array(PlanView),
  agreement: nullable(
    Type.Object({ ...AwardAgreementView.properties, signatures: Type.Array(SignatureView) }),
  ),
  changeRequests: Type.Array(ChangeRequestView),
  history: Type.Array(FactView),
});

const changeTo = <const K extends string, T extends Type.TProperties>(kind: K, after: T) =>
  Type.Object({ kind: Type.Literal(kind), after: Type.Object(after, strict), reason: Words() }, strict);

export const awardOperations = {
  listAwards: read({
    id: 'listAwards',
    path: '/programmes/{programmeId}/awards',
    summary: 'The awards of a programme, or of one’s own organisation in it',
    params: programmeId,
    query: ListQuery('awards'),
    reply: Listed(NamedAward),
  }),
  getAward: read({
    id: 'getAward',
    path: '/awards/{awardId}',
    summary: 'An award with its plans, agreement, signatures, change requests and history',
    params: awardId,
    reply: AwardDetail,
  }),
  proposePlan: act({
    id: 'proposePlan',
    path: '/awards/{awardId}/plans',
    summary: 'Propose a plan: targets, amounts, capacity, hazards, regions and days',
    params: awardId,
    body: Type.Object(
      {
        targets: Targets,
        stage1: Money,
        stage2Ceiling: Money,
        capacitySites: Sites,
        hazards: Hazards,
        regions: Regions,
        startsOn: Day,
        endsOn: Day,
        summary: Words(4000),
      },
      strict,
    ),
    reply: PlanView,
    status: 201,
  }),
  returnPlan: act({
    id: 'returnPlan',
    path: '/plans/{planId}/return',
    summary: 'Give a plan back to its supplier, with the reason',
    params: planId,
    body: Reason,
    reply: PlanView,
  }),
  secondPlan: act({
    id: 'secondPlan',
    path: '/plans/{planId}/second',
    summary: 'Give the reason why a plan below the floor may be agreed to by someone else',
    params: planId,
    body: Reason,
    reply: PlanView,
  }),
  agreePlan: act({
    id: 'agreePlan',
    path: '/plans/{planId}/agree',
    summary: 'Agree to a plan; its targets are compared with the floor and the peers',
    params: planId,
    reply: PlanView,
  }),
  draftAwardAgreement: act({
    id: 'draftAwardAgreement',
    path: '/awards/{awardId}/agreement',
    summary: 'Write the award agreement from the plan and the terms, anew while nobody has signed',
    params: awardId,
    body: Type.Object({ account: Account }, strict),
    reply: AwardAgreementView,
    status: 201,
  }),
  signAwardAgreement: act({
    id: 'signAwardAgreement',
    path: '/awards/{awardId}/sign',
    summary: 'Sign over the hash of the text that was read; the last signature makes the award active',
    params: awardId,
    body: Type.Object({ textHash: Sha256 }, strict),
    reply: AwardView,
  }),
  requestChange: act({
    id: 'requestChange',
    path: '/awards/{awardId}/changes',
    summary: 'Ask for a change of target, site, term or account',
    params: awardId,
    body: Type.Union([
      changeTo('target', { targets: Targets }),
      changeTo('site', { capacitySites: Sites, hazards: Hazards, regions: Regions }),
      changeTo('term', { startsOn: Day, endsOn: Day }),
      changeTo('account', Account.properties),
    ]),
    reply: ChangeRequestView,
    status: 201,
  }),
  approveChange: act({
    id: 'approveChange',
    path: '/change-requests/{changeRequestId}/approve',
    summary: 'Approve a change as another person than the one who asked',
    params: changeRequestId,
    body: Answer,
    reply: ChangeRequestView,
  }),
  refuseChange: act({
    id: 'refuseChange',
    path: '/change-requests/{changeRequestId}/refuse',
    summary: 'Refuse a change, with the answer why',
    params: changeRequestId,
    body: Answer,
    reply: ChangeRequestView,
  }),
  suspendAward: act({
    id: 'suspendAward',
    path: '/awards/{awardId}/suspend',
    summary: 'Stop an award until its cause is looked into',
    params: awardId,
    body: Type.Object({ cause: oneOf([...SUSPENSION_CAUSES]) }, strict),
    reply: AwardView,
  }),
  resumeAward: act({
    id: 'resumeAward',
    path: '/awards/{awardId}/resume',
    summary: 'Let a suspended award go on',
    params: awardId,
    reply: AwardView,
  }),
  withdrawAward: act({
    id: 'withdrawAward',
    path: '/awards/{awardId}/withdraw',
    summary: 'Leave the programme; after a payment a clawback notice follows',
    params: awardId,
    reply: AwardView,
  }),
  terminateAward: act({
    id: 'terminateAward',
    path: '/awards/{awardId}/terminate',
    summary: 'End an award for a cause; its sites are open again',
    params: awardId,
    body: Type.Object({ cause: oneOf([...TERMINATION_CAUSES]) }, strict),
    reply: AwardView,
  }),
  closeAward: act({
    id: 'closeAward',
    path: '/awards/{awardId}/close',
    summary: 'Close an award under which nothing is open',
    params: awardId,
    reply: AwardView,
  }),
};
