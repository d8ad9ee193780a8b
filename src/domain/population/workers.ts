import type { Joint } from './joint.ts';
import { type PublishedStatistics, SIZES } from './published.ts';

/** How many workers a company of a section and a size has, by a number of chance. */
export type Workers = (section: number, size: number, chance: number) => number;

const MICRO = 0;
const SMALL = 1;

/**
 * Workers are the persons engaged less one, the owner. A micro enterprise has none or fewer than its section's bound, a
 * small one at least as many as the bound; how they spread is chosen so that each size has its published mean.
 */
export function workersOf(published: PublishedStatistics, joint: Joint): Workers {
  const bounds = joint.sections.map((section) => boundOf(published, section));
  const means = SIZES.map((size) => meanOf(published, size));
  const alone = published.alone.firms / published.alone.of;
  const micro = bySection(joint, MICRO);
  const ratio = ratioFor(means[MICRO]! / (1 - alone), bounds, micro);
  const few = bounds.map((bound) => ends(bound - 1, ratio));
  const least = meanUnder(bySection(joint, SMALL), bounds);
  const beyond = means.map((mean, size) => geometric(size === SMALL ? Math.max(0, mean - least) : mean));
  return (section, size, chance) => {
    if (size !== MICRO) return (size === SMALL ? bounds[section]! : 0) + beyond[size]!(chance);
    if (chance < alone) return 0;
    const share = (chance - alone) / (1 - alone);
    const found = few[section]!.findIndex((end) => share < end);
    return found === -1 ? few[section]!.length : found + 1;
  };
}

function boundOf({ microBelow }: PublishedStatistics, section: string): number {
  const found = microBelow.find(({ sections }) => sections.includes(section));
  if (found === undefined) throw new RangeError(`no bound of micro enterprises in ${section}`);
  return found.workers;
}

function meanOf({ engaged }: PublishedStatistics, size: string): number {
  const found = engaged.find((each) => each.size === size);
  if (found === undefined) throw new RangeError(`no persons engaged of ${size}`);
  return found.persons / found.firms - 1;
}

/** How many companies of the size each section has. */
const bySection = ({ sections, regions, firms }: Joint, size: number): number[] =>
  sections.map((_, section) =>
    regions.reduce(
      (total, _, region) => total + firms[(section * regions.length + region) * SIZES.length + size]!,
      0,
    ),
  );

function meanUnder(weights: readonly number[], values: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight, at) => sum + weight * values[at]!, 0) / total;
}

/** Where each of the numbers 1, 2, ... `most` ends among chances, each `ratio` times as likely as the one before. */
function ends(most: number, ratio: number): number[] {
  const weights = Array.from({ length: most }, (_, at) => ratio ** at);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let end = 0;
  return weights.map((weight) => {
    end += weight / total;
    return end;
  });
}

/** The ratio by which numbers from 1 below each bound have this mean over all sections, by halving. */
function ratioFor(mean: number, bounds: readonly number[], weights: readonly number[]): number {
  const meanBy = (ratio: number): number =>
    meanUnder(
      weights,
      bounds.map((bound) => ends(bound - 1, ratio).reduce((sum, end) => sum + 1 - end, 1)),
    );
  let [low, high] = [0, 1];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (meanBy(middle) < mean) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Whole numbers from 0 with this mean, each less likely than the one before by the same factor. */
function geometric(mean: number): (chance: number) => number {
  if (mean === 0) return () => 0;
  const perStep = Math.log(mean / (1 + mean));
  return (chance) => Math.floor(Math.log(1 - chance) / perStep);
}
