import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api, programmeQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { ProgrammeCrumbs } from '../programme/programme-crumbs.tsx';
import { useDefinition } from '../programme/programme-words.ts';
import { SignedIn } from '../shell/signed-in.tsx';
import { useHints } from '../subject/hints.ts';
import { OneAct } from '../subject/one-act.tsx';
import { SupplierLink } from '../subject/supplier-link.tsx';
import { State } from '../subject/value.tsx';
import { Figure, Figures } from '../ui/figures.tsx';
import { Empty, Notice, Page, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

type Ranking =
  paths['/programmes/{programmeId}/ranking']['get']['responses'][200]['content']['application/json'];
type Row = Ranking['rows'][number];

const rankingQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['ranking', programmeId],
    queryFn: async () =>
      bodyOf(await api.GET('/programmes/{programmeId}/ranking', { params: { path: { programmeId } } })),
  });

/** How the scored applications stand, where the places end, and who is left out and why. */
export function RankingPage() {
  const { programmeId } = useParams({ from: '/programmes/$programmeId/ranking' });
  return <SignedIn>{() => <Standing programmeId={programmeId} />}</SignedIn>;
}

function Standing({ programmeId }: { readonly programmeId: string }) {
  const say = useWords();
  const format = useFormat();
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const { data: ranking } = useSuspenseQuery(rankingQuery(programmeId));
  const hintsFor = useHints(useDefinition(programmeId));
  const title = say('ranking.title');
  const leftOut = ranking.leftOut.reduce((sum, { count }) => sum + count, 0);
  const willChange = ranking.rows.filter(({ next, state }) => next !== null && next.outcome !== state).length;
  return (
    <Page
      title={title}
      lead={format.say(ranking.title)}
      above={<ProgrammeCrumbs programmeId={programmeId} here={title} />}
      width="full"
    >
      <Figures>
        <Figure name={say('ranking.places')} value={format.count(ranking.places)} />
        <Figure name={say('ranking.waitingPlaces')} value={format.count(ranking.waitingPlaces)} />
        <Figure name={say('ranking.ranked')} value={format.count(ranking.rows.length)} />
        <Figure name={say('ranking.leftOut')} value={format.count(leftOut)} />
      </Figures>
      <div className="section stack">
        {ranking.hindrance !== null ? (
          <Notice tone="warning">
            <strong>{say('ranking.notYet')}</strong>
            <p>{ranking.hindrance.reason}</p>
          </Notice>
        ) : (
          <Notice tone={willChange > 0 ? 'information' : 'success'}>
            {willChange > 0
              ? say('ranking.preview', { count: format.count(willChange) })
              : say('ranking.settled')}
          </Notice>
        )}
        {ranking.hindrance === null && (
          <OneAct
            operation="rankApplications"
            kind="programme"
            view={programme}
            hintsFor={hintsFor}
            primary
          />
        )}
      </div>
      <Section title={say('ranking.order')} hint={<TieRule ranking={ranking} />}>
        {ranking.rows.length === 0 ? (
          <Empty title={say('ranking.none')}>{say('ranking.noneHint')}</Empty>
        ) : (
          <Order ranking={ranking} programmeId={programmeId} />
        )}
      </Section>
      <LeftOut ranking={ranking} />
    </Page>
  );
}

function TieRule({ ranking }: { readonly ranking: Ranking }) {
  const say = useWords();
  const format = useFormat();
  const keys = ranking.tieKeys.map(({ label }) => format.say(label)).join(' → ');
  return <>{say('ranking.tieRule', { keys })}</>;
}

/** In which part of the order a row stands: by what was decided of it, else by what would be. */
const partOf = ({ next, place }: Row): 'selected' | 'waiting' | 'not_selected' | 'unscored' => {
  if (place === null) return 'unscored';
  return next === null ? 'selected' : next.outcome === 'selected' ? 'selected' : next.outcome;
};

const PARTS = ['selected', 'waiting', 'not_selected', 'unscored'] as const;

