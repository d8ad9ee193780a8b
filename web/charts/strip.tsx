import { languageOf } from '../ui/language-of.ts';

export type Dot = { readonly key: string; readonly words: string; readonly value: number };

const WIDTH = 400;
const LEFT = 14;
/** How far from the edges the words of the floor and of the own stay, so that they are read whole. */
const ASIDE = 78;
const MIDDLE = 46;

const within = (x: number): number => Math.min(WIDTH - ASIDE, Math.max(ASIDE, x));

/** Dots of one place stand a little above and below one another, so that many look like many. */
function aside(dots: readonly Dot[], at: number): number {
  const alike = dots.slice(0, at).filter(({ value }) => value === dots[at]?.value).length;
  return [0, -6, 6, -12, 12][alike % 5] ?? 0;
}

/**
 * One value among many on one line: the others as dots, their middle half as a bar, the floor as a line, and the own
 * as a diamond. The table beside it has the same figures.
 */
export function Strip({
  name,
  own,
  floor,
  middle,
  others,
}: {
  readonly name: string;
  readonly own: { readonly value: number; readonly words: string };
  readonly floor: { readonly value: number; readonly words: string };
  readonly middle: { readonly lower: number; readonly median: number; readonly upper: number } | undefined;
  readonly others: readonly Dot[];
}) {
  const most = Math.max(own.value, floor.value, ...others.map(({ value }) => value), 0.000_001) * 1.08;
  const x = (value: number): number => LEFT + (value / most) * (WIDTH - 2 * LEFT);
  return (
    <svg className="chart strip" viewBox={`0 0 ${WIDTH} 92`} role="img" aria-label={name}>
      <line className="strip-axis" x1={LEFT} x2={WIDTH - LEFT} y1={MIDDLE} y2={MIDDLE} />
      {middle !== undefined && (
        <>
          <rect
            className="strip-middle"
            x={x(middle.lower)}
            y={MIDDLE - 12}
            width={Math.max(2, x(middle.upper) - x(middle.lower))}
            height={24}
            rx={4}
          />
          <line
            className="strip-median"
            x1={x(middle.median)}
            x2={x(middle.median)}
            y1={MIDDLE - 12}
            y2={MIDDLE + 12}
          />
        </>
      )}
      {others.map(({ key, value, words }, at) => (
        <circle key={key} className="strip-dot" cx={x(value)} cy={MIDDLE + aside(others, at)} r={5}>
          <title lang={languageOf(words)}>{words}</title>
        </circle>
      ))}
      <line className="strip-floor" x1={x(floor.value)} x2={x(floor.value)} y1={16} y2={MIDDLE + 22} />
      <text x={within(x(floor.value))} y={MIDDLE + 40} textAnchor="middle">
        {floor.words}
      </text>
      <path className="strip-own" d={`M${x(own.value)},${MIDDLE - 9} l9,9 l-9,9 l-9,-9 Z`} />
      <text x={within(x(own.value))} y={MIDDLE - 20} textAnchor="middle" className="strip-words">
        {own.words}
      </text>
    </svg>
  );
}
