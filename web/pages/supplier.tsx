import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { MoneyText } from '../programme/money.tsx';
import { ProgrammeCrumbs } from '../programme/programme-crumbs.tsx';
import { type ProgrammeWords, useDefinition, useProgrammeWords } from '../programme/programme-words.ts';
import { SignedIn } from '../shell/signed-in.tsx';
import { pageOf, pageOfKind } from '../subject/places.ts';
import { useFieldLabel, Value } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { Facts, Figure, Figures } from '../ui/figures.tsx';
import { Badge, Page, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

type File =
  paths['/programmes/{programmeId}/suppliers/{organisationId}']['get']['responses'][200]['content']['application/json'];

const fileQuery = (programmeId: string, organisationId: string) =>
  queryOptions({
    queryKey: ['supplier-file', programmeId, organisationId],
    queryFn: async () =>
      bodyOf(
        await api.GET('/programmes/{programmeId}/suppliers/{organisationId}', {
          params: { path: { programmeId, organisationId } },
        }),
      ),
  });

/** Everything that a programme holds about one supplier, on one page. */
export function SupplierPage() {
  const { organisationId } = useParams({ from: '/programmes/$programmeId/suppliers/$organisationId' });
  return <SignedIn>{() => <Supplier key={organisationId} />}</SignedIn>;
}

function Supplier() {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { programmeId, organisationId } = useParams({
    from: '/programmes/$programmeId/suppliers/$organisationId',
  });
  const { data: file } = useSuspenseQuery(fileQuery(programmeId, organisationId));
  const words = useProgrammeWords(useDefinition(programmeId));
  const { supplier } = file;
  const title = format.say({ ko: supplier.nameKo, en: supplier.nameEn ?? undefined });
  const [award] = [...file.awards].reverse();
  return (
    <Page
      title={title}
      lead={say('supplier.lead')}
      above={<ProgrammeCrumbs programmeId={programmeId} here={title} />}
      aside={
        <span className="no-print">
          <Button onClick={() => window.print()}>{say('supplier.print')}</Button>
        </span>
      }
    >
      <Figures>
        <Figure
          name={codes('noun', 'award')}
          value={award === undefined ? '–' : codes('state', award.state)}
        />
        <Figure name={say('money.paid')} value={<MoneyText money={file.paid} />} />
        <Figure name={codes('nouns', 'sites')} value={format.count(file.sites.length)} />
        <Figure
          name={say('supplier.confirmed')}
          value={format.count(file.sites.reduce((sum, { confirmed }) => sum + confirmed, 0))}
        />
      </Figures>
      <Who file={file} words={words} />
      {parts.map(({ at, columns, noun, foot }) => (
        <Part
          key={at}
          title={say(`supplier.part.${at}`)}
          rows={file[at]}
          columns={columns}
          noun={noun}
          words={words}
          foot={foot === undefined ? undefined : { at: foot, value: <MoneyText money={file.paid} full /> }}
        />
      ))}
      <Timeline file={file} />
    </Page>
  );
}

/** The parts of the file in the order in which they come about, and what is shown of each. */
const parts = [
  {
    at: 'applications',
    noun: 'applicationId',
    columns: ['number', 'track', 'state', 'submittedAt', 'outcome', 'total', 'rank'],
    foot: undefined,
  },
  {
    at: 'recommendations',
    noun: undefined,
    columns: ['applicationId', 'state', 'answerDueOn', 'reasonCode'],
    foot: undefined,
  },
  { at: 'objections', noun: 'objectionId', columns: ['subjectKind', 'state'], foot: undefined },
  { at: 'awards', noun: 'awardId', columns: ['number', 'state', 'endsOn', 'endedCause'], foot: undefined },
  {
    at: 'plans',
    noun: undefined,
    columns: ['sequence', 'state', 'targets', 'stage1', 'stage2Ceiling', 'capacitySites', 'returnedReason'],
    foot: undefined,
  },
  {
    at: 'sites',
    noun: 'siteId',
    columns: ['number', 'name', 'hazard', 'region', 'state', 'improvements', 'confirmed'],
    foot: undefined,
  },
  {
    at: 'claims',
    noun: 'claimId',
    columns: ['number', 'kind', 'state', 'frozenAt', 'amount'],
    foot: undefined,
  },
  {
    at: 'payments',
    noun: 'paymentId',
    columns: ['number', 'kind', 'state', 'valueOn', 'amount'],
    foot: 'amount',
  },
  {
    at: 'receivables',
    noun: 'receivableId',
    columns: ['number', 'cause', 'state', 'amount', 'open'],
    foot: undefined,
  },
  {
    at: 'cases',
    noun: undefined,
    columns: ['siteId', 'kind', 'state', 'happenedOn', 'finding'],
    foot: undefined,
  },
] as const;

/** What the registry says, each with who says so and as of when. */
function Who({ file, words }: { readonly file: File; readonly words: ProgrammeWords }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { businessNumber, region } = file.supplier;
  return (
    <Section title={say('supplier.who')}>
      <div className="card">
        <Facts
          rows={[
            [codes('field', 'businessNumber'), numbered(businessNumber)],
            [codes('field', 'region'), region === null ? '–' : codes('value.region', region)],
          ]}
        />
      </div>
      {file.data.length > 0 && (
        <div className="section-tight">
          <Table
            caption={say('supplier.data')}
            rows={file.data}
            rowKey={({ key }) => key}
            columns={[
              {
                key: 'label',
                title: say('supplier.data'),
                heads: true,
                cell: ({ label }) => format.say(label),
              },
              {
                key: 'value',
                title: say('criteria.value'),
                cell: ({ key, value }) => (
                  <Value name={key.split('.').at(-1) ?? ''} value={value} words={words} />
                ),
              },
              { key: 'source', title: codes('field', 'source'), cell: ({ source }) => source },
              { key: 'asOf', title: codes('field', 'asOf'), cell: ({ asOf }) => format.day(asOf) },
            ]}
          />
        </div>
      )}
    </Section>
  );
}

const numbered = (text: string | null): string =>
  text === null ? '–' : text.replace(/^(\d{3})-?(\d{2})-?(\d{5})$/, '$1-$2-$3');

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const NUMBERS: readonly string[] = [
  'amount',
  'open',
  'rank',
  'total',
  'stage1',
  'stage2Ceiling',
  'improvements',
  'confirmed',
  'capacitySites',
];

function Part({
  title,
  rows,
  columns,
  noun,
  words,
  foot,
}: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  readonly noun: string | undefined;
  readonly words: ProgrammeWords;
  readonly foot: { readonly at: string; readonly value: ReactNode } | undefined;
}) {
  const say = useWords();
  const label = useFieldLabel(words);
  if (rows.length === 0) return null;
  const made = columns.map(
    (name, at): Column<Row> => ({
      key: name,
      // A total elsewhere counts rows; here it is of points.
      title: name === 'total' ? say('ranking.total') : label(name),
      ...(at === 0 ? { heads: true as const } : {}),
      ...(NUMBERS.includes(name) ? { align: 'number' as const } : {}),
      cell: (row) => {
        const place = at === 0 && noun !== undefined ? pageOf(noun, row.id) : undefined;
        if (place === undefined) return <Value name={name} value={row[name]} words={words} />;
        return (
          <Link to="/$noun/$id" params={place}>
            {String(row[name])}
          </Link>
        );
      },
      ...(foot?.at === name ? { foot: foot.value } : {}),
      ...(foot !== undefined && at === 0 ? { foot: say('supplier.paid') } : {}),
    }),
  );
  return (
    <Section title={title}>
      <Table caption={title} columns={made} rows={rows} rowKey={({ id }) => id} />
    </Section>
  );
}

