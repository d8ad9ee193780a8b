import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';

type Detail = paths['/organisation-imports/{organisationImportId}']['get'];
export type Import = Detail['responses'][200]['content']['application/json'];
export type ImportColumn = Import['columns'][number];
export type ImportSettings = NonNullable<Import['settings']>;
type Problems = paths['/organisation-imports/{organisationImportId}/problems']['get'];
export type ProblemRow = Problems['responses'][200]['content']['application/json']['items'][number];

export const isUnderWay = (state: Import['state']): boolean => state === 'checking' || state === 'importing';

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async () => bodyOf(await api.GET('/organisation-imports')).items,
  refetchInterval: ({ state }) => (state.data?.some((each) => isUnderWay(each.state)) ? 1_000 : false),
});

export const importQuery = (organisationImportId: string) =>
  queryOptions({
    queryKey: ['import', organisationImportId],
    queryFn: async () =>
      bodyOf(
        await api.GET('/organisation-imports/{organisationImportId}', {
          params: { path: { organisationImportId } },
        }),
      ),
    refetchInterval: ({ state }) =>
      state.data !== undefined && isUnderWay(state.data.state) ? 1_000 : false,
  });

/** The rows with problems; a file that is checked anew has others. */
export const problemsQuery = ({ id, found }: Pick<Import, 'id' | 'found'>, limit: number) =>
  queryOptions({
    queryKey: ['import', id, 'problems', found, limit],
    queryFn: async () => (await problemsPage(id, limit)).items,
  });

export const problemsPage = async (organisationImportId: string, limit: number, cursor?: string) =>
  bodyOf(
    await api.GET('/organisation-imports/{organisationImportId}/problems', {
      params: { path: { organisationImportId }, query: { limit, ...(cursor !== undefined && { cursor }) } },
    }),
  );
