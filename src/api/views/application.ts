import { type Score, scoresBlind } from '../../domain/application/score.ts';
import { type Actor, rightsOf } from '../../domain/person/actor.ts';
import { permissionOf } from '../../domain/person/permissions.ts';
import { historyOf } from '../../store/history.ts';
import type { Db, Row } from '../../store/rows.ts';
import { shows, type Viewer } from '../viewer.ts';

/** A form that is not handed in yet is the supplier's own. */
export function decidedView(application: Row<'application'>, viewer: Viewer) {
  const unsubmitted = application.submittedAt === null;
  return {
    ...application,
    form: unsubmitted && !shows(viewer, 'application.draft') ? null : application.form,
  };
}

/** The score: whole for the operator, without the officers for other parties, and for the supplier once ranked. */
export function scoreView({ score: kept, selection }: Row<'application'>, viewer: Viewer): unknown {
  const score = kept as Score | null;
  if (score === null || shows(viewer, 'application.sheets')) return score;
  if (selection === null && !shows(viewer, 'application.unranked')) return null;
  return score.outcome === 'scored'
    ? { outcome: score.outcome, total: score.total, criteria: score.criteria }
    : { outcome: score.outcome };
}

/** The sheets; whoever still scores the application does not see before the own sheet what others gave. */
export function sheetViews(
  application: Row<'application'>,
  sheets: readonly Row<'scoreSheet'>[],
  { viewer, actor }: { readonly viewer: Viewer; readonly actor: Actor },
) {
  if (!shows(viewer, 'application.sheets')) return [];
  const { state, score } = application;
  const blind =
    isScorer(viewer, actor) && scoresBlind({ state, score: score as Score | null }, sheets, actor.personId);
  return sheets.map((sheet) => {
    const withheld = blind && sheet.scorerId !== actor.personId;
    return { ...sheet, ...(withheld && { comment: null }), points: withheld ? null : sheet.scores, withheld };
  });
}

const isScorer = ({ relations }: Viewer, { seats }: Actor): boolean =>
  rightsOf(relations, seats).some((right) => permissionOf('scoreApplication').rights.includes(right));

/** The facts of the application and of what hangs on it; the supplier sees its own without the officers' sheets. */
export async function historyView(
  db: Db,
  subjects: readonly ({ readonly id: string } | undefined)[],
  viewer: Viewer,
): Promise<Row<'fact'>[]> {
  const facts = await historyOf(db, ...subjects.flatMap((subject) => (subject ? [subject.id] : [])));
  if (shows(viewer, 'subject.persons')) return facts;
  return facts.filter(({ what }) => !inside.has(what)).map((fact) => ({ ...fact, personId: null }));
}

const inside: ReadonlySet<string> = new Set(['application.scored', 'application.conflict-declared']);
