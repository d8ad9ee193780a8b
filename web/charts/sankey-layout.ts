/** A flow from one place to another; places are known by their names. */
export type Flow = { readonly from: string; readonly to: string; readonly amount: bigint };

export type Place = {
  readonly name: string;
  readonly amount: bigint;
  readonly column: number;
  readonly y: number;
  readonly height: number;
};

export type Band<F extends Flow> = {
  readonly flow: F;
  /** The middle and the width of the band at each of its ends. */
  readonly fromY: number;
  readonly toY: number;
  readonly width: number;
};

type Room = { readonly height: number; readonly gap: number };

/**
 * Lays flows out from left to right: a place stands one column behind the furthest that flows into it, as high as
 * what goes through it, in the order in which the flows name it. Flows that go in a circle are refused.
 */
export function layOut<F extends Flow>(
  flows: readonly F[],
  { height, gap }: Room,
): { places: Place[]; bands: Band<F>[] } {
  const names = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const columns = columnsOf(names, flows);
  const through = new Map(names.map((name) => [name, throughOf(name, flows)]));
  const members = (column: number): string[] => names.filter((name) => columns.get(name) === column);
  const last = Math.max(0, ...columns.values());
  const scale = scaleOf(
    Array.from({ length: last + 1 }, (_, column) => members(column).map((name) => through.get(name) ?? 0n)),
    { height, gap },
  );
  const places: Place[] = [];
  for (let column = 0; column <= last; column += 1) {
    let y = 0;
    for (const name of members(column)) {
      const amount = through.get(name) ?? 0n;
      places.push({ name, amount, column, y, height: Number(amount) * scale });
      y += Number(amount) * scale + gap;
    }
  }
  return { places, bands: bandsOf(flows, places, scale) };
}

function columnsOf(names: readonly string[], flows: readonly Flow[]): Map<string, number> {
  const columns = new Map(names.map((name) => [name, 0]));
  for (let round = 0; round <= names.length; round += 1) {
    let moved = false;
    for (const { from, to } of flows) {
      const behind = (columns.get(from) ?? 0) + 1;
      if ((columns.get(to) ?? 0) >= behind) continue;
      columns.set(to, behind);
      moved = true;
    }
    if (!moved) return columns;
  }
  throw new Error('these flows go in a circle');
}

const sum = (flows: readonly Flow[]): bigint => flows.reduce((total, { amount }) => total + amount, 0n);

function throughOf(name: string, flows: readonly Flow[]): bigint {
  const into = sum(flows.filter(({ to }) => to === name));
  const outOf = sum(flows.filter(({ from }) => from === name));
  return into > outOf ? into : outOf;
}

/** Pixels a unit: what the fullest column leaves. */
function scaleOf(columns: readonly (readonly bigint[])[], { height, gap }: Room): number {
  const scales = columns.map((amounts) => {
    const total = amounts.reduce((all, each) => all + each, 0n);
    return total === 0n ? Number.POSITIVE_INFINITY : (height - gap * (amounts.length - 1)) / Number(total);
  });
  return Math.min(...scales);
}

function bandsOf<F extends Flow>(flows: readonly F[], places: readonly Place[], scale: number): Band<F>[] {
  const left = new Map(places.map(({ name, y }) => [name, y]));
  const right = new Map(left);
  return flows.map((flow) => {
    const width = Number(flow.amount) * scale;
    const fromY = right.get(flow.from) ?? 0;
    const toY = left.get(flow.to) ?? 0;
    right.set(flow.from, fromY + width);
    left.set(flow.to, toY + width);
    return { flow, fromY: fromY + width / 2, toY: toY + width / 2, width };
  });
}
