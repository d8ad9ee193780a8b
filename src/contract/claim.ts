import Type from 'typebox';
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
import { EvidenceSeen } from './improvement.ts';
import { ObjectionView } from './objection.ts';
import { act, read } from './operation.ts';

const Kind = oneOf(['interim', 'final'] as const);
const Result = oneOf(['pass', 'fail', 'unverifiable'] as const);

export const ClaimView = Type.Object({
  id: Id,
  number: Type.String(),
  programmeId: Id,
  awardId: Id,
  sequence: Type.Integer(),
  kind: Kind,
  state: oneOf(['opened', 'frozen', 'sampled', 'verified', 'objected', 'decided', 'cancelled'] as const),
  nonceCommitment: Sha256,
  frozenHash: nullable(Sha256),
  frozenAt: nullable(Instant),
  objectionUntil: nullable(Day),
  objectionWaivedAt: nullable(Instant),
  amount: nullable(Money),
  revision: Revision,
});

/** As a list shows it, with what people call it by. */
const ListedClaim = Type.Object({
  ...ClaimView.properties,
  awardNumber: Type.String(),
  supplierId: Id,
  supplierName: Type.String(),
});

const MetricVerified = Type.Object({
  metric: Type.String(),
  allChecked: Type.Boolean(),
  claimed: Type.String(),
  suspects: Type.String(),
  suspectsPassed: Type.String(),
  sampled: Type.String(),
  failed: Type.String(),
  errorRate: Type.String({ description: 'Exact, n/d' }),
  intervalPermille: Type.Array(Type.Integer(), {
    description: 'The 95 % interval of the error rate, in thousandths: low, high',
  }),
  verified: Type.String(),
});

const Rescored = nullable(Type.Object({ frequency: Type.Integer(), severity: Type.Integer() }));

const UnitView = Type.Object({
  id: Id,
  improvementId: Id,
  siteId: Id,
  metric: Type.String(),
  stratum: Type.String(),
  suspect: nullable(Type.String()),
  drawn: nullable(oneOf(['sample', 'reserve', 'suspect', 'full'] as const)),
  drawOrder: nullable(Type.Integer()),
  result: nullable(Result),
  reasonCode: nullable(Type.String()),
  reason: nullable(Type.String()),
  rescored: Rescored,
  secondResult: nullable(Result),
  secondReasonCode: nullable(Type.String()),
  secondReason: nullable(Type.String()),
  secondRescored: Rescored,
});

const VerificationView = Type.Object({
  id: Id,
  claimId: Id,
  round: Type.Integer(),
  verifierId: Id,
  unitFee: Money,
  fee: Money,
  state: oneOf(['assigned', 'submitted'] as const),
  submittedAt: nullable(Instant),
  revision: Revision,
});

const ClaimDetail = Type.Object({
  ...ClaimView.properties,
  units: Type.Array(UnitView),
  verifications: Type.Array(VerificationView),
  objections: Type.Array(ObjectionView),
  verification: nullable(
    Type.Object({
      round: Type.Integer(),
      metrics: Type.Array(MetricVerified),
      first: Type.Optional(Type.Array(MetricVerified)),
    }),
  ),
  awaiting: Type.Array(Id),
  pay: nullable(
    Type.Object({
      lines: Type.Array(Explained),
      sites: Type.Array(Type.Object({ siteId: Id, amountWon: Type.String() })),
    }),
  ),
  history: Type.Array(FactView),
});

