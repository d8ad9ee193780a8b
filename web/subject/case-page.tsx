import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useCallback } from 'react';
import type { Line } from '../../src/domain/payment/explanation-lines.ts';
import { programmeQuery } from '../api/api.ts';
import { Papers } from '../documents/papers.tsx';
import { FieldOf } from '../field/field-of.tsx';
import { type Bilingual, type Money, useFormat } from '../format.ts';
import {
  type ProgrammeWords,
  runIn,
  useDefinition,
  useProgrammeWords,
} from '../programme/programme-words.ts';
import type { Organisation } from '../registry/registry-query.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { Facts } from '../ui/figures.tsx';
import { Card, Page, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';
import { Acts } from './acts.tsx';
import { Arithmetic } from './arithmetic.tsx';
import { CaseLinks } from './case-links.tsx';
import { AwardTimeline, ReceivableTimeline } from './case-timeline.tsx';
import { Explained } from './explained.tsx';
import { type HintsFor, useHints } from './hints.ts';
import { History } from './history.tsx';
import { isList } from './lists.ts';
import { type Noun, type NounName, nouns, type Part, type View } from './nouns.ts';
import { PaymentExplanation } from './payment-explanation.tsx';
import { pageOfKind } from './places.ts';
import { useOversees, viewQuery } from './standing.ts';
import { StepLine } from './step-line.tsx';
import { useOwnLabel, Value } from './value.tsx';

type Told = {
  readonly noun: Noun;
  readonly view: View;
  readonly words: ProgrammeWords;
  readonly hintsFor: HintsFor;
};

/** The page of one case: where it stands, what is to be done, what is known of it, and what happened. */
export function CasePage({ name, id }: { readonly name: NounName; readonly id: string }) {
  return <SignedIn>{() => <Case noun={nouns[name]} name={name} id={id} />}</SignedIn>;
}

function Case({ noun, name, id }: { readonly noun: Noun; readonly name: NounName; readonly id: string }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { data } = useSuspenseQuery(viewQuery(noun.path, id));
  const view = namedView(data);
  const programmeId = view.programmeId as string | undefined;
  const definition = useDefinition(programmeId, view.programmeVersionId as string | undefined);
  const words = useProgrammeWords(definition);
  const hintsFor = useHints(definition);
  const told = { noun, view, words, hintsFor };
  const field = noun.naming.find((each) => view[each] !== null && view[each] !== undefined);
  const called = field === undefined ? undefined : (view[field] as string | Bilingual);
  const title =
    typeof called === 'object'
      ? format.say(called)
      : called === undefined
        ? codes('noun', noun.kind)
        : (words(field as string, called) ?? called);
  return (
    <Page
      title={title}
      lead={called === undefined ? undefined : codes('noun', noun.kind)}
      above={
        programmeId === undefined ? (
          <Crumbs here={title} />
        ) : (
          <Way programmeId={programmeId} name={name} title={title} />
        )
      }
    >
      {noun.way.length > 0 && <StepLine way={noun.way} state={view.state as string} kind={noun.kind} />}
      <FieldOf
        kind={noun.kind}
        view={view}
        definition={runIn(definition)}
        hintsFor={hintsFor}
        words={words}
      />
      <div className="section stack">
        <CaseLinks kind={noun.kind} view={view} />
        <Acts kind={noun.kind} view={view} hintsFor={hintsFor} />
        <Papers kind={noun.kind} id={id} />
      </div>
      <Section title={say('subject.facts')}>
        <Card>
          <FactsOf facts={noun.facts} view={view} words={words} kind={noun.kind} />
        </Card>
      </Section>
      {noun.kind === 'organisation' && (
        <Suspense fallback={null}>
          <OrganisationData organisation={view as unknown as Organisation} />
        </Suspense>
      )}
      {noun.kind === 'award' && <AwardTimeline view={view} />}
      {noun.kind === 'award' && <Peers view={view} words={words} />}
      {noun.kind === 'receivable' && <ReceivableTimeline view={view} />}
      {noun.parts?.map((part) => (
        <Parts key={part.at} part={part} {...told} />
      ))}
      {noun.tables?.map(({ at, columns }) => (
        <Rows key={at} at={at} columns={columns} {...told} />
      ))}
      {noun.explanations?.map((at) => (
        <Explained key={at} at={at} value={view[at]} words={words} />
      ))}
      {noun.kind === 'claim' && <ClaimPay view={view} words={words} />}
      {noun.kind === 'payment' && <PaymentExplanation paymentId={id} />}
      <History facts={view.history} />
    </Page>
  );
}

const OrganisationData = lazy(async () => ({
  default: (await import('../registry/organisation-data.tsx')).OrganisationData,
}));
const PlanPeers = lazy(async () => ({ default: (await import('../programme/plan-peers.tsx')).PlanPeers }));

/** The plan among its peers, for those who oversee the programme. */
function Peers({ view, words }: { readonly view: View; readonly words: ProgrammeWords }) {
  if (!useOversees(String(view.programmeId))) return null;
  return (
    <Suspense fallback={null}>
      <PlanPeers plans={view.plans as Parameters<typeof PlanPeers>[0]['plans']} words={words} />
    </Suspense>
  );
}

/** An organisation's two names are one name in two languages. */
const namedView = (view: View): View =>
  typeof view.nameKo === 'string'
    ? { ...view, name: { ko: view.nameKo, en: view.nameEn ?? undefined } }
    : view;

/** What a decided claim earns, line by line. */
function ClaimPay({ view, words }: { readonly view: View; readonly words: ProgrammeWords }) {
  const pay = view.pay as { readonly lines: readonly Line[] } | null | undefined;
  if (!pay) return null;
  const calls = (metric: unknown): string => words('metric', String(metric)) ?? String(metric);
  return <Arithmetic lines={pay.lines} sum={view.amount as Money | null} calls={calls} />;
}

function Way({
  programmeId,
  name,
  title,
}: {
  readonly programmeId: string;
  readonly name: NounName;
  readonly title: string;
}) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const params = { programmeId };
  const links = [
    { key: 'programmes', link: <Link to="/programmes">{say('nav.programmes')}</Link> },
    {
      key: 'programme',
      link: (
        <Link to="/programmes/$programmeId" params={params}>
          {format.say(programme.title)}
        </Link>
      ),
    },
  ];
  if (isList(name)) {
    links.push({
      key: name,
      link: (
        <Link to="/programmes/$programmeId/$list" params={{ programmeId, list: name }}>
          {codes('nouns', name)}
        </Link>
      ),
    });
  }
  return <Crumbs links={links} here={title} />;
}

