import type { Static } from 'typebox';
import type { SimulationHead, SimulationView } from '../../contract/simulation.ts';
import type { ProgrammeDefinition, Track } from '../../domain/programme/definition.ts';
import { regionsOn } from '../../domain/region/region.ts';
import type { Said } from '../../domain/rule/sentence-words.ts';
import { expectedUse, type StatedAmount, statedBudget } from '../../domain/simulation/budget.ts';
import { fairnessOf, rateBp } from '../../domain/simulation/fairness.ts';
import {
  hideFew,
  hideNone,
  type Mask,
  type Shown,
  type ShownTally,
  shownPart,
  shownTallies,
} from '../../domain/simulation/few.ts';
import { AGES, SECTIONS, SIZES } from '../../domain/simulation/group-words.ts';
import { AGE_CODES, type Dimension, SIZE_CODES } from '../../domain/simulation/groups.ts';
import { STANDINGS } from '../../domain/simulation/questions.ts';
import { type SimulationOutcome, wayOf } from '../../domain/simulation/simulation.ts';
import type { GroupCell, Tallied, Tally } from '../../domain/simulation/tally.ts';
import type { Day } from '../../domain/time.ts';
import { getVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import type { Db } from '../../store/rows.ts';
import { findDraft, type SimulationRow } from '../../store/simulations.ts';
import { money } from '../money.ts';
import { regionsOfKorea } from '../reference.ts';
import { shows, type Viewer } from '../viewer.ts';

type Head = Static<typeof SimulationHead>;
type View = Static<typeof SimulationView>;
type Result = NonNullable<View['result']>;

/** What was simulated: the file of a version, or of a draft. */
export async function definitionSimulated(
  db: Db,
  { id, versionId }: SimulationRow,
): Promise<ProgrammeDefinition> {
  if (versionId !== null) return (await getVersion(db, versionId)).definition;
  return (await findDraft(db, id))!;
}

export async function simulationHead(db: Db, row: SimulationRow): Promise<Head> {
  const definition = await definitionSimulated(db, row);
  return headOf(row, definition, await numberOf(db, row.againstId));
}

const numberOf = async (db: Db, versionId: string | null): Promise<number | null> =>
  versionId === null ? null : (await getVersion(db, versionId)).definition.number;

function headOf(row: SimulationRow, definition: ProgrammeDefinition, againstNumber: number | null): Head {
  const { firms, seed, outcome, versionId } = row;
  const isRegistry = firms === null;
  return {
    ...row,
    trackTitle: must(wayOf(definition, row.track)).title,
    number: definition.number,
    draft: versionId === null,
    againstNumber,
    over: {
      kind: isRegistry ? 'registry' : 'population',
      synthetic: !isRegistry,
      revision: outcome?.over.kind === 'registry' ? outcome.over.revision : null,
      firms,
      seed,
    },
  };
}

/** A guess of the reader, for the arithmetic of the budget. */
export type Guess = { readonly uptakeBp?: number; readonly awardWon?: string };

export async function simulationView(
  db: Db,
  row: SimulationRow,
  { viewer, guess }: { readonly viewer: Viewer; readonly guess: Guess },
): Promise<View> {
  const definition = await definitionSimulated(db, row);
  const head = headOf(row, definition, await numberOf(db, row.againstId));
  const { outcome } = row;
  if (outcome === null) return { ...head, result: null };
  const all = row.firms !== null || shows(viewer, 'simulation.companies');
  const track = must(wayOf(definition, row.track));
  return {
    ...head,
    result: resultView(outcome, { mask: all ? hideNone : hideFew, all, definition, track, guess }),
  };
}

type Seeing = {
  readonly mask: Mask;
  readonly all: boolean;
  readonly definition: ProgrammeDefinition;
  readonly track: Track;
  readonly guess: Guess;
};

function resultView(outcome: SimulationOutcome, seeing: Seeing): Result {
  const { mask } = seeing;
  const [after] = shownTallies(mask, [outcome.after]);
  const before = outcome.before && shownTallies(mask, [outcome.before])[0]!;
  return {
    on: outcome.on,
    companies: outcome.companies,
    masked: !seeing.all,
    after: tallyView(after!),
    before: before && tallyView(before),
    near: shownPart(mask, outcome.near, outcome.after.out),
    funnel: funnelView(outcome, mask),
    crossings: outcome.crossings && crossingsView(outcome.crossings, mask),
    groups: outcome.groups.map(({ dimension, cells }) => ({
      dimension,
      cells: cellsView(dimension, cells, { outcome, mask }),
    })),
    budget: budgetView(after!.fits, outcome.on, seeing),
  };
}

const tallyView = (tally: ShownTally): Result['after'] => {
  const { fits, out } = tally;
  return { ...tally, rateBp: fits === null || out === null ? null : rateBp({ fits, out }) };
};

/** The companies are divided by the step that keeps them out first, or that none does: what is hidden of that is not found again from who is left. */
function funnelView(
  { funnel, companies, after, conditions }: SimulationOutcome,
  mask: Mask,
): Result['funnel'] {
  const words = new Map(conditions.map((condition) => [condition.id, condition]));
  const [firsts] = mask([[...funnel.map(({ first }) => first), companies - after.out]]);
  const hidden = firsts!.flatMap((first, at) => (first === null ? [at] : []));
  const [begins, ends] = [hidden[0] ?? Number.POSITIVE_INFINITY, hidden.at(-1) ?? -1];
  return funnel.map(({ conditions: counts, reached, only }, at) => ({
    conditions: counts.map(({ id, met, notMet, unknown, only: alone }) => {
      const [row] = mask([[met, notMet, unknown]]);
      return {
        ...words.get(id)!,
        asks: [...words.get(id)!.asks],
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

function crossingsView(crossings: NonNullable<Tallied['crossings']>, mask: Mask): Result['crossings'] {
  const count = (from: string, to: string): number =>
    crossings.find((each) => each.from === from && each.to === to)!.count;
  const table = mask(STANDINGS.map((from) => STANDINGS.map((to) => count(from, to))));
  return STANDINGS.flatMap((from, f) => STANDINGS.map((to, t) => ({ from, to, count: table[f]![t]! })));
}

type Cell = Result['groups'][number]['cells'][number];

function cellsView(
  dimension: Dimension,
  cells: readonly GroupCell[],
  { outcome, mask }: { readonly outcome: SimulationOutcome; readonly mask: Mask },
): Cell[] {
  const words = groupWords(dimension, outcome.on);
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
    after: tallyView(afters[at]!),
    before: before && tallyView(befores[at]!),
    fairness: fairnessView(afters[at]!, [after, outcome.after]),
    fairnessBefore: before && outcome.before && fairnessView(befores[at]!, [before, outcome.before]),
  }));
}

const NOBODY: Tally = { fits: 0, byForm: 0, unknown: 0, out: 0 };
const UNKNOWN: Said = { ko: '모름', en: 'Not known' };

const placeIn = (order: readonly string[], code: string | null): number =>
  code === null ? order.length + 1 : order.includes(code) ? order.indexOf(code) : order.length;

const fairnessView = (
  { fits, out }: ShownTally,
  [group, whole]: readonly [Tally, Tally],
): Cell['fairness'] => (fits === null || out === null ? 'hidden' : fairnessOf(group, whole));

function groupWords(dimension: Dimension, on: Day): ReadonlyMap<string, Said> {
  if (dimension === 'region')
    return new Map(regionsOn(regionsOfKorea(), on).map(({ code, ko, en }) => [code, { ko, en }]));
  const codes = { industry: Object.keys(SECTIONS), size: SIZE_CODES, age: AGE_CODES }[dimension];
  const words = { industry: SECTIONS, size: SIZES, age: AGES }[dimension];
  return new Map(codes.map((code) => [code, words[code]!]));
}

function budgetView(fits: Shown, on: Day, { definition, track, guess }: Seeing): Result['budget'] {
  const stated = statedBudget(definition, track, on);
  const { award, places, ceiling } = stated;
  const { uptakeBp } = guess;
  const awardWon = guess.awardWon === undefined ? (award?.won ?? null) : BigInt(guess.awardWon);
  const use =
    fits === null || uptakeBp === undefined ? null : expectedUse(fits, { uptakeBp, awardWon }, stated);
  return {
    award: award && amountView(award),
    places,
    ceiling: ceiling && amountView(ceiling),
    use: use && {
      uptakeBp: uptakeBp!,
      award: awardWon === null ? null : money(awardWon),
      comes: use.comes,
      awards: use.awards,
      amount: use.won === null ? null : money(use.won),
      exceeds: use.exceeds,
    },
  };
}

const amountView = ({ parameter, label, won, basis }: StatedAmount) => ({
  parameter,
  label,
  amount: money(won),
  basis,
});
