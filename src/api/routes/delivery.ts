import { resendDeliveries, resendDelivery } from '../../actions/delivery/resend.ts';
import { deliveryOperations as operations } from '../../contract/delivery.ts';
import { attemptsOf, countDeliveries, findDelivery, listDeliveries } from '../../store/deliveries.ts';
import { Refused } from '../../store/refused.ts';
import type { Db } from '../../store/rows.ts';
import { acting, type Route, reading } from '../route.ts';

const NO_WAY_FOR_MAIL = {
  ko: '메일을 보낼 방법이 정해지지 않아 메일이 기다리고 있습니다. DURE_SMTP_URL과 DURE_MAIL_FROM을 정해 주세요.',
  en: 'There is no way for mail, so it waits. Set DURE_SMTP_URL and DURE_MAIL_FROM.',
};

async function deliveryWithAttempts(db: Db, deliveryId: string) {
  const delivery = await findDelivery(db, deliveryId);
  if (delivery === undefined)
    throw new Refused({ code: 'not_found', facts: { kind: 'delivery', id: deliveryId } });
  return { ...delivery, attempts: await attemptsOf(db, deliveryId) };
}

export const deliveryRoutes: readonly Route[] = [
  reading(operations.getOutbox, async ({ db, house: { mail } }) => ({
    mail,
    notice: mail === 'none' ? NO_WAY_FOR_MAIL : null,
    counts: await countDeliveries(db),
  })),
  reading(operations.listDeliveries, ({ db }, asked) => listDeliveries(db, asked)),
  reading(operations.getDelivery, ({ db }, { deliveryId }) => deliveryWithAttempts(db, deliveryId)),
  acting(operations.resendDelivery, async (context, input) => {
    await resendDelivery(context, input);
    return deliveryWithAttempts(context.tx, input.deliveryId);
  }),
  acting(operations.resendDeliveries, async (context, asked) => ({
    resent: await resendDeliveries(context, asked),
  })),
];
