import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { errorOf, useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { State } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/field.tsx';
import { Facts, Progress } from '../ui/figures.tsx';
import { Card, Empty, Notice, Page, Section } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';

type Check = paths['/record-checks']['get']['responses'][200]['content']['application/json']['items'][number];

const checksQuery = queryOptions({
  queryKey: ['record-checks'],
  queryFn: async () => bodyOf(await api.GET('/record-checks')).items,
  refetchInterval: ({ state }) => (state.data?.some((check) => check.state === 'running') ? 1_000 : false),
});

/** Has the whole record made again, and shows how far that is and the first thing that is wrong. */
export function VerifyPage() {
  return <SignedIn>{() => <Verify />}</SignedIn>;
}

function Verify() {
  const say = useWords();
  const { data: checks } = useSuspenseQuery(checksQuery);
  const isRunning = checks.some(({ state }) => state === 'running');
  return (
    <Page title={say('verify.title')} lead={say('verify.lead')} above={<Crumbs here={say('verify.title')} />}>
      <Start isRunning={isRunning} />
      <Section title={say('verify.last')}>
        {checks.length === 0 ? (
          <Empty title={say('verify.none')}>{say('verify.noneHint')}</Empty>
        ) : (
          <div className="stack">
            {checks.map((check) => (
              <Checked key={check.id} check={check} />
            ))}
          </div>
        )}
      </Section>
    </Page>
  );
}

function Start({ isRunning }: { readonly isRunning: boolean }) {
  const say = useWords();
  const codes = useCodes();
  const [head, setHead] = useState('');
  const start = useAct(async (body: { head?: string }, header) =>
    bodyOf(await api.POST('/record-checks', { params: { header }, body })),
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const kept = head.trim().toLowerCase();
    void start.run(kept === '' ? {} : { head: kept });
  };
  return (
    <form className="card stack" onSubmit={send} noValidate>
      <ProblemNotice problem={start.problem} />
      <TextInput
        label={say('verify.head')}
        help={say('verify.headHelp')}
        error={errorOf(start.problem, 'head')}
        autoComplete="off"
        value={head}
        change={setHead}
      />
      <div>
        <Button type="submit" kind="primary" busy={start.busy} disabled={isRunning}>
          {codes('operation', 'startRecordCheck')}
        </Button>
      </div>
    </form>
  );
}

function Checked({ check }: { readonly check: Check }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { progress, finding, lastSeal } = check;
  return (
    <Card>
      <p className="row">
        <State state={check.state} /> {format.time(check.askedAt)}
      </p>
      {check.state === 'running' && progress !== null && (
        <Progress
          name={format.say(progress.check)}
          value={progress.at - 1 + (progress.total === 0 ? 0 : progress.done / progress.total)}
          most={progress.of}
          text={say('verify.step', { at: progress.at, of: progress.of })}
        />
      )}
      {check.state === 'held' && <Notice tone="success">{say('verify.holds')}</Notice>}
      {finding !== null && (
        <Notice tone="danger" alert>
          <strong>{format.say(finding.says)}</strong>
          <Facts
            rows={[
              [codes('field', 'tables'), finding.tables.join(', ')],
              [codes('field', 'id'), finding.id ?? '–'],
              [codes('field', 'expected'), <code key="expected">{finding.expected}</code>],
              [codes('field', 'found'), <code key="found">{finding.found}</code>],
            ]}
          />
        </Notice>
      )}
      {check.error !== null && <Notice tone="danger">{check.error}</Notice>}
      {check.notes.map((note) => (
        <p key={note.ko} className="hint">
          {format.say(note)}
        </p>
      ))}
      {lastSeal !== null && (
        <p className="hint">
          {say('foot.seal', { number: lastSeal.number })} <code>{lastSeal.hash}</code>
        </p>
      )}
    </Card>
  );
}
