import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../format.ts';
import { useSpoken } from '../spoken.tsx';
import { Button } from '../ui/button.tsx';
import { Notice, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';
import { type Import, type ProblemRow, problemsPage, problemsQuery } from './imports-query.ts';

const SHOWN = 50;
const FETCHED = 200;

type Counted = Import['problemCounts'][number];
type Wrong = {
  readonly row: number;
  readonly title: string;
  readonly found: string;
  readonly says: string;
  readonly key: string;
};

/** What is wrong with the rows of a file: how often in which column, then row by row, to be seen or taken away. */
export function ImportProblems({ found }: { readonly found: Import }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const spoken = useSpoken();
  const wrongOf = useWrongOf(found);
  const { data: rows = [] } = useQuery({
    ...problemsQuery(found, SHOWN),
    enabled: found.problemCounts.length > 0,
  });
  if (found.problemCounts.length === 0) return null;
  const whole = say('imports.wholeRow');
  const counts: readonly Column<Counted>[] = [
    {
      key: 'column',
      title: codes('field', 'column'),
      heads: true,
      cell: ({ column }) => spoken(titleOf(found, whole, column)),
    },
    { key: 'says', title: codes('field', 'says'), cell: ({ says }) => says },
    {
      key: 'count',
      title: say('imports.cells'),
      align: 'number',
      cell: ({ count }) => format.count(count),
    },
  ];
  const columns: readonly Column<Wrong>[] = [
    {
      key: 'row',
      title: codes('field', 'row'),
      heads: true,
      align: 'number',
      cell: ({ row }) => format.count(row),
    },
    { key: 'title', title: codes('field', 'column'), cell: ({ title }) => spoken(title) },
    { key: 'found', title: say('imports.stoodThere'), cell: (wrong) => spoken(wrong.found || '–') },
    { key: 'says', title: say('imports.expected'), cell: ({ says }) => says },
  ];
  const wrong = rows.flatMap(wrongOf);
  return (
    <Section title={say('imports.problems')} hint={say('imports.problemsHint')}>
      <Table
        caption={say('imports.problemCounts')}
        columns={counts}
        rows={found.problemCounts}
        rowKey={({ column, code }) => `${column} ${code}`}
      />
      <TakeProblems found={found} />
      <div className="section">
        <Table caption={say('imports.problems')} columns={columns} rows={wrong} rowKey={({ key }) => key} />
      </div>
      {rows.length === SHOWN && <p className="hint">{say('imports.firstShown', { count: SHOWN })}</p>}
    </Section>
  );
}

const titleOf = (found: Import, whole: string, column: number | null): string =>
  column === null ? whole : (found.columns[column]?.title ?? String(column + 1));

function useWrongOf(found: Import): (row: ProblemRow) => Wrong[] {
  const say = useWords();
  return ({ row, cells, problems }) =>
    problems.map(({ column, code, says }) => ({
      row,
      title: titleOf(found, say('imports.wholeRow'), column),
      found: column === null ? '' : (cells[column] ?? ''),
      says,
      key: `${row} ${column} ${code}`,
    }));
}

/** The rows with problems as they stood in the file, what is wrong beside them: to be mended and sent again. */
function TakeProblems({ found }: { readonly found: Import }) {
  const say = useWords();
  const codes = useCodes();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const wrongOf = useWrongOf(found);
  const take = async (as: 'saveCsv' | 'saveXlsx'): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      const rows: ProblemRow[] = [];
      for (let cursor: string | undefined = '0'; cursor !== undefined; ) {
        const page: Awaited<ReturnType<typeof problemsPage>> = await problemsPage(found.id, FETCHED, cursor);
        rows.push(...page.items);
        cursor = page.next ?? undefined;
      }
      const save = (await import('../subject/export.ts'))[as];
      const wordsOf = (row: ProblemRow): string =>
        wrongOf(row)
          .map(({ title, says }) => `${title}: ${says}`)
          .join('\n');
      await save({
        name: say('imports.problems'),
        head: [...found.columns.map(({ title }) => title), codes('field', 'row'), codes('field', 'problems')],
        rows: rows.map((row) => [...row.cells, row.row, wordsOf(row)]),
        notice: null,
      });
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  return (
    <div className="row section no-print">
      {failed && <Notice tone="danger">{say('trouble.detail')}</Notice>}
      <Button small busy={busy} onClick={() => void take('saveXlsx')}>
        {say('imports.takeXlsx')}
      </Button>
      <Button small busy={busy} onClick={() => void take('saveCsv')}>
        {say('imports.takeCsv')}
      </Button>
    </div>
  );
}
