import Type from 'typebox';
import { permissions, type SubjectKind } from '../domain/person/permissions.ts';
import { Id, nullable, oneOf } from './common.ts';
import { read } from './operation.ts';

/** Every kind of subject that a permission is asked about. */
export const subjectKinds = [...new Set(Object.values(permissions).map(({ subject }) => subject))].filter(
  (kind) => kind !== 'none',
) as Exclude<SubjectKind, 'none'>[];

const Possible = Type.Object({
  operation: Type.String(),
  allowed: Type.Boolean(),
  code: nullable(Type.String({ description: 'What the operation would refuse with now' })),
  reason: nullable(Type.String({ description: 'Why not, in the caller’s language' })),
});

export const StandingView = Type.Object({
  home: nullable(
    Type.Object(
      { kind: Type.String(), id: Id },
      { description: 'What it is a part of, and is seen with; null where it stands by itself' },
    ),
  ),
  relations: Type.Array(Type.String({ description: 'How the caller’s organisation stands to the subject' })),
  operations: Type.Array(Possible),
});

export const standingOperations = {
  getStanding: read({
    id: 'getStanding',
    path: '/standing/{subjectKind}/{subjectId}',
    summary:
      'What the caller may do to a subject now, by right and by state; what their organisation never may is not listed',
    params: Type.Object({ subjectKind: oneOf(subjectKinds), subjectId: Id }),
    reply: StandingView,
  }),
};
