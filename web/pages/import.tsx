import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { ImportColumns } from '../registry/import-columns.tsx';
import { ImportProblems } from '../registry/import-problems.tsx';
import { type Import, importQuery, isUnderWay } from '../registry/imports-query.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { standingQuery } from '../subject/standing.ts';
import { State } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { FieldSet } from '../ui/field.tsx';
import { Facts, Figure, Figures, Progress } from '../ui/figures.tsx';
import { Notice, Page, Section } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';

/** One file of organisations: what its columns are, what its rows come to, and what was imported. */
export function ImportPage() {
  const { importId } = useParams({ from: '/imports/$importId' });
  return <SignedIn>{() => <Shown key={importId} id={importId} />}</SignedIn>;
}

function Shown({ id }: { readonly id: string }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { data: found } = useSuspenseQuery(importQuery(id));
  const may = useMay(found);
  // What the house allowed a moment ago is not offered beside what has begun meanwhile.
  const mayNow = (operation: string): boolean =>
    may(operation) && !isUnderWay(found.state) && found.columns.length > 0;
  const title = say('imports.one', { time: format.time(found.askedAt) });
  const links = [{ key: 'imports', link: <Link to="/imports">{say('imports.title')}</Link> }];
  return (
    <Page title={title} lead={<State state={found.state} />} above={<Crumbs links={links} here={title} />}>
      <Facts
        rows={[
          [codes('field', 'format'), codes('value.format', found.format)],
          [codes('field', 'rowCount'), format.count(found.rowCount)],
          ...(found.encoding === null
            ? []
            : [
                [
                  codes('field', 'encoding'),
                  found.encoding === 'euc-kr' ? 'CP949' : found.encoding.toUpperCase(),
                ] as const,
              ]),
          [codes('field', 'sha256'), <code key="hash">{found.sha256.slice(0, 16)}…</code>],
        ]}
      />
      {isUnderWay(found.state) && <UnderWay found={found} mayCancel={may('cancelOrganisationImport')} />}
      {found.state === 'failed' && (
        <Notice tone="danger">{say('imports.failed', { error: found.error ?? '' })}</Notice>
      )}
      {found.columns.length === 0 && <Notice>{say('imports.rowsGone')}</Notice>}
      <Outcome found={found} />
      {mayNow('importOrganisations') && <Decide found={found} />}
      {found.state !== 'checking' && <ImportProblems found={found} />}
      {mayNow('checkOrganisationImport') && (
        <Section title={say('imports.columns')} hint={say('imports.columnsHint')}>
          <ImportColumns found={found} />
        </Section>
      )}
    </Page>
  );
}

/** Which acts the house allows now; it is asked again with each state. */
function useMay({ id, state }: Import): (operation: string) => boolean {
  const { queryKey, queryFn } = standingQuery('organisationImport', id);
  const { data } = useQuery({ queryKey: [...queryKey, state], queryFn } as never) as {
    data: { operations: { operation: string; allowed: boolean }[] } | undefined;
  };
  return (operation) =>
    data?.operations.some((each) => each.operation === operation && each.allowed) ?? false;
}

function UnderWay({ found, mayCancel }: { readonly found: Import; readonly mayCancel: boolean }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const done = (found.state === 'importing' ? found.made : found.found)?.done ?? 0;
  const cancel = useAct(async (_: null, header) =>
    bodyOf(
      await api.POST('/organisation-imports/{organisationImportId}/cancel', {
        params: { path: { organisationImportId: found.id }, header },
        body: {},
      }),
    ),
  );
  return (
    <div className="card stack section">
      <Progress
        name={codes('state', found.state)}
        value={done}
        most={found.rowCount}
        text={say('imports.progress', { done: format.count(done), all: format.count(found.rowCount) })}
      />
      <p className="hint">{say('imports.mayLeave')}</p>
      <ProblemNotice problem={cancel.problem} />
      {mayCancel && (
        <div>
          <Button busy={cancel.busy} onClick={() => void cancel.run(null)}>
            {codes('operation', 'cancelOrganisationImport')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Outcome({ found }: { readonly found: Import }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const isMade = found.made !== null && found.state !== 'checking';
  const counts = isMade ? found.made : found.state === 'read' ? null : found.found;
  if (counts === null) return null;
  const title = say(found.made === null ? 'imports.wouldCome' : 'imports.came');
  return (
    <Section title={title}>
      <Figures>
        {(['registered', 'changed', 'unchanged', 'bad', 'warned'] as const).map((name) => (
          <Figure key={name} name={codes('field', name)} value={format.count(counts[name])} />
        ))}
      </Figures>
    </Section>
  );
}

const MODES = ['all_or_nothing', 'good_rows'] as const;

function Decide({ found }: { readonly found: Import }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const bad = found.found?.bad ?? 0;
  const [mode, setMode] = useState<(typeof MODES)[number]>(bad > 0 ? 'good_rows' : 'all_or_nothing');
  const good = (found.found?.registered ?? 0) + (found.found?.changed ?? 0);
  const start = useAct(async (_: string, header) =>
    bodyOf(
      await api.POST('/organisation-imports/{organisationImportId}/import', {
        params: { path: { organisationImportId: found.id }, header },
        body: { mode },
      }),
    ),
  );
  return (
    <div className="card stack section">
      <ProblemNotice problem={start.problem} />
      {good === 0 && <Notice>{say('imports.nothingNew')}</Notice>}
      <FieldSet label={codes('field', 'mode')}>
        {MODES.map((each) => (
          <label key={each} className="choice">
            <input type="radio" name="mode" checked={mode === each} onChange={() => setMode(each)} />
            {codes('value.mode', each)}
          </label>
        ))}
      </FieldSet>
      {bad > 0 && mode === 'all_or_nothing' && (
        <Notice tone="warning">{say('imports.badStop', { bad: format.count(bad) })}</Notice>
      )}
      <div>
        <Button kind="primary" busy={start.busy} onClick={() => void start.run(mode)}>
          {codes('operation', 'importOrganisations')}
        </Button>
      </div>
    </div>
  );
}
