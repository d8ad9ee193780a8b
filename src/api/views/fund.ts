import type { AwardFlow, Flow, PledgeFlow } from '../../domain/ledger/flow.ts';
import type { AccountShown } from '../../store/funds.ts';
import type { Row } from '../../store/rows.ts';
import { money } from '../money.ts';

export const callView = ({ amountWon, ...call }: Row<'pledgeCall'>) => ({
  ...call,
  amount: money(amountWon),
});

export const returnView = ({ amountWon, ...given }: Row<'fundReturn'>) => ({
  ...given,
  amount: money(amountWon),
});

export const accountView = ({ balanceWon, heldWon, ...account }: AccountShown) => ({
  ...account,
  balance: money(balanceWon),
  held: money(heldWon),
});

const promisedView = (flow: PledgeFlow) => ({
  pledged: money(flow.pledged),
  lapsed: money(flow.lapsed),
  called: money(flow.called),
  received: money(flow.received),
  returned: money(flow.returned),
  committed: money(flow.committed),
});

const paidView = (flow: Omit<AwardFlow, 'sites'>) => ({
  held: money(flow.held),
  paid: money(flow.paid),
  owedBack: money(flow.owedBack),
  writtenOff: money(flow.writtenOff),
});

export const flowView = (fundId: string, flow: Flow) => ({
  fundId,
  ...promisedView(flow),
  ...paidView(flow),
  free: money(flow.free),
  costs: money(flow.costs),
  contributors: [...flow.contributors].map(([organisationId, own]) => ({
    organisationId,
    ...promisedView(own),
  })),
  awards: [...flow.awards].map(([awardId, own]) => ({
    awardId,
    committed: money(own.committed),
    ...paidView(own),
    sites: own.sites.map(({ siteId, paid }) => ({ siteId, paid: money(paid) })),
  })),
});
