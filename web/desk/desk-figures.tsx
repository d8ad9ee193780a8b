import { Sparkline } from '../charts/sparkline.tsx';
import { type Money, useFormat } from '../format.ts';
import { Table } from '../ui/table.tsx';
import { useWords } from '../words.ts';
import type { Month, Told } from './told.ts';

const wonOf = (won: bigint): Money => ({ amount: String(won), currency: 'KRW' });

/** The state of a programme in four figures, each with its target; what grew by month also as a line and a table. */
export function DeskFigures({ figures }: { readonly figures: readonly Told[] }) {
  return (
    <dl className="desk-figures">
      {figures.map((figure) => (
        <DeskFigure {...figure} key={figure.key} />
      ))}
    </dl>
  );
}

function DeskFigure({ name, value, target, share, months = [] }: Told) {
  const say = useWords();
  const format = useFormat();
  return (
    <div className="desk-figure">
      <dt>{name}</dt>
      <dd>
        <span className="desk-value">
          <strong>{value}</strong> <span className="hint">/ {target}</span>
          <span className="desk-share">{format.percent(share)}</span>
        </span>
        <progress
          max={1000}
          value={Math.round(share * 1000)}
          aria-label={`${name}: ${format.percent(share)}`}
        />
        {months.length > 1 && (
          <>
            <Sparkline name={say('desk.growth', { name })} values={months.map(({ won }) => Number(won))} />
            <MonthTable name={name} months={months} />
          </>
        )}
      </dd>
    </div>
  );
}

function MonthTable({ name, months }: { readonly name: string; readonly months: readonly Month[] }) {
  const say = useWords();
  const format = useFormat();
  return (
    <details>
      <summary>{say('pictures.asTable')}</summary>
      <Table
        caption={say('desk.growth', { name })}
        rows={months}
        rowKey={({ month }) => month}
        columns={[
          { key: 'month', title: say('desk.month'), heads: true, cell: ({ month }) => month },
          {
            key: 'won',
            title: name,
            align: 'number',
            cell: ({ won }) => format.money(wonOf(won)),
          },
        ]}
      />
    </details>
  );
}
