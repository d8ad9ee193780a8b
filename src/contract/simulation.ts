import Type from 'typebox';
import { DIMENSIONS } from '../domain/simulation/groups.ts';
import { STANDINGS } from '../domain/simulation/questions.ts';
import { MOST_FIRMS } from '../domain/simulation/simulation.ts';
import { Bilingual, Count, Day, Id, Instant, Key, Money, nullable, oneOf, Sha256 } from './common.ts';
import { act, read } from './operation.ts';

const Shown = nullable(
  Type.Integer({
    minimum: 0,
    description: 'Null where so few would tell whoever may not read the companies of one of them',
  }),
);
const Bp = Type.Integer({ minimum: 0, maximum: 10_000, description: 'Basis points: 10,000 is all' });
const Sentence = Type.Object({ ko: Type.String(), en: Type.String() });

const TallyView = Type.Object({
  fits: Shown,
  byForm: Type.Union([Shown], {
    description: 'Of those who fit: who does only if the form says what the rule asks of it',
  }),
  unknown: Shown,
  out: Shown,
  rateBp: nullable(Bp),
});

const ConditionView = Type.Object({
  id: Type.String(),
  reason: Bilingual,
  sentence: Sentence,
  asksForm: Type.Boolean({ description: 'Whether only the form can say: then nobody is known to meet it' }),
  asks: Type.Array(Type.String(), {
    description: 'Ids of the questions it is made of, the same in every version that asks the same',
  }),
  basis: oneOf(['article', 'law', 'proposal'] as const),
  met: Shown,
  notMet: Shown,
  unknown: Shown,
  only: Type.Union([Shown], { description: 'Whom this condition alone keeps out' }),
});

const OverView = Type.Object({
  kind: oneOf(['registry', 'population'] as const),
  synthetic: Type.Boolean({ description: 'Whether the companies are made up' }),
  revision: nullable(
    Type.String({
      description: 'Of the registry: the transaction that changed it last; null until it is read',
    }),
  ),
  firms: nullable(Count),
  seed: nullable(Type.Integer()),
  statistics: nullable(Type.Union([Sha256], { description: 'The statistics that they were drawn from' })),
});

const GroupView = Type.Object({
  code: nullable(Type.String({ description: 'Null is the group of those whose group is not known' })),
  label: Bilingual,
  after: TallyView,
  before: nullable(TallyView),
  fairness: oneOf(['below', 'not_below', 'too_few', 'hidden'] as const),
  fairnessBefore: nullable(oneOf(['below', 'not_below', 'too_few', 'hidden'] as const)),
});

const StatedAmountView = Type.Object({
  parameter: Type.String(),
  label: Bilingual,
  amount: Money,
  basis: oneOf(['article', 'law', 'proposal'] as const),
});

const BudgetView = Type.Object({
  award: nullable(StatedAmountView),
  places: nullable(Count),
  ceiling: nullable(StatedAmountView),
  use: nullable(
    Type.Object(
      {
        uptakeBp: Bp,
        award: nullable(Money),
        comes: Count,
        awards: Count,
        amount: nullable(Money),
        exceeds: nullable(Type.Boolean()),
      },
      { description: 'The arithmetic, where the reader gave an uptake; awards never pass the places' },
    ),
  ),
});

const ResultView = Type.Object({
  on: Day,
  companies: Count,
  masked: Type.Boolean({ description: 'Whether counts of a few companies are hidden from the reader' }),
  after: TallyView,
  before: nullable(TallyView),
  near: Type.Union([Shown], { description: 'Of those kept out: who would not be if one condition turned' }),
  funnel: Type.Array(
    Type.Object({
      conditions: Type.Array(ConditionView, {
        description: 'One, or several of which any must hold, or not all may',
      }),
      reached: Shown,
      first: Type.Union([Shown], { description: 'Whom this step is the first to keep out' }),
      only: Type.Union([Shown], { description: 'Whom this step alone keeps out' }),
    }),
  ),
  crossings: nullable(
    Type.Array(Type.Object({ from: oneOf(STANDINGS), to: oneOf(STANDINGS), count: Shown })),
  ),
  groups: Type.Array(Type.Object({ dimension: oneOf(DIMENSIONS), cells: Type.Array(GroupView) })),
  budget: BudgetView,
});

