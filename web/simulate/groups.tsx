import { useState } from 'react';
import { useFormat } from '../format.ts';
import { Badge, Notice, Section } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { useWords } from '../words.ts';
import { GroupsChart } from './groups-chart.tsx';
import type { Result } from './queries.ts';
import { useShown } from './shown.ts';

type Cell = Result['groups'][number]['cells'][number];

/** How often each group is let in, beside the whole, with the four-fifths line; flags are a reason to look closer. */
export function Groups({ result }: { readonly result: Result }) {
  const say = useWords();
  const format = useFormat();
  const { after, groups } = result;
  const [shown, setShown] = useState(groups[0]!.dimension);
  const { cells } = groups.find(({ dimension }) => dimension === shown)!;
  const flagged = groups.flatMap(({ dimension, cells: all }) =>
    all.filter(({ fairness }) => fairness === 'below').map(({ label }) => ({ dimension, label })),
  );
  return (
    <Section title={say('simulate.groups')} hint={say('simulate.groupsHint')}>
      {flagged.length > 0 && (
        <Notice tone="warning">
          {say('simulate.flagged', {
            groups: flagged
              .map(({ dimension, label }) => `${say(`simulate.by.${dimension}`)} ${format.say(label)}`)
              .join(', '),
          })}
        </Notice>
      )}
      <div className="row section-tight no-print">
        {groups.map(({ dimension }) => (
          <button
            key={dimension}
            type="button"
            className={dimension === shown ? 'chip chip-strong' : 'chip'}
            aria-pressed={dimension === shown}
            onClick={() => setShown(dimension)}
          >
            {say(`simulate.by.${dimension}`)}
          </button>
        ))}
      </div>
      <div className="card">
        <GroupsChart
          name={say(`simulate.by.${shown}`)}
          overall={after.rateBp}
          overallWords={say('simulate.overall', {
            rate: after.rateBp === null ? '–' : format.basisPoints(after.rateBp),
          })}
          lineWords={say('simulate.line')}
          bars={cells.map((cell) => ({
            key: cell.code ?? '',
            name: format.say(cell.label),
            rate: cell.after.rateBp,
            before: cell.before?.rateBp ?? null,
            below: cell.fairness === 'below',
            words: rateOf(cell, { format, few: say('decisions.few'), nobody: say('simulate.nobody') }),
          }))}
        />
        {result.before !== null && <p className="hint">{say('simulate.beforeMark')}</p>}
      </div>
      <details className="section-tight">
        <summary>{say('pictures.asTable')}</summary>
        <GroupTable cells={cells} caption={say(`simulate.by.${shown}`)} hasBefore={result.before !== null} />
      </details>
    </Section>
  );
}

function rateOf(
  { after }: Cell,
  { format, few, nobody }: { format: ReturnType<typeof useFormat>; few: string; nobody: string },
): string {
  if (after.rateBp !== null) return format.basisPoints(after.rateBp);
  return after.fits === null || after.out === null ? few : nobody;
}

function GroupTable({
  cells,
  caption,
  hasBefore,
}: {
  readonly cells: readonly Cell[];
  readonly caption: string;
  readonly hasBefore: boolean;
}) {
  const say = useWords();
  const format = useFormat();
  const shown = useShown();
  const rate = (bp: number | null | undefined): string => (bp == null ? '–' : format.basisPoints(bp));
  return (
    <Table
      caption={caption}
      rows={cells}
      rowKey={({ code }) => code ?? ''}
      columns={[
        { key: 'group', title: caption, heads: true, cell: ({ label }) => format.say(label) },
        ...(['fits', 'out', 'unknown'] as const).map((what) => ({
          key: what,
          title: say(`simulate.standing.${what}`),
          align: 'number' as const,
          cell: ({ after }: Cell) => shown(after[what]),
        })),
        {
          key: 'rate',
          title: say('simulate.rate'),
          align: 'number',
          cell: ({ after }) => rate(after.rateBp),
        },
        ...(hasBefore
          ? [
              {
                key: 'before',
                title: say('simulate.rateBefore'),
                align: 'number' as const,
                cell: ({ before }: Cell) => rate(before?.rateBp),
              },
            ]
          : []),
        {
          key: 'fairness',
          title: say('simulate.fairness'),
          cell: ({ fairness }) =>
            fairness === 'below' ? (
              <Badge tone="warning">{say('simulate.fairness.below')}</Badge>
            ) : (
              say(`simulate.fairness.${fairness}`)
            ),
        },
      ]}
    />
  );
}
