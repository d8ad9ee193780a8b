import Type from 'typebox';
import { Bilingual, Count, Id, Money, nullable, oneOf } from './common.ts';
import { read } from './operation.ts';

const hidden = 'Null where so few would tell of one company';
const Shown = nullable(Type.Integer({ minimum: 0, description: hidden }));
const Risk = Type.Object({ frequency: Count, severity: Count });

const RiskChart = Type.Object({
  scaleVersion: Type.String(),
  label: Bilingual,
  frequency: Type.Array(Bilingual, { description: 'The steps of the scale, the lowest first' }),
  severity: Type.Array(Bilingual),
  before: Type.Array(Type.Object({ ...Risk.properties, count: Shown })),
  after: Type.Array(Type.Object({ ...Risk.properties, count: Shown })),
  moves: nullable(
    Type.Array(Type.Object({ before: Risk, after: Risk, count: Count }), {
      description: 'From which cell to which: for those who oversee the programme',
    }),
  ),
});

export const ChartsView = Type.Object({
  funnel: Type.Object({ applied: Count, eligible: Count, selected: Count, agreed: Count, paid: Count }),
  payments: Type.Array(
    Type.Object({
      month: Type.String({ description: 'YYYY-MM of the value date' }),
      kind: oneOf(['stage_1', 'stage_2', 'verification_fee'] as const),
      count: Shown,
      amount: nullable(Money),
    }),
  ),
  metrics: Type.Array(
    Type.Object({
      metric: Type.String(),
      label: Bilingual,
      unit: Bilingual,
      target: Count,
      verified: Count,
    }),
  ),
  regions: Type.Array(Type.Object({ code: Type.String(), ko: Type.String(), en: Type.String() })),
  hazards: Type.Array(Type.Object({ code: Type.String(), label: Bilingual })),
  sites: Type.Array(
    Type.Object({
      region: Type.String(),
      hazard: Type.String(),
      need: Shown,
      matched: Shown,
      improved: Shown,
      blindSpot: Type.Boolean({ description: 'Need that no supplier covers' }),
    }),
  ),
  risks: Type.Array(RiskChart),
});

export const chartOperations = {
  getCharts: read({
    id: 'getCharts',
    path: '/programmes/{programmeId}/charts',
    summary:
      'Counts and sums for pictures; to the public, cells of so few that they tell of one company are empty',
    params: Type.Object({ programmeId: Id }),
    reply: ChartsView,
  }),
};
