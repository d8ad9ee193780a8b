import { outreach } from '../../domain/match/outreach.ts';
import type { Ranked } from '../../domain/match/propose.ts';
import { decideRound, type OpenAward, type PriorityText, type RoundInput } from '../../domain/match/round.ts';
import type { RunDefinition } from '../../domain/programme/definition.ts';
import { type Region, regionOn, regionsOn } from '../../domain/region/region.ts';
import { type Day, dayOf } from '../../domain/time.ts';
import { namesOf } from '../../store/awards.ts';
import { boardCounts, type CellSite, cellSites } from '../../store/board.ts';
import { cellNeeds, gatherRound, openAwards, regionsApplied } from '../../store/matches.ts';
import { findRunInForce } from '../../store/programmes.ts';
import { regionsOfKorea } from '../reference.ts';
import type { Reading } from '../route.ts';

/** As many sites of a cell as an answer names: first those that wait, by priority; the rest are counted. */
const NAMED = 100;

type Asked = {
  readonly programmeId: string;
  readonly region?: string | undefined;
  readonly hazard?: string | undefined;
};

type Ground = {
  readonly db: Reading['db'];
  readonly programmeId: string;
  readonly known: readonly Region[];
  readonly on: Day;
  readonly awards: readonly OpenAward[];
  readonly definition: RunDefinition | undefined;
};

/** Where need is and who could meet it, by the regions of the day; of one cell all that a match is made of. */
export async function boardView({ db, now }: Reading, { programmeId, region, hazard }: Asked) {
  const on = dayOf(now);
  const known = regionsOfKorea();
  const today = (code: string): string => regionOn(known, code, on)?.code ?? code;
  const awards = (await openAwards(db, programmeId))
    .filter(({ endsOn }) => endsOn >= on)
    .map((award) => ({ ...award, regions: award.regions.map(today) }));
  const definition = (await findRunInForce(db, programmeId))?.definition;
  const ground = { db, programmeId, known, on, awards, definition };
  const applied = new Set((await regionsApplied(db, programmeId)).map(today));
  const cells = await cellsOf(ground, today);
  return {
    regions: regionsOn(known, on).map(({ code, ko, en }) => ({ code, ko, en, silent: !applied.has(code) })),
    hazards: (definition?.hazards ?? []).map(({ code, label }) => ({ code, label })),
    total: {
      open: sumOf(cells, 'open'),
      proposed: sumOf(cells, 'proposed'),
      matched: sumOf(cells, 'matched'),
      improved: sumOf(cells, 'improved'),
      left: awards.reduce((sum, award) => sum + leftAt(award), 0),
    },
    cells,
    cell: region === undefined || hazard === undefined ? null : await cellView(ground, { region, hazard }),
  };
}

const leftAt = ({ capacitySites, living }: OpenAward): number => Math.max(0, capacitySites - living);

const serves = ({ hazards, regions }: OpenAward, cell: { region: string; hazard: string }): boolean =>
  hazards.includes(cell.hazard) && regions.includes(cell.region);

type Counted = Readonly<Record<'open' | 'proposed' | 'matched' | 'improved', number>>;
const sumOf = (cells: readonly Counted[], what: keyof Counted): number =>
  cells.reduce((sum, cell) => sum + cell[what], 0);

/** Every cell of a region of the day and a hazard of the file, those without any site too. */
async function cellsOf(
  { db, programmeId, known, on, awards, definition }: Ground,
  today: (code: string) => string,
) {
  const counts = (await boardCounts(db, programmeId)).map((each) => ({
    ...each,
    region: today(each.region),
  }));
  const { cellsWithoutSupplier } = outreach({
    needs: (await cellNeeds(db, programmeId)).map((need) => ({ ...need, region: today(need.region) })),
    suppliers: awards,
    regions: [],
    regionsApplied: new Set(),
  });
  const blind = new Set(cellsWithoutSupplier.map((cell) => `${cell.region} ${cell.hazard}`));
  return regionsOn(known, on).flatMap(({ code: region }) =>
    (definition?.hazards ?? []).map(({ code: hazard }) => {
      const own = counts.filter((each) => each.region === region && each.hazard === hazard);
      const able = awards.filter((award) => serves(award, { region, hazard }));
      return {
        region,
        hazard,
        open: sumOf(own, 'open'),
        proposed: sumOf(own, 'proposed'),
        matched: sumOf(own, 'matched'),
        improved: sumOf(own, 'improved'),
        suppliers: able.length,
        left: able.reduce((sum, award) => sum + leftAt(award), 0),
        blindSpot: blind.has(`${region} ${hazard}`),
      };
    }),
  );
}

/** The cell's sites, those that wait as the next round of matching would take them, and all suppliers. */
async function cellView(ground: Ground, cell: { readonly region: string; readonly hazard: string }) {
  const { db, programmeId, known, on, awards, definition } = ground;
  const codes = [...new Set(known.map(({ code }) => code))].filter(
    (code) => (regionOn(known, code, on)?.code ?? code) === cell.region,
  );
  const sites = await cellSites(db, { programmeId, regions: codes, hazard: cell.hazard });
  const isWaiting = sites.some(({ state }) => state === 'open');
  const waits =
    definition === undefined || !isWaiting
      ? new Map<string, Waiting>()
      : waitingOf(definition, { ...(await gatherRound(db, programmeId, on)), regions: known });
  const views = sites
    .map((site) => siteView(site, waits.get(site.id)))
    .sort((a, b) => (a.waits?.place ?? Infinity) - (b.waits?.place ?? Infinity));
  const names = await namesOf(
    db,
    awards.map(({ supplierId }) => supplierId),
  );
  return {
    ...cell,
    sites: views.slice(0, NAMED),
    sitesCount: views.length,
    suppliers: awards
      .map((award) => supplierView(award, { name: names.get(award.supplierId) ?? '', cell }))
      .sort((a, b) => Number(b.serves) - Number(a.serves) || b.left - a.left),
  };
}

type Waiting = {
  readonly place: number;
  readonly priority: PriorityText;
  readonly next: string | null;
  readonly others: Ranked['others'];
};

/** What a round would decide today of every open site, by its id. */
function waitingOf(definition: RunDefinition, round: RoundInput): ReadonlyMap<string, Waiting> {
  const { proposals, unmatched } = decideRound(definition, round);
  return new Map([
    ...proposals.map(({ siteId, supplierId, explanation: { place, priority, others } }) => {
      const waiting: Waiting = { place, priority, others, next: supplierId };
      return [siteId, waiting] as const;
    }),
    ...unmatched.map(({ siteId, ...rest }) => [siteId, { ...rest, next: null }] as const),
  ]);
}

function siteView({ id, ...site }: CellSite, waiting: Waiting | undefined) {
  if (waiting === undefined) return { siteId: id, ...site, waits: null };
  const { place, priority, next, others } = waiting;
  const { shown, counts } = others;
  return {
    siteId: id,
    ...site,
    waits: {
      place,
      priority,
      next,
      others: { shown: [...shown], counts: { ...counts } as Record<string, number> },
    },
  };
}

const supplierView = (
  award: OpenAward,
  { name, cell }: { readonly name: string; readonly cell: { region: string; hazard: string } },
) => ({
  supplierId: award.supplierId,
  supplierName: name,
  awardId: award.awardId,
  capacity: award.capacitySites,
  living: award.living,
  left: leftAt(award),
  startsOn: award.startsOn,
  endsOn: award.endsOn,
  serves: serves(award, cell),
});
