import { queryOptions } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import type { ProgrammeWords } from '../programme/programme-words.ts';
import type { ListName } from '../subject/lists.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Search = Readonly<Record<string, string>>;
type Listed = { readonly items: readonly Row[]; readonly next: string | null; readonly count?: number };

const ROWS = 50;

type Query = { readonly [name: string]: string | number | undefined };

export async function askFor(programmeId: string, name: ListName, query: Query): Promise<Listed> {
  const params = { path: { programmeId }, query };
  return bodyOf((await api.GET(`/programmes/{programmeId}/${name}` as never, { params } as never)) as never);
}

/** Of the address what the house is asked: which columns are shown is the reader's own affair. */
export const asked = ({ columns: _, ...rest }: Search): Search => rest;

/** What stands in the address is what is asked for: a link to a list shows the same rows to whoever may see them. */
export const listQuery = (programmeId: string, name: ListName, search: Search) =>
  queryOptions({
    queryKey: ['list', programmeId, name, asked(search)],
    queryFn: () => askFor(programmeId, name, { ...asked(search), limit: ROWS, count: 'true' }),
  });

/** The address's search, and the way to change it; another question begins at its first row. */
export function useAsked() {
  const search: Search = useSearch({ from: '/programmes/$programmeId/$list' });
  const navigate = useNavigate({ from: '/programmes/$programmeId/$list' });
  const ask = (change: Readonly<Record<string, string | undefined>>): void => {
    const wanted: Record<string, string | undefined> = { ...search, cursor: undefined, ...change };
    const next = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
    void navigate({ search: Object.fromEntries(next) });
  };
  return { search, ask };
}

/** A list as a page shows it. */
export type Shown = {
  readonly programmeId: string;
  readonly name: ListName;
  readonly words: ProgrammeWords;
};
