import { sql } from 'kysely';
import { approveVerificationFee } from '../../actions/payment/approve-fee.ts';
import { approveStage1 } from '../../actions/payment/approve-stage1.ts';
import { approveStage2 } from '../../actions/payment/approve-stage2.ts';
import { cancelPayment } from '../../actions/payment/cancel.ts';
import { correctPayment } from '../../actions/payment/correct.ts';
import { recordBankReturn } from '../../actions/payment/record-return.ts';
import { reissuePayment } from '../../actions/payment/reissue.ts';
import { releasePayments } from '../../actions/payment/release.ts';
import { settlePayments } from '../../actions/payment/settle.ts';
import { paymentOperations as operations } from '../../contract/payment.ts';
import { historyOf } from '../../store/history.ts';
import { readList } from '../../store/listing.ts';
import { ledgerOf, surroundingsOf } from '../../store/payments.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { get } from '../../store/rows.ts';
import { findLast } from '../../store/seals.ts';
import { acting, collecting, type Route, reading } from '../route.ts';
import { shows } from '../viewer.ts';
import { explanationView, outcomesView, paymentView } from '../views/payment.ts';

export const paymentRoutes: readonly Route[] = [
  acting(operations.approveStage1, async (context, input) =>
    paymentView(await approveStage1(context, input), context),
  ),
  acting(operations.approveStage2, async (context, input) =>
    paymentView(await approveStage2(context, input), context),
  ),
  acting(operations.approveVerificationFee, async (context, input) =>
    paymentView(await approveVerificationFee(context, input), context),
  ),
  reading(operations.listPayments, async ({ db, scope, viewer }, { programmeId, ...asked }) => {
    const { items, ...page } = await readList(db, 'payments', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`x.payee_id = ${organisationId}`,
    });
    return {
      ...page,
      items: items.map(({ payeeName, ...payment }) => ({ ...paymentView(payment, viewer), payeeName })),
    };
  }),
  reading(operations.getPayment, async ({ db, viewer }, { paymentId }) => ({
    ...paymentView(await get(db, 'payment', paymentId), viewer),
    history: shows(viewer, 'subject.history') ? await historyOf(db, paymentId) : [],
  })),
  reading(operations.explainPayment, async ({ house, viewer }, { paymentId }) =>
    house.database.readOnly(async (tx) => {
      const payment = await get(tx, 'payment', paymentId);
      const claim = payment.claimId === null ? null : await get(tx, 'claim', payment.claimId);
      const around = (await surroundingsOf(tx, [paymentId])).get(paymentId)!;
      const version = await getRunVersion(tx, around.versionId);
      const facts = await historyOf(tx, paymentId);
      return explanationView(
        { payment, claim, version, facts, seal: await findLast(tx), ledger: await ledgerOf(tx, paymentId) },
        viewer,
      );
    }),
  ),
  collecting(operations.releasePayment, releasePayments, paymentView),
  acting(operations.releasePayments, async (context, { paymentIds }) => {
    const asks = paymentIds.map((paymentId) => ({ context, input: { paymentId } }));
    const { results, write } = await releasePayments(context.tx, asks);
    await write();
    return outcomesView(paymentIds, results, { viewer: context, locale: context.actor.locale });
  }),
  collecting(operations.settlePayment, settlePayments, paymentView),
  acting(operations.settlePayments, async (context, { items }) => {
    const { results, write } = await settlePayments(
      context.tx,
      items.map((input) => ({ context, input })),
    );
    await write();
    const paymentIds = items.map(({ paymentId }) => paymentId);
    return outcomesView(paymentIds, results, { viewer: context, locale: context.actor.locale });
  }),
  acting(operations.recordBankReturn, async (context, input) =>
    paymentView(await recordBankReturn(context, input), context),
  ),
  acting(operations.reissuePayment, async (context, input) =>
    paymentView(await reissuePayment(context, input), context),
  ),
  acting(operations.correctPayment, async (context, input) =>
    paymentView(await correctPayment(context, input), context),
  ),
  acting(operations.cancelPayment, async (context, input) =>
    paymentView(await cancelPayment(context, input), context),
  ),
];
