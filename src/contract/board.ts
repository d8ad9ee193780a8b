import Type from 'typebox';
import { Bilingual, Count, Day, Id, Key, nullable, oneOf } from './common.ts';
import { read } from './operation.ts';
import { siteStates } from './site.ts';

const Counts = {
  open: Count,
  proposed: Count,
  matched: Count,
  improved: Count,
};

const Part = Type.Object({ value: Type.String(), weight: Type.String(), product: Type.String() });

const BoardSite = Type.Object({
  siteId: Id,
  number: Type.String(),
  name: Type.String(),
  size: Type.String(),
  state: oneOf(siteStates),
  reportedRisk: Type.Integer(),
  availableFrom: Day,
  availableTo: Day,
  matchId: nullable(Id),
  supplierId: nullable(Id),
  answerDueOn: nullable(Day),
  waits: nullable(
    Type.Object(
      {
        place: Type.Integer({ minimum: 1, description: 'In the queue of the whole programme' }),
        priority: Type.Object({ total: Type.String(), shortfall: Part, risk: Part, size: Part }),
        next: nullable(Id),
        others: Type.Object({
          shown: Type.Array(Type.Object({ supplierId: Id, because: Type.String() })),
          counts: Type.Record(Type.String(), Type.Integer()),
        }),
      },
      {
        description:
          'Of an open site: its priority, and which supplier a round of matching would propose today',
      },
    ),
  ),
});

const BoardSupplier = Type.Object({
  supplierId: Id,
  supplierName: Type.String(),
  awardId: Id,
  capacity: Count,
  living: Count,
  left: Count,
  startsOn: Day,
  endsOn: Day,
  serves: Type.Boolean({ description: 'Whether its plan names this hazard and this region' }),
});

export const BoardView = Type.Object({
  regions: Type.Array(
    Type.Object({ code: Type.String(), ko: Type.String(), en: Type.String(), silent: Type.Boolean() }),
  ),
  hazards: Type.Array(Type.Object({ code: Type.String(), label: Bilingual })),
  total: Type.Object({ ...Counts, left: Count }),
  cells: Type.Array(
    Type.Object({
      region: Type.String(),
      hazard: Type.String(),
      ...Counts,
      suppliers: Count,
      left: Type.Integer({
        minimum: 0,
        description: 'Places left at the suppliers that serve the cell; each may serve other cells as well',
      }),
      blindSpot: Type.Boolean(),
    }),
  ),
  cell: nullable(
    Type.Object({
      region: Type.String(),
      hazard: Type.String(),
      sites: Type.Array(BoardSite),
      sitesCount: Count,
      suppliers: Type.Array(BoardSupplier),
    }),
  ),
});

export const boardOperations = {
  getMatchBoard: read({
    id: 'getMatchBoard',
    path: '/programmes/{programmeId}/match-board',
    summary:
      'Need, proposals, matches and places left by region and hazard; of one cell its sites by priority and its suppliers',
    params: Type.Object({ programmeId: Id }),
    query: Type.Object(
      { region: Type.Optional(Type.String({ pattern: '^[0-9]{2}$' })), hazard: Type.Optional(Key) },
      { additionalProperties: false },
    ),
    reply: BoardView,
  }),
};
