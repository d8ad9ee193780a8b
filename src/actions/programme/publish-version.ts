import { publish } from '../../domain/programme/publishing.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/**
 * Publishes a version: from now on its criteria are public, and it never changes. Publishing beforehand,
 * with equal opportunity, is what the exemption of win-win support rests on. Refuses `same_person`.
 */
export async function publishVersion(
  context: Context,
  { versionId }: { versionId: string },
): Promise<Row<'programmeVersion'>> {
  const { tx, actor, now } = context;
  const before = await lock(tx, 'programmeVersion', versionId);
  const programme = await lock(tx, 'programme', before.programmeId);
  const { proposedBy } = before;
  must(publish({ state: before.state, proposedBy }, actor));
  const row = revised(before, { state: 'published', publishedBy: actor.personId, publishedAt: now });
  const opened = programme.state === 'draft' ? revised(programme, { state: 'published' }) : programme;
  await save(tx, context, [
    changed(
      'programmeVersion',
      { before, row },
      { what: 'version.published', programmeVersion: row.contentId },
    ),
    ...(opened === programme ? [] : [changed('programme', { before: programme, row: opened })]),
  ]);
  return row;
}
