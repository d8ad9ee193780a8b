import { fieldNamed } from '../application/form.ts';
import type { RunDefinition, RunTrack } from '../programme/definition.ts';
import { riskScaleOf } from '../programme/risk-scale.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type Region, regionOn } from '../region/region.ts';
import { type Risk, scoreRisk } from '../results/risk.ts';
import type { Day } from '../time.ts';
import { sizeClassOf } from './site.ts';

/** What a site says of itself beside its form: a first view of its risk, and when work may be done. */
export type SiteRequestInput = {
  readonly form: Readonly<Record<string, unknown>>;
  readonly reportedRisk: Risk;
  readonly availableFrom: Day;
  readonly availableTo: Day;
};

/** What the house reads out of a site's form to place it in a cell. */
export type SitePlace = {
  readonly hazard: string;
  readonly region: string;
  readonly industry: string;
  readonly employees: number;
  readonly size: string;
  readonly reportedRisk: number;
};

/** The programme's first track for sites; a programme without one takes none, which is a bug of its file. */
export function siteTrack(definition: Pick<RunDefinition, 'tracks'>): RunTrack {
  const track = definition.tracks.find(({ audience }) => audience === 'site');
  if (track === undefined) throw new Error('the programme has no track for sites');
  return track;
}

/**
 * Places a site that applies: hazard and region as its form says, its size by the programme's classes, and the
 * risk that it reports on the programme's first scale. A region is kept as it is called on the day. Refuses
 * `site_form_lacks`, `region_unknown`, `dates_out_of_order`, `risk_outside_scale`.
 */
export function placeSite(
  definition: RunDefinition,
  { form, reportedRisk, availableFrom, availableTo }: SiteRequestInput,
  { regions, on }: { regions: readonly Region[]; on: Day },
): Result<
  SitePlace,
  'site_form_lacks' | 'region_unknown' | 'dates_out_of_order' | 'risk_outside_scale' | 'risk_method_unknown'
> {
  const { hazard, region, industry, employees } = form;
  if (
    typeof hazard !== 'string' ||
    typeof region !== 'string' ||
    typeof industry !== 'string' ||
    typeof employees !== 'number'
  ) {
    const needed = ['hazard', 'region', 'industry', 'employees'];
    return refuse('site_form_lacks', {
      needed: needed.map((field) => fieldNamed(siteTrack(definition).form, field)),
    });
  }
  const known = regionOn(regions, region, on);
  if (known === undefined) return refuse('region_unknown', { region, on });
  if (availableTo < availableFrom) return refuse('dates_out_of_order', { availableFrom, availableTo });
  const method = definition.riskMethods[0];
  if (method === undefined) return refuse('risk_method_unknown', { method: null, known: [] });
  const scored = scoreRisk(riskScaleOf(method), reportedRisk);
  if (!scored.ok) return scored;
  const size = sizeClassOf(definition, employees, on);
  return accept({ hazard, region: known.code, industry, employees, size, reportedRisk: scored.value.score });
}
