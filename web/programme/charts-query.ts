import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';

/** What the house counts and sums up for pictures. */
export type Charts =
  paths['/programmes/{programmeId}/charts']['get']['responses'][200]['content']['application/json'];

export const chartsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['charts', programmeId],
    queryFn: async () =>
      bodyOf(await api.GET('/programmes/{programmeId}/charts', { params: { path: { programmeId } } })),
  });
