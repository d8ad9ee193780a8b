import { activityOf, mayWork, placeOf } from '../../domain/improvement/improvement.ts';
import type { ControlActsOn } from '../../domain/results/risk.ts';
import { newId } from '../../store/ids.ts';
import { isImproved, surroundingsOf } from '../../store/improvements.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

export type ImprovementPlan = {
  readonly matchId: string;
  readonly kind: Row<'improvement'>['kind'];
  readonly measure: string;
  readonly actsOn: ControlActsOn;
  readonly costWon: bigint;
};

/**
 * Plans one countable improvement of a matched site whose baseline is locked. Refuses what `mayWork` refuses,
 * `activity_kind_unknown`, and `improved_before` where the place has this measure already, whoever did it.
 */
export async function planImprovement(
  context: Context,
  { matchId, ...planned }: ImprovementPlan,
): Promise<Row<'improvement'>> {
  const { tx } = context;
  const [, around] = await Promise.all([lock(tx, 'match', matchId), surroundingsOf(tx, matchId)]);
  must(mayWork(around));
  const place = placeOf(around);
  const { measure } = planned;
  const [{ definition, contentId }, improvedBefore] = await Promise.all([
    getRunVersion(tx, around.programmeVersionId),
    isImproved(tx, { place, measure }),
  ]);
  must(activityOf(definition, planned.kind));
  if (improvedBefore) throw new Refused({ code: 'improved_before', facts: { measure } });
  const improvement: Row<'improvement'> = {
    id: newId(),
    programmeId: around.programmeId,
    awardId: around.awardId,
    siteId: around.siteId,
    matchId,
    ...planned,
    place,
    serialNumber: null,
    purchasedOn: null,
    doneOn: null,
    afterFrequency: null,
    afterSeverity: null,
    afterRisk: null,
    riskFlag: null,
    state: 'planned',
    confirmedAt: null,
    confirmedBy: null,
    removedOn: null,
    documentedCostWon: null,
    revision: 1,
  };
  await save(tx, context, [
    created('improvement', improvement, {
      what: 'improvement.planned',
      detail: { matchId, ...planned },
      programmeVersion: contentId,
    }),
  ]);
  return improvement;
}
