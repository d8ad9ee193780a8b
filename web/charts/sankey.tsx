import { languageOf } from '../ui/language-of.ts';
import { type Flow, layOut, type Place } from './sankey-layout.ts';

export type SankeyFlow = Flow & {
  /** Where it leads, one level down. */
  readonly go?: () => void;
};

const WIDTH = 1100;
const HEIGHT = 460;
const GAP = 14;
const NODE = 14;
const LABEL = 190;

/**
 * Money from left to right, as wide as it is much. Whoever cannot see it has the table beside it; whoever has no
 * mouse reaches each band that leads on.
 */
export function Sankey({
  name,
  flows,
  say,
}: {
  readonly name: string;
  readonly flows: readonly SankeyFlow[];
  readonly say: (amount: bigint) => string;
}) {
  if (flows.length === 0) return null;
  const { places, bands } = layOut(flows, { height: HEIGHT, gap: GAP });
  const last = Math.max(...places.map(({ column }) => column));
  const x = (column: number): number => (column * (WIDTH - LABEL - NODE)) / Math.max(last, 1);
  const at = new Map(places.map((place) => [place.name, place]));
  const below = Math.max(...places.map(({ y, height }) => y + height));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture that is drawn, with parts that lead on.
    <svg className="chart sankey" viewBox={`0 -4 ${WIDTH} ${below + 24}`} role="group" aria-label={name}>
      {bands.map(({ flow, fromY, toY, width }) => {
        const from = x((at.get(flow.from) as Place).column) + NODE;
        const to = x((at.get(flow.to) as Place).column);
        const middle = (from + to) / 2;
        const words = `${flow.from} → ${flow.to}: ${say(flow.amount)}`;
        const band = (
          <path
            d={`M${from},${fromY} C${middle},${fromY} ${middle},${toY} ${to},${toY}`}
            strokeWidth={Math.max(width, 1)}
          >
            <title lang={languageOf(words)}>{words}</title>
          </path>
        );
        const key = `${flow.from} ${flow.to}`;
        if (flow.go === undefined) return <g key={key}>{band}</g>;
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own.
          <g
            key={key}
            role="button"
            tabIndex={0}
            aria-label={words}
            className="sankey-way"
            onClick={flow.go}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') flow.go?.();
            }}
          >
            {band}
          </g>
        );
      })}
      {places.map(({ name: place, amount, column, y, height }) => (
        <g key={place}>
          <rect x={x(column)} y={y} width={NODE} height={Math.max(height, 2)} rx={2} />
          <text
            x={x(column) + NODE + 6}
            y={y + Math.max(height / 2, 6)}
            dominantBaseline="middle"
            lang={languageOf(place)}
          >
            {place} <tspan className="sankey-amount">{say(amount)}</tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}
