import { splitByLargestRemainder } from '../money/split.ts';
import type { Instant } from '../time.ts';
import type { ContributorPlaces, FundPlaces, Place } from './chart.ts';
import type { Head, LedgerItem, Leg, Post, Release, Reserve } from './item.ts';

/** What the action knows of an instruction; the builder says what kind of event it is. */
export type Cause = Omit<Head, 'kind'>;

/** Moves won from one place to another. */
export const move = (from: Place, to: Place, amount: bigint): readonly [Leg, Leg] => [
  { ...from, amount: -amount },
  { ...to, amount },
];

/** A hold that follows money on to its next place: the old hold is drawn by the amount and a new one made there. */
export type Following = {
  readonly holdId: string;
  /** Bears the id of the next hold, and a key of its own. */
  readonly next: { readonly holdId: string; readonly awardId?: string; readonly expiresAt?: Instant };
  /** Frees what the amount leaves in the old hold. */
  readonly release: boolean;
};

/** A contributor's signed promise. */
export const pledgeSigned = (cause: Cause, contributor: ContributorPlaces, amount: bigint): Post => ({
  ...cause,
  op: 'post',
  kind: 'pledge.signed',
  legs: move(contributor.promised, contributor.open, amount),
});

/** Sets part of a pledge aside for an award (stage 2), so that it counts in the limits before money is called. */
export const commitmentMade = (
  { journalId, ...cause }: Cause,
  contributor: Pick<ContributorPlaces, 'open'>,
  terms: { readonly amount: bigint; readonly awardId: string; readonly expiresAt?: Instant },
): Reserve => ({
  ...cause,
  ...terms,
  ...contributor.open,
  op: 'reserve',
  kind: 'commitment.made',
  journalId,
});

/** The award ended: what is left of its commitment may be promised to others. */
export const commitmentFreed = (cause: Cause, holdId: string): Release => ({
  ...cause,
  op: 'void',
  kind: 'commitment.freed',
  holdId,
});

/** Asks a contributor for money; with `following` the commitment goes along from the open to the called pledge. */
export const pledgeCalled = (
  cause: Cause,
  contributor: ContributorPlaces,
  call: { readonly amount: bigint; readonly following?: Following },
): readonly LedgerItem[] =>
  carried({ ...cause, kind: 'pledge.called' }, move(contributor.open, contributor.called, call.amount), {
    ...call,
    to: contributor.called,
  });

/** Money asked for has come into the fund's account; with `following` it stays held there for the same award. */
export const moneyReceived = (
  cause: Cause,
  places: { readonly contributor: ContributorPlaces; readonly fund: FundPlaces },
  receipt: { readonly amount: bigint; readonly following?: Following },
): readonly LedgerItem[] => {
  const { contributor, fund } = places;
  const legs = [
    ...move(contributor.called, contributor.met, receipt.amount),
    ...move(contributor.contributed, fund.money, receipt.amount),
  ];
  return carried({ ...cause, kind: 'money.received' }, legs, { ...receipt, to: fund.money });
};

function carried(
  head: Head,
  legs: readonly Leg[],
  carry: { readonly amount: bigint; readonly to: Place; readonly following?: Following },
): readonly LedgerItem[] {
  const { amount, to, following } = carry;
  if (!following) return [{ ...head, op: 'post', legs }];
  const { holdId, next, release } = following;
  const { holdId: journalId, ...terms } = next;
  const together = head.together ?? head.key;
  return [
    { ...head, together, op: 'settle', holdId, legs, release },
    {
      ...head,
      ...terms,
      ...to,
      together,
      op: 'reserve',
      journalId,
      key: `${head.key}:hold`,
      kind: 'commitment.moved',
      amount,
    },
  ];
}

/** A call is withdrawn before its money came: the pledge is open again. */
export const callCancelled = (cause: Cause, contributor: ContributorPlaces, amount: bigint): Post => ({
  ...cause,
  op: 'post',
  kind: 'call.cancelled',
  legs: move(contributor.called, contributor.open, amount),
});

/** At the end of the agreement the part of a pledge that nobody called ends. */
export const pledgeLapsed = (cause: Cause, contributor: ContributorPlaces, amount: bigint): Post => ({
  ...cause,
  op: 'post',
  kind: 'pledge.lapsed',
  legs: move(contributor.open, contributor.lapsed, amount),
});

/** What each contributor is owed of an amount that goes back, in proportion to what it put in. */
export const sharesOfReturn = (amount: bigint, contributions: readonly bigint[]): bigint[] =>
  splitByLargestRemainder(amount, contributions);

/** Money goes back to its contributors; a share of nothing has no leg. */
export const moneyReturned = (
  cause: Cause,
  fund: FundPlaces,
  shares: readonly { readonly contributor: ContributorPlaces; readonly amount: bigint }[],
): Post => {
  const total = shares.reduce((sum, share) => sum + share.amount, 0n);
  const credits = shares.map(({ contributor, amount }) => ({ ...contributor.returned, amount }));
  return {
    ...cause,
    op: 'post',
    kind: 'money.returned',
    legs: [{ ...fund.money, amount: -total }, ...credits.filter((leg) => leg.amount !== 0n)],
  };
};
