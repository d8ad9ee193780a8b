import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type Money, useFormat } from '../format.ts';
import { keepDraft } from '../forms/draft.ts';
import type { Value } from '../forms/schema.ts';
import { MoneyText } from '../programme/money.tsx';
import { Button } from '../ui/button.tsx';
import { useCodes, useWords } from '../words.ts';
import { type Batch, batches, type Chosen } from './batches.ts';
import { standingQuery } from './standing.ts';

/** The rows that are chosen, over all pages of a list, and the ways to choose. */
export type Choice = {
  readonly rows: ReadonlyMap<string, Chosen>;
  /** Chooses a row or lets it go; with `through`, all from the one before it. */
  readonly toggle: (row: Chosen, shown: readonly Chosen[], through: boolean) => void;
  readonly add: (rows: readonly Chosen[]) => void;
  readonly clear: () => void;
};

export function useChoice(): Choice {
  const [rows, setRows] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const last = useRef<string>(undefined);
  return {
    rows,
    toggle: (row, shown, through) => {
      const ids = shown.map(({ id }) => id);
      const [from, to] = [ids.indexOf(last.current ?? row.id), ids.indexOf(row.id)].sort((a, b) => a - b);
      const isChosen = !rows.has(row.id);
      const touched = through && from !== undefined && from >= 0 ? shown.slice(from, (to ?? 0) + 1) : [row];
      const next = new Map(rows);
      for (const each of touched) {
        if (isChosen) next.set(each.id, each);
        else next.delete(each.id);
      }
      last.current = row.id;
      setRows(next);
    },
    add: (more) => setRows(new Map([...rows, ...more.map((row) => [row.id, row] as const)])),
    clear: () => setRows(new Map()),
  };
}

/** What the reader may do to many rows of the list at once; the house says whether. */
export function useBatches(
  list: string,
  { programmeId, rows }: { readonly programmeId: string; readonly rows: readonly Chosen[] },
): readonly Batch[] {
  const known = batches.filter((batch) => batch.list === list);
  const single = known.find(({ standing }) => standing !== 'programme');
  const one = rows.find(({ state }) => single?.from.includes(String(state)));
  const ofProgramme = useQuery({
    ...standingQuery('programme', programmeId),
    enabled: known.some(({ standing }) => standing === 'programme'),
  });
  const ofRow = useQuery({
    ...standingQuery(single?.standing ?? '', one?.id ?? ''),
    enabled: one !== undefined,
  });
  return known.filter(({ standing, allowedBy }) =>
    (standing === 'programme' ? ofProgramme : ofRow).data?.operations.some(
      ({ operation, allowed }) => operation === allowedBy && allowed,
    ),
  );
}

export const canChoose = (offered: readonly Batch[], row: Chosen): boolean =>
  offered.some(({ from }) => from.includes(String(row.state)));

/** Arrow keys go from box to box; with Shift they choose on the way. */
const goOn = (event: KeyboardEvent<HTMLInputElement>, choose: (next: HTMLInputElement) => void): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const boxes = [
    ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLInputElement>('.pick') ?? []),
  ];
  const next = boxes[boxes.indexOf(event.currentTarget) + step];
  event.preventDefault();
  next?.focus();
  if (event.shiftKey && next?.checked === false) choose(next);
};

/** The box by which a row is chosen. */
export function Pick({
  row,
  name,
  shown,
  choice,
}: {
  readonly row: Chosen;
  readonly name: string;
  readonly shown: readonly Chosen[];
  readonly choice: Choice;
}) {
  const say = useWords();
  return (
    <input
      type="checkbox"
      className="pick"
      aria-label={say('batch.pick', { name })}
      checked={choice.rows.has(row.id)}
      onChange={({ nativeEvent }) =>
        choice.toggle(row, shown, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
      }
      onKeyDown={(event) => goOn(event, (next) => next.click())}
    />
  );
}

/** The sum of what is chosen; null where nothing of it is money. */
export function sumOf(rows: Iterable<Chosen>, field: string | undefined): Money | null {
  if (field === undefined) return null;
  let sum = 0n;
  for (const row of rows) sum += BigInt((row[field] as Money | undefined)?.amount ?? 0);
  return { amount: String(sum), currency: 'KRW' };
}

/** What is chosen and what may be done with it; above the list, where a reader by ear meets it first. */
export function ChoiceBar({
  offered,
  choice,
  programmeId,
  gather,
}: {
  readonly offered: readonly Batch[];
  readonly choice: Choice;
  readonly programmeId: string;
  /** All rows of the list as it is narrowed, in these states. */
  readonly gather: (states: readonly string[]) => Promise<readonly Chosen[]>;
}) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const navigate = useNavigate();
  const [gathering, setGathering] = useState(false);
  if (offered.length === 0) return null;
  const fitting = ({ from }: Batch): Chosen[] =>
    [...choice.rows.values()].filter(({ state }) => from.includes(String(state)));
  const all = async (batch: Batch): Promise<void> => {
    setGathering(true);
    try {
      choice.add(await gather(batch.from));
    } finally {
      setGathering(false);
    }
  };
  const review = (batch: Batch): void => {
    keepDraft(batch.operation, programmeId, { rows: fitting(batch) as unknown as Value });
    void navigate({
      to: '/programmes/$programmeId/$list/together/$operation',
      params: { programmeId, list: batch.list, operation: batch.operation },
    });
  };
  const [{ sum }] = offered as [Batch];
  const total = sumOf(choice.rows.values(), sum);
  return (
    <section className="choice-bar card no-print" aria-label={say('batch.title')}>
      <p role="status">
        <strong>{say('batch.chosen', { count: format.count(choice.rows.size) })}</strong>
        {total !== null && choice.rows.size > 0 && (
          <>
            {' '}
            · <MoneyText money={total} full />
          </>
        )}
      </p>
      <div className="row">
        {offered.map((batch) => (
          <Button key={batch.operation} small busy={gathering} onClick={() => void all(batch)}>
            {say('batch.all', { states: batch.from.map((state) => codes('state', state)).join('·') })}
          </Button>
        ))}
        {choice.rows.size > 0 && (
          <Button small kind="plain" onClick={choice.clear}>
            {say('batch.clear')}
          </Button>
        )}
        {offered.map((batch) => {
          const count = fitting(batch).length;
          return (
            count > 0 && (
              <Button key={batch.operation} small kind="primary" onClick={() => review(batch)}>
                {say('batch.review', {
                  act: say(`batch.act.${batch.operation}`),
                  count: format.count(count),
                })}
              </Button>
            )
          );
        })}
      </div>
      <p className="hint">{say('batch.hint')}</p>
    </section>
  );
}
