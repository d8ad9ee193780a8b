import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';
import type { Schema } from '../forms/schema.ts';

type Reply = paths['/registry-data']['get']['responses'][200]['content']['application/json'];
export type RegistryGroup = Reply['items'][number];
export type RegistryDatum = RegistryGroup['items'][number];

/** What the registry may know of an organisation, in groups. */
export const registryDataQuery = queryOptions({
  queryKey: ['registry-data'],
  queryFn: async () => bodyOf(await api.GET('/registry-data')).items,
  staleTime: 60_000,
});

type Detail = paths['/organisations/{organisationId}']['get'];
export type Organisation = Detail['responses'][200]['content']['application/json'];

/** How a datum is asked for, and shown. */
export const fieldOf = ({ field }: RegistryDatum): Schema => field as Schema;
