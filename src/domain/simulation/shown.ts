import { type Region, regionsOn } from '../region/region.ts';
import type { Said } from '../rule/sentence-words.ts';
import type { Wording } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';
import { type Fairness, fairnessOf, rateBp } from './fairness.ts';
import { type Mask, type Shown, type ShownTally, shownPart, shownTallies } from './few.ts';
import { AGES, SECTIONS, SIZES } from './group-words.ts';
import { AGE_CODES, type Dimension, SIZE_CODES } from './groups.ts';
import { type SimulatedStanding, STANDINGS } from './questions.ts';
import type { ConditionWords, SimulationOutcome } from './simulation.ts';
import type { GroupCell, Tallied, Tally } from './tally.ts';

/** A tally as it may be read, with the share of those decided who are let in. */
export type RatedTally = ShownTally & { readonly rateBp: number | null };

export type ShownCondition = ConditionWords & {
  readonly met: Shown;
  readonly notMet: Shown;
  readonly unknown: Shown;
  readonly only: Shown;
};

export type ShownStep = {
  readonly conditions: ShownCondition[];
  readonly reached: Shown;
  readonly first: Shown;
  readonly only: Shown;
};

export type ShownCell = {
  readonly code: string | null;
  readonly label: Wording;
  readonly after: RatedTally;
  readonly before: RatedTally | null;
  readonly fairness: Fairness | 'hidden';
  readonly fairnessBefore: Fairness | 'hidden' | null;
};

export type ShownResult = {
  readonly on: Day;
  readonly companies: number;
  readonly after: RatedTally;
  readonly before: RatedTally | null;
  readonly near: Shown;
  readonly funnel: ShownStep[];
  readonly crossings: { from: SimulatedStanding; to: SimulatedStanding; count: Shown }[] | null;
  readonly groups: { dimension: Dimension; cells: ShownCell[] }[];
};

/** What a simulation came to, in words and as far as its reader may see. */
export function shownResult(outcome: SimulationOutcome, mask: Mask, regions: readonly Region[]): ShownResult {
  const [after] = shownTallies(mask, [outcome.after]);
  return {
    on: outcome.on,
    companies: outcome.companies,
    after: rated(after!),
    before: outcome.before && rated(shownTallies(mask, [outcome.before])[0]!),
    near: shownPart(mask, outcome.near, outcome.after.out),
    funnel: shownFunnel(outcome, mask),
    crossings: outcome.crossings && shownCrossings(outcome.crossings, mask),
    groups: outcome.groups.map(({ dimension, cells }) => ({
      dimension,
      cells: shownCells(groupWords(dimension, outcome.on, regions), cells, { outcome, mask }),
    })),
  };
}

const rated = (tally: ShownTally): RatedTally => {
  const { fits, out } = tally;
  return { ...tally, rateBp: fits === null || out === null ? null : rateBp({ fits, out }) };
};

/**
 * The companies are divided by the step that keeps them out first, or that none does. Who is left after a hidden step
 * is hidden too, until so many steps are that the first cannot be told from the others.
 */
function shownFunnel({ funnel, companies, after, conditions }: SimulationOutcome, mask: Mask): ShownStep[] {
  const words = new Map(conditions.map((condition) => [condition.id, condition]));
  const [firsts] = mask([[...funnel.map(({ first }) => first), companies - after.out]]);
  const hidden = firsts!.flatMap((first, at) => (first === null ? [at] : []));
  const [begins, ends] = [hidden[0] ?? Number.POSITIVE_INFINITY, hidden.at(-1) ?? -1];
  return funnel.map(({ conditions: counts, reached, only }, at) => ({
    conditions: counts.map(({ id, met, notMet, unknown, only: alone }) => {
      const [row] = mask([[met, notMet, unknown]]);
      return {
        ...words.get(id)!,
        met: row![0]!,
        notMet: row![1]!,
        unknown: row![2]!,
        only: shownPart(mask, alone, notMet),
      };
    }),
    reached: at > begins && (at <= ends || hidden.length === 1) ? null : reached,
    first: firsts![at]!,
    only: shownPart(mask, only, after.out),
  }));
}

function shownCrossings(
  crossings: NonNullable<Tallied['crossings']>,
  mask: Mask,
): NonNullable<ShownResult['crossings']> {
  const count = (from: string, to: string): number =>
    crossings.find((each) => each.from === from && each.to === to)!.count;
  const table = mask(STANDINGS.map((from) => STANDINGS.map((to) => count(from, to))));
  return STANDINGS.flatMap((from, f) => STANDINGS.map((to, t) => ({ from, to, count: table[f]![t]! })));
}

function shownCells(
  words: ReadonlyMap<string, Said>,
  cells: readonly GroupCell[],
  { outcome, mask }: { readonly outcome: SimulationOutcome; readonly mask: Mask },
): ShownCell[] {
  const order = [...words.keys()];
  const placed = [...cells].sort((a, b) => placeIn(order, a.code) - placeIn(order, b.code));
  const afters = shownTallies(
    mask,
    placed.map(({ after }) => after),
  );
  const befores = shownTallies(
    mask,
    placed.map(({ before }) => before ?? NOBODY),
  );
  return placed.map(({ code, after, before }, at) => ({
    code,
    label: code === null ? UNKNOWN : (words.get(code) ?? { ko: code, en: code }),
    after: rated(afters[at]!),
    before: before && rated(befores[at]!),
    fairness: shownFairness(afters[at]!, [after, outcome.after]),
    fairnessBefore: before && outcome.before && shownFairness(befores[at]!, [before, outcome.before]),
  }));
}

const NOBODY: Tally = { fits: 0, byForm: 0, unknown: 0, out: 0 };
const UNKNOWN: Said = { ko: '모름', en: 'Not known' };

const placeIn = (order: readonly string[], code: string | null): number =>
  code === null ? order.length + 1 : order.includes(code) ? order.indexOf(code) : order.length;

const shownFairness = (
  { fits, out }: ShownTally,
  [group, whole]: readonly [Tally, Tally],
): ShownCell['fairness'] => (fits === null || out === null ? 'hidden' : fairnessOf(group, whole));

function groupWords(dimension: Dimension, on: Day, regions: readonly Region[]): ReadonlyMap<string, Said> {
  if (dimension === 'region')
    return new Map(regionsOn(regions, on).map(({ code, ko, en }) => [code, { ko, en }]));
  const codes = { industry: Object.keys(SECTIONS), size: SIZE_CODES, age: AGE_CODES }[dimension];
  const words = { industry: SECTIONS, size: SIZES, age: AGES }[dimension];
  return new Map(codes.map((code) => [code, words[code]!]));
}