/** Everything that is needed to draw a claim's sample again, and whether it came out the same just now. */
export const SampleView = Type.Object({
  claimId: Id,
  algorithm: Type.String(),
  nonceCommitment: Sha256,
  nonce: Sha256,
  frozenHash: Sha256,
  seed: Sha256,
  plan: Type.Object({
    minimum: Type.Integer(),
    share: Type.String(),
    reservesPerUnit: Type.Integer(),
    ceilingErrorRate: Type.String(),
  }),
  metrics: Type.Array(
    Type.Object({
      metric: Type.String(),
      size: Type.Integer(),
      strata: Type.Array(
        Type.Object({
          stratum: Type.String(),
          population: Type.Integer(),
          sample: Type.Array(Id),
          reserve: Type.Array(Id),
        }),
      ),
      suspects: Type.Array(Id),
    }),
  ),
  frozen: Type.Array(
    Type.Object({
      unitId: Id,
      improvementId: Id,
      siteId: Id,
      metric: Type.String(),
      stratum: Type.String(),
      suspect: nullable(Type.String()),
    }),
  ),
  head: nullable(
    Type.Object(
      { number: Type.String(), hash: Sha256 },
      { description: 'The block that sealed the freeze; null in a draw from before there were seals' },
    ),
  ),
  recomputes: Type.Boolean(),
  steps: Type.Object({
    commitment: Type.Boolean(),
    frozenHash: Type.Boolean(),
    seed: Type.Boolean(),
    sample: Type.Boolean(),
  }),
});

const ScoredRisk = Type.Object({ frequency: Type.Integer(), severity: Type.Integer(), risk: Type.Integer() });

/** What the verifier of a round has found of one unit, if anything yet. */
const CheckedUnit = Type.Object({
  id: Id,
  metric: Type.String(),
  suspect: nullable(Type.String()),
  drawn: nullable(oneOf(['sample', 'reserve', 'suspect', 'full'] as const)),
  awaited: Type.Boolean(),
  result: nullable(Result),
  reasonCode: nullable(Type.String()),
  reason: nullable(Type.String()),
  rescored: Rescored,
});

const CheckedImprovement = Type.Object({
  id: Id,
  kind: Type.String(),
  measure: Type.String(),
  actsOn: Type.String(),
  serialNumber: nullable(Type.String()),
  doneOn: nullable(Day),
  removedOn: nullable(Day),
  scaleVersion: Type.String(),
  before: ScoredRisk,
  after: nullable(ScoredRisk),
  riskFlag: nullable(Type.String()),
  evidence: Type.Array(EvidenceSeen),
  units: Type.Array(CheckedUnit),
});

/** All that a verifier takes along to the sites: what is awaited of the round, and what was found in it. */
export const ChecklistView = Type.Object({
  claimId: Id,
  number: Type.String(),
  programmeId: Id,
  programmeVersionId: Id,
  supplierName: Type.String(),
  state: ClaimView.properties.state,
  round: oneOf(['first', 'second'] as const),
  revision: Revision,
  sites: Type.Array(
    Type.Object({
      id: Id,
      number: Type.String(),
      name: Type.String(),
      organisationName: Type.String(),
      hazard: Type.String(),
      region: Type.String(),
      size: Type.String(),
      industry: Type.String(),
      employees: Count,
      ways: Type.Array(Type.Object({ key: Type.String(), text: Type.String() }), {
        description: 'What leads to the site: fields of its form that the programme file names',
      }),
      improvements: Type.Array(CheckedImprovement),
    }),
  ),
});

const Submitted = Type.Object({ ...ClaimView.properties, awaiting: Type.Array(Id) });

