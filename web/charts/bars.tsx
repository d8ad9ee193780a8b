export type Bar = {
  readonly name: string;
  readonly parts: readonly { readonly key: string; readonly amount: number; readonly words: string }[];
};

const WIDTH = 1000;
const HEIGHT = 260;
const FOOT = 26;
/** A bar alone is a bar, and not a wall. */
const WIDEST = 96;

/** Sums that stand on one another, one bar for each name; the table beside it has the same figures. */
export function Bars({ name, bars }: { readonly name: string; readonly bars: readonly Bar[] }) {
  const totals = bars.map(({ parts }) => parts.reduce((sum, { amount }) => sum + amount, 0));
  const most = Math.max(1, ...totals);
  const step = WIDTH / Math.max(bars.length, 1);
  const width = Math.min(step * 0.7, WIDEST);
  return (
    <svg className="chart bars" viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} role="img" aria-label={name}>
      {bars.map((bar, n) => {
        let top = HEIGHT;
        return (
          <g key={bar.name}>
            {bar.parts.map(({ key, amount, words }) => {
              const height = (amount / most) * (HEIGHT - 8);
              top -= height;
              return (
                <rect
                  key={key}
                  className={`bar bar-${key}`}
                  x={n * step + (step - width) / 2}
                  y={top}
                  width={width}
                  height={height}
                >
                  <title>{words}</title>
                </rect>
              );
            })}
            <text x={n * step + step / 2} y={HEIGHT + 18} textAnchor="middle">
              {bar.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
