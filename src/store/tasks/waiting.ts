/**
 * The subjects that wait for one kind of step, as parts of a statement: `x` is the subject. `@me` and `@own` stand
 * for the asking person and their organisation, `@now` for the instant and `@today` for its day in the world,
 * `@system` for the system's instant.
 */
export type Waiting = {
  readonly from: string;
  readonly where: string;
  /** The programme of the subject; null where it has none. */
  readonly programme: string | null;
  /** Whose the subject is, for those who are asked because of what they are to it. */
  readonly supplier?: string;
  readonly site?: string;
  readonly verifier?: string;
  /** The subject's id; a month for an access review. */
  readonly id?: string;
  /** How people call it. */
  readonly number: string;
  readonly name: string;
  /** Since when it waits. */
  readonly since: string;
  /** When the time for it is over: an instant. */
  readonly due: string;
};

export const NONE = 'null';

/** When the subject's last fact occurred. */
export const lastFact = (kind: string, id = 'x.id'): string =>
  `(select f.occurred_at from fact f where f.subject_kind = '${kind}' and f.subject_id = ${id} order by f.seq desc limit 1)`;

export const organisationName = (id: string): string =>
  `(select o.name_ko from organisation o where o.id = ${id})`;

/** A day ends at 24:00 in Seoul. */
export const endOfDay = (day: string): string => `((${day} + 1)::timestamp at time zone 'Asia/Seoul')`;

/** The asking person has no seat at that organisation. */
export const notSeatedAt = (organisationId: string): string => `not exists (select from membership s
  where s.person_id = @me and s.organisation_id = ${organisationId} and s.ended_at is null)`;
