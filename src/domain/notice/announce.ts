import type { Locale, Relation, Right, Seat } from '../person/actor.ts';
import type { Instant } from '../time.ts';
import { type EventName, mayHear, tellingOf } from './event.ts';

/** When a person gets a notice by mail as well. */
export type MailChoice = 'off' | 'each' | 'daily';

/** What the words of a notice may name. Nothing personal: it goes to everyone who hears of the event. */
export type Details = Readonly<Record<string, string | Readonly<Record<Locale, string>> | null>>;

/** Something that happened, or comes near. `causeId` is the fact, the job or the head that it follows from. */
export type Happening = {
  readonly causeId: string;
  readonly event: EventName;
  readonly version: number;
  readonly happenedAt: Instant;
  readonly programmeId: string | null;
  readonly subject: { readonly kind: string; readonly id: string; readonly revision: number | null };
  /** Who did it: they need not be told. */
  readonly personId: string | null;
  readonly details: Details;
  /** How each organisation stands to the subject. */
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
};

/** A person with a seat in an organisation, and what they chose about mail. */
export type Member = {
  readonly personId: string;
  readonly organisationId: string;
  readonly seat: Seat;
  readonly mail: MailChoice | null;
};

/** Where an organisation wants to be called, and for which events. */
export type Endpoint = {
  readonly id: string;
  readonly organisationId: string;
  readonly events: readonly string[];
};

/** The people and endpoints of an organisation. */
export type Audience = { readonly members: readonly Member[]; readonly endpoints: readonly Endpoint[] };

export type Notice = {
  readonly personId: string;
  readonly organisationId: string;
  readonly mail: MailChoice;
};

/** What follows from one happening: who has a notice of it, and which endpoints are called. */
export type Announcement = { readonly notices: readonly Notice[]; readonly webhookIds: readonly string[] };

/** Decides who hears of a happening, and how. A person with two seats in an organisation hears once. */
export function announce(happening: Happening, audienceOf: ReadonlyMap<string, Audience>): Announcement {
  const { event, personId } = happening;
  const telling = tellingOf(event);
  const notices = new Map<string, Notice>();
  const webhookIds: string[] = [];
  for (const [organisationId, relations] of happening.relations) {
    const { members, endpoints } = audienceOf.get(organisationId) ?? { members: [], endpoints: [] };
    for (const member of members) {
      const rights = relations.map((relation): Right => `${relation}.${member.seat}`);
      if (telling === null || member.personId === personId) continue;
      if (!rights.some((right) => telling.hear.includes(right))) continue;
      const mail = member.mail ?? (telling.weight === 'act' ? 'each' : 'daily');
      notices.set(`${member.personId} ${organisationId}`, {
        personId: member.personId,
        organisationId,
        mail,
      });
    }
    if (!mayHear(event, relations)) continue;
    webhookIds.push(...endpoints.filter((endpoint) => wants(endpoint, happening)).map(({ id }) => id));
  }
  return { notices: [...notices.values()], webhookIds };
}

/** A test calls the tested endpoint, whatever else it asked for. */
const wants = ({ id, events }: Endpoint, { event, subject }: Happening): boolean =>
  event === 'webhook.tested' ? id === subject.id : events.includes(event);

/** The body of a webhook call (standard-webhooks): names and ids, nothing that a view would hide from anyone. */
export const webhookBody = ({
  event,
  version,
  happenedAt,
  subject,
  programmeId,
  causeId,
  details,
}: Happening) => ({
  type: event,
  version,
  timestamp: happenedAt,
  data: {
    causeId,
    programmeId,
    subjectKind: subject.kind,
    subjectId: subject.id,
    subjectRevision: subject.revision,
    ...(event === 'seal.made' ? { number: details.number, hash: details.hash } : {}),
  },
});
