import { queryOptions, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { bodyOf } from '../../src/client/client.ts';
import type { components } from '../../src/client/schema.generated.ts';
import { api, programmeQuery } from '../api/api.ts';
import { Sankey, type SankeyFlow } from '../charts/sankey.tsx';
import { useFormat } from '../format.ts';
import { MoneyText } from '../programme/money.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { Spoken } from '../spoken.tsx';
import { Acts } from '../subject/acts.tsx';
import { useHints } from '../subject/hints.ts';
import { Figure, Figures } from '../ui/figures.tsx';
import { Page, Section } from '../ui/layout.tsx';
import { ScrollFrame } from '../ui/scroll-frame.tsx';
import { Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

type Flow = components['schemas']['Flow'];

const flowQuery = (fundId: string) =>
  queryOptions({
    queryKey: ['flow', fundId],
    queryFn: async () => bodyOf(await api.GET('/funds/{fundId}/flow', { params: { path: { fundId } } })),
  });

const fundQuery = (fundId: string) =>
  queryOptions({
    queryKey: ['fund', fundId],
    queryFn: async () => bodyOf(await api.GET('/funds/{fundId}', { params: { path: { fundId } } })),
  });

/** What the companies of a programme's awards are called. */
const awardNamesQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['award-names', programmeId],
    queryFn: async () => {
      const names = new Map<string, string>();
      for (let cursor: string | undefined; ; ) {
        const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) };
        const params = { path: { programmeId }, query };
        const { items, next } = bodyOf(await api.GET('/programmes/{programmeId}/awards', { params }));
        for (const { id, supplierName } of items) names.set(id, supplierName);
        if (next === null) return names;
        cursor = next;
      }
    },
  });

const stages = [
  'pledged',
  'called',
  'received',
  'held',
  'paid',
  'costs',
  'owedBack',
  'writtenOff',
  'returned',
  'free',
] as const;

/** Where a fund's money is: as a picture from the givers to the sites, and as the same figures in tables. */
export function FundPage() {
  return <SignedIn>{() => <Fund />}</SignedIn>;
}

function Fund() {
  const say = useWords();
  const format = useFormat();
  const { fundId } = useParams({ from: '/funds/$fundId' });
  const [{ data: flow }, { data: fund }] = useSuspenseQueries({
    queries: [flowQuery(fundId), fundQuery(fundId)],
  });
  const { data: programme } = useSuspenseQuery(programmeQuery(fund.programmeId));
  const { award } = useSearch({ from: '/funds/$fundId' });
  const hintsFor = useHints(undefined);
  const links = [
    {
      key: 'programme',
      link: (
        <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
          {format.say(programme.title)}
        </Link>
      ),
    },
  ];
  const chosen = flow.awards.find(({ awardId }) => awardId === award);
  return (
    <Page
      title={say('fund.title')}
      lead={say('fund.lead')}
      above={<Crumbs links={links} here={say('fund.title')} />}
    >
      <Figures>
        {stages.map((stage) => (
          <Figure
            key={stage}
            name={say(`money.${stage}`)}
            value={<MoneyText money={flow[stage]} />}
            note={
              format.money(flow[stage]) === format.moneyShort(flow[stage])
                ? undefined
                : format.money(flow[stage])
            }
          />
        ))}
      </Figures>
      <div className="section">
        <Acts kind="fund" view={fund} hintsFor={hintsFor} />
      </div>
      {chosen === undefined ? (
        <WholeFund flow={flow} programmeId={fund.programmeId} />
      ) : (
        <OneAward flow={flow} chosen={chosen} />
      )}
      {flow.seal !== null && (
        <p className="hint section">
          {say('foot.seal', { number: flow.seal.number })} <code>{flow.seal.hash}</code>
        </p>
      )}
    </Page>
  );
}

const isSome = ({ amount }: SankeyFlow): boolean => amount > 0n;

