import Type from 'typebox';
import { Bilingual, Count, Id, Instant, nullable, oneOf, Sha256 } from './common.ts';
import { act, read } from './operation.ts';

export const RecordCheckView = Type.Object({
  id: Id,
  askedBy: Id,
  organisationId: Id,
  askedAt: Instant,
  endedAt: nullable(Instant),
  head: nullable(Sha256),
  state: oneOf(['running', 'held', 'wrong', 'failed'] as const),
  progress: nullable(
    Type.Object(
      { check: Bilingual, at: Count, of: Count, done: Count, total: Count },
      {
        description: 'The check that is run of all checks, and how far it is; null before it begins',
      },
    ),
  ),
  lastSeal: nullable(Type.Object({ number: Type.String(), hash: Sha256 })),
  notes: Type.Array(Bilingual, { description: 'What is no error and still worth a word' }),
  finding: nullable(
    Type.Object({
      check: Type.String(),
      tables: Type.Array(Type.String()),
      id: nullable(Type.String()),
      says: Bilingual,
      expected: Type.String(),
      found: Type.String(),
    }),
  ),
  error: nullable(Type.String({ description: 'Why the record could not be looked at' })),
});

export const recordCheckOperations = {
  startRecordCheck: act({
    id: 'startRecordCheck',
    path: '/record-checks',
    summary: 'Have the whole record made again, in the background, to find the first thing that is wrong',
    body: Type.Object(
      { head: Type.Optional(Sha256) },
      { additionalProperties: false, description: 'A head that somebody kept: it must be in the chain' },
    ),
    reply: RecordCheckView,
    status: 201,
  }),
  listRecordChecks: read({
    id: 'listRecordChecks',
    path: '/record-checks',
    summary: 'The last verifications of the record, newest first: how far each is, and what it found',
    reply: Type.Object({ items: Type.Array(RecordCheckView) }),
  }),
};
