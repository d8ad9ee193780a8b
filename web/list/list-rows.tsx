import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Money, useFormat } from '../format.ts';
import { MoneyText } from '../programme/money.tsx';
import type { ProgrammeWords } from '../programme/programme-words.ts';
import { useSpoken } from '../spoken.tsx';
import type { Chosen } from '../subject/batches.ts';
import { type Choice, ChoiceBar, useBatches } from '../subject/choosing.tsx';
import { columnsOf, type List, type ListName, lists } from '../subject/lists.ts';
import { pageOf } from '../subject/places.ts';
import { SupplierLink } from '../subject/supplier-link.tsx';
import { TakeAway } from '../subject/take-away.tsx';
import { useOwnLabel, Value } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';
import { asked, askFor, listQuery, type Row, type Shown, useAsked } from './asked.ts';
import { ChosenSum, gatherAll, pickColumns } from './chosen.tsx';

/** A page of the list as a table, with its sums, the way to the next page and to take it away. */
export function ListRows({ programmeId, name, words, choice }: Shown & { readonly choice: Choice }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { search, ask } = useAsked();
  const label = useOwnLabel(words);
  const { data } = useSuspenseQuery(listQuery(programmeId, name, search));
  const list: List = lists[name];
  const columns = columnsOf(list, search.columns);
  const shown = data.items as readonly Chosen[];
  const offered = useBatches(name, { programmeId, rows: shown });
  if (data.items.length === 0) {
    const isNarrowed = Object.keys(asked(search)).some((key) => key !== 'sort');
    return (
      <Empty title={say(isNarrowed ? 'list.nothingFound' : 'list.none')}>
        {isNarrowed ? say('list.nothingFoundHint') : say('list.noneHint')}
      </Empty>
    );
  }
  const sorted = search.sort?.replace('-', '');
  const falls = search.sort?.startsWith('-') ?? false;
  const isWhole = data.next === null && search.cursor === undefined;
  const sums = new Map(columns.map((column) => [column, sumOf(data.items, column)]));
  const hasSums = [...sums.values()].some((sum) => sum !== undefined);
  const sumText = (column: string): ReactNode => {
    const sum = sums.get(column);
    if (column === offered[0]?.sum && choice.rows.size > 0)
      return <ChosenSum choice={choice} field={column} />;
    return sum === undefined ? null : <MoneyText money={sum} full />;
  };
  return (
    <>
      <div className="section-head list-head">
        <p className="hint" role="status">
          {say('list.count', { count: format.count(data.count ?? data.items.length) })}
        </p>
        <TakeAway
          name={codes('nouns', name)}
          kind={list.kind}
          columns={columns}
          ask={(cursor) => askFor(programmeId, name, { ...asked(search), cursor, limit: 200 })}
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
          ...pickColumns(shown, { title: say('batch.column'), choice, offered }),
          ...columns.map((column, at) => ({
            key: column,
            title: label(column),
            ...(at === 0 ? { heads: true as const } : {}),
            ...(isNumber(data.items, column) ? { align: 'number' as const } : {}),
            ...(hasSums
              ? { foot: at === 0 ? say(isWhole ? 'list.sum' : 'list.pageSum') : sumText(column) }
              : {}),
            cell: (row: Row) =>
              at === 0 ? (
                <RowLink name={name} list={list} row={row} text={String(row[column] ?? '')} />
              ) : (
                <ListCell
                  programmeId={programmeId}
                  column={column}
                  row={row}
                  words={words}
                  kind={list.kind}
                />
              ),
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
  kind,
}: {
  readonly programmeId: string;
  readonly column: string;
  readonly row: Row;
  readonly words: ProgrammeWords;
  readonly kind: string;
}) {
  if (column !== 'supplierName' || typeof row.supplierId !== 'string') {
    return <Value name={column} value={row[column]} words={words} kind={kind} />;
  }
  const params = { programmeId, organisationId: row.supplierId };
  return <SupplierLink {...params} name={String(row.supplierName)} />;
}

const moneyIn = (row: Row, column: string): Money | undefined => {
  const value = row[column];
  return typeof value === 'object' && value !== null && 'amount' in value ? (value as Money) : undefined;
};

/** What a column of money adds up to on this page; undefined for any other column. */
function sumOf(rows: readonly Row[], column: string): Money | undefined {
  const amounts = rows.flatMap((row) => moneyIn(row, column) ?? []);
  const [first] = amounts;
  if (first === undefined) return undefined;
  const total = amounts.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  return { amount: String(total), currency: first.currency };
}

const isNumber = (rows: readonly Row[], column: string): boolean =>
  rows.some((row) => typeof row[column] === 'number' || moneyIn(row, column) !== undefined);

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
  const spoken = useSpoken();
  if (to === undefined) return spoken(text);
  return (
    <Link to="/$noun/$id" params={to}>
      {spoken(text)}
    </Link>
  );
}
