import type { Counts } from '../screening/screening.ts';
import { idsIn, stepsOf } from './comparable.ts';
import { DIMENSIONS, type Dimension } from './groups.ts';
import { ASKED, type Question, type Side, type SimulatedStanding, STANDINGS } from './questions.ts';

/** How many stand how to a rule. */
export type Tally = {
  /** Let in, as far as the registry can tell. */
  readonly fits: number;
  /** Of those: who is let in only if the form says what the rule asks of it. */
  readonly byForm: number;
  /** Whom the registry knows too little of. */
  readonly unknown: number;
  readonly out: number;
};

export const allOfTally = ({ fits, unknown, out }: Tally): number => fits + unknown + out;

/** How many a single condition meets, and how many it alone keeps out. */
export type ConditionCounts = {
  readonly id: string;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  /** Who would no longer be kept out if this condition alone were met. */
  readonly only: number;
};

/** One of the conditions that must all hold: a named one, or several of which any, or not all, must. */
export type FunnelStep = {
  readonly conditions: readonly ConditionCounts[];
  /** Whom no earlier step has kept out. */
  readonly reached: number;
  /** Whom this step is the first to keep out. */
  readonly first: number;
  /** Whom this step alone keeps out. */
  readonly only: number;
};

export type Crossing = {
  readonly from: SimulatedStanding;
  readonly to: SimulatedStanding;
  readonly count: number;
};

export type GroupCell = {
  readonly code: string | null;
  readonly after: Tally;
  readonly before: Tally | null;
};

/** What a simulation came to, as counts. */
export type Tallied = {
  readonly companies: number;
  readonly after: Tally;
  readonly before: Tally | null;
  /** Of those kept out: who would not be if one condition turned. */
  readonly near: number;
  readonly funnel: readonly FunnelStep[];
  readonly crossings: readonly Crossing[] | null;
  readonly groups: readonly { readonly dimension: Dimension; readonly cells: readonly GroupCell[] }[];
};

/** Counts by the name of what was asked, and by the group; they may be added up over parts of a population. */
export class Counted {
  readonly #all = new Map<string, Counts>();
  readonly #groups = new Map<Dimension, Map<string | null, Map<string, Counts>>>();

  add(rule: string, counts: Counts): void {
    this.#all.set(rule, sum(this.#all.get(rule), counts));
  }

  addGroup(
    dimension: Dimension,
    cell: string | null,
    { rule, ...counts }: Counts & { readonly rule: string },
  ): void {
    const cells = this.#groups.get(dimension) ?? new Map<string | null, Map<string, Counts>>();
    const rules = cells.get(cell) ?? new Map<string, Counts>();
    this.#groups.set(dimension, cells.set(cell, rules.set(rule, sum(rules.get(rule), counts))));
  }

  of(rule: string): Counts {
    return this.#all.get(rule) ?? NOBODY;
  }

  cells(dimension: Dimension): readonly (readonly [string | null, (rule: string) => Counts])[] {
    return [...(this.#groups.get(dimension) ?? [])].map(([cell, rules]) => [
      cell,
      (rule) => rules.get(rule) ?? NOBODY,
    ]);
  }
}

const NOBODY: Counts = { eligible: 0, needsInformation: 0, ineligible: 0, near: 0 };

const sum = (a: Counts = NOBODY, b: Counts): Counts => ({
  eligible: a.eligible + b.eligible,
  needsInformation: a.needsInformation + b.needsInformation,
  ineligible: a.ineligible + b.ineligible,
  near: a.near + b.near,
});

/** Reads what was counted. */
export function tallied(question: Question, counted: Counted): Tallied {
  const { after, before } = question;
  const of = (rule: string) => counted.of(rule);
  const own = tallyOf('after', of);
  return {
    companies: allOfTally(own),
    after: own,
    before: before && tallyOf('before', of),
    near: of(ASKED.sure('after')).near,
    funnel: funnelOf(after, of),
    crossings: before && crossingsOf(of),
    groups: DIMENSIONS.map((dimension) => ({
      dimension,
      cells: counted.cells(dimension).map(([code, inCell]) => ({
        code,
        after: tallyOf('after', inCell),
        before: before && tallyOf('before', inCell),
      })),
    })),
  };
}

type Find = (rule: string) => Counts;

function tallyOf(side: Side, of: Find): Tally {
  const [sure, fits] = [of(ASKED.sure(side)), of(ASKED.fits(side))];
  return {
    fits: fits.eligible,
    byForm: fits.eligible - sure.eligible,
    unknown: fits.needsInformation,
    out: fits.ineligible,
  };
}

function funnelOf({ root, asked }: Question['after'], of: Find): readonly FunnelStep[] {
  const whole = of(ASKED.sure('after'));
  const companies = whole.eligible + whole.needsInformation + whole.ineligible;
  const forbids = new Map(asked.map((each) => [each.leaf.id, each.forbids]));
  return stepsOf(root).map((step, at) => {
    const kept = at === 0 ? 0 : of(ASKED.upTo(at - 1)).ineligible;
    const only = whole.ineligible - of(ASKED.without(at)).ineligible;
    const ids = idsIn(step);
    const conditions = ids.map((id) => {
      const alone = of(ASKED.alone(id));
      const [met, notMet] = forbids.get(id)
        ? [alone.ineligible, alone.eligible]
        : [alone.eligible, alone.ineligible];
      const turned = ids.length === 1 ? only : whole.ineligible - of(ASKED.granting(id)).ineligible;
      return { id, met, notMet, unknown: alone.needsInformation, only: turned };
    });
    return {
      conditions,
      reached: companies - kept,
      first: of(ASKED.upTo(at)).ineligible - kept,
      only,
    };
  });
}

/** Nine cells of two three-valued answers, from the four that both decide and the sums of each. */
function crossingsOf(of: Find): readonly Crossing[] {
  const [was, is] = [of(ASKED.fits('before')), of(ASKED.fits('after'))];
  const stayed = of(ASKED.both).eligible;
  const gained = of(ASKED.gained).eligible;
  const lost = of(ASKED.lost).eligible;
  const neither = of(ASKED.either).ineligible;
  const cells: Record<SimulatedStanding, Record<SimulatedStanding, number>> = {
    fits: { fits: stayed, out: lost, unknown: was.eligible - stayed - lost },
    out: { fits: gained, out: neither, unknown: was.ineligible - gained - neither },
    unknown: { fits: is.eligible - stayed - gained, out: is.ineligible - lost - neither, unknown: 0 },
  };
  cells.unknown.unknown = was.needsInformation - cells.unknown.fits - cells.unknown.out;
  return STANDINGS.flatMap((from) => STANDINGS.map((to) => ({ from, to, count: cells[from][to] })));
}
