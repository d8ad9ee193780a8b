import type { ReactNode } from 'react';

/** What happened or is to happen on a day. */
export type Moment = {
  readonly key: string;
  /** The day as the standard writes it: by it moments stand in order. */
  readonly on: string;
  readonly day: string;
  readonly what: ReactNode;
};

/** Days in their order, those that are past filled, today between them and what is planned. */
export function Timeline({
  moments,
  today,
  now,
}: {
  readonly moments: readonly Moment[];
  /** Today as the standard writes it. */
  readonly today: string;
  /** What today is called. */
  readonly now: string;
}) {
  const ordered = [...moments].sort((a, b) => a.on.localeCompare(b.on));
  const past = ordered.filter(({ on }) => on < today);
  const planned = ordered.filter(({ on }) => on >= today);
  return (
    <ol className="timeline card">
      {past.map((moment) => (
        <Line {...moment} key={moment.key} state="past" />
      ))}
      <li className="timeline-now" aria-current="date">
        <span className="timeline-mark" aria-hidden="true" />
        {now}
      </li>
      {planned.map((moment) => (
        <Line {...moment} key={moment.key} state="planned" />
      ))}
    </ol>
  );
}

const Line = ({ on, day, what, state }: Omit<Moment, 'key'> & { readonly state: 'past' | 'planned' }) => (
  <li className={`timeline-${state}`}>
    <span className="timeline-mark" aria-hidden="true" />
    <time dateTime={on}>{day}</time>
    <span>{what}</span>
  </li>
);
