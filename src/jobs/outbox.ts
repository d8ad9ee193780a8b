import type { Instant } from '../domain/time.ts';
import { dayOf } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { type ClaimedDelivery, claimDeliveries } from '../store/deliveries.ts';
import { worldNow } from '../store/world.ts';
import { daily } from './daily.ts';
import { deliverLane, type Ways } from './deliver.ts';
import { dispatchFacts, remind } from './dispatch.ts';

const EVERY_MS = 2_000;
const MOST_OF_MAIL = 20;
const MOST_OF_WEBHOOK = 4;
/** Lanes under way at one time, whatever their number; the others wait for a round. */
const MOST_LANES = 64;
/** What is under way at a stop may end by itself for so long; then it is cut off and given back. */
const STOP_AFTER_MS = 2_000;

export type Outbox = {
  /** One round: tells what happened and what comes near, and sets out what is due. */
  round(): Promise<void>;
  /** Waits until nothing is under way. */
  settled(): Promise<void>;
  /** Ends the rounds; what is under way ends or is given back. */
  stop(): Promise<void>;
};

/** The outbox of a database, at rest: `round` works it once. */
export function openOutbox(database: OpenedDatabase, ways: Ways): Outbox {
  const underWay = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  let stopped = false;
  let dailyOn: string | undefined;

  const setOut = (lane: string, list: readonly ClaimedDelivery[]): void => {
    const run = deliverLane(database, { ways, stop: stopping.signal }, list)
      .catch((error) =>
        console.error('what the outbox sent could not be written down; it goes out again:', error),
      )
      .finally(() => underWay.delete(lane));
    underWay.set(lane, run);
  };

  const send = async (now: Instant): Promise<void> => {
    if (underWay.size >= MOST_LANES) return;
    const claimed = await claimDeliveries(database.kysely, {
      now,
      busy: [...underWay.keys()],
      mail: ways.mail !== null,
      mostOfMail: MOST_OF_MAIL,
      mostOfWebhook: MOST_OF_WEBHOOK,
    });
    const lanes = new Map<string, ClaimedDelivery[]>();
    for (const delivery of claimed) {
      const list = lanes.get(delivery.lane) ?? [];
      list.push(delivery);
      lanes.set(delivery.lane, list);
    }
    for (const [lane, list] of lanes) setOut(lane, list);
  };

  const round = async (): Promise<void> => {
    const systemNow = ways.systemNow();
    while (!stopped && (await dispatchFacts(database, systemNow)) > 0);
    const now = await worldNow(database.kysely, systemNow);
    while (!stopped && (await remind(database, { now, systemNow })) > 0);
    if (dailyOn !== dayOf(systemNow) && (await daily(database, systemNow))) dailyOn = dayOf(systemNow);
    if (!stopped) await send(ways.systemNow());
  };

  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay.values());
  };

  const stop = async (): Promise<void> => {
    stopped = true;
    const cut = setTimeout(() => {
      stopping.abort();
      ways.mail?.close();
    }, STOP_AFTER_MS);
    await settled();
    clearTimeout(cut);
    ways.mail?.close();
  };
  return { round, settled, stop };
}

/** Works the outbox every two seconds, one round at a time, until it is stopped. */
export function runOutbox(outbox: Outbox): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const next = (): void => {
    timer = setTimeout(() => {
      running = outbox
        .round()
        .catch((error) => console.error('a round of the outbox failed and will be tried again:', error))
        .then(() => (stopped ? undefined : next()));
    }, EVERY_MS);
  };
  next();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      const ended = outbox.stop();
      await running;
      await ended;
    },
  };
}
