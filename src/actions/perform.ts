import type { Actor } from '../domain/person/actor.ts';
import { rightsOf } from '../domain/person/actor.ts';
import { type OperationId, type Permission, permissionOf } from '../domain/person/permissions.ts';
import type { Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { type Answer, keepAnswer, type RequestKey, takeKey } from '../store/idempotency.ts';
import {
  houseRelations,
  noStanding,
  readStanding,
  type Standing,
  type Subject,
  standingOf,
  standingSql,
} from '../store/parties.ts';
import { Refused } from '../store/refused.ts';
import type { Db } from '../store/rows.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Context } from './context.ts';

/** One call of one operation, as the wire understood it. */
export type Command = {
  readonly operation: OperationId;
  readonly actor: Actor;
  readonly now: Instant;
  readonly systemNow: Instant;
  readonly subjectId: string | null;
  readonly seenRevision: number | null;
  readonly key: Omit<RequestKey, 'personId' | 'operation'>;
};

/**
 * Runs an action in its transaction: the idempotency key first, then the permission, then the action,
 * then its answer beside the key. Refusals are thrown and roll all of it back.
 */
export function perform(
  database: OpenedDatabase,
  command: Command,
  run: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  const { operation, actor, now, seenRevision } = command;
  const key = { ...command.key, personId: actor.personId, operation };
  return inTransaction(database, async (tx) => {
    const subject = subjectOf(command);
    const standing = subject === null ? noStanding : standingSql(actor, subject);
    const taken = await takeKey(tx, key, { systemNow: command.systemNow, standing });
    if (taken.known !== undefined) return taken.known;
    const found = subject === null ? houseStanding(actor) : readStanding(taken.row, actor, subject);
    const { programmeId, relations } = mustHoldRight(command, found);
    const answer = await run({ tx, actor, now, operation, programmeId, relations, seenRevision });
    await keepAnswer(tx, key, answer);
    return answer;
  });
}

/** How the caller stands to the subject; refuses `not_allowed` when the permission table gives them no right. */
export async function authorise(
  tx: Db,
  { operation, actor, subjectId }: Pick<Command, 'operation' | 'actor' | 'subjectId'>,
): Promise<Standing> {
  const subject = subjectOf({ operation, subjectId });
  const standing = subject === null ? houseStanding(actor) : await standingOf(tx, actor, subject);
  return mustHoldRight({ operation, actor }, standing);
}

const houseStanding = (actor: Actor): Standing => ({
  programmeId: null,
  relations: houseRelations(actor),
  concernedIds: [],
});

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
