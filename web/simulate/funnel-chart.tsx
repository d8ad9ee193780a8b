export type FunnelBar = {
  readonly key: string;
  /** Of a hundred companies: who is left before the step, and whom it is the first to keep out. Null is hidden. */
  readonly reached: number | null;
  readonly first: number | null;
  /** Whether it keeps out nobody here, because only a form can say. */
  readonly asksForm: boolean;
  readonly name: string;
  readonly words: string;
};

const WIDTH = 400;
const ROW = 34;
const BAR = 18;

/** How many are left step by step, and whom each step takes; the table below it has the same figures. */
export function FunnelChart({ name, bars }: { readonly name: string; readonly bars: readonly FunnelBar[] }) {
  const x = (share: number): number => (share / 100) * WIDTH;
  return (
    <svg className="chart funnel" viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-label={name}>
      {bars.map(({ key, reached, first, asksForm, name: step, words }, at) => {
        const left = reached === null || first === null ? null : reached - first;
        return (
          <g key={key} transform={`translate(0 ${at * ROW})`}>
            <text x={0} y={11}>
              {step}
            </text>
            <rect className="funnel-ground" x={0} y={15} width={WIDTH} height={BAR - 4} rx={3} />
            {left !== null && (
              <rect
                className={asksForm ? 'funnel-left funnel-form' : 'funnel-left'}
                x={0}
                y={15}
                width={x(left)}
                height={BAR - 4}
                rx={3}
              >
                <title>{words}</title>
              </rect>
            )}
            {left !== null && first !== null && first > 0 && (
              <rect
                className="funnel-first"
                x={x(left)}
                y={15}
                width={Math.max(1.5, x(first))}
                height={BAR - 4}
              >
                <title>{words}</title>
              </rect>
            )}
          </g>
        );
      })}
    </svg>
  );
}
