import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';
import type { Answers } from '../forms/schema.ts';

export type Fits = paths['/programme-fits']['get']['responses'][200]['content']['application/json'];
export type Fit = Fits['items'][number];

/** Which programmes fit, by a business number and the answers so far. */
export const fitsQuery = (number: string | undefined, answers: Answers) =>
  queryOptions({
    queryKey: ['programme-fits', number, answers],
    queryFn: async () => {
      const query = {
        ...(number !== undefined && { businessNumber: number }),
        ...(Object.keys(answers).length > 0 && { answers: JSON.stringify(answers) }),
      };
      return bodyOf(await api.GET('/programme-fits', { params: { query } }));
    },
    placeholderData: keepPreviousData,
    retry: false,
  });
