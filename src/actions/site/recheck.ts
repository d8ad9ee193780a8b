import { decideEligibility } from '../../domain/application/eligibility.ts';
import { siteTrack } from '../../domain/site/apply.ts';
import { siteAllows, stateByEligibility } from '../../domain/site/site.ts';
import { readData } from '../../store/data.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Decides a site's eligibility again, on its form and what the registry knows today, under the version it applied
 * under. Refuses `state_does_not_allow` once it is proposed or matched.
 */
export async function recheckSite(
  context: Context,
  { siteId }: { readonly siteId: string },
): Promise<Row<'site'>> {
  const { tx } = context;
  const before = await lock(tx, 'site', siteId);
  mustNotBeStale(context, before);
  must(siteAllows('recheck', before.state));
  const { definition } = await getRunVersion(tx, before.programmeVersionId);
  const track = siteTrack(definition);
  const on = today(context);
  const data = await readData(tx, {
    organisationId: before.organisationId,
    vocabulary: track.vocabulary,
    form: before.form as Record<string, unknown>,
    on,
  });
  const eligibility = decideEligibility(definition, track, { data, on });
  const row = revised(before, { eligibility, state: stateByEligibility[eligibility.outcome] });
  const detail = { outcome: eligibility.outcome };
  await save(tx, context, [changed('site', { before, row }, { what: 'site.rechecked', detail })]);
  return row;
}
