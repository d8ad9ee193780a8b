import { draftAgreement } from '../../actions/agreement/draft.ts';
import { signAgreement } from '../../actions/agreement/sign.ts';
import { agreementOperations as operations } from '../../contract/agreement.ts';
import { callsOf, findFund, namedPartiesOf, namedPledgesOf } from '../../store/agreements.ts';
import { get, type Row } from '../../store/rows.ts';
import { money } from '../money.ts';
import { acting, type Route, reading } from '../route.ts';
import { callView } from '../views/fund.ts';

export const agreementRoutes: readonly Route[] = [
  acting(
    operations.draftAgreement,
    async (context, input) => (await draftAgreement(context, input)).agreement,
  ),
  acting(operations.signAgreement, signAgreement),
  reading(operations.getAgreement, async ({ db }, { agreementId }) => {
    const agreement = await get(db, 'agreement', agreementId);
    const fund = (await findFund(db, agreement.programmeId)) as Row<'fund'>;
    const pledges = await namedPledgesOf(db, fund.id);
    return {
      ...agreement,
      parties: await namedPartiesOf(db, agreementId),
      fund,
      pledges: pledges.map(({ amountWon, ...pledge }) => ({ ...pledge, amount: money(amountWon) })),
      calls: (await callsOf(db, fund.id)).map(callView),
    };
  }),
];
