import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../format.ts';
import { SupplierLink } from '../subject/supplier-link.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { useWords } from '../words.ts';
import { CrossingChart } from './crossing-chart.tsx';
import { companiesQuery, type Result, type Simulation, type Standing } from './queries.ts';
import { useShown } from './shown.ts';

type Crossing = NonNullable<Result['crossings']>[number];

/** Who changes sides between the two rules, as a picture, a table, and by name those who applied. */
export function Crossings({
  simulation,
  result,
}: {
  readonly simulation: Simulation;
  readonly result: Result;
}) {
  const say = useWords();
  const shown = useShown();
  const [asked, setAsked] = useState<{ readonly from: Standing; readonly to: Standing }>();
  const crossings = result.crossings!;
  const words = {
    fits: say('simulate.standing.fits'),
    unknown: say('simulate.standing.unknown'),
    out: say('simulate.standing.out'),
  };
  const move = ({ from, to }: Pick<Crossing, 'from' | 'to'>): string => `${words[from]} → ${words[to]}`;
  const moving = crossings.filter(({ from, to, count }) => from !== to && count !== 0);
  return (
    <Section title={say('simulate.moves')} hint={say('simulate.movesHint')}>
      <div className="card">
        <CrossingChart
          name={say('simulate.moves')}
          before={say('simulate.before', { number: simulation.againstNumber ?? 0 })}
          after={
            simulation.draft
              ? say('simulate.afterDraft')
              : say('simulate.before', { number: simulation.number })
          }
          words={words}
          moves={crossings.map(({ from, to, count }) => ({
            from,
            to,
            share: result.companies === 0 ? 0 : (count ?? 0) / result.companies,
            words: `${move({ from, to })}: ${shown(count)}`,
          }))}
        />
      </div>
      {moving.length === 0 ? (
        <p className="section-tight">{say('simulate.nobodyMoves')}</p>
      ) : (
        <div className="section-tight">
          <Table
            caption={say('simulate.moves')}
            rows={moving}
            rowKey={move}
            columns={[
              { key: 'move', title: say('simulate.move'), heads: true, cell: move },
              {
                key: 'count',
                title: say('simulate.companies'),
                align: 'number',
                cell: ({ count }) => shown(count),
              },
              ...(simulation.over.synthetic
                ? []
                : [
                    {
                      key: 'names',
                      title: say('simulate.applied'),
                      cell: ({ from, to }: Crossing) => (
                        <Button small onClick={() => setAsked({ from, to })}>
                          {say('simulate.showNames')}
                          <span className="hidden-text">{move({ from, to })}</span>
                        </Button>
                      ),
                    },
                  ]),
            ]}
          />
        </div>
      )}
      {asked !== undefined && <Names simulation={simulation} moved={asked} title={move(asked)} />}
    </Section>
  );
}

function Names({
  simulation,
  moved,
  title,
}: {
  readonly simulation: Simulation;
  readonly moved: { readonly from: Standing; readonly to: Standing };
  readonly title: string;
}) {
  const say = useWords();
  const format = useFormat();
  const { data } = useQuery(companiesQuery(simulation.id, moved));
  return (
    <div className="card section-tight" role="status">
      <h3>{title}</h3>
      {data === undefined ? (
        <p>{say('simulate.reading')}</p>
      ) : data.count === 0 ? (
        <p>{say('simulate.noneApplied')}</p>
      ) : (
        <>
          <p className="hint">{say('simulate.namesHint', { count: format.count(data.count) })}</p>
          <ul className="simulated-names">
            {data.items.map(({ id, nameKo, nameEn }) => (
              <li key={id}>
                <SupplierLink
                  programmeId={simulation.programmeId}
                  organisationId={id}
                  name={format.locale === 'en' && nameEn !== null ? nameEn : nameKo}
                />
              </li>
            ))}
          </ul>
          {data.next !== null && <p className="hint">{say('simulate.moreNames')}</p>}
        </>
      )}
    </div>
  );
}