const head = {
  id: Id,
  programmeId: Id,
  askedBy: Id,
  organisationId: Id,
  askedAt: Instant,
  endedAt: nullable(Instant),
  track: Key,
  trackTitle: Bilingual,
  versionId: nullable(Id),
  number: Type.Integer({ description: 'The number of the version, or that the draft’s file bears' }),
  draft: Type.Boolean({ description: 'Whether it is a file that was never loaded' }),
  contentId: Sha256,
  againstId: nullable(Id),
  againstNumber: nullable(Type.Integer()),
  over: OverView,
  state: oneOf(['running', 'done', 'cancelled', 'failed'] as const),
  progress: nullable(
    Type.Object({
      step: oneOf(['reads', 'decides'] as const),
      done: Count,
      total: nullable(Count),
    }),
  ),
  error: nullable(Type.String()),
};

export const SimulationHead = Type.Object(head);
export const SimulationView = Type.Object({ ...head, result: nullable(ResultView) });

const programmeId = Type.Object({ programmeId: Id });
const simulationId = Type.Object({ simulationId: Id });

export const simulationOperations = {
  startSimulation: act({
    id: 'startSimulation',
    path: '/programmes/{programmeId}/simulations',
    summary:
      'Ask whom the rule of a version, or of a draft, lets in, over the registry or a synthetic population; nothing is decided',
    params: programmeId,
    body: Type.Object(
      {
        track: Key,
        versionId: Type.Optional(Id),
        file: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
        source: Type.Optional(
          Type.String({
            minLength: 1,
            maxLength: 900_000,
            description: 'The text of a programme file, in place of a version',
          }),
        ),
        againstId: Type.Optional(Type.Union([Id], { description: 'A version that it is held against' })),
        population: Type.Optional(
          Type.Object(
            {
              firms: Type.Integer({ minimum: 1, maximum: MOST_FIRMS }),
              seed: Type.Integer({ minimum: 0, maximum: 2_147_483_647 }),
            },
            { additionalProperties: false, description: 'Companies that are made up; else the registry' },
          ),
        ),
      },
      { additionalProperties: false },
    ),
    reply: SimulationHead,
    status: 201,
  }),
  cancelSimulation: act({
    id: 'cancelSimulation',
    path: '/simulations/{simulationId}/cancel',
    summary: 'End a simulation that nobody waits for any more',
    params: simulationId,
    reply: SimulationHead,
  }),
  listSimulations: read({
    id: 'listSimulations',
    path: '/programmes/{programmeId}/simulations',
    summary: 'The last simulations of a programme, newest first, without their results',
    params: programmeId,
    reply: Type.Object({ items: Type.Array(SimulationHead) }),
  }),
  getSimulation: read({
    id: 'getSimulation',
    path: '/simulations/{simulationId}',
    summary:
      'How far a simulation is, and what it came to: in, out and unknown, by condition and group, and who changes sides',
    params: simulationId,
    query: Type.Object(
      {
        uptakeBp: Type.Optional(Type.Union([Bp], { description: 'The share that is guessed to come' })),
        awardWon: Type.Optional(
          Type.String({
            pattern: '^[1-9][0-9]{0,14}$',
            description: 'The amount of one award, where the file states none or another is to be tried',
          }),
        ),
      },
      { additionalProperties: false },
    ),
    reply: SimulationView,
  }),
  listSimulatedCompanies: read({
    id: 'listSimulatedCompanies',
    path: '/simulations/{simulationId}/companies',
    summary:
      'Companies of the registry that stand so now: those that applied to the programme, or all for whoever may read them',
    params: simulationId,
    query: Type.Object(
      {
        from: Type.Optional(oneOf(STANDINGS)),
        to: Type.Optional(oneOf(STANDINGS)),
        among: Type.Optional(oneOf(['applicants', 'all'] as const)),
        cursor: Type.Optional(Type.String({ maxLength: 64 })),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
      },
      { additionalProperties: false },
    ),
    reply: Type.Object({
      on: Day,
      revision: Type.String({ description: 'Of the registry now, which may have changed since' }),
      items: Type.Array(
        Type.Object({
          id: Id,
          nameKo: Type.String(),
          nameEn: nullable(Type.String()),
          businessNumber: nullable(Type.String()),
        }),
      ),
      next: nullable(Type.String()),
      count: Count,
    }),
  }),
};
