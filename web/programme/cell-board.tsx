import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { of, parse, toDecimal } from '../../src/domain/fraction.ts';
import { useFormat } from '../format.ts';
import { Acts } from '../subject/acts.tsx';
import { useHints } from '../subject/hints.ts';
import { SupplierLink } from '../subject/supplier-link.tsx';
import { useStateWord } from '../subject/value.tsx';
import { Card, Empty, Grid, Section } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';
import type { Board } from './board-query.ts';

type Cell = NonNullable<Board['cell']>;
type Site = Cell['sites'][number];
type Supplier = Cell['suppliers'][number];

/** As many of each side as a picture holds; the lists hold all. */
const SHOWN = 12;
/** A card and the gap below it, as the style sheet has them. */
const STEP = 80;
const CARD = 72;

const decimal = (fraction: string): string => toDecimal(parse(fraction) ?? of(0n), 3).replace(/\.?0+$/, '');

type Line = {
  readonly site: number;
  readonly supplier: number;
  readonly kind: 'agreed' | 'proposed' | 'next';
};

/** Which pairs stand, are proposed, or would be proposed today, by the places of both sides. */
function linesOf(sites: readonly Site[], suppliers: readonly Supplier[]): readonly Line[] {
  return sites.flatMap((site, at) => {
    const id = site.supplierId ?? site.waits?.next;
    const supplier = suppliers.findIndex(({ supplierId }) => supplierId === id);
    if (supplier < 0) return [];
    const kind = site.supplierId === null ? 'next' : site.state === 'proposed' ? 'proposed' : 'agreed';
    return [{ site: at, supplier, kind } as const];
  });
}

