import type { FileStore } from '../../adapters/file-store.ts';
import type { Tx } from '../../store/transaction.ts';

/** A sentence in both languages of the house. */
export type Said = { readonly ko: string; readonly en: string };

/** The first thing that is wrong. */
export type Finding = {
  readonly check: string;
  /** Where it is wrong; of several, one of them is. The files and the key's file stand as `files` and `key`. */
  readonly tables: readonly string[];
  readonly id: string | null;
  readonly says: Said;
  readonly expected: string;
  readonly found: string;
};

/** What a check looks at: one moment of the database, and what lies beside it. */
export type Looking = {
  readonly tx: Tx;
  readonly files: FileStore | undefined;
  /** The fingerprint of the key that signs, where its file is at hand. */
  readonly key: string | undefined;
  /** A head that a party was given. */
  readonly head: string | undefined;
  /** The first block whose leaves are made again; 1 is all. */
  readonly since: bigint;
  /** Is told how far a check is, of how much. */
  readonly progress: (done: number, total: number) => void;
  /** Takes what is no error and still worth a word. */
  readonly note: (note: Said) => void;
};

export type Check = {
  readonly id: string;
  readonly title: Said;
  /** The tables that it can find something wrong in. */
  readonly tables: readonly string[];
  readonly run: (looking: Looking) => Promise<Omit<Finding, 'check'> | undefined>;
};
