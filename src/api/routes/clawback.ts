import { sql } from 'kysely';
import { decideClawback } from '../../actions/clawback/decide.ts';
import { noticeClawback } from '../../actions/clawback/notice.ts';
import { offsetReceivable } from '../../actions/clawback/offset.ts';
import { recordRepayment } from '../../actions/clawback/record-repayment.ts';
import { replyToClawback } from '../../actions/clawback/reply.ts';
import { writeOffReceivable } from '../../actions/clawback/write-off.ts';
import { clawbackOperations as operations } from '../../contract/clawback.ts';
import { readList } from '../../store/listing.ts';
import { wonOf } from '../money.ts';
import { acting, type Route, reading } from '../route.ts';
import { receivableDetail, receivableView } from '../views/receivable.ts';

export const clawbackRoutes: readonly Route[] = [
  acting(operations.noticeClawback, async (context, { amount, ...input }, viewer) =>
    receivableView(await noticeClawback(context, { ...input, amountWon: wonOf(amount) }), viewer),
  ),
  acting(operations.replyToClawback, async (context, input, viewer) =>
    receivableView(await replyToClawback(context, input), viewer),
  ),
  acting(operations.decideClawback, async (context, { receivableId, reason, ...decision }, viewer) => {
    const claim =
      decision.outcome === 'drop'
        ? null
        : { amountWon: wonOf(decision.amount), instalments: decision.instalments ?? null };
    return receivableView(await decideClawback(context, { receivableId, reason, claim }), viewer);
  }),
  acting(operations.recordRepayment, async (context, { amount, ...input }, viewer) =>
    receivableView(await recordRepayment(context, { ...input, amountWon: wonOf(amount) }), viewer),
  ),
  acting(operations.offsetReceivable, async (context, { amount, ...input }, viewer) =>
    receivableView(await offsetReceivable(context, { ...input, amountWon: wonOf(amount) }), viewer),
  ),
  acting(operations.writeOffReceivable, async (context, input, viewer) =>
    receivableView(await writeOffReceivable(context, input), viewer),
  ),
  reading(operations.listReceivables, async ({ db, scope, viewer }, { programmeId, ...asked }) => {
    const { items, ...page } = await readList(db, 'receivables', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`x.supplier_id = ${organisationId}`,
    });
    return {
      ...page,
      items: items.map((row) => ({ ...receivableView(row, viewer), supplierName: row.supplierName })),
    };
  }),
  reading(operations.getReceivable, (reading, { receivableId }) => receivableDetail(reading, receivableId)),
];
