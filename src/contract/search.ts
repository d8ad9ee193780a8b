import Type from 'typebox';
import { Id, nullable, oneOf } from './common.ts';
import { read } from './operation.ts';

const foundKinds = ['programme', 'organisation', 'application', 'award', 'site', 'payment'] as const;

export const FoundView = Type.Object({
  id: Id,
  number: nullable(Type.String()),
  name: Type.String({ description: 'Its name, or the company’s whose it is' }),
  state: nullable(Type.String()),
  programmeId: nullable(Id),
});

export const searchOperations = {
  search: read({
    id: 'search',
    path: '/search',
    summary: 'What is called so, by name or number, of all that the caller may see; 초성 will do (ㄱㅅㅈㅁ)',
    query: Type.Object(
      { q: Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' }) },
      { additionalProperties: false },
    ),
    reply: Type.Object({
      groups: Type.Array(
        Type.Object({
          kind: oneOf(foundKinds),
          items: Type.Array(FoundView, { maxItems: 5 }),
          more: Type.Boolean({ description: 'There are more than these' }),
        }),
      ),
    }),
  }),
};
