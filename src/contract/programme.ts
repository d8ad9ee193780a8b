import Type from 'typebox';
import { SUPPORT_KINDS } from '../domain/programme/definition.ts';
import {
  Bilingual,
  Day,
  Explained,
  Id,
  Instant,
  Money,
  nullable,
  oneOf,
  Revision,
  Sha256,
} from './common.ts';
import { act, read } from './operation.ts';

const ByState = Type.Record(Type.String(), Type.Integer());

/** What is public about the run: no name of any company. */
export const FiguresView = Type.Object({
  applications: ByState,
  awards: ByState,
  sites: ByState,
  metrics: Type.Array(
    Type.Object({ metric: Type.String(), target: Type.Integer(), verified: Type.Integer() }),
  ),
  money: nullable(
    Type.Object({
      pledged: Money,
      called: Money,
      received: Money,
      held: Money,
      free: Money,
      paid: Money,
      costs: Money,
      owedBack: Money,
      writtenOff: Money,
      returned: Money,
      lapsed: Money,
    }),
  ),
});

const programmeId = Type.Object({ programmeId: Id });
const versionId = Type.Object({ versionId: Id });

export const VersionView = Type.Object({
  id: Id,
  programmeId: Id,
  sequence: Type.Integer(),
  contentId: Sha256,
  state: oneOf(['draft', 'proposed', 'published'] as const),
  publishedAt: nullable(Instant),
  revision: Revision,
});

const OfferView = Type.Object({
  state: oneOf(['offered', 'historical'] as const),
  fromYear: nullable(Type.Integer()),
  toYear: nullable(Type.Integer()),
});

export const ProgrammeView = Type.Object({
  id: Id,
  key: Type.String(),
  title: nullable(Bilingual),
  summary: nullable(Bilingual),
  notice: nullable(Bilingual),
  state: oneOf(['draft', 'published', 'running_off', 'closed'] as const),
  operatorId: Id,
  versionId: nullable(Id),
  agreementId: nullable(Id),
  fundId: nullable(Id),
  startsOn: nullable(Day),
  endsOn: nullable(Day),
  offer: nullable(OfferView),
  runs: Type.Boolean({ description: 'whether the whole flow runs here, or is told of alone' }),
  gives: Type.Array(oneOf(SUPPORT_KINDS)),
  revision: Revision,
});

export const programmeOperations = {
  listProgrammes: read({
    id: 'listProgrammes',
    path: '/programmes',
    summary: 'The programmes, published and closed',
    reply: Type.Object({ items: Type.Array(ProgrammeView) }),
  }),
  getProgramme: read({
    id: 'getProgramme',
    path: '/programmes/{programmeId}',
    summary: 'One programme with its versions',
    params: programmeId,
    reply: Type.Object({ ...ProgrammeView.properties, versions: Type.Array(VersionView) }),
  }),
  getVersion: read({
    id: 'getVersion',
    path: '/versions/{versionId}',
    summary: 'A version with its whole definition: the published criteria',
    params: versionId,
    reply: Type.Object({ ...VersionView.properties, definition: Explained }),
  }),
  getFigures: read({
    id: 'getFigures',
    path: '/programmes/{programmeId}/figures',
    summary: 'How far the programme is: counts, targets against verified results, money by stage',
    params: programmeId,
    reply: FiguresView,
  }),
  draftVersion: act({
    id: 'draftVersion',
    path: '/versions',
    summary: 'Load a programme file as a draft; it is checked to the line first',
    body: Type.Object(
      {
        file: Type.String({ minLength: 1, maxLength: 200 }),
        source: Type.String({ minLength: 1, maxLength: 900_000 }),
      },
      { additionalProperties: false },
    ),
    reply: VersionView,
    status: 201,
  }),
  proposeVersion: act({
    id: 'proposeVersion',
    path: '/versions/{versionId}/propose',
    summary: 'Put a draft forward for publishing',
    params: versionId,
    reply: VersionView,
  }),
  publishVersion: act({
    id: 'publishVersion',
    path: '/versions/{versionId}/publish',
    summary: 'Publish, as another person than the one who proposed',
    params: versionId,
    reply: VersionView,
  }),
};