function WholeFund({ flow, programmeId }: { readonly flow: Flow; readonly programmeId: string }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const navigate = useNavigate({ from: '/funds/$fundId' });
  const won = (money: { amount: string }): bigint => BigInt(money.amount);
  const paid = flow.awards
    .filter((each) => won(each.paid) > 0n)
    .sort((a, b) => (won(a.paid) < won(b.paid) ? 1 : -1));
  const shown = paid.slice(0, MOST_SHOWN);
  const rest = paid.slice(MOST_SHOWN).reduce((sum, each) => sum + won(each.paid), 0n);
  const fund = say('fund.fund');
  const { data: names } = useSuspenseQuery(awardNamesQuery(programmeId));
  const nameOf = (awardId: string, n: number): string =>
    names.get(awardId) ?? say('fund.award', { number: n + 1 });
  const flows: SankeyFlow[] = [
    ...flow.contributors.map((each, n) => ({
      from: say('fund.contributor', { number: n + 1 }),
      to: fund,
      amount: won(each.received),
    })),
    { from: fund, to: say('money.paid'), amount: won(flow.paid) },
    ...(['held', 'costs', 'owedBack', 'writtenOff', 'returned', 'free'] as const).map((stage) => ({
      from: fund,
      to: say(`money.${stage}`),
      amount: won(flow[stage]),
    })),
    ...shown.map((each, n) => ({
      from: say('money.paid'),
      to: nameOf(each.awardId, n),
      amount: won(each.paid),
      go: () => void navigate({ search: { award: each.awardId } }),
    })),
    { from: say('money.paid'), to: say('fund.others', { count: paid.length - shown.length }), amount: rest },
  ].filter(isSome);
  return (
    <>
      <Section title={say('fund.picture')} hint={say('fund.pictureHint')}>
        <ScrollFrame className="card wide" name={say('fund.picture')}>
          <Sankey
            name={say('fund.picture')}
            flows={flows}
            say={(amount) => format.moneyShort({ amount: String(amount), currency: 'KRW' })}
          />
        </ScrollFrame>
      </Section>
      <Section title={say('fund.byAward')}>
        <Table
          caption={say('fund.byAward')}
          rows={paid}
          rowKey={({ awardId }) => awardId}
          columns={[
            {
              key: 'award',
              title: codes('noun', 'award'),
              heads: true,
              cell: ({ awardId }) => (
                <Link to="/funds/$fundId" params={{ fundId: flow.fundId }} search={{ award: awardId }}>
                  <Spoken>
                    {nameOf(
                      awardId,
                      paid.findIndex((each) => each.awardId === awardId),
                    )}
                  </Spoken>
                </Link>
              ),
            },
            ...(['committed', 'held', 'paid', 'owedBack', 'writtenOff'] as const).map((stage) => ({
              key: stage,
              title: codes('field', stage),
              align: 'number' as const,
              cell: (each: Flow['awards'][number]) => <MoneyText money={each[stage]} full />,
            })),
          ]}
        />
      </Section>
    </>
  );
}

/** So many companies can be told apart in one picture; the others stand together, and singly in the table. */
const MOST_SHOWN = 12;

function OneAward({ flow, chosen }: { readonly flow: Flow; readonly chosen: Flow['awards'][number] }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const navigate = useNavigate();
  const sites = chosen.sites.filter(({ paid }) => paid.amount !== '0');
  const flows: SankeyFlow[] = sites.map(({ siteId, paid }, n) => ({
    from: codes('noun', 'award'),
    to: siteId === null ? say('fund.noSite') : say('fund.site', { number: n + 1 }),
    amount: BigInt(paid.amount),
    ...(siteId === null
      ? {}
      : { go: () => void navigate({ to: '/$noun/$id', params: { noun: 'sites', id: siteId } }) }),
  }));
  return (
    <Section title={say('fund.ofAward')} hint={say('fund.ofAwardHint')}>
      <p className="row">
        <Link to="/funds/$fundId" params={{ fundId: flow.fundId }} search={{}}>
          {say('fund.back')}
        </Link>
        <Link to="/$noun/$id" params={{ noun: 'awards', id: chosen.awardId }}>
          {say('fund.seeAward')}
        </Link>
      </p>
      <ScrollFrame className="card wide" name={say('fund.ofAward')}>
        <Sankey
          name={say('fund.ofAward')}
          flows={flows}
          say={(amount) => format.moneyShort({ amount: String(amount), currency: 'KRW' })}
        />
      </ScrollFrame>
      <Table
        caption={say('fund.ofAward')}
        rows={sites}
        rowKey={({ siteId }) => siteId ?? 'none'}
        columns={[
          {
            key: 'site',
            title: codes('noun', 'site'),
            heads: true,
            cell: (each) =>
              each.siteId === null ? (
                say('fund.noSite')
              ) : (
                <Link to="/$noun/$id" params={{ noun: 'sites', id: each.siteId }}>
                  {say('fund.site', { number: sites.indexOf(each) + 1 })}
                </Link>
              ),
          },
          {
            key: 'paid',
            title: say('money.paid'),
            align: 'number',
            cell: ({ paid }) => <MoneyText money={paid} full />,
            foot: <MoneyText money={chosen.paid} full />,
          },
        ]}
      />
    </Section>
  );
}
