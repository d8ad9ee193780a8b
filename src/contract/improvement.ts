import Type from 'typebox';
import {
  Day,
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
import { CameraView } from './file.ts';
import { act, read } from './operation.ts';

const ActivityKind = oneOf(['product', 'inspection', 'consulting', 'training'] as const);
const ActsOn = oneOf(['frequency', 'severity', 'both'] as const);
const EvidenceKind = oneOf([
  'photo_before',
  'photo_after',
  'serial_number',
  'report',
  'attendance',
  'site_signature',
] as const);
const Step = Type.Integer({ minimum: 1, maximum: 100, description: 'A position on the baseline’s scale' });

const Evidence = Type.Object(
  {
    kind: EvidenceKind,
    fileId: Type.Optional(Id),
    text: Type.Optional(Words()),
    takenAt: Type.Optional(Instant),
    place: Type.Optional(Words(200)),
  },
  {
    additionalProperties: false,
    description: 'A photo names its file, and when and where it was taken; all else is a file or words',
    anyOf: [{ required: ['fileId'] }, { required: ['text'] }],
  },
);

const EvidenceView = Type.Object({
  id: Id,
  kind: EvidenceKind,
  fileId: nullable(Id),
  text: nullable(Type.String()),
  sha256: nullable(Sha256),
  takenAt: nullable(Instant),
  place: nullable(Type.String()),
  camera: nullable(CameraView),
  flag: nullable(oneOf(['exact_duplicate', 'near_duplicate'] as const)),
  duplicateOf: nullable(Id),
});

/** As whoever looks at it sees it: from where it came, and what it repeats. */
export const EvidenceSeen = Type.Object({
  ...EvidenceView.properties,
  mediaType: nullable(Type.String()),
  uploadedAt: nullable(Instant),
  uploadedBy: nullable(Type.String({ description: 'The name of the person who sent the file' })),
  repeats: nullable(
    Type.Object(
      {
        improvementId: Id,
        siteName: Type.String(),
        kind: EvidenceKind,
        takenAt: nullable(Instant),
        place: nullable(Type.String()),
      },
      { description: 'Where the piece stands that it repeats' },
    ),
  ),
});

const RiskView = Type.Object({
  frequency: Type.Integer(),
  severity: Type.Integer(),
  risk: Type.Integer(),
  scaleVersion: Type.String(),
});

export const ImprovementView = Type.Object({
  id: Id,
  programmeId: Id,
  awardId: Id,
  siteId: Id,
  matchId: Id,
  kind: ActivityKind,
  measure: Type.String(),
  actsOn: ActsOn,
  serialNumber: nullable(Type.String()),
  cost: nullable(Money),
  purchasedOn: nullable(Day),
  doneOn: nullable(Day),
  afterFrequency: nullable(Type.Integer()),
  afterSeverity: nullable(Type.Integer()),
  afterRisk: nullable(Type.Integer()),
  riskFlag: nullable(Type.String()),
  state: oneOf(['planned', 'purchased', 'done', 'confirmed', 'contested', 'removed', 'abandoned'] as const),
  confirmedAt: nullable(Instant),
  removedOn: nullable(Day),
  revision: Revision,
});

/** As a list shows it, with what people call it by. */
const ListedImprovement = Type.Object({
  ...ImprovementView.properties,
  siteNumber: Type.String(),
  siteName: Type.String(),
});

const WithEvidence = Type.Object({ ...ImprovementView.properties, evidence: Type.Array(EvidenceView) });
const WithHistory = Type.Object({
  ...ImprovementView.properties,
  siteName: Type.String(),
  programmeVersionId: Id,
  baseline: nullable(RiskView),
  evidence: Type.Array(EvidenceSeen),
  history: Type.Array(FactView),
});

const improvementId = Type.Object({ improvementId: Id });

export const improvementOperations = {
  planImprovement: act({
    id: 'planImprovement',
    path: '/matches/{matchId}/improvements',
    summary: 'Plan one countable improvement of a matched site whose baseline is locked',
    params: Type.Object({ matchId: Id }),
    body: Type.Object(
      { kind: ActivityKind, measure: Key, actsOn: ActsOn, cost: Money },
      { additionalProperties: false },
    ),
    reply: ImprovementView,
    status: 201,
  }),
  recordPurchase: act({
    id: 'recordPurchase',
    path: '/improvements/{improvementId}/purchase',
    summary: 'Record that the equipment was bought',
    params: improvementId,
    body: Type.Object(
      { purchasedOn: Day, cost: Money, serialNumber: Type.Optional(Words(64)) },
      { additionalProperties: false },
    ),
    reply: ImprovementView,
  }),
  completeImprovement: act({
    id: 'completeImprovement',
    path: '/improvements/{improvementId}/complete',
    summary: 'Record that it is done, with the risk after it and its evidence; the reply has what was added',
    params: improvementId,
    body: Type.Object(
      {
        doneOn: Day,
        serialNumber: Type.Optional(Words(64)),
        afterFrequency: Step,
        afterSeverity: Step,
        evidence: Type.Array(Evidence, { maxItems: 20 }),
      },
      { additionalProperties: false },
    ),
    reply: WithEvidence,
  }),
  addEvidence: act({
    id: 'addEvidence',
    path: '/improvements/{improvementId}/evidence',
    summary: 'Add evidence until the site has confirmed; the reply has what was added',
    params: improvementId,
    body: Type.Object(
      { evidence: Type.Array(Evidence, { minItems: 1, maxItems: 20 }) },
      { additionalProperties: false },
    ),
    reply: WithEvidence,
    status: 201,
  }),
  confirmImprovement: act({
    id: 'confirmImprovement',
    path: '/improvements/{improvementId}/confirm',
    summary: 'The site’s own account: it was done and cost nothing, or else a case is opened',
    params: improvementId,
    body: Type.Object(
      { done: Type.Boolean(), paidNothing: Type.Boolean(), note: Type.Optional(Words()) },
      { additionalProperties: false },
    ),
    reply: ImprovementView,
  }),
  reportRemoval: act({
    id: 'reportRemoval',
    path: '/improvements/{improvementId}/removal',
    summary: 'Report that it was taken away within its minimum use: the unit fails',
    params: improvementId,
    body: Type.Object({ removedOn: Day }, { additionalProperties: false }),
    reply: ImprovementView,
  }),
  getImprovement: read({
    id: 'getImprovement',
    path: '/improvements/{improvementId}',
    summary: 'An improvement with its evidence',
    params: improvementId,
    reply: WithHistory,
  }),
  listImprovements: read({
    id: 'listImprovements',
    path: '/awards/{awardId}/improvements',
    summary: 'The improvements under an award',
    params: Type.Object({ awardId: Id }),
    query: ListQuery('improvements'),
    reply: Listed(ListedImprovement),
  }),
};
