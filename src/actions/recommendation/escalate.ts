import { may } from '../../domain/recommendation/recommendation.ts';
import { lock } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { HouseContext } from '../context.ts';

/** Escalates a recommendation that nobody has answered by its day; one that was answered stays as it is. */
export async function escalateRecommendation(context: HouseContext, recommendationId: string): Promise<void> {
  const before = await lock(context.tx, 'recommendation', recommendationId);
  if (!may('escalate', before).ok) return;
  const row = revised(before, { state: 'escalated' });
  const { answerDueOn } = before;
  await save(context.tx, context, [
    changed('recommendation', { before, row }, { what: 'recommendation.escalated', detail: { answerDueOn } }),
  ]);
}
