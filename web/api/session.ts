import { queryOptions, useQuery } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api, houseQuery, queryClient } from './api.ts';

export type Me = paths['/me']['get']['responses'][200]['content']['application/json'];

/** Who is signed in, and for which organisation; null for a visitor. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    const { signedIn } = await queryClient.fetchQuery({ ...houseQuery, staleTime: 0 });
    return signedIn ? bodyOf(await api.GET('/me')) : null;
  },
  staleTime: 60_000,
});

export const useMe = (): Me | null | undefined => useQuery(meQuery).data;

/** The organisation that the reader acts for. */
export const organisationOf = (me: Me): Me['organisations'][number] | undefined =>
  me.organisations.find(({ organisationId }) => organisationId === me.organisationId);

/** After a change of who is signed in nothing of the one before may stay on the screen. */
export async function startAfresh(): Promise<void> {
  // Nor on the device: what a verifier took along is fetched anew by whoever may.
  indexedDB.deleteDatabase('dure-checklists');
  await queryClient.cancelQueries();
  await queryClient.resetQueries();
}