/** One cell as two columns: sites by priority, suppliers by the places they have left, and lines for the pairs. */
export function CellBoard({
  board,
  cell,
  programmeId,
}: {
  readonly board: Board;
  readonly cell: Cell;
  readonly programmeId: string;
}) {
  const say = useWords();
  const format = useFormat();
  const { site: chosenId } = useSearch({ from: '/programmes/$programmeId/board' });
  const navigate = useNavigate({ from: '/programmes/$programmeId/board' });
  const region = board.regions.find(({ code }) => code === cell.region);
  const hazard = board.hazards.find(({ code }) => code === cell.hazard);
  const title = say('board.cell', { region: format.say(region), hazard: format.say(hazard?.label) });
  const sites = cell.sites.slice(0, SHOWN);
  const taken = new Set(sites.flatMap(({ supplierId }) => supplierId ?? []));
  const suppliers = cell.suppliers
    .filter(({ serves, supplierId }) => serves || taken.has(supplierId))
    .slice(0, SHOWN);
  const lines = linesOf(sites, suppliers);
  const chosen = sites.find(({ siteId }) => siteId === chosenId) ?? sites[0];
  const choose = (site: Site): void =>
    void navigate({
      search: { region: cell.region, hazard: cell.hazard, site: site.siteId },
      resetScroll: false,
    });
  const height = Math.max(sites.length, suppliers.length, 1) * STEP - (STEP - CARD);
  return (
    <Section title={title} hint={say('board.cellHint')} id="cell">
      {cell.sitesCount === 0 ? (
        <Empty title={say('board.noSites')}>{say('board.noSitesHint')}</Empty>
      ) : (
        <>
          <ul className="legend">
            <li>
              <span className="line-mark" aria-hidden="true" />
              {say('board.line.agreed')}
            </li>
            <li>
              <span className="line-mark line-proposed" aria-hidden="true" />
              {say('board.line.proposed')}
            </li>
            <li>
              <span className="line-mark line-next" aria-hidden="true" />
              {say('board.line.next')}
            </li>
          </ul>
          <div className="board section-tight">
            <ul className="board-column" aria-label={say('board.sites')}>
              {sites.map((site) => (
                <SiteCard
                  key={site.siteId}
                  site={site}
                  suppliers={cell.suppliers}
                  pressed={site === chosen}
                  choose={() => choose(site)}
                />
              ))}
            </ul>
            <svg
              className="board-lines"
              viewBox={`0 0 100 ${height}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              {lines.map((line) => (
                <line
                  key={sites[line.site]?.siteId}
                  className={`board-${line.kind}${sites[line.site] === chosen ? ' board-chosen' : ''}`}
                  x1={0}
                  y1={line.site * STEP + CARD / 2}
                  x2={100}
                  y2={line.supplier * STEP + CARD / 2}
                />
              ))}
            </svg>
            <ul className="board-column" aria-label={say('board.suppliers')}>
              {suppliers.length === 0 && (
                <li className="board-card board-faint">{say('board.noSupplier')}</li>
              )}
              {suppliers.map((supplier) => (
                <SupplierCard key={supplier.supplierId} supplier={supplier} programmeId={programmeId} />
              ))}
            </ul>
          </div>
          <p className="section-tight">
            <Link
              to="/programmes/$programmeId/$list"
              params={{ programmeId, list: 'sites' }}
              search={{ region: cell.region, hazard: cell.hazard }}
            >
              {say('board.all', { count: format.count(cell.sitesCount) })}
            </Link>
          </p>
          {chosen !== undefined && <Why site={chosen} cell={cell} programmeId={programmeId} />}
        </>
      )}
    </Section>
  );
}

function SiteCard({
  site,
  suppliers,
  pressed,
  choose,
}: {
  readonly site: Site;
  readonly suppliers: readonly Supplier[];
  readonly pressed: boolean;
  readonly choose: () => void;
}) {
  const say = useWords();
  const format = useFormat();
  const stateWord = useStateWord();
  const nameOf = (id: string | null | undefined): string =>
    suppliers.find(({ supplierId }) => supplierId === id)?.supplierName ?? '';
  const { waits } = site;
  const wouldGo = (next: string | null): string =>
    next === null ? say('board.nobody') : say('board.wouldGo', { supplier: nameOf(next) });
  const pair = waits === null ? nameOf(site.supplierId) : wouldGo(waits.next);
  return (
    <li>
      <button type="button" className="board-card" aria-pressed={pressed} onClick={choose}>
        <strong>{site.name}</strong>
        <small>
          {[
            stateWord('site', site.state),
            waits &&
              say('board.place', {
                place: format.count(waits.place),
                priority: decimal(waits.priority.total),
              }),
            pair,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </button>
    </li>
  );
}

function SupplierCard({
  supplier,
  programmeId,
}: {
  readonly supplier: Supplier;
  readonly programmeId: string;
}) {
  const say = useWords();
  const format = useFormat();
  return (
    <li className={`board-card${supplier.left === 0 ? ' board-faint' : ''}`}>
      <SupplierLink
        programmeId={programmeId}
        organisationId={supplier.supplierId}
        name={supplier.supplierName}
      />
      <small>
        {say('board.capacity', {
          left: format.count(supplier.left),
          capacity: format.count(supplier.capacity),
        })}
      </small>
    </li>
  );
}

/** Why this pair and not another: the parts of the priority, and what kept each other supplier out. */
function Why({
  site,
  cell,
  programmeId,
}: {
  readonly site: Site;
  readonly cell: Cell;
  readonly programmeId: string;
}) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const hintsFor = useHints(undefined);
  const { waits, matchId } = site;
  return (
    <Section title={say('board.why', { site: site.name })}>
      <Grid least={320}>
        <Card title={say('board.thisSite')}>
          <p>
            <Link to="/$noun/$id" params={{ noun: 'sites', id: site.siteId }}>
              {site.name} ({site.number})
            </Link>
          </p>
          {waits === null ? (
            <>
              <p className="hint">{say('board.decided')}</p>
              {matchId !== null && (
                <p>
                  <Link to="/$noun/$id" params={{ noun: 'matches', id: matchId }}>
                    {say('board.seeMatch')}
                  </Link>
                </p>
              )}
            </>
          ) : (
            <Priority waits={waits} />
          )}
          {matchId !== null && <Acts kind="match" view={{ id: matchId }} hintsFor={hintsFor} small />}
        </Card>
        {waits !== null && (
          <Card title={say('board.whyNot')}>
            {Object.keys(waits.others.counts).length === 0 && <p className="hint">{say('board.noOthers')}</p>}
            <ul>
              {Object.entries(waits.others.counts).map(([because, count]) => (
                <li key={because}>
                  {codes('value.because', because)}: {say('board.many', { count: format.count(count) })}
                </li>
              ))}
            </ul>
            {waits.others.shown.length > 0 && (
              <Table
                caption={say('board.whyNot')}
                rows={waits.others.shown}
                rowKey={({ supplierId }) => supplierId}
                columns={[
                  {
                    key: 'supplier',
                    title: codes('field', 'supplierName'),
                    heads: true,
                    cell: ({ supplierId }) => (
                      <SupplierLink
                        programmeId={programmeId}
                        organisationId={supplierId}
                        name={
                          cell.suppliers.find((each) => each.supplierId === supplierId)?.supplierName ?? '–'
                        }
                      />
                    ),
                  },
                  {
                    key: 'because',
                    title: codes('field', 'because'),
                    cell: ({ because }) => codes('value.because', because),
                  },
                ]}
              />
            )}
          </Card>
        )}
      </Grid>
    </Section>
  );
}

type Waits = NonNullable<Site['waits']>;

function Priority({ waits }: { readonly waits: Waits }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const parts = (['shortfall', 'risk', 'size'] as const).map((key) => ({ key, ...waits.priority[key] }));
  return (
    <>
      <p>{say('board.placeLong', { place: format.count(waits.place) })}</p>
      <Table
        caption={codes('field', 'priority')}
        rows={parts}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'name',
            title: codes('field', 'priority'),
            heads: true,
            cell: ({ key }) => codes('field', key),
            foot: say('payment.sum'),
          },
          {
            key: 'value',
            title: say('criteria.value'),
            align: 'number',
            cell: ({ value }) => decimal(value),
          },
          {
            key: 'weight',
            title: say('criteria.weight'),
            align: 'number',
            cell: ({ weight }) => decimal(weight),
          },
          {
            key: 'product',
            title: codes('field', 'product'),
            align: 'number',
            cell: ({ product }) => decimal(product),
            foot: decimal(waits.priority.total),
          },
        ]}
      />
    </>
  );
}
