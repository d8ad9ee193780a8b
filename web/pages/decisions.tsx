import { queryOptions, useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api, programmeQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { MoneyText } from '../programme/money.tsx';
import { ProgrammePageFrame } from '../programme/programme-head.tsx';
import { Spoken } from '../spoken.tsx';
import { useStateWord } from '../subject/value.tsx';
import { Figure, Figures } from '../ui/figures.tsx';
import { Empty, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

type Decisions =
  paths['/programmes/{programmeId}/decisions']['get']['responses'][200]['content']['application/json'];

const decisionsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['decisions', programmeId],
    queryFn: async () =>
      bodyOf(await api.GET('/programmes/{programmeId}/decisions', { params: { path: { programmeId } } })),
  });

/** What was decided, for everybody: how many and how much, by which rules, and who is supported. */
export function DecisionsPage() {
  const say = useWords();
  const { programmeId } = useParams({ from: '/programmes/$programmeId/decisions' });
  const [{ data: programme }, { data: decisions }] = useSuspenseQueries({
    queries: [programmeQuery(programmeId), decisionsQuery(programmeId)],
  });
  return (
    <ProgrammePageFrame programme={programme}>
      <p className="hint section">{say('decisions.lead')}</p>
      {decisions.selections.map((selection) => (
        <Selected key={selection.track} selection={selection} />
      ))}
      <Matches matches={decisions.matches} />
      <Sums decisions={decisions} />
      <Section title={say('decisions.rules')} hint={say('decisions.rulesHint')}>
        {decisions.versions.length === 0 ? (
          <Empty title={say('criteria.none')}>{say('criteria.noneHint')}</Empty>
        ) : (
          <Versions versions={decisions.versions} programmeId={programmeId} />
        )}
      </Section>
    </ProgrammePageFrame>
  );
}

/** A count, or that it is too small to be told. */
function useShown(): (count: number | null) => string {
  const say = useWords();
  const format = useFormat();
  return (count) => (count === null ? say('decisions.few') : format.count(count));
}

function Selected({ selection }: { readonly selection: Decisions['selections'][number] }) {
  const say = useWords();
  const format = useFormat();
  const shown = useShown();
  const { decidedAt, supported } = selection;
  return (
    <Section
      title={say('decisions.selection', { track: format.say(selection.title) })}
      hint={
        decidedAt === null ? say('decisions.notYet') : say('decisions.on', { day: format.day(decidedAt) })
      }
    >
      <Figures>
        {(['applied', 'eligible', 'selected', 'waiting'] as const).map((what) => (
          <Figure key={what} name={say(`decisions.${what}`)} value={shown(selection[what])} />
        ))}
      </Figures>
      {supported.length > 0 && (
        <details className="card section-tight">
          <summary>{say('decisions.supported', { count: format.count(supported.length) })}</summary>
          <p className="hint">{say('decisions.supportedHint')}</p>
          <ul className="names">
            {supported.map((name) => (
              <li key={name}>
                <Spoken>{name}</Spoken>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Matches({ matches }: { readonly matches: Decisions['matches'] }) {
  const say = useWords();
  const codes = useCodes();
  const stateWord = useStateWord();
  const shown = useShown();
  return (
    <Section title={say('decisions.matches')} hint={say('decisions.matchesHint')}>
      {matches.length === 0 ? (
        <Empty title={say('decisions.none')}>{say('decisions.noneHint')}</Empty>
      ) : (
        <Table
          caption={say('decisions.matches')}
          rows={matches}
          rowKey={({ state }) => state}
          columns={[
            {
              key: 'state',
              title: codes('field', 'state'),
              heads: true,
              cell: ({ state }) => stateWord('match', state),
            },
            {
              key: 'count',
              title: say('batch.count'),
              align: 'number',
              cell: ({ count }) => shown(count),
            },
          ]}
        />
      )}
    </Section>
  );
}

type Sum = {
  readonly key: string;
  readonly name: string;
  readonly count: number | null;
  readonly amount: Decisions['receivables']['amount'];
};

/** Claims, payments and what is owed back, as counts and sums. */
function Sums({ decisions }: { readonly decisions: Decisions }) {
  const say = useWords();
  const codes = useCodes();
  const shown = useShown();
  const { claims, payments, receivables } = decisions;
  const rows: Sum[] = [
    ...claims.map(({ kind, decided, amount }) => ({
      key: `claim ${kind}`,
      name: say('decisions.claim', { kind: codes('value.kind', kind) }),
      count: decided,
      amount,
    })),
    ...payments.map(({ kind, count, amount }) => ({
      key: `payment ${kind}`,
      name: say('decisions.payment', { kind: codes('value.kind', kind) }),
      count,
      amount,
    })),
    { key: 'receivables', name: say('decisions.owed'), ...receivables },
  ];
  const columns: Column<Sum>[] = [
    { key: 'name', title: say('decisions.what'), heads: true, cell: ({ name }) => name },
    { key: 'count', title: say('batch.count'), align: 'number', cell: ({ count }) => shown(count) },
    {
      key: 'amount',
      title: codes('field', 'amount'),
      align: 'number',
      cell: ({ amount }) => (amount === null ? say('decisions.few') : <MoneyText money={amount} full />),
    },
  ];
  return (
    <Section title={say('decisions.money')} hint={say('decisions.moneyHint')}>
      <Table caption={say('decisions.money')} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </Section>
  );
}

function Versions({
  versions,
  programmeId,
}: {
  readonly versions: Decisions['versions'];
  readonly programmeId: string;
}) {
  const say = useWords();
  const format = useFormat();
  return (
    <Table
      caption={say('decisions.rules')}
      rows={[...versions].reverse()}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          title: say('decisions.version'),
          heads: true,
          cell: ({ number }) => (
            <Link to="/programmes/$programmeId/criteria" params={{ programmeId }}>
              {say('decisions.versionNumber', { number })}
            </Link>
          ),
        },
        {
          key: 'publishedAt',
          title: say('decisions.publishedAt'),
          cell: ({ publishedAt }) => (publishedAt === null ? '–' : format.time(publishedAt)),
        },
        { key: 'contentId', title: say('decisions.hash'), cell: ({ contentId }) => <code>{contentId}</code> },
      ]}
    />
  );
}
