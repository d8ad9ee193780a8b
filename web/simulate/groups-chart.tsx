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
const ROW = 30;
const LEFT = 128;
const RIGHT = 48;
const FOOT = 24;

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
  const x = (bp: number): number => LEFT + (bp / most) * (WIDTH - LEFT - RIGHT);
  const height = bars.length * ROW;
  return (
    <svg className="chart groups" viewBox={`0 0 ${WIDTH} ${height + FOOT}`} role="img" aria-label={name}>
      {bars.map(({ key, name: group, rate, before, below, words }, at) => (
        <g key={key} transform={`translate(0 ${at * ROW})`}>
          <text x={LEFT - 8} y={19} textAnchor="end">
            {group}
          </text>
          {rate !== null && (
            <rect
              className={below ? 'group-bar group-below' : 'group-bar'}
              x={LEFT}
              y={6}
              width={Math.max(1.5, x(rate) - LEFT)}
              height={ROW - 12}
              rx={3}
            >
              <title>{words}</title>
            </rect>
          )}
          {before !== null && (
            <line className="group-before" x1={x(before)} x2={x(before)} y1={3} y2={ROW - 3} />
          )}
          <text x={rate === null ? LEFT : x(rate) + 5} y={19} className={below ? 'group-flag' : undefined}>
            {words}
          </text>
        </g>
      ))}
      {overall !== null && (
        <>
          <line className="group-overall" x1={x(overall)} x2={x(overall)} y1={0} y2={height} />
          <line className="group-line" x1={x(overall * 0.8)} x2={x(overall * 0.8)} y1={0} y2={height} />
          <text x={x(overall)} y={height + 16} textAnchor="end">
            {overallWords} · {lineWords}
          </text>
        </>
      )}
    </svg>
  );
}
