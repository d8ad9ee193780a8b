import type { JobKind } from '../domain/job/job.ts';
import {
  type Announcement,
  type Audience,
  announce,
  type Happening,
  webhookBody,
} from '../domain/notice/announce.ts';
import { type EventName, isEvent } from '../domain/notice/event.ts';
import { pathOfSubject } from '../domain/notice/path.ts';
import { addMilliseconds, type Instant } from '../domain/time.ts';
import { audienceOf, type Concerned, concernedBy, subjectOf } from '../store/audience.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { addDeliveries, type NewDelivery } from '../store/deliveries.ts';
import { newId } from '../store/ids.ts';
import { addNotices, type NoticeRow } from '../store/notices.ts';
import {
  factsToTell,
  isFactWaiting,
  isJobNear,
  lockOutbox,
  type NearJob,
  type ToldFact,
  takeNearJobs,
  toldUntil,
} from '../store/outbox.ts';
import { inTransaction, type Tx } from '../store/transaction.ts';

/** Facts in one transaction: enough to be cheap, few enough that a request does not wait long behind it. */
const MOST_FACTS = 300;

/** How long before a deadline those concerned are reminded. */
const REMINDED_BEFORE_MS = 3 * 86_400_000;

/** What is told when the house's own work comes near, and whom it is about. */
const reminders: Record<JobKind, { event: EventName; subjectKind: string }> = {
  'recommendation.silence': { event: 'recommendation.answer-due', subjectKind: 'recommendation' },
  'match.answer': { event: 'match.answer-due', subjectKind: 'match' },
  'payment.hold': { event: 'payment.hold-ending', subjectKind: 'payment' },
};

/** Tells the next facts; answers how many were read. Two servers take turns, so each fact is told once. */
export async function dispatchFacts(database: OpenedDatabase, systemNow: Instant): Promise<number> {
  if (!(await isFactWaiting(database.kysely))) return 0;
  return inTransaction(database, async (tx) => {
    await lockOutbox(tx);
    const facts = await factsToTell(tx, MOST_FACTS);
    const last = facts.at(-1);
    if (last === undefined) return 0;
    await tell(tx, await happeningsOf(tx, facts), systemNow);
    await toldUntil(tx, last);
    return facts.length;
  });
}

/** Reminds those concerned of what falls due within three days of the world's clock; answers of how much. */
export async function remind(
  database: OpenedDatabase,
  { now, systemNow }: { now: Instant; systemNow: Instant },
): Promise<number> {
  const until = addMilliseconds(now, REMINDED_BEFORE_MS);
  if (!(await isJobNear(database.kysely, until))) return 0;
  return inTransaction(database, async (tx) => {
    const jobs = await takeNearJobs(tx, { now, until, most: MOST_FACTS });
    await tell(
      tx,
      await happeningsOf(
        tx,
        jobs.map((job) => reminderOf(job, now)),
      ),
      systemNow,
    );
    return jobs.length;
  });
}

type Cause = Omit<ToldFact, 'xid' | 'seq' | 'subjectRevision'> & {
  readonly subjectRevision: number | null;
  readonly dueAt?: Instant;
};

function reminderOf({ id, kind, subjectId, dueAt }: NearJob, now: Instant): Cause {
  const { event, subjectKind } = reminders[kind as JobKind];
  return {
    id,
    what: event,
    version: 1,
    occurredAt: now,
    personId: null,
    subjectKind,
    subjectId,
    subjectRevision: null,
    programmeId: null,
    dueAt,
  };
}

/** The causes that are told at all, each with how organisations stand to its subject. */
async function happeningsOf(tx: Tx, causes: readonly Cause[]): Promise<Happening[]> {
  const told = causes.flatMap((cause) => {
    const subject = subjectOf(cause);
    return isEvent(cause.what) && subject !== null ? [{ cause, event: cause.what, subject }] : [];
  });
  const concerned = await concernedBy(
    tx,
    told.map(({ subject }) => subject),
  );
  return told.flatMap(({ cause, event, subject }) => {
    const known = concerned.get(subject.id);
    return known === undefined ? [] : [happeningOf(cause, event, known)];
  });
}

const happeningOf = (cause: Cause, event: EventName, known: Concerned): Happening => ({
  causeId: cause.id,
  event,
  version: cause.version,
  happenedAt: cause.occurredAt,
  programmeId: known.programmeId,
  subject: { kind: cause.subjectKind, id: cause.subjectId, revision: cause.subjectRevision },
  personId: cause.personId,
  details: {
    number: known.number,
    programme: known.programme,
    ...(cause.dueAt === undefined ? {} : { dueAt: cause.dueAt }),
  },
  relations: known.relations,
});

/** Writes the notices, mails and calls that follow from what happened. */
export async function tell(tx: Tx, happenings: readonly Happening[], systemNow: Instant): Promise<void> {
  if (happenings.length === 0) return;
  const audience: ReadonlyMap<string, Audience> = await audienceOf(
    tx,
    happenings.flatMap(({ relations }) => [...relations.keys()]),
  );
  const announced = happenings.map((happening) => ({ happening, ...announce(happening, audience) }));
  await addNotices(tx, announced.flatMap(noticesOf));
  await addDeliveries(tx, announced.flatMap(deliveriesOf), systemNow);
}

type Announced = Announcement & { readonly happening: Happening };

const noticesOf = ({ happening, notices }: Announced): NoticeRow[] =>
  notices.map((notice) => ({
    id: newId(),
    causeId: happening.causeId,
    what: happening.event,
    happenedAt: happening.happenedAt,
    ...notice,
    programmeId: happening.programmeId,
    subjectKind: happening.subject.kind,
    subjectId: happening.subject.id,
    details: happening.details,
    digestedAt: null,
    readAt: null,
  }));

function deliveriesOf({ happening, notices, webhookIds }: Announced): NewDelivery[] {
  const { causeId, event, details, subject } = happening;
  const content = { items: [{ event, details, path: pathOfSubject(subject.kind, subject.id) }], more: 0 };
  const persons = new Set(notices.filter(({ mail }) => mail === 'each').map(({ personId }) => personId));
  return [
    ...[...persons].map((personId) => ({ causeId, what: event, personId, webhookId: null, content })),
    ...webhookIds.map((webhookId) => ({
      causeId,
      what: event,
      personId: null,
      webhookId,
      content: webhookBody(happening),
    })),
  ];
}
