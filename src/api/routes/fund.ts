import { callPledge } from '../../actions/fund/call-pledge.ts';
import { closeProgramme } from '../../actions/fund/close.ts';
import { receivePledge } from '../../actions/fund/receive-pledge.ts';
import { returnMoney } from '../../actions/fund/return-money.ts';
import { startRunOff } from '../../actions/fund/start-run-off.ts';
import { fundOperations as operations } from '../../contract/fund.ts';
import { flowOf } from '../../domain/ledger/flow.ts';
import { accountsOf, returnsOf } from '../../store/funds.ts';
import { readFlow } from '../../store/ledger.ts';
import { get } from '../../store/rows.ts';
import { findLast } from '../../store/seals.ts';
import { money, wonOf } from '../money.ts';
import { acting, type Route, reading } from '../route.ts';
import { accountView, callView, flowView, returnView } from '../views/fund.ts';
import { headView } from '../views/seal.ts';

export const fundRoutes: readonly Route[] = [
  acting(operations.callPledge, async (context, { amount, ...input }) =>
    callView(await callPledge(context, { ...input, amountWon: wonOf(amount) })),
  ),
  acting(operations.receivePledge, async (context, input) => callView(await receivePledge(context, input))),
  reading(operations.getFund, async ({ house }, { fundId }) =>
    house.database.readOnly(async (tx) => {
      const fund = await get(tx, 'fund', fundId);
      const accounts = await accountsOf(tx, fundId);
      const pot = accounts.find(({ kind }) => kind === 'money.fund');
      const [balanceWon, heldWon] = [pot?.balanceWon ?? 0n, pot?.heldWon ?? 0n];
      return {
        ...fund,
        balance: money(balanceWon),
        held: money(heldWon),
        free: money(balanceWon - heldWon),
        accounts: accounts.map(accountView),
        returns: (await returnsOf(tx, fundId)).map(returnView),
      };
    }),
  ),
  // Accounts, holds and sites are read of one moment, or the flow would not add up.
  reading(operations.getFundFlow, async ({ house }, { fundId }) => {
    const { accounts, holds, sites, seal } = await house.database.readOnly(async (tx) => ({
      ...(await readFlow(tx, fundId)),
      seal: await findLast(tx),
    }));
    return { seal: headView(seal), ...flowView(fundId, flowOf(accounts, holds, sites)) };
  }),
  acting(operations.startRunOff, startRunOff),
  acting(operations.returnMoney, async (context, { amount, ...input }) => ({
    items: (await returnMoney(context, { ...input, amountWon: wonOf(amount) })).map(returnView),
  })),
  acting(operations.closeProgramme, closeProgramme),
];
