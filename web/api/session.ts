import { queryOptions, useQuery } from '@tanstack/react-query';
import { bodyOf, ProblemError } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api, queryClient } from './api.ts';

export type Me = paths['/me']['get']['responses'][200]['content']['application/json'];

/** Who is signed in, and for which organisation; null for a visitor. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      return bodyOf(await api.GET('/me'));
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const useMe = (): Me | null | undefined => useQuery(meQuery).data;

/** After a change of who is signed in nothing of the one before may stay on the screen. */
export async function startAfresh(): Promise<void> {
  await queryClient.cancelQueries();
  queryClient.clear();
}
