import { QueryClient, queryOptions } from '@tanstack/react-query';
import { bodyOf, connect, ProblemError } from '../../src/client/client.ts';

/** The house's API, asked in the language that the page is in. */
export const api = connect({ baseUrl: '' });
api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang);
    return request;
  },
});

const isOurFault = (error: unknown): boolean => !(error instanceof ProblemError) || error.status >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && isOurFault(error),
    },
  },
});

/** The rest of the time a page's data is asked for again when the reader comes back to it. */
export const houseQuery = queryOptions({
  queryKey: ['house'],
  queryFn: async () => bodyOf(await api.GET('/house')),
});

export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: async () => bodyOf(await api.GET('/demo')),
  refetchInterval: ({ state }) =>
    state.data?.stories.some((story) => story.state === 'playing') ? 2_000 : false,
});

export const sealHeadQuery = queryOptions({
  queryKey: ['seal-head'],
  queryFn: async () => bodyOf(await api.GET('/seals/head')),
});

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: async () => bodyOf(await api.GET('/programmes')).items,
});

export const programmeQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme', programmeId],
    queryFn: async () =>
      bodyOf(await api.GET('/programmes/{programmeId}', { params: { path: { programmeId } } })),
  });

export const figuresQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['figures', programmeId],
    queryFn: async () =>
      bodyOf(await api.GET('/programmes/{programmeId}/figures', { params: { path: { programmeId } } })),
  });

export const versionQuery = (versionId: string) =>
  queryOptions({
    queryKey: ['version', versionId],
    queryFn: async () => bodyOf(await api.GET('/versions/{versionId}', { params: { path: { versionId } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
