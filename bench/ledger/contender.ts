import type { Transfer } from './transfers.ts';
import type { Pattern } from './world.ts';

/** Makes one of the transfers that were got ready, by its number; resolves once it is committed. */
export type Make = (n: number) => Promise<unknown>;

/** One way to move money, as it is measured against the others. */
export type Contender = {
  readonly name: string;
  /** Whether each transfer must be got ready, and can then be made once. */
  readonly each?: true;
  /** Gets ready, outside the measured time, to make these transfers. */
  readonly ready: (transfers: readonly Transfer[], pattern: Pattern) => Promise<Make>;
  /** Whose books it keeps: contenders of one name share their accounts. */
  readonly books: Books;
};

/** What the accounts say: how much has come to each award, and how much has gone out in all. */
export type Books = {
  readonly name: string;
  readonly read: (pattern: Pattern) => Promise<{ readonly to: readonly bigint[]; readonly from: bigint }>;
};
