import { standingOperations as operations } from '../../contract/standing.ts';
import type { Actor } from '../../domain/person/actor.ts';
import { homeOf } from '../../store/homes.ts';
import { standingOf } from '../../store/parties.ts';
import { statesOf } from '../../store/standing.ts';
import { problemOf } from '../problem.ts';
import { textOf } from '../problems.ts';
import { type Route, reading } from '../route.ts';
import { possibilities } from '../steps.ts';

export const standingRoutes: readonly Route[] = [
  reading(operations.getStanding, async ({ db, actor: caller, locale }, { subjectKind, subjectId }) => {
    const actor = caller as Actor;
    const subject = { kind: subjectKind, id: subjectId };
    const { relations } = await standingOf(db, actor, subject);
    const found = possibilities(subjectKind, { ...actor, relations }, await statesOf(db, subject));
    return {
      // Whoever stands in no relation to it learns of nothing that it belongs to.
      home: relations.length > 0 ? await homeOf(db, subject) : null,
      relations: [...relations],
      operations: found.map(({ operation, refusal }) => ({
        operation,
        allowed: refusal === null,
        code: refusal?.code ?? null,
        reason: refusal && problemOf(textOf(refusal.code), refusal, { locale }).detail,
      })),
    };
  }),
];
