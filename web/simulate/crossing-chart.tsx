import type { Standing } from './queries.ts';

export type Move = {
  readonly from: Standing;
  readonly to: Standing;
  readonly share: number;
  readonly words: string;
};

const WIDTH = 400;
const HEIGHT = 220;
const GAP = 10;
const POST = 14;
const SIDES = { fits: 'crossing-fits', unknown: 'crossing-unknown', out: 'crossing-out' } as const;
const ORDER = ['fits', 'unknown', 'out'] as const;

type Placed = Move & { readonly height: number; readonly left: number; readonly right: number };

/** Who stands where before and after, as bands between two posts; who changes sides is drawn strong. */
export function CrossingChart({
  name,
  moves,
  before,
  after,
  words,
}: {
  readonly name: string;
  readonly moves: readonly Move[];
  readonly before: string;
  readonly after: string;
  readonly words: Readonly<Record<Standing, string>>;
}) {
  const room = HEIGHT - 2 * GAP;
  const sum = (side: 'from' | 'to', standing: Standing): number =>
    moves.filter((move) => move[side] === standing).reduce((total, { share }) => total + share, 0);
  const tops = (side: 'from' | 'to'): Record<Standing, number> => {
    const fits = 0;
    const unknown = fits + sum(side, 'fits') * room + GAP;
    return { fits, unknown, out: unknown + sum(side, 'unknown') * room + GAP };
  };
  const [left, right] = [tops('from'), tops('to')];
  const placed: Placed[] = [];
  const used = { from: { ...left }, to: { ...right } };
  for (const from of ORDER) {
    for (const to of ORDER) {
      const move = moves.find((each) => each.from === from && each.to === to);
      if (move === undefined || move.share === 0) continue;
      const height = move.share * room;
      placed.push({ ...move, height, left: used.from[from], right: used.to[to] });
      used.from[from] += height;
      used.to[to] += height;
    }
  }
  const [x1, x2] = [POST, WIDTH - POST];
  const middle = WIDTH / 2;
  return (
    <svg className="chart crossing" viewBox={`0 -18 ${WIDTH} ${HEIGHT + 20}`} role="img" aria-label={name}>
      <text x={0} y={-6}>
        {before}
      </text>
      <text x={WIDTH} y={-6} textAnchor="end">
        {after}
      </text>
      {placed.map(({ from, to, height, left: a, right: b, words: said }) => (
        <path
          key={`${from} ${to}`}
          className={from === to ? 'crossing-stays' : `crossing-moves ${SIDES[to]}`}
          d={`M${x1},${a} C${middle},${a} ${middle},${b} ${x2},${b} v${Math.max(height, 1.5)} C${middle},${b + height} ${middle},${a + height} ${x1},${a + height} Z`}
        >
          <title>{said}</title>
        </path>
      ))}
      {ORDER.map((standing) => (
        <g key={standing}>
          <rect
            className={SIDES[standing]}
            x={0}
            y={left[standing]}
            width={POST}
            height={sum('from', standing) * room}
          />
          <rect
            className={SIDES[standing]}
            x={WIDTH - POST}
            y={right[standing]}
            width={POST}
            height={sum('to', standing) * room}
          />
          {sum('from', standing) > 0.06 && (
            <text x={POST + 6} y={left[standing] + 14}>
              {words[standing]}
            </text>
          )}
          {sum('to', standing) > 0.06 && (
            <text x={WIDTH - POST - 6} y={right[standing] + 14} textAnchor="end">
              {words[standing]}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
