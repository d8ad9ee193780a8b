import Type from 'typebox';
import { applicationStates } from './application.ts';
import { Bilingual, Count, Day, Id, Key, Money, nullable, oneOf } from './common.ts';
import { read } from './operation.ts';

const Exact = Type.Object(
  { exact: Type.String({ description: 'As a fraction: 181/2' }), decimal: Type.String() },
  { additionalProperties: false },
);

const outcomes = ['selected', 'waiting', 'not_selected'] as const;

const RankedRow = Type.Object({
  applicationId: Id,
  number: Type.String(),
  supplierId: Id,
  supplierName: Type.String(),
  state: oneOf(applicationStates),
  total: nullable(Exact),
  place: nullable(
    Type.Integer({ minimum: 1, description: 'Among those who are scored, as the scores stand now' }),
  ),
  belowBy: nullable(
    Type.Union([
      Type.Object({ kind: oneOf(['score', 'draw'] as const) }),
      Type.Object({ kind: Type.Literal('tie_key'), criterion: Type.String(), label: Bilingual }),
    ]),
  ),
  next: nullable(
    Type.Object(
      { outcome: oneOf(outcomes), waitingPlace: nullable(Count) },
      { description: 'What a ranking would decide now; null for whoever keeps a place or is not scored yet' },
    ),
  ),
});

export const RankingView = Type.Object({
  track: Key,
  title: Bilingual,
  places: Count,
  waitingPlaces: Count,
  tieKeys: Type.Array(Type.Object({ key: Type.String(), label: Bilingual })),
  rows: Type.Array(RankedRow),
  leftOut: Type.Array(Type.Object({ state: oneOf(applicationStates), count: Count })),
  reasons: Type.Array(Type.Object({ id: Type.String(), reason: Bilingual, count: Count }), {
    description: 'Conditions that the ineligible did not meet; one may have failed several',
  }),
  hindrance: nullable(
    Type.Object(
      { code: Type.String(), reason: Type.String() },
      { description: 'Why it cannot be ranked now' },
    ),
  ),
});

const PeerPoint = Type.Object({
  awardId: Id,
  supplierName: Type.String(),
  target: Count,
  perMillionWon: Exact,
});

export const PlanPeersView = Type.Object({
  planId: Id,
  awardId: Id,
  supplierName: Type.String(),
  sequence: Count,
  support: Money,
  on: Day,
  metrics: Type.Array(
    Type.Object({
      metric: Type.String(),
      label: Bilingual,
      unit: Bilingual,
      target: Count,
      perMillionWon: Exact,
      floor: Exact,
      belowFloor: Type.Boolean(),
      higherThan: Count,
      quartiles: nullable(Type.Object({ lower: Exact, median: Exact, upper: Exact })),
      peers: Type.Array(PeerPoint),
    }),
  ),
});

export const rankingOperations = {
  getRanking: read({
    id: 'getRanking',
    path: '/programmes/{programmeId}/ranking',
    summary:
      'How the applications of a track stand, what a ranking would decide of each now, and who is left out',
    params: Type.Object({ programmeId: Id }),
    query: Type.Object({ track: Type.Optional(Key) }, { additionalProperties: false }),
    reply: RankingView,
  }),
  getPlanPeers: read({
    id: 'getPlanPeers',
    path: '/plans/{planId}/peers',
    summary:
      'A plan’s targets per million won beside the floor and each agreed plan of the programme’s other awards',
    params: Type.Object({ planId: Id }),
    reply: PlanPeersView,
  }),
};
