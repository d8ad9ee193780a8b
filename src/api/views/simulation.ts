import type { Static } from 'typebox';
import type { SimulationHead, SimulationView } from '../../contract/simulation.ts';
import type { ProgrammeDefinition, Track } from '../../domain/programme/definition.ts';
import { expectedUse, type StatedAmount, statedBudget } from '../../domain/simulation/budget.ts';
import { hideFew, hideNone, type Mask, type Shown } from '../../domain/simulation/few.ts';
import { shownResult } from '../../domain/simulation/shown.ts';
import { type SimulationOutcome, wayOf } from '../../domain/simulation/simulation.ts';
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
      statistics: outcome?.over.kind === 'population' ? outcome.over.statistics : null,
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

function resultView(outcome: SimulationOutcome, { mask, all, ...seeing }: Seeing): Result {
  const shown = shownResult(outcome, mask, regionsOfKorea());
  return { ...shown, masked: !all, budget: budgetView(shown.after.fits, outcome.on, seeing) };
}

function budgetView(
  fits: Shown,
  on: Day,
  { definition, track, guess }: Omit<Seeing, 'mask' | 'all'>,
): Result['budget'] {
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
