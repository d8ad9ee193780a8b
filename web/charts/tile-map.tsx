import { TILES } from './tiles.ts';

export type Tile = {
  readonly code: string;
  readonly name: string;
  /** Between 0 and 1: how deep its colour is. */
  readonly share: number;
  readonly value: string;
  /** Marked besides its colour: need that nobody covers. */
  readonly marked: boolean;
};

const SIDE = 92;
const GAP = 6;

/** The regions as tiles of one size; the table beside it has the same figures. */
export function TileMap({ name, tiles }: { readonly name: string; readonly tiles: readonly Tile[] }) {
  const placed = tiles.flatMap((tile) => {
    const at = TILES[tile.code];
    return at === undefined ? [] : [{ tile, x: at[0] * (SIDE + GAP), y: at[1] * (SIDE + GAP) }];
  });
  return (
    <svg
      className="chart tiles"
      viewBox={`0 0 ${4 * (SIDE + GAP)} ${6 * (SIDE + GAP)}`}
      role="img"
      aria-label={name}
    >
      {placed.map(({ tile, x, y }) => (
        <g key={tile.code} transform={`translate(${x} ${y})`}>
          <rect className="tile-ground" width={SIDE} height={SIDE} rx={8} />
          <rect className="tile" width={SIDE} height={SIDE} rx={8} fillOpacity={0.08 + 0.32 * tile.share} />
          <text x={10} y={26}>
            {tile.name}
          </text>
          <text x={10} y={54} className="tile-value">
            {tile.value}
          </text>
          {tile.marked && (
            <text x={10} y={78} className="tile-mark">
              ▲
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
