import { outreach } from '../../domain/match/outreach.ts';
import type { RiskMethod, RunDefinition } from '../../domain/programme/definition.ts';
import { maskedPlaces } from '../../domain/programme/masking.ts';
import { regionOn, regionsOn } from '../../domain/region/region.ts';
import { type Day, dayOf } from '../../domain/time.ts';
import {
  funnelOf,
  paidByMonth,
  type RiskMove,
  riskMoves,
  type SiteCell,
  sitesByCell,
} from '../../store/charts.ts';
import { readFigures } from '../../store/figures.ts';
import { cellNeeds, openAwards } from '../../store/matches.ts';
import { findRunInForce } from '../../store/programmes.ts';
import { money } from '../money.ts';
import { regionsOfKorea } from '../reference.ts';
import type { Reading } from '../route.ts';
import { shows } from '../viewer.ts';

/** Counts as the reader may see them: all of them, or the public's. */
type Mask = (counts: readonly number[]) => (number | null)[];

const maskOf =
  (all: boolean): Mask =>
  (counts) => {
    const masked = all ? new Set<number>() : maskedPlaces(counts);
    return counts.map((count, at) => (masked.has(at) ? null : count));
  };

/** What pictures of a programme are made of. */
export async function chartsView({ db, now, viewer }: Reading, programmeId: string) {
  const all = shows(viewer, 'figures.smallCells');
  const mask = maskOf(all);
  const { metrics } = await readFigures(db, programmeId);
  const definition = (await findRunInForce(db, programmeId))?.definition;
  const on = dayOf(now);
  return {
    funnel: await funnelOf(db, programmeId),
    payments: paymentsView(await paidByMonth(db, programmeId), mask),
    metrics: metrics.map((figure) => ({ ...figure, ...wordsOfMetric(definition, figure.metric) })),
    regions: regionsOn(regionsOfKorea(), on).map(({ code, ko, en }) => ({ code, ko, en })),
    hazards: (definition?.hazards ?? []).map(({ code, label }) => ({ code, label })),
    sites: sitesView(await cellsOn(db, programmeId, on), mask),
    risks: risksView(definition?.riskMethods ?? [], await riskMoves(db, programmeId), { all, mask }),
  };
}

function wordsOfMetric(definition: RunDefinition | undefined, key: string) {
  const metric = definition?.metrics.find((each) => each.key === key);
  return { label: metric?.label ?? { ko: key }, unit: metric?.unit ?? { ko: '' } };
}

function paymentsView(cells: Awaited<ReturnType<typeof paidByMonth>>, mask: Mask) {
  const counts = mask(cells.map(({ count }) => count));
  return cells.map(({ month, kind, paidWon }, at) => ({
    month,
    kind,
    count: counts[at]!,
    amount: counts[at] === null ? null : money(paidWon),
  }));
}

type Cell = SiteCell & { readonly blindSpot: boolean };

/** The cells by the regions of the day: those that were joined to another are counted with it. */
async function cellsOn(db: Reading['db'], programmeId: string, on: Day): Promise<Cell[]> {
  const known = regionsOfKorea();
  const today = (code: string) => regionOn(known, code, on)?.code ?? code;
  const needs = (await cellNeeds(db, programmeId)).map((need) => ({ ...need, region: today(need.region) }));
  const suppliers = (await openAwards(db, programmeId)).map(({ hazards, regions }) => ({
    hazards,
    regions: regions.map(today),
  }));
  const { cellsWithoutSupplier } = outreach({ needs, suppliers, regions: [], regionsApplied: new Set() });
  const cells = new Map<string, Cell>();
  for (const cell of await sitesByCell(db, programmeId)) {
    const region = today(cell.region);
    const key = `${region}|${cell.hazard}`;
    const sum = cells.get(key) ?? { ...cell, region, need: 0, matched: 0, improved: 0, blindSpot: false };
    cells.set(key, {
      ...sum,
      need: sum.need + cell.need,
      matched: sum.matched + cell.matched,
      improved: sum.improved + cell.improved,
      blindSpot: cellsWithoutSupplier.some(
        (blind) => blind.region === region && blind.hazard === cell.hazard,
      ),
    });
  }
  return [...cells.values()];
}

/** A cell whose need is masked says nothing else either; what is left of one is masked like a cell of its own. */
function sitesView(cells: readonly Cell[], mask: Mask) {
  const need = mask(cells.map((cell) => cell.need));
  const matched = mask(cells.map((cell) => cell.matched));
  const improved = mask(cells.map((cell) => cell.improved));
  return cells.map(({ region, hazard, blindSpot }, at) => ({
    region,
    hazard,
    need: need[at]!,
    matched: need[at] === null ? null : matched[at]!,
    improved: need[at] === null ? null : improved[at]!,
    blindSpot,
  }));
}

function risksView(
  methods: readonly RiskMethod[],
  moves: readonly RiskMove[],
  { all, mask }: { readonly all: boolean; readonly mask: Mask },
) {
  return methods
    .map((method) => ({ method, own: moves.filter(({ scaleVersion }) => scaleVersion === method.version) }))
    .filter(({ own }) => own.length > 0)
    .map(({ method, own }) => {
      const { version, label, frequency, severity } = method;
      const grid = (side: 'before' | 'after') => {
        const cells = frequency.flatMap((_, f) =>
          severity.map((__, s) => ({ frequency: f + 1, severity: s + 1 })),
        );
        const counts = mask(
          cells.map((cell) =>
            own
              .filter(
                (move) =>
                  move[`${side}Frequency`] === cell.frequency && move[`${side}Severity`] === cell.severity,
              )
              .reduce((sum, { count }) => sum + count, 0),
          ),
        );
        return cells.map((cell, at) => ({ ...cell, count: counts[at]! }));
      };
      return {
        scaleVersion: version,
        label,
        frequency: [...frequency],
        severity: [...severity],
        before: grid('before'),
        after: grid('after'),
        moves: all ? own.map(moveView) : null,
      };
    });
}

const moveView = (move: RiskMove) => ({
  before: { frequency: move.beforeFrequency, severity: move.beforeSeverity },
  after: { frequency: move.afterFrequency, severity: move.afterSeverity },
  count: move.count,
});
