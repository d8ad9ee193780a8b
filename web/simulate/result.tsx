import { useFormat } from '../format.ts';
import { Figure, Figures } from '../ui/figures.tsx';
import { Notice, Section } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { useWords } from '../words.ts';
import { Budget } from './budget.tsx';
import { Crossings } from './crossings.tsx';
import { FunnelChart } from './funnel-chart.tsx';
import { Groups } from './groups.tsx';
import type { Guess, Result, Simulation } from './queries.ts';
import { useShown } from './shown.ts';
import { TakeAway } from './take-away.tsx';
import './simulate.css';

type Shows = { readonly simulation: Simulation; readonly result: Result };

/** What a simulation came to: over whom, how many fit, who changes sides, by condition, by group, and the money. */
export function SimulationResult({
  simulation,
  result,
  guess,
}: Shows & { readonly guess: (next: Guess) => void }) {
  const say = useWords();
  const format = useFormat();
  const { over } = simulation;
  return (
    <>
      <div className="section stack">
        {over.synthetic ? (
          <Notice tone="warning">
            {say('simulate.ofPopulation', {
              firms: format.count(over.firms ?? 0),
              seed: over.seed ?? 0,
              day: format.day(result.on),
            })}
          </Notice>
        ) : (
          <p className="hint">
            {say('simulate.ofRegistry', {
              companies: format.count(result.companies),
              revision: over.revision ?? '',
              day: format.day(result.on),
            })}
          </p>
        )}
        {result.masked && <p className="hint">{say('simulate.masked')}</p>}
      </div>
      <Sums result={result} />
      {result.crossings !== null && <Crossings simulation={simulation} result={result} />}
      <Funnel result={result} />
      <Groups result={result} />
      <Budget result={result} guess={guess} />
      <TakeAway simulation={simulation} result={result} />
    </>
  );
}

function Sums({ result }: { readonly result: Result }) {
  const say = useWords();
  const format = useFormat();
  const shown = useShown();
  const { after, before, near } = result;
  const was = (what: 'fits' | 'unknown' | 'out') =>
    before === null ? undefined : say('simulate.was', { count: shown(before[what]) });
  return (
    <div className="section">
      <Figures>
        <Figure
          name={say('simulate.standing.fits')}
          value={shown(after.fits)}
          note={
            was('fits') ??
            (after.byForm === 0 ? undefined : say('simulate.byForm', { count: shown(after.byForm) }))
          }
        />
        <Figure
          name={say('simulate.standing.out')}
          value={shown(after.out)}
          note={was('out') ?? say('simulate.near', { count: shown(near) })}
        />
        <Figure name={say('simulate.standing.unknown')} value={shown(after.unknown)} note={was('unknown')} />
        <Figure
          name={say('simulate.rate')}
          value={after.rateBp === null ? '–' : format.basisPoints(after.rateBp)}
          note={say('simulate.rateNote')}
        />
      </Figures>
      {before !== null && after.byForm !== 0 && (
        <p className="hint section-tight">{say('simulate.byForm', { count: shown(after.byForm) })}</p>
      )}
    </div>
  );
}

type Condition = Result['funnel'][number]['conditions'][number] & {
  readonly step: number;
  readonly first: number | null;
  readonly stepOnly: number | null;
  readonly alone: boolean;
};

function Funnel({ result }: { readonly result: Result }) {
  const say = useWords();
  const format = useFormat();
  const shown = useShown();
  const { funnel, companies } = result;
  const share = (count: number | null): number | null =>
    count === null || companies === 0 ? null : (100 * count) / companies;
  const said = ({ sentence }: { readonly sentence: Condition['sentence'] }): string => format.say(sentence);
  const bars = funnel.map(({ conditions, reached, first }, at) => ({
    key: String(at),
    reached: share(reached),
    first: share(first),
    name: `${at + 1}. ${shortened(conditions.map(said).join(say('simulate.or')))}`,
    asksForm: conditions.every(({ asksForm }) => asksForm),
    words: conditions.every(({ asksForm }) => asksForm)
      ? say('simulate.onlyForm')
      : say('simulate.firstOut', { count: shown(first) }),
  }));
  const rows: Condition[] = funnel.flatMap(({ conditions, first, only }, at) =>
    conditions.map((condition) => ({
      ...condition,
      step: at + 1,
      first,
      stepOnly: only,
      alone: conditions.length === 1,
    })),
  );
  return (
    <Section title={say('simulate.funnel')} hint={say('simulate.funnelHint')}>
      <div className="card">
        <FunnelChart name={say('simulate.funnel')} bars={bars} />
        <ul className="legend">
          <li>
            <span className="legend-mark mark-left" aria-hidden="true" />
            {say('simulate.left')}
          </li>
          <li>
            <span className="legend-mark mark-first" aria-hidden="true" />
            {say('simulate.first')}
          </li>
          <li>
            <span className="legend-mark mark-form" aria-hidden="true" />
            {say('simulate.onlyForm')}
          </li>
        </ul>
      </div>
      <details className="section-tight" open>
        <summary>{say('pictures.asTable')}</summary>
        <Table
          caption={say('simulate.funnel')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'step', title: say('simulate.step'), align: 'number', cell: ({ step }) => step },
            {
              key: 'condition',
              title: say('simulate.condition'),
              heads: true,
              cell: (row) => (
                <>
                  {said(row)}
                  {row.asksForm && <small className="hint"> {say('simulate.onlyForm')}</small>}
                </>
              ),
            },
            {
              key: 'first',
              title: say('simulate.first'),
              align: 'number',
              cell: ({ first }) => shown(first),
            },
            { key: 'only', title: say('simulate.only'), align: 'number', cell: ({ only }) => shown(only) },
            { key: 'met', title: say('simulate.met'), align: 'number', cell: ({ met }) => shown(met) },
            {
              key: 'notMet',
              title: say('simulate.notMet'),
              align: 'number',
              cell: ({ notMet }) => shown(notMet),
            },
            {
              key: 'unknown',
              title: say('simulate.standing.unknown'),
              align: 'number',
              cell: ({ unknown }) => shown(unknown),
            },
          ]}
        />
      </details>
    </Section>
  );
}

/** So much of a sentence stands in a picture; the table has all of it. Hangul is twice as wide as a letter. */
const MOST = 46;

function shortened(words: string): string {
  let width = 0;
  const kept = [...words].filter((sign) => {
    width += sign > '\u1100' ? 2 : 1;
    return width <= MOST;
  });
  return kept.length < [...words].length ? `${kept.join('')}…` : words;
}
