import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api, queryClient } from '../api/api.ts';
import type { Format } from '../format.ts';
import type { Finder, Schema, Value } from '../forms/schema.ts';

type Reply = paths['/registry-data']['get']['responses'][200]['content']['application/json'];
export type RegistryDatum = Reply['items'][number]['items'][number];

/** What the registry may know of an organisation, in groups. */
export const registryDataQuery = queryOptions({
  queryKey: ['registry-data'],
  queryFn: async () => bodyOf(await api.GET('/registry-data')).items,
  staleTime: 60_000,
});

/** The names of all data, to choose one from. */
export const registryNames = (format: Format): Finder => ({
  queryKey: ['find', 'registry-data', format.locale],
  queryFn: async () =>
    (await queryClient.ensureQueryData(registryDataQuery)).flatMap(({ items }) =>
      items.map(({ name, label }) => ({ value: name, label: format.say(label) })),
    ),
});

/** A datum that was chosen from them. */
export const registryDatum = (chosen: Value): RegistryDatum | undefined =>
  queryClient
    .getQueryData(registryDataQuery.queryKey)
    ?.flatMap(({ items }) => items)
    .find(({ name }) => name === chosen);

type Detail = paths['/organisations/{organisationId}']['get'];
export type Organisation = Detail['responses'][200]['content']['application/json'];

/** How a datum is asked for, and shown. */
export const fieldOf = ({ field }: RegistryDatum): Schema => field as Schema;
