import { may } from '../../domain/application/application.ts';
import type { Eligibility } from '../../domain/application/eligibility.ts';
import { type Score, secondLook } from '../../domain/application/score.ts';
import { mayDecide } from '../../domain/objection/objection.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { type Change, changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Answers an objection to a decision on an application. Upheld, the application is eligible again: what was
 * ineligible is scored, and what was ranked is scored by one officer more and ranked again. Refuses
 * `decider_cannot_answer`.
 */
export async function decideApplicationObjection(
  context: Context,
  input: { objectionId: string; outcome: 'upheld' | 'dismissed'; answer: string },
): Promise<Row<'objection'>> {
  const { tx, actor } = context;
  const { objectionId, outcome, answer } = input;
  const seen = await get(tx, 'objection', objectionId);
  if (seen.subjectKind !== 'application') {
    throw new Refused({ code: 'not_found', facts: { kind: 'objection', id: objectionId } });
  }
  const application = await lock(tx, 'application', seen.subjectId);
  const before = await lock(tx, 'objection', objectionId);
  mustNotBeStale(context, before);
  must(mayDecide(before, actor.personId));
  const row = revised(before, { state: outcome, answer, decidedBy: actor.personId });
  const detail = { application: application.number };
  const changes: Change[] = [changed('objection', { before, row }, { what: `objection.${outcome}`, detail })];
  if (outcome === 'upheld') changes.push(reopened(application, objectionId));
  await save(tx, context, changes);
  return row;
}

/** The application where its decision is taken again; refuses `state_does_not_allow` once it stands elsewhere. */
function reopened(before: Row<'application'>, objectionId: string): Change {
  must(may('reopen', before));
  const row = revised(before, {
    state: 'eligible',
    eligibility:
      before.state === 'ineligible'
        ? { ...(before.eligibility as Eligibility), overruledBy: objectionId }
        : before.eligibility,
    score: secondLook(before.score as Score | null),
    rank: null,
    selection: null,
  });
  const detail = { from: before.state, objection: objectionId };
  return changed('application', { before, row }, { what: 'application.reopened', detail });
}
