import Type from 'typebox';
import { recordedKinds } from '../domain/person/reading.ts';
import { Count, Explained, FactView, Id, nullable, oneOf, Sha256 } from './common.ts';
import { read } from './operation.ts';
import { SealKeyView, SealView } from './seal.ts';

const SealedFact = Type.Object({
  ...FactView.properties,
  block: nullable(
    Type.String({ description: 'The number of the block that holds it; null until it is sealed' }),
  ),
});

/** As scripts/verify-award.mjs proves it: leaf, path, root, header, signature. */
const Proof = Type.Object({
  content: Explained,
  leaf: Sha256,
  sealed: nullable(
    Type.Object({
      position: Count,
      path: Type.Array(Sha256, { description: 'From the leaf upwards (RFC 6962)' }),
      block: SealView,
      key: SealKeyView,
    }),
  ),
});

export const factOperations = {
  listFacts: read({
    id: 'listFacts',
    path: '/subjects/{subjectKind}/{subjectId}/facts',
    summary: 'What has happened to a subject, newest last, and in which block it is sealed',
    params: Type.Object({ subjectKind: oneOf(recordedKinds), subjectId: Id }),
    query: Type.Object(
      {
        cursor: Type.Optional(Type.String({ maxLength: 64 })),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
      },
      { additionalProperties: false },
    ),
    reply: Type.Object({
      items: Type.Array(SealedFact),
      next: nullable(Type.String()),
      withheld: Count,
    }),
  }),
  getFactProof: read({
    id: 'getFactProof',
    path: '/facts/{factId}/proof',
    summary: 'A fact with its leaf, its way to the root of its block, and the block’s signature',
    params: Type.Object({ factId: Id }),
    reply: Proof,
  }),
};
