import { comparePlan } from '../../domain/award/plan.ts';
import type { Day } from '../../domain/time.ts';
import { planTerms, proposedPlans } from '../../store/awards.ts';
import { getRunVersion } from '../../store/programmes.ts';
import type { Db } from '../../store/rows.ts';

/** Which of the plans that are proposed in these programmes promise less than their file's floor. */
export async function plansBelowFloor(db: Db, programmeIds: readonly string[], day: Day): Promise<string[]> {
  if (programmeIds.length === 0) return [];
  const found: string[] = [];
  for (const { plan, programmeVersionId } of await proposedPlans(db, programmeIds)) {
    const { definition } = await getRunVersion(db, programmeVersionId);
    const assessed = comparePlan(definition, planTerms(plan), { peers: [], day });
    if (assessed.some(({ belowFloor }) => belowFloor)) found.push(plan.id);
  }
  return found;
}
