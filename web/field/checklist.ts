import { queryOptions } from '@tanstack/react-query';
import { bodyOf, ProblemError } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import type { RunDefinition, VerdictReason } from '../../src/domain/programme/definition.ts';
import { api, queryClient, versionQuery } from '../api/api.ts';
import type { Answers } from '../forms/schema.ts';
import { checklistsOfDevice } from './device.ts';

export type Checklist =
  paths['/claims/{claimId}/checklist']['get']['responses'][200]['content']['application/json'];
export type Site = Checklist['sites'][number];
export type Checked = Site['improvements'][number];
export type Unit = Checked['units'][number];

/** A checklist with the programme's words, as the device keeps it; `at`: when the house gave it. */
type Kept = {
  readonly id: string;
  readonly at: string;
  readonly checklist: Checklist;
  readonly definition: RunDefinition;
};

export type Taken = Kept & { readonly from: 'house' | 'device' };

/** From the house, and kept; where there is no network, as it was kept. */
export const checklistQuery = (claimId: string) =>
  queryOptions({
    queryKey: ['checklist', claimId],
    networkMode: 'always',
    retry: false,
    queryFn: async (): Promise<Taken> => {
      const drawer = checklistsOfDevice<Kept>();
      try {
        const params = { path: { claimId } };
        const checklist = bodyOf(await api.GET('/claims/{claimId}/checklist', { params }));
        const version = await queryClient.fetchQuery({
          ...versionQuery(checklist.programmeVersionId),
          networkMode: 'always',
        });
        const definition = version.definition as unknown as RunDefinition;
        const taken: Kept = { id: claimId, at: new Date().toISOString(), checklist, definition };
        await drawer.keep(taken).catch(() => {});
        return { ...taken, from: 'house' };
      } catch (error) {
        // What the house refuses is refused; only where it does not answer does the device.
        if (error instanceof ProblemError && error.status < 500) throw error;
        const kept = await drawer.find(claimId).catch(() => undefined);
        if (kept === undefined) throw error;
        return { ...kept, from: 'device' };
      }
    },
  });

/** What a verifier has answered on one unit so far. */
export type Finding = {
  readonly result?: 'pass' | 'fail' | 'unverifiable';
  readonly reasonCode?: string;
  readonly reason?: string;
  readonly frequency?: number;
  readonly severity?: number;
};

/** By the id of the unit; kept on the device as every form of the house is. */
export type Findings = Readonly<Record<string, Finding>>;

export const asAnswers = (findings: Findings): Answers => findings as Answers;

export const unitsOf = ({ improvements }: Site): Unit[] => improvements.flatMap(({ units }) => units);

export const isRescored = (definition: RunDefinition, { metric }: Unit): boolean =>
  definition.metrics.find(({ key }) => key === metric)?.check === 'rescore';

export const reasonsFor = (definition: RunDefinition, result: Finding['result']): readonly VerdictReason[] =>
  (definition.verification.reasons ?? []).filter(({ results }) => results.some((each) => each === result));

/** Whether a finding says all that its unit asks for. */
export function isComplete(definition: RunDefinition, unit: Unit, finding: Finding = {}): boolean {
  const { result, reasonCode, reason, frequency, severity } = finding;
  if (result === undefined) return false;
  if (result !== 'pass' && !reasonCode && !reason?.trim()) return false;
  if (result === 'unverifiable' || !isRescored(definition, unit)) return true;
  return frequency !== undefined && severity !== undefined;
}

/** A finding as the house takes it: nothing that its result does not ask for. */
export function verdictOf(definition: RunDefinition, unit: Unit, finding: Finding): Answers {
  const { result, reasonCode, reason, frequency, severity } = finding;
  const scored = isRescored(definition, unit) && result !== 'unverifiable';
  return {
    unitId: unit.id,
    result,
    ...(result !== 'pass' && reasonCode ? { reasonCode } : {}),
    ...(reason?.trim() ? { reason: reason.trim() } : {}),
    ...(scored ? { frequency, severity } : {}),
  };
}
