import { keepPreviousData, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, Suspense, useState } from 'react';
import { bodyOf, ProblemError } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import type { Answers, Hint, Schema } from '../forms/schema.ts';
import { SchemaFields } from '../forms/schema-fields.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { Card, Notice, Page, type Tone } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../words.ts';

type Verdict = paths['/sme-test']['get']['responses'][200]['content']['application/json'];
type Step = Verdict['steps'][number];
type Asked = NonNullable<paths['/sme-test']['get']['parameters']['query']>;

const industriesQuery = queryOptions({
  queryKey: ['industries'],
  queryFn: async () => bodyOf(await api.GET('/industries')).items,
  staleTime: Number.POSITIVE_INFINITY,
});

const smeQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['sme-test', asked],
    queryFn: async () => bodyOf(await api.GET('/sme-test', { params: { query: asked } })),
    enabled: Object.keys(asked).length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });

const YEARS = ['sales1', 'sales2', 'sales3'] as const;

/** Whether a company is small or medium, with what was compared; nothing is kept, the address keeps the answers. */
export function SmePage() {
  const say = useWords();
  const asked = useSearch({ from: '/sme' });
  const navigate = useNavigate();
  const { data, error } = useQuery(smeQuery(asked));
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const ask = (next: Asked): void => void navigate({ to: '/sme', search: next, resetScroll: false });
  return (
    <Page title={say('sme.title')} lead={say('sme.lead')} above={<Crumbs here={say('sme.title')} />}>
      <Suspense fallback={<p role="status">{say('shell.loading')}</p>}>
        <div className="find">
          <Card>
            <Facts
              key={JSON.stringify([asked, data?.period])}
              asked={asked}
              ask={ask}
              period={data?.period ?? null}
            />
            <ProblemNotice problem={problem} />
          </Card>
          <div role="status">
            {data && problem === undefined ? <Judged verdict={data} /> : <p>{say('sme.empty')}</p>}
          </div>
        </div>
      </Suspense>
    </Page>
  );
}

function Facts({
  asked,
  ask,
  period,
}: {
  readonly asked: Asked;
  readonly ask: (asked: Asked) => void;
  readonly period: Verdict['period'];
}) {
  const say = useWords();
  const schema = useSchema(period);
  const [answers, setAnswers] = useState<Answers>(() => answersOf(asked));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    ask(askedOf(answers));
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <SchemaFields
        schema={schema}
        hints={{ groupSales: ofGroup(schema) }}
        value={answers}
        change={setAnswers}
        problem={undefined}
      />
      <div>
        <Button type="submit" kind="primary">
          {say('sme.judge')}
        </Button>
      </div>
    </form>
  );
}

/** Only who belongs to a group is asked what it sells. */
const ofGroup = ({ properties }: Schema): Hint => ({
  schema: ({ group }) => (group === true ? properties!.groupSales! : null),
});

/** The questions of the test, in the reader's words. */
function useSchema(period: Verdict['period']): Schema {
  const say = useWords();
  const format = useFormat();
  const { data: industries } = useSuspenseQuery(industriesQuery);
  const both = (text: string) => ({ ko: text, en: text });
  const won = { type: 'object', properties: { amount: {}, currency: {} } } as const;
  const properties: Schema['properties'] = {
    yearEndsOn: { type: 'string', format: 'date', title: both(say('sme.yearEndsOn')) },
    industry: {
      type: 'string',
      title: both(say('sme.industry')),
      oneOf: industries.map(({ code, ko, en }) => ({ const: code, title: { ko, en } })),
    },
    startedOn: {
      type: 'string',
      format: 'date',
      title: both(say('sme.startedOn')),
      help: both(say('sme.startedOnHelp')),
    },
    ...(period === null
      ? Object.fromEntries(
          YEARS.map((name, n) => [name, { ...won, title: both(say('sme.sales', { back: n + 1 })) }]),
        )
      : {
          salesOfPeriod: {
            ...won,
            title: both(
              say('sme.salesOfPeriod', { from: format.day(period.from), to: format.day(period.to) }),
            ),
            help: both(say('sme.salesOfPeriodHelp')),
          },
        }),
    group: { type: 'boolean', title: both(say('sme.group')) },
    groupSales: { ...won, title: both(say('sme.groupSales')) },
    assets: { ...won, title: both(say('sme.assets')) },
    heldByLarge: { type: 'boolean', title: both(say('sme.heldByLarge')) },
  };
  // None is marked as one that may be left out: all may.
  return { type: 'object', required: Object.keys(properties), properties };
}

