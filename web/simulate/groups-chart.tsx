export type GroupBar = {
  readonly key: string;
  readonly name: string;
  /** Basis points let in, now and before; null where they are hidden or nobody is decided. */
  readonly rate: number | null;
  readonly before: number | null;
  readonly below: boolean;
  readonly words: string;
};

const WIDTH = 400;
const ROW = 34;
const TOP = 15;
const BAR = 14;
const RIGHT = 70;
const FOOT = 20;

/** The rate of each group as a bar, with the overall rate and four fifths of it as lines. */
export function GroupsChart({
  name,
  bars,
  overall,
  overallWords,
  lineWords,
}: {
  readonly name: string;
  readonly bars: readonly GroupBar[];
  /** Basis points. */
  readonly overall: number | null;
  readonly overallWords: string;
  readonly lineWords: string;
}) {
  const most = Math.max(1, overall ?? 0, ...bars.flatMap(({ rate, before }) => [rate ?? 0, before ?? 0]));
  const x = (bp: number): number => (bp / most) * (WIDTH - RIGHT);
  const height = bars.length * ROW;
  return (
    <svg className="chart groups" viewBox={`0 0 ${WIDTH} ${height + FOOT}`} role="img" aria-label={name}>
      {bars.map(({ key, name: group, rate, before, below, words }, at) => (
        <g key={key} transform={`translate(0 ${at * ROW})`}>
          <text x={0} y={11}>
            {group}
          </text>
          {rate !== null && (
            <rect
              className={below ? 'group-bar group-below' : 'group-bar'}
              x={0}
              y={TOP}
              width={Math.max(1.5, x(rate))}
              height={BAR}
              rx={3}
            >
              <title>{words}</title>
            </rect>
          )}
          {before !== null && (
            <line className="group-before" x1={x(before)} x2={x(before)} y1={TOP - 3} y2={TOP + BAR + 3} />
          )}
          <text
            x={rate === null ? 0 : x(Math.max(rate, overall ?? 0)) + 5}
            y={TOP + 11}
            className={below ? 'group-flag' : undefined}
          >
            {words}
          </text>
        </g>
      ))}
      {overall !== null && (
        <>
          <line className="group-overall" x1={x(overall)} x2={x(overall)} y1={0} y2={height} />
          <line className="group-line" x1={x(overall * 0.8)} x2={x(overall * 0.8)} y1={0} y2={height} />
          <text x={WIDTH - RIGHT} y={height + 14} textAnchor="end">
            {overallWords} · {lineWords}
          </text>
        </>
      )}
    </svg>
  );
}
