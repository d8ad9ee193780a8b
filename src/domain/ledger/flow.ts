import type { AccountKind } from './chart.ts';

/** What a fund's flow is computed from, in minor units of the fund's one currency. */
export type FlowAccount = {
  readonly kind: string;
  readonly currency: string;
  readonly organisationId: string | null;
  readonly awardId: string | null;
  readonly balance: bigint;
  readonly held: bigint;
};
export type FlowHold = { readonly kind: string; readonly awardId: string | null; readonly amount: bigint };
export type FlowSite = { readonly awardId: string; readonly siteId: string | null; readonly amount: bigint };

/** Where a contributor's promise stands. pledged = uncalled + called + lapsed; called = received + outstanding. */
export type PledgeFlow = {
  readonly pledged: bigint;
  readonly lapsed: bigint;
  readonly called: bigint;
  readonly received: bigint;
  readonly returned: bigint;
  readonly committed: bigint;
};

/** Where an award's won are. `paid` is with the supplier and not owed back; a part of it without a site has null. */
export type AwardFlow = {
  readonly committed: bigint;
  readonly held: bigint;
  readonly paid: bigint;
  readonly owedBack: bigint;
  readonly writtenOff: bigint;
  readonly sites: readonly { readonly siteId: string | null; readonly paid: bigint }[];
};

/** received = held + free + paid + costs + owedBack + writtenOff + returned, for every fund at every moment. */
export type Flow = PledgeFlow &
  Omit<AwardFlow, 'sites'> & {
    readonly free: bigint;
    readonly costs: bigint;
    readonly contributors: ReadonlyMap<string, PledgeFlow>;
    readonly awards: ReadonlyMap<string, AwardFlow>;
  };

type Sum = (kind: AccountKind) => bigint;

const sumOf =
  (accounts: readonly FlowAccount[]): Sum =>
  (kind) =>
    accounts.reduce((sum, account) => (account.kind === kind ? sum + account.balance : sum), 0n);

const by = <Row>(rows: readonly Row[], key: (row: Row) => string | null): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
};

const committedOn = (kind: string): boolean => kind === 'pledge.open' || kind === 'pledge.called';

function pledgeFlow(accounts: readonly FlowAccount[]): PledgeFlow {
  const sum = sumOf(accounts);
  return {
    pledged: -sum('pledge.promised'),
    lapsed: sum('pledge.lapsed'),
    called: sum('pledge.called') + sum('pledge.met'),
    received: sum('pledge.met'),
    returned: sum('money.returned'),
    committed: accounts.reduce((total, { kind, held }) => (committedOn(kind) ? total + held : total), 0n),
  };
}

/**
 * Pledged → called → received → held → paid → returned: in all, by contributor, and by award down to the site.
 * Won told by account balances, so that it adds up by construction; nothing is estimated.
 */
export function flowOf(
  accounts: readonly FlowAccount[],
  holds: readonly FlowHold[],
  sites: readonly FlowSite[],
): Flow {
  const sum = sumOf(accounts);
  const held = accounts.reduce((total, { kind, held }) => (kind === 'money.fund' ? total + held : total), 0n);
  const awardAccounts = by(accounts, (account) => account.awardId);
  const awardHolds = by(holds, (hold) => hold.awardId);
  const awardSites = by(sites, (site) => site.awardId);
  const pledges = accounts.filter(({ kind }) => kind.startsWith('pledge.') || kind === 'money.returned');
  const contributors = [...by(pledges, (account) => account.organisationId)];
  const awardFlow = (awardId: string, own: readonly FlowAccount[]): AwardFlow => {
    const ownHolds = awardHolds.get(awardId) ?? [];
    const reserved = (of: (kind: string) => boolean): bigint =>
      ownHolds.reduce((total, { kind, amount }) => (of(kind) ? total + amount : total), 0n);
    return {
      committed: reserved(committedOn),
      held: reserved((kind) => kind === 'money.fund'),
      paid: sumOf(own)('award.paid'),
      owedBack: sumOf(own)('award.receivable'),
      writtenOff: sumOf(own)('award.written_off'),
      sites: (awardSites.get(awardId) ?? []).map(({ siteId, amount }) => ({ siteId, paid: amount })),
    };
  };
  return {
    ...pledgeFlow(accounts),
    held,
    free: sum('money.fund') - held,
    paid: sum('award.paid'),
    costs: sum('cost.paid'),
    owedBack: sum('award.receivable'),
    writtenOff: sum('award.written_off'),
    contributors: new Map(contributors.map(([id, own]) => [id, pledgeFlow(own)])),
    // An award that was only promised something has holds and no account yet.
    awards: new Map(
      [...new Set([...awardAccounts.keys(), ...awardHolds.keys()])].map((id) => [
        id,
        awardFlow(id, awardAccounts.get(id) ?? []),
      ]),
    ),
  };
}
