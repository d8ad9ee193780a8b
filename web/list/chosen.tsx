import { MoneyText } from '../programme/money.tsx';
import type { Batch, Chosen } from '../subject/batches.ts';
import { type Choice, canChoose, Pick, sumOf } from '../subject/choosing.tsx';
import type { ListName } from '../subject/lists.ts';
import type { Column } from '../ui/table.tsx';
import { useWords } from '../words.ts';
import { asked, askFor, type Row, type Search } from './asked.ts';

/** All rows of the list as it is narrowed that are in these states, whichever page they are on. */
export async function gatherAll(
  { programmeId, name }: { readonly programmeId: string; readonly name: ListName },
  { search, states }: { readonly search: Search; readonly states: readonly string[] },
): Promise<readonly Chosen[]> {
  const rows: Chosen[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...asked(search), state: states.join(','), cursor, limit: 200 };
    const page = await askFor(programmeId, name, query);
    rows.push(...(page.items as readonly Chosen[]));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

type Offered = {
  readonly title: string;
  readonly choice: Choice;
  readonly offered: readonly Batch[];
};

/** The column by which rows are chosen, where something is offered to be done with them. */
export function pickColumns(
  shown: readonly Chosen[],
  { title, choice, offered }: Offered,
): readonly Column<Row>[] {
  const [first] = offered;
  if (first === undefined) return [];
  const cell = (row: Row) =>
    canChoose(offered, row as Chosen) && (
      <Pick row={row as Chosen} name={String(row[first.name])} shown={shown} choice={choice} />
    );
  return [{ key: 'pick', title, cell }];
}

export function ChosenSum({ choice, field }: { readonly choice: Choice; readonly field: string }) {
  const say = useWords();
  const total = sumOf(choice.rows.values(), field);
  return (
    <>
      <span className="choice-sum">{say('batch.chosenSum')}</span>
      {total !== null && <MoneyText money={total} full />}
    </>
  );
}
