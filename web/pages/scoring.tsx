import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import {
  type PointsText,
  type Score,
  type Sheet,
  scoringTerms,
  sheetTotal,
} from '../../src/domain/application/score.ts';
import {
  compare,
  type Fraction,
  max,
  min,
  of,
  parse,
  subtract,
  toDecimal,
} from '../../src/domain/fraction.ts';
import type { ProgrammeDefinition, RunTrack } from '../../src/domain/programme/definition.ts';
import type { ScoringTerms } from '../../src/domain/selection/scoring.ts';
import { dayOf } from '../../src/domain/time.ts';
import { versionQuery } from '../api/api.ts';
import type { Me } from '../api/session.ts';
import { useFormat } from '../format.ts';
import { type ProgrammeWords, runIn, useProgrammeWords } from '../programme/programme-words.ts';
import { SheetForm } from '../programme/sheet-form.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { Spoken } from '../spoken.tsx';
import type { View } from '../subject/nouns.ts';
import { standingQuery, viewQuery } from '../subject/standing.ts';
import { useFieldLabel, Value } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { Facts } from '../ui/figures.tsx';
import { Badge, Card, Empty, Notice, Page, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

const ActDialog = lazy(async () => ({ default: (await import('../forms/act-dialog.tsx')).ActDialog }));

/** Scoring of one application: one's own sheet, and beside it the others' once it is handed in. */
export function ScoringPage() {
  return <SignedIn>{(me) => <Scoring me={me} />}</SignedIn>;
}

type SheetView = Sheet & {
  readonly id: string;
  readonly points: PointsText | null;
  readonly comment: string | null;
  readonly withheld: boolean;
};

type Scored = {
  readonly view: View;
  readonly me: Me;
  readonly track: RunTrack;
  readonly terms: ScoringTerms;
};

function Scoring({ me }: { readonly me: Me }) {
  const say = useWords();
  const codes = useCodes();
  const { applicationId } = useParams({ from: '/applications/$applicationId/scoring' });
  const { data: view } = useSuspenseQuery(viewQuery('/applications/{applicationId}', applicationId));
  const { data: version } = useSuspenseQuery(versionQuery(view.programmeVersionId as string));
  const definition = version.definition as ProgrammeDefinition;
  const words = useProgrammeWords(definition);
  const run = runIn(definition);
  const track = run?.tracks.find(({ key }) => key === view.track);
  const submittedAt = view.submittedAt as string | null;
  const terms =
    run === undefined || track === undefined || submittedAt === null
      ? undefined
      : scoringTerms(run, track, dayOf(submittedAt, definition.zone));
  const title = say('scoring.title');
  const links = [
    {
      key: 'list',
      link: (
        <Link
          to="/programmes/$programmeId/$list"
          params={{ programmeId: view.programmeId as string, list: 'applications' }}
        >
          {codes('nouns', 'applications')}
        </Link>
      ),
    },
    {
      key: 'application',
      link: (
        <Link to="/$noun/$id" params={{ noun: 'applications', id: applicationId }}>
          <Spoken>{String(view.supplierName)}</Spoken>
        </Link>
      ),
    },
  ];
  return (
    <Page
      title={title}
      lead={<Spoken>{`${view.supplierName} · ${view.number}`}</Spoken>}
      above={<Crumbs links={links} here={title} />}
    >
      {track === undefined || !terms?.ok ? (
        <Empty title={say('scoring.none')}>{say('scoring.noneHint')}</Empty>
      ) : (
        <Sheets view={view} me={me} track={track} terms={terms.value} words={words} />
      )}
    </Page>
  );
}

function Sheets({ words, ...scored }: Scored & { readonly words: ProgrammeWords }) {
  const say = useWords();
  const { view, me, track, terms } = scored;
  const id = String(view.id);
  const { data: standing } = useQuery(standingQuery('application', id));
  const sheets = view.sheets as readonly SheetView[];
  const own = sheets.find(({ scorerId }) => scorerId === me.personId);
  const complete = (view.score as Score | null)?.outcome === 'scored';
  const may = (act: string): boolean =>
    standing?.operations.some(({ operation, allowed }) => operation === act && allowed) ?? false;
  return (
    <>
      <Outcome {...scored} />
      {may('scoreApplication') && own === undefined && !complete && (
        <Section title={say('scoring.own')} hint={say('scoring.ownHint')}>
          <SheetForm applicationId={id} criteria={track.review?.criteria ?? []} terms={terms} />
        </Section>
      )}
      <Section title={say('scoring.sheets')}>
        {sheets.length === 0 ? (
          <Empty title={say('scoring.noSheets')}>{say('scoring.noSheetsHint')}</Empty>
        ) : (
          <SideBySide {...scored} sheets={sheets} />
        )}
      </Section>
      {may('declareConflict') && own?.conflict == null && <Conflict applicationId={id} />}
      <Section title={say('scoring.form')}>
        <details className="card">
          <summary>{say('scoring.showForm')}</summary>
          <FormFacts form={view.form} words={words} />
        </details>
      </Section>
    </>
  );
}

/** The form as it was handed in; what is scored is read beside the sheet. */
function FormFacts({ form, words }: { readonly form: unknown; readonly words: ProgrammeWords }) {
  const label = useFieldLabel(words);
  const rows = Object.entries((form ?? {}) as Record<string, unknown>);
  return (
    <Facts
      rows={rows.map(
        ([name, value]) =>
          [label(name), <Value key={name} name={name} value={value} words={words} />] as const,
      )}
    />
  );
}

const shown = (value: Fraction): string => toDecimal(value, 2).replace(/\.?0+$/, '');

/** Where the scoring stands: what it came to, or whose sheet is missing and why. */
function Outcome({ view, terms }: Scored) {
  const say = useWords();
  const format = useFormat();
  const score = view.score as Score | null;
  if (score?.outcome === 'scored') {
    return (
      <Notice tone="success">
        <strong>{say('scoring.total', { total: shown(parse(score.total) ?? of(0n)) })}</strong>
        <p>{say('scoring.totalHint', { count: score.required })}</p>
      </Notice>
    );
  }
  const missing = score?.missing ?? terms.reviewers;
  const because = score?.because ?? 'too_few';
  return (
    <Notice tone={because === 'too_few' ? 'information' : 'warning'}>
      <strong>{say('scoring.missing', { count: format.count(missing) })}</strong>
      <p>
        {say(`scoring.because.${because}`, {
          difference: score?.difference === undefined ? '' : shown(parse(score.difference) ?? of(0n)),
          limit: shown(terms.largeDifference),
        })}
      </p>
    </Notice>
  );
}

type Line = { readonly key: string; readonly name: string; readonly weight: string; readonly most: Fraction };

/** The sheets beside one another, a row a criterion; what lies far apart is marked and said. */
function SideBySide({ sheets, terms, me }: Scored & { readonly sheets: readonly SheetView[] }) {
  const say = useWords();
  const format = useFormat();
  const lines: Line[] = terms.criteria.map(({ key, label, weight, maximum }) => ({
    key,
    name: format.say(label),
    weight: format.basisPoints(Number((weight.n * 10_000n) / weight.d)),
    most: maximum,
  }));
  const given = ({ points }: SheetView, key: string): Fraction | undefined =>
    points?.[key] === undefined ? undefined : parse(points[key]);
  const spreadOf = (values: readonly (Fraction | undefined)[]): Fraction | undefined => {
    const known = values.filter((each) => each !== undefined);
    return known.length < 2 ? undefined : subtract(known.reduce(max), known.reduce(min));
  };
  const totals = sheets.map(({ points }) => (points === null ? undefined : sheetTotal(terms, points)));
  const columns: Column<Line>[] = [
    {
      key: 'name',
      title: say('criteria.criterion'),
      heads: true,
      cell: ({ name }) => name,
      foot: say('scoring.sum'),
    },
    { key: 'weight', title: say('criteria.weight'), align: 'number', cell: ({ weight }) => weight },
    ...sheets.map((sheet, at): Column<Line> => {
      const total = totals[at];
      return {
        key: sheet.id,
        title:
          sheet.scorerId === me.personId ? say('scoring.mine') : say('scoring.scorer', { number: at + 1 }),
        align: 'number',
        cell: ({ key }) => {
          const points = given(sheet, key);
          if (points !== undefined) return shown(points);
          return sheet.withheld ? (
            <span className="hint">{say('scoring.hidden')}</span>
          ) : (
            <span className="hint">{say('scoring.conflictShort')}</span>
          );
        },
        foot: total === undefined ? '–' : shown(total),
      };
    }),
    {
      key: 'spread',
      title: say('scoring.spread'),
      align: 'number',
      cell: ({ key }) => <Spread value={spreadOf(sheets.map((sheet) => given(sheet, key)))} terms={terms} />,
      foot: <Spread value={spreadOf(totals)} terms={terms} />,
    },
  ];
  const comments = sheets.filter(({ comment, conflict }) => comment !== null || conflict !== null);
  return (
    <>
      <Table caption={say('scoring.sheets')} columns={columns} rows={lines} rowKey={({ key }) => key} />
      {sheets.some(({ withheld }) => withheld) && <p className="hint">{say('scoring.hiddenHint')}</p>}
      {comments.length > 0 && (
        <div className="grid grid-320 section">
          {comments.map((sheet) => (
            <Card
              key={sheet.id}
              title={
                sheet.scorerId === me.personId
                  ? say('scoring.mine')
                  : say('scoring.scorer', { number: sheets.indexOf(sheet) + 1 })
              }
            >
              {sheet.conflict !== null && (
                <p>
                  <Badge tone="warning">{say('scoring.conflictShort')}</Badge> {sheet.conflict}
                </p>
              )}
              {sheet.comment !== null && <p className="long-text">{sheet.comment}</p>}
            </Card>
          ))}
        </div>
      )}
    </>
  );
}

function Spread({ value, terms }: { readonly value: Fraction | undefined; readonly terms: ScoringTerms }) {
  const say = useWords();
  if (value === undefined) return '–';
  const isLarge = compare(value, terms.largeDifference) > 0;
  return isLarge ? (
    <Badge tone="warning">{say('scoring.large', { points: shown(value) })}</Badge>
  ) : (
    shown(value)
  );
}

/** Whoever is close to the applicant says so here, and scores no more. */
function Conflict({ applicationId }: { readonly applicationId: string }) {
  const say = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <Section title={say('scoring.conflict')} hint={say('scoring.conflictHint')}>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {say('scoring.declare')}
      </Button>
      {asking && (
        <ActDialog
          offer={{
            operation: 'declareConflict',
            subjectId: applicationId,
            revision: undefined,
            hints: {},
          }}
          close={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
