import type { Risk } from '../../domain/results/risk.ts';
import { assessBaseline as decide } from '../../domain/site/baseline.ts';
import { siteAllows } from '../../domain/site/site.ts';
import { newId } from '../../store/ids.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import { agreedMatchOf, lockBaselineOf } from '../../store/sites.ts';
import type { Context } from '../context.ts';

type Input = Risk & {
  readonly siteId: string;
  readonly method: string;
  readonly workersRole: string;
  readonly supplierAssisted: boolean;
};

/**
 * The employer's assessment of the risk before the improvement, with the role of whoever spoke for the workers;
 * until it is locked it may be done again. Refuses `state_does_not_allow`, `site_not_matched`, `installed_already`,
 * `risk_method_unknown`, `risk_outside_scale`.
 */
export async function assessBaseline(context: Context, input: Input): Promise<Row<'baseline'>> {
  const { tx, actor } = context;
  const { siteId, method, frequency, severity, workersRole } = input;
  const [before, site, match] = await Promise.all([
    lockBaselineOf(tx, siteId),
    lock(tx, 'site', siteId),
    agreedMatchOf(tx, siteId),
  ]);
  must(siteAllows('assess', site.state));
  if (match === undefined) throw new Refused({ code: 'site_not_matched', facts: {} });
  const { definition, contentId } = await getRunVersion(tx, site.programmeVersionId);
  const standing = { state: before?.state ?? null, installed: match.installed };
  const scored = must(decide(definition, { method, frequency, severity }, standing));
  const assessed = {
    method,
    scaleVersion: scored.scaleVersion,
    frequency,
    severity,
    risk: scored.score,
    assessedBy: actor.personId,
    workersRole,
    assistedById: input.supplierAssisted ? match.supplierId : null,
  };
  const fact = {
    what: 'baseline.assessed',
    detail: { siteId, method, frequency, severity, risk: scored.score, band: scored.band },
    programmeVersion: contentId,
  } as const;
  if (before !== undefined) {
    const row = revised(before, assessed);
    await save(tx, context, [changed('baseline', { before, row }, fact)]);
    return row;
  }
  const row: Row<'baseline'> = {
    id: newId(),
    siteId,
    matchId: match.id,
    ...assessed,
    state: 'assessed',
    lockedAt: null,
    revision: 1,
  };
  await save(tx, context, [created('baseline', row, fact)]);
  return row;
}
