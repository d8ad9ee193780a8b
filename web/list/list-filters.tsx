import { type FormEvent, type ReactNode, useState } from 'react';
import type { Option } from '../forms/schema.ts';
import { type ProgrammeWords, useDefinition } from '../programme/programme-words.ts';
import { useHints } from '../subject/hints.ts';
import { columnsOf, type List, lists } from '../subject/lists.ts';
import { useOwnLabel, useStateWord } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { useCodes, useWords } from '../words.ts';
import { type Shown, useAsked } from './asked.ts';

/** What the list is narrowed by, which columns it has, and what of it stands in the address. */
export function ListFilters({ programmeId, name, words }: Shown) {
  const say = useWords();
  const codes = useCodes();
  const stateWord = useStateWord();
  const { search, ask } = useAsked();
  const hints = useHints(useDefinition(programmeId))('', {});
  const [text, setText] = useState(search.q ?? '');
  const label = useOwnLabel(words);
  const find = (event: FormEvent): void => {
    event.preventDefault();
    ask({ q: text });
  };
  const list: List = lists[name];
  const optionsOf = (field: string): readonly Option[] => {
    const values = list.filters[field];
    if (values === undefined || typeof values === 'string') return hints[values ?? '']?.options ?? [];
    const word = (value: string): string =>
      field === 'state' ? stateWord(list.kind, value) : codes(`value.${field}`, value);
    return values.map((value) => ({ value, label: word(value) }));
  };
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
      {Object.keys(list.filters).map((field) => (
        <label key={field} className="filter">
          <span>{label(field)}</span>
          <select
            className="input"
            value={search[field] ?? ''}
            onChange={(event) => ask({ [field]: event.target.value })}
          >
            <option value="">{say('list.all')}</option>
            {optionsOf(field).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <ColumnChoice list={list} words={words} />
      <Chips>
        {Object.keys(list.filters).flatMap((field) => {
          const value = search[field];
          if (value === undefined) return [];
          const word = optionsOf(field).find((option) => option.value === value)?.label ?? value;
          return [
            <Chip key={field} text={`${label(field)}: ${word}`} drop={() => ask({ [field]: undefined })} />,
          ];
        })}
        {search.q !== undefined && (
          <Chip
            text={`${say('list.search')}: ${search.q}`}
            drop={() => {
              setText('');
              ask({ q: undefined });
            }}
          />
        )}
      </Chips>
    </search>
  );
}

/** Which columns stand in the table, and in what is taken away. */
function ColumnChoice({ list, words }: { readonly list: List; readonly words: ProgrammeWords }) {
  const say = useWords();
  const label = useOwnLabel(words);
  const { search, ask } = useAsked();
  const chosen = columnsOf(list, search.columns);
  const toggle = (column: string): void => {
    const next = chosen.includes(column) ? chosen.filter((each) => each !== column) : [...chosen, column];
    // The place in the list stays: the rows are the same.
    ask({ columns: next.join(','), cursor: search.cursor });
  };
  return (
    <details className="columns">
      <summary className="button button-secondary button-small">{say('list.columns')}</summary>
      <fieldset className="columns-pane">
        <legend className="hidden-text">{say('list.columns')}</legend>
        {[...list.columns, ...list.more].map((column, at) => (
          <label key={column} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(column)}
              disabled={at === 0}
              onChange={() => toggle(column)}
            />
            {label(column)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** What the list is narrowed by at present, each to be dropped by itself. */
const Chips = ({ children }: { readonly children: ReactNode }) => (
  <div className="filter-chips">{children}</div>
);

function Chip({ text, drop }: { readonly text: string; readonly drop: () => void }) {
  const say = useWords();
  return (
    <button type="button" className="chip" aria-label={say('list.drop', { filter: text })} onClick={drop}>
      {text} <span aria-hidden="true">×</span>
    </button>
  );
}
