import type { Actor } from '../domain/person/actor.ts';
import { rightsOf } from '../domain/person/actor.ts';
import { type OperationId, type Permission, permissionOf } from '../domain/person/permissions.ts';
import type { Instant } from '../domain/time.ts';
import type { Caller } from '../store/callers.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { type Answer, keepAnswer, knownAnswer, type RequestKey, takeKey } from '../store/idempotency.ts';
import { type Met, meet } from '../store/meeting.ts';
import {
  houseRelations,
  readStanding,
  type Standing,
  type Subject,
  standingOf,
  standingRows,
} from '../store/parties.ts';
import { Refused } from '../store/refused.ts';
import type { Db } from '../store/rows.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Context } from './context.ts';
import { type Cover, uncovered } from './cover.ts';

/** One call of one operation, as the wire understood it. */
type Asked = {
  readonly operation: OperationId;
  readonly systemNow: Instant;
  readonly subjectId: string | null;
  readonly seenRevision: number | null;
  readonly key: Omit<RequestKey, 'personId' | 'operation'>;
};

/** A call whose caller is known. */
export type Command = Asked & { readonly actor: Actor; readonly now: Instant };

/** A call whose caller is found by the statement that takes its key. */
export type Request = Asked & {
  readonly tokenHash: string | null;
  /** Covers an answer that is secret before it is kept. */
  readonly cover?: Cover | undefined;
  /** Hears who calls as soon as that is known, and gives who acts; refuses who may not come in. */
  readonly admit: (caller: Caller) => Actor;
};

/**
 * Runs an action in its transaction: the caller and the idempotency key first, then the permission, then the
 * action, then its answer beside the key. Refusals are thrown and roll all of it back.
 */
export async function perform(
  database: OpenedDatabase,
  request: Request,
  run: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  const { operation, seenRevision, systemNow, tokenHash, cover } = request;
  const unclaimed = { ...request.key, operation };
  const meeting = { bearer: { tokenHash, systemNow }, subject: subjectOf(request) };
  type Done = { readonly answer: Answer; readonly fresh?: RequestKey };
  const { answer } = await inTransaction(
    database,
    async (tx): Promise<Done> => {
      const met = await takeKey(tx, unclaimed, meeting);
      const actor = request.admit(met.caller);
      const key = { ...unclaimed, personId: actor.personId };
      if (!met.taken) return { answer: uncovered(cover, await knownAnswer(tx, key), key) };
      const { programmeId, relations } = mustHoldRight({ operation, actor }, standing(met, actor));
      const { now } = met.caller;
      const context = { tx, actor, now, operation, programmeId, relations, seenRevision };
      return { answer: await run(context), fresh: key };
    },
    async (tx, done) => {
      const { answer, fresh } = done;
      if (fresh !== undefined) await keepAnswer(tx, fresh, cover?.put(answer, fresh) ?? answer);
    },
  );
  return answer;
}

/** What a reader is, and how they stand to what they read; refuses who may not come in and `not_allowed`. */
export async function meetReader(
  db: Db,
  request: Pick<Request, 'operation' | 'subjectId' | 'systemNow' | 'tokenHash'>,
  admit: (caller: Caller) => Actor | null,
): Promise<Standing> {
  const { operation, systemNow, tokenHash } = request;
  const met = await meet(db, { bearer: { tokenHash, systemNow }, subject: subjectOf(request) });
  const actor = admit(met.caller);
  if (actor === null) return NO_STANDING;
  return mustHoldRight({ operation, actor }, standing(met, actor));
}

const NO_STANDING: Standing = { programmeId: null, relations: [], concernedIds: [] };

const standing = (met: Met, actor: Actor): Standing => met.standingOf(actor) ?? houseStanding(actor);

/** How the caller stands to the subject; refuses `not_allowed` when the permission table gives them no right. */
export async function authorise(
  tx: Db,
  { operation, actor, subjectId }: Pick<Command, 'operation' | 'actor' | 'subjectId'>,
): Promise<Standing> {
  const subject = subjectOf({ operation, subjectId });
  const standing = subject === null ? houseStanding(actor) : await standingOf(tx, actor, subject);
  return mustHoldRight({ operation, actor }, standing);
}

/** As authorise, for the calls of a list, which are all of one operation: the standing of each, or its refusal. */
export async function authoriseAll(tx: Db, commands: readonly Command[]): Promise<(Standing | Refused)[]> {
  const subjects = commands.map(subjectOf);
  const asked = subjects.flatMap((subject, at) => {
    return subject === null ? [] : [{ ...subject, organisationId: commands[at]!.actor.organisationId }];
  });
  const rows = asked.length === 0 ? new Map() : await standingRows(tx, asked[0]!.kind, asked);
  return commands.map((command, at) =>
    refusalOr(() => {
      const { actor } = command;
      const subject = subjects[at]!;
      const standing = subject === null ? houseStanding(actor) : readStanding(rows.get(at), actor, subject);
      return mustHoldRight(command, standing);
    }),
  );
}

function refusalOr<Value>(decide: () => Value): Value | Refused {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

const houseStanding = (actor: Actor): Standing => ({ ...NO_STANDING, relations: houseRelations(actor) });

function subjectOf({ operation, subjectId }: Pick<Command, 'operation' | 'subjectId'>): Subject | null {
  const { subject } = permissionOf(operation);
  return subject === 'none' || subjectId === null ? null : { kind: subject, id: subjectId };
}

function mustHoldRight(
  { operation, actor }: Pick<Command, 'operation' | 'actor'>,
  standing: Standing,
): Standing {
  const permission = permissionOf(operation);
  if (permission.open === undefined && !holdsRight(permission, standing, actor)) {
    throw new Denied({ code: 'not_allowed', facts: { operation, rights: permission.rights } }, standing);
  }
  return standing;
}

/** A refusal for want of a right, with how the caller stands to what they asked for. */
export class Denied extends Refused {
  readonly standing: Standing;
  constructor(refusal: Refused['refusal'], standing: Standing) {
    super(refusal);
    this.standing = standing;
  }
}

/** Whether one of the caller's rights stands in the row. */
export const holdsRight = (permission: Permission, standing: Standing, actor: Actor): boolean =>
  rightsOf(standing.relations, actor.seats).some((right) => permission.rights.includes(right));