const Verdicts = Type.Object(
  {
    verdicts: Type.Array(
      Type.Object(
        {
          unitId: Id,
          result: Result,
          reasonCode: Type.Optional(Key),
          reason: Type.Optional(Words(1000)),
          frequency: Type.Optional(Count),
          severity: Type.Optional(Count),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 2000 },
    ),
  },
  { additionalProperties: false },
);

const claimId = Type.Object({ claimId: Id });

export const claimOperations = {
  openClaim: act({
    id: 'openClaim',
    path: '/awards/{awardId}/claims',
    summary: 'Open a claim under the hash of a nonce that is kept until the draw',
    params: Type.Object({ awardId: Id }),
    body: Type.Object({ kind: Kind, nonceCommitment: Sha256 }, { additionalProperties: false }),
    reply: ClaimView,
    status: 201,
  }),
  freezeClaim: act({
    id: 'freezeClaim',
    path: '/claims/{claimId}/freeze',
    summary: 'Gather all that is payable into the claim and freeze it',
    params: claimId,
    reply: Type.Object({
      ...ClaimView.properties,
      leftOut: Type.Array(
        Type.Object({ improvementId: Id, metric: nullable(Type.String()), reason: Type.String() }),
      ),
    }),
  }),
  flagSuspect: act({
    id: 'flagSuspect',
    path: '/claims/{claimId}/suspects',
    summary:
      'Flag improvements as suspect while the claim is open: frozen with it, always checked, outside the error rate',
    params: claimId,
    body: Type.Object(
      { improvementIds: Type.Array(Id, { minItems: 1, maxItems: 500 }), reason: Words(500) },
      { additionalProperties: false },
    ),
    reply: ClaimView,
  }),
  assignVerifier: act({
    id: 'assignVerifier',
    path: '/claims/{claimId}/verifier',
    summary: 'Assign the verifier, or the second one after an objection',
    params: claimId,
    body: Type.Object({ verifierId: Id }, { additionalProperties: false }),
    reply: VerificationView,
    status: 201,
  }),
  drawSample: act({
    id: 'drawSample',
    path: '/claims/{claimId}/sample',
    summary: 'Reveal the nonce and draw the sample',
    params: claimId,
    body: Type.Object({ nonce: Sha256 }, { additionalProperties: false }),
    reply: SampleView,
  }),
  submitVerification: act({
    id: 'submitVerification',
    path: '/claims/{claimId}/verification',
    summary: 'Hand in findings on drawn units; the reply names the units that come next',
    params: claimId,
    body: Verdicts,
    reply: Submitted,
  }),
  objectToVerification: act({
    id: 'objectToVerification',
    path: '/claims/{claimId}/objection',
    summary: 'Object to the verification: a second verifier judges anew',
    params: claimId,
    body: Type.Object({ grounds: Words() }, { additionalProperties: false }),
    reply: ClaimView,
  }),
  waiveObjection: act({
    id: 'waiveObjection',
    path: '/claims/{claimId}/waive-objection',
    summary: 'Accept the verification, so that the decision need not wait',
    params: claimId,
    reply: ClaimView,
  }),
  submitSecondVerification: act({
    id: 'submitSecondVerification',
    path: '/claims/{claimId}/second-verification',
    summary: 'Hand in the second verifier’s findings, which stand',
    params: claimId,
    body: Verdicts,
    reply: Submitted,
  }),
  decideClaim: act({
    id: 'decideClaim',
    path: '/claims/{claimId}/decide',
    summary: 'Decide what the verified claim is paid',
    params: claimId,
    reply: ClaimView,
  }),
  decideClaims: act({
    id: 'decideClaims',
    path: '/programmes/{programmeId}/claims/decide',
    summary:
      'Decide all claims that can be decided, the first of each supplier; a short pool is shared pro rata',
    params: Type.Object({ programmeId: Id }),
    reply: Type.Object({ items: Type.Array(ClaimView) }),
  }),
  cancelClaim: act({
    id: 'cancelClaim',
    path: '/claims/{claimId}/cancel',
    summary: 'Cancel a claim before its draw',
    params: claimId,
    body: Type.Object({ reason: Words(500) }, { additionalProperties: false }),
    reply: ClaimView,
  }),
  listClaims: read({
    id: 'listClaims',
    path: '/programmes/{programmeId}/claims',
    summary: 'The claims of the programme, or those that one takes part in',
    params: Type.Object({ programmeId: Id }),
    query: ListQuery('claims'),
    reply: Listed(ListedClaim),
  }),
  getClaim: read({
    id: 'getClaim',
    path: '/claims/{claimId}',
    summary: 'A claim with its units, its verification and its pay',
    params: claimId,
    reply: ClaimDetail,
  }),
  getChecklist: read({
    id: 'getChecklist',
    path: '/claims/{claimId}/checklist',
    summary: 'The drawn units of the round by site, with all that a verifier takes along',
    params: claimId,
    reply: ChecklistView,
  }),
  getSample: read({
    id: 'getSample',
    path: '/claims/{claimId}/sample',
    summary: 'The draw with its proof, done again on the spot',
    params: claimId,
    reply: SampleView,
  }),
};
