import { close, type Finding } from '../../domain/site-case/site-case.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Closes a case with its finding and an answer; a cause for taking money back is noted in the fact. Refuses what `close` refuses. */
export async function closeCase(
  context: Context,
  { siteCaseId, finding, answer }: { siteCaseId: string; finding: Finding; answer: string },
): Promise<Row<'siteCase'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'siteCase', siteCaseId);
  mustNotBeStale(context, before);
  const { clawbackCause } = must(close(before, finding, actor.personId));
  const row = revised(before, { state: 'closed', finding, answer, closedBy: actor.personId });
  await save(tx, context, [
    changed('siteCase', { before, row }, { what: 'case.closed', detail: { finding, clawbackCause } }),
  ]);
  return row;
}