type Fact = File['history'][number];
type Day = { readonly first: Fact; readonly count: number };

/** What happened on a day more than once is one line that says how often; the newest first. */
function daysOf(facts: readonly Fact[]): readonly Day[] {
  const days = new Map<string, Day>();
  for (const fact of [...facts].reverse()) {
    const key = `${fact.occurredAt.slice(0, 10)} ${fact.what}`;
    const known = days.get(key);
    days.set(key, { first: known?.first ?? fact, count: (known?.count ?? 0) + 1 });
  }
  return [...days.values()];
}

/** As many lines as a page opens with. */
const OPENED = 30;

function Lines({ lines }: { readonly lines: readonly Day[] }) {
  const say = useWords();
  const format = useFormat();
  const [all, setAll] = useState(false);
  return (
    <>
      <ol className="history card">
        {(all ? lines : lines.slice(0, OPENED)).map((line) => (
          <Line key={line.first.id} line={line} />
        ))}
      </ol>
      {!all && lines.length > OPENED && (
        <p className="section-tight no-print">
          <Button onClick={() => setAll(true)}>
            {say('supplier.all', { count: format.count(lines.length) })}
          </Button>
        </p>
      )}
    </>
  );
}

function Line({ line: { first, count } }: { readonly line: Day }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { what, occurredAt, subjectKind, subjectId } = first;
  const place = pageOfKind(subjectKind, subjectId);
  const words = codes('fact', what);
  if (count > 1) {
    return (
      <li>
        <time dateTime={occurredAt}>{format.day(occurredAt)}</time>
        <span>{say('supplier.times', { what: words, count: format.count(count) })}</span>
      </li>
    );
  }
  return (
    <li>
      <time dateTime={occurredAt}>{format.time(occurredAt)}</time>
      <span>
        {place === undefined ? (
          words
        ) : (
          <Link to="/$noun/$id" params={place}>
            {words}
          </Link>
        )}
      </span>
    </li>
  );
}

/** One history over all that is the supplier's, the newest first; it can be narrowed to one kind of case. */
function Timeline({ file }: { readonly file: File }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { kind } = useSearch({ from: '/programmes/$programmeId/suppliers/$organisationId' });
  const navigate = useNavigate({ from: '/programmes/$programmeId/suppliers/$organisationId' });
  if (file.history.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { subjectKind } of file.history) counts.set(subjectKind, (counts.get(subjectKind) ?? 0) + 1);
  const shown = file.history.filter(({ subjectKind }) => kind === undefined || subjectKind === kind);
  const choose = (next: string | undefined): void =>
    void navigate({ search: next === undefined ? {} : { kind: next }, resetScroll: false });
  return (
    <Section title={say('subject.history')} hint={say('subject.historyHint')}>
      <fieldset className="row chips no-print">
        <legend className="hidden-text">{say('desk.filter')}</legend>
        <Button small aria-pressed={kind === undefined} onClick={() => choose(undefined)}>
          {say('desk.all')} <Badge>{format.count(file.history.length)}</Badge>
        </Button>
        {[...counts].map(([each, count]) => (
          <Button
            key={each}
            small
            aria-pressed={each === kind}
            onClick={() => choose(each === kind ? undefined : each)}
          >
            {codes('noun', each)} <Badge>{format.count(count)}</Badge>
          </Button>
        ))}
      </fieldset>
      {file.historyCount > file.history.length && (
        <p className="hint">
          {say('supplier.newest', {
            shown: format.count(file.history.length),
            count: format.count(file.historyCount),
          })}
        </p>
      )}
      <Lines lines={daysOf(shown)} />
    </Section>
  );
}