function Order({ ranking, programmeId }: { readonly ranking: Ranking; readonly programmeId: string }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const rows = PARTS.flatMap((part) => ranking.rows.filter((row) => partOf(row) === part));
  const counts = { selected: ranking.places, waiting: ranking.waitingPlaces };
  const begins = (row: Row): string | undefined => {
    const part = partOf(row);
    const first = rows.find((each) => partOf(each) === part);
    if (row !== first) return undefined;
    return part === 'selected' || part === 'waiting'
      ? say(`ranking.part.${part}`, { count: format.count(counts[part]) })
      : say(`ranking.part.${part}`);
  };
  const columns: Column<Row>[] = [
    {
      key: 'place',
      title: codes('field', 'rank'),
      align: 'number',
      cell: ({ place }) => (place === null ? '–' : format.count(place)),
    },
    {
      key: 'supplier',
      title: codes('field', 'supplierName'),
      heads: true,
      cell: (row) => (
        <SupplierLink programmeId={programmeId} organisationId={row.supplierId} name={row.supplierName} />
      ),
    },
    {
      key: 'number',
      title: codes('noun', 'application'),
      cell: ({ applicationId, number }) => (
        <Link to="/$noun/$id" params={{ noun: 'applications', id: applicationId }}>
          {number}
        </Link>
      ),
    },
    {
      key: 'total',
      title: say('ranking.total'),
      align: 'number',
      cell: ({ total }) =>
        total === null ? (
          <span className="hint">{say('ranking.unscored')}</span>
        ) : (
          <span title={total.exact}>{total.decimal.replace(/\.?0+$/, '')}</span>
        ),
    },
    {
      key: 'belowBy',
      title: codes('field', 'belowBy'),
      cell: ({ belowBy }) => {
        if (belowBy === null) return '–';
        return belowBy.kind === 'tie_key' ? format.say(belowBy.label) : codes('value.kind', belowBy.kind);
      },
    },
    {
      key: 'state',
      title: codes('field', 'state'),
      cell: ({ state }) => <State state={state} kind="application" />,
    },
    {
      key: 'next',
      title: say('ranking.next'),
      cell: (row) => <Next row={row} final={ranking.hindrance === null} />,
    },
  ];
  return (
    <Table
      caption={say('ranking.order')}
      columns={columns}
      rows={rows}
      rowKey={({ applicationId }) => applicationId}
      divider={begins}
    />
  );
}

/** What a ranking would decide now; of whoever holds a place, nothing more. */
function Next({ row, final }: { readonly row: Row; readonly final: boolean }) {
  const say = useWords();
  const codes = useCodes();
  if (row.place === null) return '–';
  if (row.next === null) return <span className="hint">{say('ranking.keeps')}</span>;
  const { outcome, waitingPlace } = row.next;
  const word =
    waitingPlace === null
      ? codes('value.outcome', outcome)
      : say('ranking.waitingPlace', { number: waitingPlace });
  return final ? word : <span className="hint">{word}</span>;
}

function LeftOut({ ranking }: { readonly ranking: Ranking }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  if (ranking.leftOut.length === 0) return null;
  return (
    <Section title={say('ranking.leftOut')} hint={say('ranking.leftOutHint')}>
      <div className="grid grid-320">
        <Table
          caption={say('ranking.leftOut')}
          rows={ranking.leftOut}
          rowKey={({ state }) => state}
          columns={[
            {
              key: 'state',
              title: codes('field', 'state'),
              heads: true,
              cell: ({ state }) => <State state={state} kind="application" />,
            },
            {
              key: 'count',
              title: say('batch.count'),
              align: 'number',
              cell: ({ count }) => format.count(count),
            },
          ]}
        />
        {ranking.reasons.length > 0 && (
          <Table
            caption={say('ranking.reasons')}
            rows={ranking.reasons}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'reason',
                title: say('ranking.reasons'),
                heads: true,
                cell: ({ reason }) => format.say(reason),
              },
              {
                key: 'count',
                title: say('batch.count'),
                align: 'number',
                cell: ({ count }) => format.count(count),
              },
            ]}
          />
        )}
      </div>
    </Section>
  );
}