type Won = { readonly amount: string } | undefined;

/** What the form says, as the house is asked. The years are asked from the last one back. */
function askedOf(answers: Answers): Asked {
  const amount = (name: string): string | undefined => (answers[name] as Won)?.amount;
  // A year before one that is left out is not the year before.
  const gap = YEARS.findIndex((name) => amount(name) === undefined);
  const sales = (gap < 0 ? YEARS : YEARS.slice(0, gap)).map(amount).reverse();
  const yesNo = (name: string) => {
    const value = answers[name];
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined;
  };
  const told = {
    yearEndsOn: answers.yearEndsOn || undefined,
    industry: answers.industry || undefined,
    startedOn: answers.startedOn || undefined,
    sales: sales.length > 0 ? sales.join(',') : undefined,
    salesOfPeriod: amount('salesOfPeriod'),
    group: yesNo('group'),
    groupSales: amount('groupSales'),
    assets: amount('assets'),
    heldByLarge: yesNo('heldByLarge'),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Asked;
}

function answersOf(asked: Asked): Answers {
  const won = (amount: string | undefined) => amount && { amount, currency: 'KRW' };
  const years = (asked.sales?.split(',') ?? []).reverse();
  const told = {
    yearEndsOn: asked.yearEndsOn,
    industry: asked.industry,
    startedOn: asked.startedOn,
    ...Object.fromEntries(YEARS.map((name, n) => [name, won(years[n])])),
    salesOfPeriod: won(asked.salesOfPeriod),
    group: asked.group && asked.group === 'yes',
    groupSales: won(asked.groupSales),
    assets: won(asked.assets),
    heldByLarge: asked.heldByLarge && asked.heldByLarge === 'yes',
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Answers;
}

const tones: Record<Verdict['outcome'], Tone> = {
  sme: 'success',
  not_sme: 'warning',
  needs_information: 'information',
};

function Judged({ verdict }: { readonly verdict: Verdict }) {
  const say = useWords();
  const format = useFormat();
  const { outcome, average, validFrom, validUntil, yearEndsOn } = verdict;
  return (
    <div className="stack">
      <Notice tone={tones[outcome]}>
        <strong>{say(`sme.${outcome}`)}</strong>
        <p>
          {say(outcome === 'needs_information' ? 'sme.needsHint' : 'sme.holds', {
            year: format.day(yearEndsOn),
            from: format.day(validFrom),
            to: format.day(validUntil),
          })}
        </p>
      </Notice>
      {average && (
        <p>
          {say(`sme.average.${average.method}`)}: <strong>{format.money(average.amount)}</strong> (
          {format.moneyShort(average.amount)})
        </p>
      )}
      <Steps steps={verdict.steps} />
      {outcome !== 'needs_information' && (
        <p>
          <Link
            to="/find"
            search={{ answers: { 'org.isSme': outcome === 'sme' } }}
            className={buttonClass('primary')}
          >
            {say('sme.find')}
          </Link>
        </p>
      )}
    </div>
  );
}

/** What was compared with what, criterion by criterion. */
function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const say = useWords();
  const format = useFormat();
  const columns: readonly Column<Step>[] = [
    {
      key: 'criterion',
      title: say('sme.criterion'),
      heads: true,
      cell: (step) => say(`sme.step.${step.criterion}`),
    },
    {
      key: 'met',
      title: say('sme.result'),
      cell: ({ met }) => say(met === null ? 'sme.unknown' : met ? 'sme.met' : 'sme.notMet'),
    },
    {
      key: 'found',
      title: say('sme.found'),
      align: 'number',
      cell: ({ found }) => (found === null ? '–' : format.moneyShort(found)),
    },
    {
      key: 'limit',
      title: say('sme.limit'),
      cell: ({ limit }) =>
        limit === null ? (
          '–'
        ) : (
          <>
            {limit.least.amount === limit.most.amount
              ? format.moneyShort(limit.least)
              : say('sme.between', {
                  least: format.moneyShort(limit.least),
                  most: format.moneyShort(limit.most),
                })}
            <br />
            <small className="hint">{format.say(limit.source)}</small>
          </>
        ),
    },
  ];
  return (
    <Table caption={say('sme.steps')} columns={columns} rows={steps} rowKey={({ criterion }) => criterion} />
  );
}
