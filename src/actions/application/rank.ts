import { intakeOver, openVersion, supplierTrack } from '../../domain/application/application.ts';
import { rankingTerms, rankTrack, type Selection } from '../../domain/application/rank.ts';
import type { Score } from '../../domain/application/score.ts';
import { digestOf } from '../../domain/fact/digest.ts';
import type { Decided } from '../../domain/objection/objection.ts';
import { applicationIds } from '../../store/applications.ts';
import { asRun, publishedVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { get, lockAll, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

const RANKED = ['eligible', 'selected', 'waiting', 'not_selected', 'recommended', 'awarded'] as const;

/**
 * Ranks all scored applications of a track to its places and its waiting list, each with what it is told. Done
 * again it changes nothing; after an upheld objection it fills what is free. Refuses `programme_not_open`, as `asRun`,
 * `track_unknown`, `intake_not_closed` and `sheets_missing` with the numbers.
 */
export async function rankApplications(
  context: Context,
  input: { programmeId: string; track: string },
): Promise<Row<'application'>[]> {
  const { tx, now, actor } = context;
  const { programmeId } = input;
  const programme = await get(tx, 'programme', programmeId);
  const version = asRun(must(openVersion(programme, await publishedVersion(tx, programmeId))));
  const track = must(intakeOver(must(supplierTrack(version.definition, input.track)), now));
  const ids = await applicationIds(tx, { programmeId, track: track.key }, RANKED);
  const applications = await lockAll(tx, 'application', ids);
  const terms = rankingTerms(version.definition, track, {
    contentId: version.contentId,
    day: today(context),
  });
  const candidates = applications.map((each) => ({ ...each, score: each.score as Score | null }));
  const selections = must(rankTrack(candidates, terms));

  const decided: Decided = { decidedAt: now, decidedBy: actor.personId };
  const moved = applications.flatMap((before) => {
    const selection = selections.get(before.id);
    if (selection === undefined || standsAlready(before, selection)) return [];
    const { outcome, rank } = selection;
    return [
      { before, row: revised(before, { state: outcome, rank, selection: { ...selection, ...decided } }) },
    ];
  });
  await save(
    tx,
    context,
    moved.map((move) =>
      changed('application', move, {
        what: 'application.ranked',
        detail: selections.get(move.row.id) as Selection,
        programmeVersion: version.contentId,
      }),
    ),
  );
  const rows = new Map(moved.map(({ row }) => [row.id, row]));
  return applications
    .map((application) => rows.get(application.id) ?? application)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

/** Whether the applicant has been told just this: only when it was decided, and by whom, may differ. */
function standsAlready({ selection }: Row<'application'>, next: Selection): boolean {
  if (selection === null) return false;
  const { decidedAt: _at, decidedBy: _by, ...told } = selection as Selection & Decided;
  return digestOf(told) === digestOf(next);
}
