import { canonical, digestOf } from '../fact/digest.ts';
import type { Instant } from '../time.ts';
import { type Hash, leafHash } from './merkle.ts';

/** The kinds of things that are sealed: each is a table whose rows are written once. */
export const sealedKinds = ['house_state', 'account', 'journal', 'fact', 'access_log'] as const;
export type SealedKind = (typeof sealedKinds)[number];

/** A block without its signature. Instants are of the system's clock. */
export type Header = {
  readonly number: bigint;
  readonly previousHash: Hash;
  readonly root: Hash;
  readonly leafCount: number;
  readonly sealedAt: Instant;
  /** The fingerprint of the key that signs it. */
  readonly key: Hash;
};

/** What the first block follows. */
export const BEFORE_THE_FIRST: Hash = '0'.repeat(64);

/** The hash of a block: SHA-256 over its header's canonical form (RFC 8785), its number as text. */
export const hashOfHeader = ({ number, previousHash, root, leafCount, sealedAt, key }: Header): Hash =>
  digestOf({ number, previousHash, root, leafCount, sealedAt, key });

/** The leaf of one sealed thing: its kind and all that it says (RFC 8785), amounts as text, what is null left out. */
export const leafOf = (kind: SealedKind, content: object): Hash => leafHash(canonical({ kind, content }));
