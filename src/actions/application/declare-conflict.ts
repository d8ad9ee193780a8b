import { may, supplierTrack } from '../../domain/application/application.ts';
import { type Score, scoreOf, scoringTerms } from '../../domain/application/score.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { sheetsOf } from '../../store/applications.ts';
import { newId } from '../../store/ids.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/**
 * Declares the caller's conflict of interest: they score no more here, and a sheet that they have handed in no
 * longer counts. Refuses `conflict_declared` when it was declared before.
 */
export async function declareConflict(
  context: Context,
  { applicationId, reason }: { applicationId: string; reason: string },
): Promise<Row<'application'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'application', applicationId);
  must(may('declare_conflict', before));
  const { definition } = await getRunVersion(tx, before.programmeVersionId);
  const track = must(supplierTrack(definition, before.track));
  const terms = must(scoringTerms(definition, track, dayOf(before.submittedAt as Instant, definition.zone)));
  const sheets = await sheetsOf(tx, applicationId);
  const own = sheets.find(({ scorerId }) => scorerId === actor.personId);
  if (own !== undefined && own.conflict !== null) throw new Refused({ code: 'conflict_declared', facts: {} });
  const sheet: Row<'scoreSheet'> =
    own === undefined
      ? { ...blank, id: newId(), applicationId, scorerId: actor.personId, conflict: reason }
      : revised(own, { conflict: reason, scores: null });
  const counted = [...sheets.filter((each) => each !== own), sheet];
  const required = (before.score as Score | null)?.required;
  const row = revised(before, { score: scoreOf(terms, counted, required) });
  await save(tx, context, [
    changed('application', { before, row }, { what: 'application.conflict-declared' }),
    own === undefined ? created('scoreSheet', sheet) : changed('scoreSheet', { before: own, row: sheet }),
  ]);
  return row;
}

const blank = { scores: null, comment: null, revision: 1 };
