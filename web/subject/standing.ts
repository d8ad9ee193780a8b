import { queryOptions, useQuery } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';

/** What the reader may do to a subject now, and why not what they may not. */
export const standingQuery = (kind: string, id: string) =>
  queryOptions({
    queryKey: ['standing', kind, id],
    queryFn: async () =>
      bodyOf(
        await api.GET('/standing/{subjectKind}/{subjectId}', {
          params: { path: { subjectKind: kind as 'award', subjectId: id } },
        }),
      ),
  });

const OVERSEERS = ['operator', 'recommender', 'funder', 'auditor'] as const;

/** Whether the reader oversees the programme: its boards are theirs to see. */
export function useOversees(programmeId: string): boolean {
  const { data } = useQuery(standingQuery('programme', programmeId));
  return OVERSEERS.some((relation) => data?.relations.includes(relation));
}

/** Whether the reader may try the programme's rules, or read what was tried. */
export function useSimulates(programmeId: string): boolean {
  const { data } = useQuery(standingQuery('programme', programmeId));
  return (['operator', 'auditor'] as const).some((relation) => data?.relations.includes(relation));
}

/** One case, read from where its noun's path says. */
export const viewQuery = (path: string, id: string) =>
  queryOptions({
    queryKey: ['view', path, id],
    queryFn: async () => {
      const where = path.replace(/\{\w+\}/, encodeURIComponent(id));
      return bodyOf((await api.GET(where as never, {} as never)) as never) as Readonly<
        Record<string, unknown>
      >;
    },
  });
