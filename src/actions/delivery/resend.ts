import { type Channel, lockDead, revive } from '../../store/deliveries.ts';
import { Refused } from '../../store/refused.ts';
import type { Context } from '../context.ts';

/** More in one transaction would hold up what is being sent meanwhile; ask again for the rest. */
const MOST = 1_000;

/** Has one dead letter go out again, from its first try. Refuses `delivery_not_dead`. */
export async function resendDelivery(
  context: Context,
  { deliveryId }: { deliveryId: string },
): Promise<void> {
  const ids = await lockDead(context.tx, { id: deliveryId }, 1);
  if (ids.length === 0) throw new Refused({ code: 'delivery_not_dead', facts: {} });
  await reviveNow(context, ids);
}

/** Has the dead letters of a channel, or of an event, go out again; answers how many. */
export async function resendDeliveries(
  context: Context,
  asked: { channel?: Channel; what?: string },
): Promise<number> {
  const ids = await lockDead(context.tx, asked, MOST);
  await reviveNow(context, ids);
  return ids.length;
}

/** Tries run on the system's clock, not on the world's. */
const reviveNow = ({ tx, actor }: Context, ids: readonly string[]): Promise<void> =>
  revive(tx, ids, { personId: actor.personId, now: new Date().toISOString() });
