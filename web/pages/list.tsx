import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type FormEvent, Suspense, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { api, programmeQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { MoneyText } from '../programme/money.tsx';
import { type ProgrammeWords, useDefinition, useProgrammeWords } from '../programme/programme-words.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { Missing, PageSkeleton } from '../shell/trouble.tsx';
import type { Batch, Chosen } from '../subject/batches.ts';
import {
  type Choice,
  ChoiceBar,
  canChoose,
  Pick,
  sumOf,
  useBatches,
  useChoice,
} from '../subject/choosing.tsx';
import { useHints } from '../subject/hints.ts';
import { isList, type List, type ListName, lists } from '../subject/lists.ts';
import { pageOf } from '../subject/nouns.ts';
import { SupplierLink } from '../subject/supplier-link.tsx';
import { TakeAway } from '../subject/take-away.tsx';
import { useFieldLabel, Value } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { Empty, Page } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

type Row = Readonly<Record<string, unknown>>;
type Search = Readonly<Record<string, string>>;
type Listed = { readonly items: readonly Row[]; readonly next: string | null; readonly count?: number };

const ROWS = 50;

type Query = { readonly [name: string]: string | number | undefined };

async function askFor(programmeId: string, name: ListName, query: Query): Promise<Listed> {
  const params = { path: { programmeId }, query };
  return bodyOf((await api.GET(`/programmes/{programmeId}/${name}` as never, { params } as never)) as never);
}

/** What stands in the address is what is asked for: a link to a list shows the same rows to whoever may see them. */
const listQuery = (programmeId: string, name: ListName, search: Search) =>
  queryOptions({
    queryKey: ['list', programmeId, name, search],
    queryFn: () => askFor(programmeId, name, { ...search, limit: ROWS, count: 'true' }),
  });

export function ListPage() {
  const { programmeId, list } = useParams({ from: '/programmes/$programmeId/$list' });
  if (!isList(list)) return <Missing />;
  return <SignedIn>{() => <Framed key={list} programmeId={programmeId} name={list} />}</SignedIn>;
}

type Asked = { readonly programmeId: string; readonly name: ListName };

function Framed({ programmeId, name }: Asked) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const definition = useDefinition(programmeId);
  const words = useProgrammeWords(definition);
  const title = codes('nouns', name);
  const choice = useChoice();
  const links = [
    { key: 'programmes', link: <Link to="/programmes">{say('nav.programmes')}</Link> },
    {
      key: 'programme',
      link: (
        <Link to="/programmes/$programmeId" params={{ programmeId }}>
          {format.say(programme.title)}
        </Link>
      ),
    },
  ];
  return (
    <Page
      title={title}
      lead={format.say(programme.title)}
      above={<Crumbs links={links} here={title} />}
      width="full"
    >
      <Filters programmeId={programmeId} name={name} words={words} />
      <Suspense fallback={<PageSkeleton />}>
        <Rows programmeId={programmeId} name={name} words={words} choice={choice} />
      </Suspense>
    </Page>
  );
}

/** The address's search, and the way to change it; another question begins at its first row. */
function useAsked() {
  const search: Search = useSearch({ from: '/programmes/$programmeId/$list' });
  const navigate = useNavigate({ from: '/programmes/$programmeId/$list' });
  const ask = (change: Readonly<Record<string, string | undefined>>): void => {
    const asked: Record<string, string | undefined> = { ...search, cursor: undefined, ...change };
    const next = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
    void navigate({ search: Object.fromEntries(next) });
  };
  return { search, ask };
}

type Shown = Asked & { readonly words: ProgrammeWords };

