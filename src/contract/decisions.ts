import Type from 'typebox';
import { Bilingual, Count, Id, Instant, Key, Money, nullable, oneOf, Sha256 } from './common.ts';
import { read } from './operation.ts';

const Shown = nullable(
  Type.Integer({ minimum: 0, description: 'Null where so few would tell of one company' }),
);

const Selection = Type.Object({
  track: Key,
  title: Bilingual,
  decidedAt: nullable(Instant),
  applied: Shown,
  eligible: Shown,
  selected: Shown,
  waiting: Shown,
  supported: Type.Array(Type.String(), {
    description:
      'Companies that signed an award agreement, where the file has them named; never one that was declined',
  }),
});

export const DecisionsView = Type.Object({
  versions: Type.Array(
    Type.Object({ id: Id, number: Count, contentId: Sha256, publishedAt: nullable(Instant) }),
  ),
  selections: Type.Array(Selection),
  matches: Type.Array(
    Type.Object({
      state: oneOf(['proposed', 'agreed', 'declined', 'expired', 'ended'] as const),
      count: Shown,
    }),
  ),
  claims: Type.Array(
    Type.Object({
      kind: oneOf(['interim', 'final'] as const),
      decided: Shown,
      paysNothing: Shown,
      amount: nullable(Money),
    }),
  ),
  payments: Type.Array(
    Type.Object({
      kind: oneOf(['stage_1', 'stage_2', 'verification_fee'] as const),
      count: Shown,
      amount: nullable(Money),
    }),
  ),
  receivables: Type.Object({ count: Shown, amount: nullable(Money) }),
});

export const decisionOperations = {
  getDecisions: read({
    id: 'getDecisions',
    path: '/programmes/{programmeId}/decisions',
    summary:
      'What was decided, as the public may know it: counts and sums, and the companies that are supported',
    params: Type.Object({ programmeId: Id }),
    reply: DecisionsView,
  }),
};
