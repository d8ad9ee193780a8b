import { awardAllows } from '../../domain/award/award.ts';
import { type ChangeAsked, checkChange } from '../../domain/award/change.ts';
import { plain } from '../../domain/fact/digest.ts';
import { standingTerms } from '../../store/awards.ts';
import { newId } from '../../store/ids.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/** The supplier asks for a change of target, site, term or account. Refuses `change_without_effect` and what the file forbids. */
export async function requestChange(
  context: Context,
  { awardId, change, reason }: { awardId: string; change: ChangeAsked; reason: string },
): Promise<Row<'changeRequest'>> {
  const { tx, actor } = context;
  const award = await lock(tx, 'award', awardId);
  must(awardAllows('requestChange', award.state));
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  const { standing } = await standingTerms(tx, awardId);
  const { before } = must(checkChange(definition, { standing, change }, today(context)));
  const row: Row<'changeRequest'> = {
    id: newId(),
    awardId,
    kind: change.kind,
    before: plain(before),
    after: plain(change.after),
    reason,
    state: 'requested',
    requestedBy: actor.personId,
    decidedBy: null,
    answer: null,
    revision: 1,
  };
  await save(tx, context, [
    created('changeRequest', row, {
      what: 'change.requested',
      detail: { kind: row.kind },
      programmeVersion: contentId,
    }),
  ]);
  return row;
}
