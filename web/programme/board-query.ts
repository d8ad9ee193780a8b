import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';

export type Board =
  paths['/programmes/{programmeId}/match-board']['get']['responses'][200]['content']['application/json'];

export type Asked = { readonly region?: string; readonly hazard?: string };

export const boardQuery = (programmeId: string, { region, hazard }: Asked) =>
  queryOptions({
    queryKey: ['match-board', programmeId, region ?? '', hazard ?? ''],
    queryFn: async () =>
      bodyOf(
        await api.GET('/programmes/{programmeId}/match-board', {
          params: {
            path: { programmeId },
            query: region === undefined || hazard === undefined ? {} : { region, hazard },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