function Filters({ programmeId, name, words }: Shown) {
  const say = useWords();
  const codes = useCodes();
  const { search, ask } = useAsked();
  const hints = useHints(useDefinition(programmeId))('', {});
  const [text, setText] = useState(search.q ?? '');
  const label = useFieldLabel(words);
  const find = (event: FormEvent): void => {
    event.preventDefault();
    ask({ q: text });
  };
  const list: List = lists[name];
  return (
    <search className="filters no-print">
      <form onSubmit={find} className="row">
        <input
          className="input filter-text"
          type="search"
          aria-label={say('list.search')}
          placeholder={say('list.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" small>
          {say('list.find')}
        </Button>
      </form>
      {Object.entries(list.filters).map(([field, values]) => (
        <label key={field} className="filter">
          <span>{label(field)}</span>
          <select
            className="input"
            value={search[field] ?? ''}
            onChange={(event) => ask({ [field]: event.target.value })}
          >
            <option value="">{say('list.all')}</option>
            {(typeof values === 'string'
              ? (hints[values]?.options ?? [])
              : values.map((value) => ({
                  value,
                  label: field === 'state' ? codes('state', value) : codes(`value.${field}`, value),
                }))
            ).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </search>
  );
}

/** All rows of the list as it is narrowed that are in these states, whichever page they are on. */
async function gatherAll(
  { programmeId, name }: Asked,
  { search, states }: { readonly search: Search; readonly states: readonly string[] },
): Promise<readonly Chosen[]> {
  const rows: Chosen[] = [];
  let cursor: string | undefined;
  do {
    const page = await askFor(programmeId, name, { ...search, state: states.join(','), cursor, limit: 200 });
    rows.push(...(page.items as readonly Chosen[]));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

/** The column by which rows are chosen; its foot belongs to the column that is summed up. */
const pickColumn = (
  shown: readonly Chosen[],
  {
    title,
    name,
    choice,
    offered,
  }: {
    readonly title: string;
    readonly name: string;
    readonly choice: Choice;
    readonly offered: readonly Batch[];
  },
) => ({
  key: 'pick',
  title,
  cell: (row: Row) =>
    canChoose(offered, row as Chosen) && (
      <Pick row={row as Chosen} name={String(row[name])} shown={shown} choice={choice} />
    ),
});

function Rows({ programmeId, name, words, choice }: Shown & { readonly choice: Choice }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { search, ask } = useAsked();
  const label = useFieldLabel(words);
  const { data } = useSuspenseQuery(listQuery(programmeId, name, search));
  const list: List = lists[name];
  const shown = data.items as readonly Chosen[];
  const offered = useBatches(name, { programmeId, rows: shown });
  const sumField = offered[0]?.sum;
  if (data.items.length === 0) {
    const isNarrowed = Object.keys(search).some((key) => key !== 'sort');
    return (
      <Empty title={say(isNarrowed ? 'list.nothingFound' : 'list.none')}>
        {isNarrowed ? say('list.nothingFoundHint') : say('list.noneHint')}
      </Empty>
    );
  }
  const sorted = search.sort?.replace('-', '');
  const falls = search.sort?.startsWith('-') ?? false;
  return (
    <>
      <div className="section-head list-head">
        <p className="hint" role="status">
          {say('list.count', { count: format.count(data.count ?? data.items.length) })}
        </p>
        <TakeAway
          name={codes('nouns', name)}
          columns={list.columns}
          ask={(cursor) => askFor(programmeId, name, { ...search, cursor, limit: 200 })}
          words={words}
        />
      </div>
      <ChoiceBar
        offered={offered}
        choice={choice}
        programmeId={programmeId}
        gather={(states) => gatherAll({ programmeId, name }, { search, states })}
      />
      <Table
        caption={codes('nouns', name)}
        rows={data.items}
        rowKey={(row) => String(row.id)}
        columns={[
          ...(offered.length > 0
            ? [
                pickColumn(shown, {
                  title: say('batch.column'),
                  name: offered[0]?.name ?? 'number',
                  choice,
                  offered,
                }),
              ]
            : []),
          ...list.columns.map((column, at) => ({
            key: column,
            title: label(column),
            ...(at === 0 ? { heads: true as const } : {}),
            ...(['amount', 'open', 'rank', 'employees', 'reportedRisk'].includes(column)
              ? { align: 'number' as const }
              : {}),
            cell: (row: Row) =>
              at === 0 ? (
                <RowLink name={name} list={list} row={row} text={String(row[column] ?? '')} />
              ) : (
                <ListCell programmeId={programmeId} column={column} row={row} words={words} />
              ),
            ...(column === sumField && choice.rows.size > 0
              ? { foot: <ChosenSum choice={choice} field={column} /> }
              : {}),
          })),
        ]}
        head={({ key, title }) =>
          list.sorts.includes(key)
            ? {
                content: (
                  <button
                    type="button"
                    className="sort"
                    onClick={() => ask({ sort: sorted === key && !falls ? `-${key}` : key })}
                  >
                    {title}
                    <span aria-hidden="true">{sorted === key ? (falls ? ' ▼' : ' ▲') : ' ↕'}</span>
                  </button>
                ),
                ...(sorted === key
                  ? { sorted: falls ? ('descending' as const) : ('ascending' as const) }
                  : {}),
              }
            : { content: title }
        }
      />
      <nav className="row section no-print" aria-label={say('list.pages')}>
        {search.cursor !== undefined && (
          <Button onClick={() => ask({ cursor: undefined })}>{say('list.first')}</Button>
        )}
        {data.next !== null && (
          <Button onClick={() => ask({ cursor: data.next as string })}>{say('list.next')}</Button>
        )}
      </nav>
    </>
  );
}

/** A cell; a supplier's name leads to all about it. */
function ListCell({
  programmeId,
  column,
  row,
  words,
}: {
  readonly programmeId: string;
  readonly column: string;
  readonly row: Row;
  readonly words: ProgrammeWords;
}) {
  if (column === 'supplierName' && typeof row.supplierId === 'string') {
    return (
      <SupplierLink
        programmeId={programmeId}
        organisationId={row.supplierId}
        name={String(row.supplierName)}
      />
    );
  }
  return <Value name={column} value={row[column]} words={words} />;
}

function ChosenSum({ choice, field }: { readonly choice: Choice; readonly field: string }) {
  const say = useWords();
  const total = sumOf(choice.rows.values(), field);
  return (
    <>
      <span className="choice-sum">{say('batch.chosenSum')}</span>
      {total !== null && <MoneyText money={total} full />}
    </>
  );
}

function RowLink({
  name,
  list,
  row,
  text,
}: {
  readonly name: ListName;
  readonly list: List;
  readonly row: Row;
  readonly text: string;
}) {
  const to =
    list.leadsBy === undefined
      ? { noun: name, id: String(row.id) }
      : pageOf(list.leadsBy, String(row[list.leadsBy]));
  if (to === undefined) return text;
  return (
    <Link to="/$noun/$id" params={to}>
      {text}
    </Link>
  );
}