function FactsOf({
  facts,
  view,
  words,
  kind,
}: {
  readonly facts: readonly string[];
  readonly view: View;
  readonly words: ProgrammeWords;
  readonly kind: string;
}) {
  const label = useOwnLabel(words);
  const rows = facts
    .filter((name) => view[name] !== null && view[name] !== undefined)
    .map(
      (name) =>
        [label(name), <Value key={name} name={name} value={view[name]} words={words} kind={kind} />] as const,
    );
  return <Facts rows={rows} />;
}

function Parts({ part, view, words, hintsFor }: Told & { readonly part: Part }) {
  const codes = useCodes();
  const found = view[part.at];
  const parts = (Array.isArray(found) ? found : found ? [found] : []) as readonly View[];
  if (parts.length === 0) return null;
  // Newest last in the record, newest first on the page: what is to be done is about the last one.
  return (
    <Section title={codes('noun', part.kind)}>
      <div className="stack">
        {[...parts].reverse().map((each) => (
          <PartPlace key={String(each.id)} id={String(each.id)}>
            <FactsOf facts={part.facts} view={each} words={words} kind={part.kind} />
            <ToPart kind={part.kind} id={String(each.id)} />
            <Acts kind={part.kind} view={{ ...view, ...each }} hintsFor={hintsFor} small />
          </PartPlace>
        ))}
      </div>
    </Section>
  );
}

/** The way to a part that has a page of its own, with its steps and its history. */
function ToPart({ kind, id }: { readonly kind: string; readonly id: string }) {
  const say = useWords();
  const place = pageOfKind(kind, id);
  if (place === undefined) return null;
  return (
    <p className="no-print">
      <Link to="/$noun/$id" params={place}>
        {say('subject.see')}
      </Link>
    </p>
  );
}

/** The place of a part; whoever was sent to this very part is taken to it. */
function PartPlace({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const arrive = useCallback(
    (place: HTMLDivElement | null) => {
      if (location.hash === `#${id}`) place?.scrollIntoView({ block: 'center' });
    },
    [id],
  );
  return (
    <div ref={arrive} id={id}>
      <Card>{children}</Card>
    </div>
  );
}

/** What the rows of a table are, where their states have words of their own. */
const kinds: Readonly<Record<string, string>> = { improvements: 'improvement', instalments: 'instalment' };

function Rows({
  at,
  columns,
  view,
  words,
}: Told & { readonly at: string; readonly columns: readonly string[] }) {
  const codes = useCodes();
  const label = useOwnLabel(words);
  const rows = (view[at] as readonly View[] | null | undefined) ?? [];
  if (rows.length === 0) return null;
  const title = codes('part', at);
  return (
    <Section title={title}>
      <Table
        caption={title}
        rows={rows}
        rowKey={(row) => String(row.id ?? rows.indexOf(row))}
        columns={columns.map(
          (name): Column<View> => ({
            key: name,
            title: label(name),
            cell: (row) => <Value name={name} value={row[name]} words={words} kind={kinds[at]} />,
          }),
        )}
      />
    </Section>
  );
}
