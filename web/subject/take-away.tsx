import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { houseQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import type { ProgrammeWords } from '../programme/programme-words.ts';
import { Button } from '../ui/button.tsx';
import { useCodes, useWords } from '../words.ts';
import { useOwnLabel, useStateWord } from './value.tsx';
import type { Sheet } from './workbook.ts';

type Row = Readonly<Record<string, unknown>>;

/** A page of the list as it is asked for, and where the next one begins. */
export type Ask = (cursor: string | undefined) => Promise<{ items: readonly Row[]; next: string | null }>;

/** Takes the whole list away, as it is narrowed and sorted, as a workbook or as CSV; says how far it is. */
export function TakeAway({
  name,
  kind,
  columns,
  ask,
  words,
}: {
  readonly name: string;
  readonly kind: string;
  readonly columns: readonly string[];
  readonly ask: Ask;
  readonly words: ProgrammeWords;
}) {
  const say = useWords();
  const format = useFormat();
  const label = useOwnLabel(words);
  const textOf = useTextOf(words, kind);
  const { data: house } = useQuery(houseQuery);
  const [fetched, setFetched] = useState<number>();
  const [failed, setFailed] = useState(false);
  const take = async (save: (sheet: Sheet) => Promise<void>): Promise<void> => {
    setFailed(false);
    try {
      const rows: Row[] = [];
      let cursor: string | undefined;
      do {
        const page = await ask(cursor);
        rows.push(...page.items);
        cursor = page.next ?? undefined;
        setFetched(rows.length);
      } while (cursor !== undefined);
      await save({
        name,
        head: columns.map(label),
        rows: rows.map((row) => columns.map((column) => textOf(column, row[column]))),
        notice: house?.demo ? `${say('demo.title')} ${say('demo.model')}` : null,
      });
    } catch {
      setFailed(true);
    }
    setFetched(undefined);
  };
  const busy = fetched !== undefined;
  const withFormat = async (kind: 'saveXlsx' | 'saveCsv') => take((await import('./export.ts'))[kind]);
  return (
    <div className="row no-print">
      <Button small busy={busy} onClick={() => void withFormat('saveXlsx')}>
        {say('export.xlsx')}
      </Button>
      <Button small busy={busy} onClick={() => void withFormat('saveCsv')}>
        {say('export.csv')}
      </Button>
      {busy && <span role="status">{say('export.busy', { count: format.count(fetched) })}</span>}
      {failed && <span role="alert">{say('trouble.detail')}</span>}
    </div>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A value as a cell holds it: numbers and won as numbers, days as the standard writes them, codes in words. */
function useTextOf(words: ProgrammeWords, kind: string): (name: string, value: unknown) => string | number {
  const codes = useCodes();
  const format = useFormat();
  const stateWord = useStateWord();
  return (name, value) => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return value;
    if (typeof value === 'object') return Number((value as { amount?: string }).amount ?? 0);
    const text = String(value);
    if (name === 'state') return stateWord(kind, text);
    if (DAY.test(text)) return text;
    if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return format.time(text);
    return words(name, text) ?? codes(`value.${name}`, text);
  };
}
