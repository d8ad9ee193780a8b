import { Temporal } from 'temporal-polyfill';
import type { Happening } from '../domain/notice/announce.ts';
import type { EventName } from '../domain/notice/event.ts';
import { type MailContent, MOST_IN_DIGEST } from '../domain/notice/mail.ts';
import { pathOfSubject } from '../domain/notice/path.ts';
import { dayOf, type Instant, SEOUL } from '../domain/time.ts';
import { concernedBy } from '../store/audience.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { addDeliveries, type NewDelivery } from '../store/deliveries.ts';
import { newId } from '../store/ids.ts';
import { type NoticeRow, takeForDigest } from '../store/notices.ts';
import { agreedProgrammes, digestedOn, lockOutbox, takeHead } from '../store/outbox.ts';
import { inTransaction, type Tx } from '../store/transaction.ts';
import { tell } from './dispatch.ts';

/** The hour in Seoul from which the day's mail goes out. */
const HOUR = 8;

/**
 * What goes out once a day, from eight in the morning in Seoul: the newest head of the seals, then the digests.
 *
 * @returns whether the day's mail is out; before its hour it is not
 */
export async function daily(database: OpenedDatabase, systemNow: Instant): Promise<boolean> {
  const there = Temporal.Instant.from(systemNow).toZonedDateTimeISO(SEOUL);
  if (there.hour < HOUR) return false;
  return inTransaction(database, async (tx) => {
    const day = dayOf(systemNow);
    const { digestedOn: last } = await lockOutbox(tx);
    if (last !== null && last >= day) return true;
    await tellHead(tx, systemNow);
    await addDeliveries(tx, digestsOf(await takeForDigest(tx, systemNow)), systemNow);
    await digestedOn(tx, day);
    return true;
  });
}

async function tellHead(tx: Tx, systemNow: Instant): Promise<void> {
  const head = await takeHead(tx, systemNow);
  if (head === undefined) return;
  const programmeIds = await agreedProgrammes(tx);
  const concerned = await concernedBy(
    tx,
    programmeIds.map((id) => ({ kind: 'programme', id })),
  );
  const happenings = [...concerned].map(
    ([id, { programme, relations }]): Happening => ({
      causeId: head.id,
      event: 'seal.made',
      version: 1,
      happenedAt: head.at,
      programmeId: id,
      subject: { kind: 'programme', id, revision: null },
      personId: null,
      details: { number: String(head.number), hash: head.hash, programme },
      relations,
    }),
  );
  await tell(tx, happenings, systemNow);
}

/** One mail a person, with what waited for it. */
function digestsOf(notices: readonly NoticeRow[]): NewDelivery[] {
  const byPerson = new Map<string, NoticeRow[]>();
  for (const notice of notices) {
    const list = byPerson.get(notice.personId) ?? [];
    list.push(notice);
    byPerson.set(notice.personId, list);
  }
  return [...byPerson].map(([personId, list]) => {
    const content: MailContent = {
      items: list.slice(0, MOST_IN_DIGEST).map(({ what, details, subjectKind, subjectId }) => ({
        event: what as EventName,
        details,
        path: pathOfSubject(subjectKind, subjectId),
      })),
      more: Math.max(0, list.length - MOST_IN_DIGEST),
    };
    return { causeId: newId(), what: 'notice.digest', personId, webhookId: null, content };
  });
}
