/** A supplier's seats; of them at most `broughtSeats` may go to sites that it brought itself. */
export type Seats = { readonly seats: number; readonly broughtSeats: number };

/** A supplier (by its index) that may take a site, and whether it is the one that brought it. */
export type Choice = { readonly supplier: number; readonly brought: boolean };

export type Table = {
  readonly seats: readonly Seats[];
  /** Each site's choices, the sites in the order of their priority. */
  readonly choices: readonly (readonly Choice[])[];
  /** What each site has, once assigned. */
  readonly taken: (Choice | undefined)[];
  readonly sitesAt: Set<number>[];
  readonly broughtAt: number[];
};

const broughtSeatsFull = ({ seats, broughtAt }: Table, { supplier, brought }: Choice): boolean =>
  brought && broughtAt[supplier]! >= seats[supplier]!.broughtSeats;

const seatsFull = ({ seats, sitesAt }: Table, supplier: number): boolean =>
  sitesAt[supplier]!.size >= seats[supplier]!.seats;

const isFree = (table: Table, choice: Choice): boolean =>
  !seatsFull(table, choice.supplier) && !broughtSeatsFull(table, choice);

function take(table: Table, site: number, choice: Choice): void {
  const before = table.taken[site];
  if (before) {
    table.sitesAt[before.supplier]!.delete(site);
    if (before.brought) table.broughtAt[before.supplier]! -= 1;
  }
  table.taken[site] = choice;
  table.sitesAt[choice.supplier]!.add(site);
  if (choice.brought) table.broughtAt[choice.supplier]! += 1;
}

/** The supplier that brought the site if it has a seat, else the one with the largest share of seats free. */
function best(table: Table, site: number): Choice | undefined {
  const free = ({ supplier }: Choice) => table.seats[supplier]!.seats - table.sitesAt[supplier]!.size;
  let found: Choice | undefined;
  for (const choice of table.choices[site]!) {
    if (!isFree(table, choice)) continue;
    if (choice.brought) return choice;
    const lead = found
      ? free(choice) * table.seats[found.supplier]!.seats - free(found) * table.seats[choice.supplier]!.seats
      : 1;
    if (lead > 0) found = choice;
  }
  return found;
}

type Step = { readonly site: number; readonly choice: Choice };

/** Who may be asked to move over: the sites it brought when those seats are full, else everyone it holds. */
type Door = `${number}${'' | ' brought'}`;
const doorOf = (table: Table, choice: Choice): Door =>
  broughtSeatsFull(table, choice) ? `${choice.supplier} brought` : `${choice.supplier}`;

/**
 * Looks, breadth first, for the shortest chain of sites that move over one by one until the last finds a free
 * seat, and moves them. A search that fails closes the doors it came through: nobody behind them can move, so
 * no later search needs to knock there.
 */
function moveOver(table: Table, site: number, closed: Set<Door>): void {
  const cameBy = new Map<number, Step | undefined>([[site, undefined]]);
  const knocked = new Set<Door>();
  const queue = [site];
  for (const mover of queue) {
    for (const choice of table.choices[mover]!) {
      if (choice.supplier === table.taken[mover]?.supplier) continue;
      if (isFree(table, choice)) {
        seatChain(table, cameBy, { site: mover, choice });
        return;
      }
      const door = doorOf(table, choice);
      if (knocked.has(door) || closed.has(door)) continue;
      knocked.add(door);
      for (const held of table.sitesAt[choice.supplier]!) {
        if (cameBy.has(held) || (broughtSeatsFull(table, choice) && !table.taken[held]!.brought)) continue;
        cameBy.set(held, { site: mover, choice });
        queue.push(held);
      }
    }
  }
  for (const door of knocked) closed.add(door);
}

/** Seats the last of the chain first, so that each leaves its seat to the one before it. */
function seatChain(table: Table, cameBy: ReadonlyMap<number, Step | undefined>, last: Step): void {
  for (let step: Step | undefined = last; step; ) {
    take(table, step.site, step.choice);
    step = cameBy.get(step.site);
  }
}

/**
 * Gives sites, in the order of their priority, a seat at one of their choices. A site that finds all of them
 * full may have others move over, but none that has a seat loses it. So no site is left out for one of lower
 * priority, and as many are served as can be: the sets of sites that can be seated at once form a matroid, on
 * which the greedy order is best (J. Edmonds, Mathematical Programming 1 (1971) 127). Equal input, equal seats.
 */
export function assign(choices: Table['choices'], seats: readonly Seats[]): Table {
  const table: Table = {
    seats,
    choices,
    taken: choices.map(() => undefined),
    sitesAt: seats.map(() => new Set<number>()),
    broughtAt: seats.map(() => 0),
  };
  const closed = new Set<Door>();
  for (const site of choices.keys()) {
    const choice = best(table, site);
    if (choice) take(table, site, choice);
    else moveOver(table, site, closed);
  }
  return table;
}
