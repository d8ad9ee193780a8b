import type { ReactNode } from 'react';

/** A number with its name, and the full or finer figure below it. */
export const Figure = ({
  name,
  value,
  note,
}: {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: ReactNode | undefined;
}) => (
  <div className="figure">
    <dt>{name}</dt>
    <dd>
      {value}
      {note !== undefined && <small>{note}</small>}
    </dd>
  </div>
);

export const Figures = ({ children }: { readonly children: ReactNode }) => (
  <dl className="figures">{children}</dl>
);

/** Facts of one thing, name beside value. */
export const Facts = ({
  rows,
}: {
  readonly rows: readonly (readonly [name: string, value: ReactNode])[];
}) => (
  <dl className="facts">
    {rows.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** How far something is on its way to its target; said in words as well. */
export const Progress = ({
  name,
  value,
  most,
  text,
}: {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly text: string;
}) => (
  <div className="progress">
    <div className="progress-words">
      <span>{name}</span>
      <span className="number">{text}</span>
    </div>
    <progress max={Math.max(most, 1)} value={Math.min(value, most)} aria-label={`${name}: ${text}`} />
  </div>
);
