import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';

type Path = '/simulations/{simulationId}';
export type Simulation = paths[Path]['get']['responses'][200]['content']['application/json'];
export type Result = NonNullable<Simulation['result']>;
export type Standing = NonNullable<Result['crossings']>[number]['from'];
export type Guess = { readonly uptakeBp?: number; readonly awardWon?: string };

export const simulationsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['simulations', programmeId],
    queryFn: async () =>
      bodyOf(await api.GET('/programmes/{programmeId}/simulations', { params: { path: { programmeId } } }))
        .items,
    refetchInterval: ({ state }) => (state.data?.some((each) => each.state === 'running') ? 700 : false),
  });

/** One simulation; asked for again while it runs. */
export const simulationQuery = (simulationId: string, guess: Guess = {}) =>
  queryOptions({
    queryKey: ['simulation', simulationId, guess],
    queryFn: async () =>
      bodyOf(
        await api.GET('/simulations/{simulationId}', { params: { path: { simulationId }, query: guess } }),
      ),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 700 : false),
    placeholderData: keepPreviousData,
  });

export const companiesQuery = (simulationId: string, moved: { from?: Standing; to: Standing }) =>
  queryOptions({
    queryKey: ['simulated-companies', simulationId, moved],
    queryFn: async () =>
      bodyOf(
        await api.GET('/simulations/{simulationId}/companies', {
          params: { path: { simulationId }, query: moved },
        }),
      ),
  });
