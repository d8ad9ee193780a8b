import { may, supplierTrack } from '../../domain/application/application.ts';
import {
  type PointsText,
  type Score,
  scoreOf,
  scoringTerms,
  takeSheet,
} from '../../domain/application/score.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { sheetsOf } from '../../store/applications.ts';
import { newId } from '../../store/ids.ts';
import { seatedAt } from '../../store/organisations.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/**
 * Hands in the caller's score sheet; the application's score follows from all of them. Refuses `scorer_is_tied`,
 * `conflict_declared`, `scored_already`, `sheets_complete`, and points outside the published sheet.
 */
export async function scoreApplication(
  context: Context,
  input: { applicationId: string; points: PointsText; comment?: string },
): Promise<Row<'application'>> {
  const { tx, actor } = context;
  const { applicationId, points } = input;
  const before = await lock(tx, 'application', applicationId);
  must(may('score', before));
  const { definition } = await getRunVersion(tx, before.programmeVersionId);
  const track = must(supplierTrack(definition, before.track));
  const terms = must(scoringTerms(definition, track, dayOf(before.submittedAt as Instant, definition.zone)));
  const sheets = await sheetsOf(tx, applicationId);
  const score = before.score as Score | null;
  must(takeSheet(terms, { sheets, score }, { scorerId: actor.personId, points }));
  if ((await seatedAt(tx, actor.personId, [before.supplierId])).length > 0) {
    throw new Refused({ code: 'scorer_is_tied', facts: {} });
  }
  const sheet: Row<'scoreSheet'> = {
    id: newId(),
    applicationId,
    scorerId: actor.personId,
    conflict: null,
    scores: points,
    comment: input.comment ?? null,
    revision: 1,
  };
  const row = revised(before, { score: scoreOf(terms, [...sheets, sheet], score?.required) });
  await save(tx, context, [
    changed('application', { before, row }, { what: 'application.scored', detail: { sheet: sheet.id } }),
    created('scoreSheet', sheet),
  ]);
  return row;
}
