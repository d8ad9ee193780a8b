import { useQuery } from '@tanstack/react-query';
import type { Hint, Option } from './schema.ts';

const nothing = { queryKey: ['no-options'], queryFn: async (): Promise<readonly Option[]> => [] };

/** What a field offers to choose from: what the page knows, or what it finds in the house's lists. */
export function useOffered(hint: Hint | undefined): readonly Option[] | undefined {
  const { data } = useQuery({ ...(hint?.find ?? nothing), enabled: hint?.find !== undefined });
  return hint?.find === undefined ? hint?.options : (data ?? []);
}
