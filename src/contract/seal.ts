import Type from 'typebox';
import { Explained, Id, Instant, nullable, Sha256 } from './common.ts';
import { read } from './operation.ts';

/** A number as text, because it is hashed as text. */
const BlockNumber = Type.String({ pattern: '^[1-9][0-9]{0,17}$' });

/** What a block's hash is made of: SHA-256 over these fields' canonical JSON (RFC 8785). */
export const SealHeader = Type.Object({
  number: BlockNumber,
  previousHash: Sha256,
  root: Sha256,
  leafCount: Type.Integer({ minimum: 1 }),
  sealedAt: Instant,
  key: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 over the public key’s DER' }),
});

export const SealView = Type.Object({
  ...SealHeader.properties,
  hash: Sha256,
  signature: Type.String({ pattern: '^[0-9a-f]{128}$', description: 'Ed25519 over the hash’s bytes' }),
});

/** The last block, as it stands on a statement; null before the first. */
export const SealHead = nullable(Type.Object({ number: BlockNumber, hash: Sha256, sealedAt: Instant }));

export const SealKeyView = Type.Object({
  fingerprint: Sha256,
  publicKey: Type.String({ description: 'SPKI, base64' }),
  introducedAt: Instant,
});

/** What is sealed about one award; scripts/verify-award.mjs checks it without this house. */
const AwardRecord = Type.Object({
  format: Type.Literal('dure-award-record-1'),
  award: Type.Object({ id: Id, number: Type.String() }),
  unsealed: Type.Integer({ minimum: 0, description: 'Recorded and not in a block yet' }),
  withheld: Type.Integer({ minimum: 0, description: 'Facts that the reader may not see' }),
  keys: Type.Array(SealKeyView),
  blocks: Type.Array(SealView),
  things: Type.Array(
    Type.Object({
      kind: Type.String(),
      content: Explained,
      block: BlockNumber,
      position: Type.Integer({ minimum: 0 }),
      path: Type.Array(Sha256),
    }),
  ),
});

export const sealOperations = {
  getAwardRecord: read({
    id: 'getAwardRecord',
    path: '/awards/{awardId}/record',
    summary: 'The award’s facts, journals and accounts, each with its way to a signed block',
    params: Type.Object({ awardId: Id }),
    reply: AwardRecord,
  }),
  getSealHead: read({
    id: 'getSealHead',
    path: '/seals/head',
    summary: 'The head of the chain: keep it, and ./dure verify --head finds any rewriting before it',
    reply: Type.Object({ head: nullable(SealView), keys: Type.Array(SealKeyView) }),
  }),
  getSeal: read({
    id: 'getSeal',
    path: '/seals/{number}',
    summary: 'One block of the chain of seals',
    params: Type.Object({ number: BlockNumber }),
    reply: SealView,
  }),
};
