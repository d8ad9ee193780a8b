const WIDTH = 120;
const HEIGHT = 32;
const EDGE = 3;

/** How a figure has grown: a line without axes; the table beside it has the same figures. */
export function Sparkline({ name, values }: { readonly name: string; readonly values: readonly number[] }) {
  const most = Math.max(1, ...values);
  const step = (WIDTH - 2 * EDGE) / Math.max(values.length - 1, 1);
  const points = values.map((value, at) => {
    const y = HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE);
    return [EDGE + at * step, y] as const;
  });
  const [x, y] = points.at(-1) ?? [EDGE, HEIGHT - EDGE];
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      <circle cx={x} cy={y} r="2.5" />
    </svg>
  );
}
