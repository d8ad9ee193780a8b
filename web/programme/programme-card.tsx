import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { components } from '../../src/client/schema.generated.ts';
import { figuresQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { Figure, Figures } from '../ui/figures.tsx';
import { useWords } from '../words.ts';
import { MoneyText } from './money.tsx';
import { ProgrammeCardHead } from './programme-card-head.tsx';

type Programme = components['schemas']['Programme'];

export const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** A programme at a glance: its state, budget, dates and how far it is. */
export function ProgrammeCard({
  programme,
  level,
  children,
}: {
  readonly programme: Programme;
  readonly level: 2 | 3;
  readonly children?: ReactNode;
}) {
  const say = useWords();
  const format = useFormat();
  // Nothing is counted of a programme that does not run here: its zeros would look like news.
  const { data: figures } = useQuery({ ...figuresQuery(programme.id), enabled: programme.runs });
  return (
    <article className="card stack">
      <ProgrammeCardHead programme={programme} level={level} />
      <p className="hint">{format.say(programme.summary)}</p>
      {programme.startsOn !== null && programme.endsOn !== null && (
        <p className="hint">
          {say('programme.term')}: {format.day(programme.startsOn)} ~ {format.day(programme.endsOn)}
        </p>
      )}
      {children}
      {figures !== undefined && (
        <Figures>
          {figures.money !== null && (
            <Figure name={say('money.pledged')} value={<MoneyText money={figures.money.pledged} />} />
          )}
          {figures.money !== null && (
            <Figure name={say('money.paid')} value={<MoneyText money={figures.money.paid} />} />
          )}
          <Figure name={say('programme.applications')} value={format.count(sum(figures.applications))} />
          <Figure name={say('programme.awards')} value={format.count(sum(figures.awards))} />
          <Figure name={say('programme.sites')} value={format.count(sum(figures.sites))} />
        </Figures>
      )}
    </article>
  );
}
