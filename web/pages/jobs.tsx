import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import type { JobKind } from '../../src/domain/job/job.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { State } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { Empty, Page, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords, type WordId } from '../words.ts';

/** As many as are seen at once; what is mended makes room for the next. */
const MOST = 200;

const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: async () => bodyOf(await api.GET('/jobs/failed', { params: { query: { limit: MOST } } })).items,
});

const lettersQuery = queryOptions({
  queryKey: ['deliveries', 'dead'],
  queryFn: async () => {
    const query = { state: 'dead', limit: MOST };
    return bodyOf(await api.GET('/deliveries', { params: { query } })).items;
  },
});

/** What the house could not do by itself: jobs that failed and letters that were given up, each to be tried again. */
export function JobsPage() {
  const say = useWords();
  return (
    <SignedIn>
      {() => (
        <Page title={say('jobs.title')} lead={say('jobs.lead')} above={<Crumbs here={say('jobs.title')} />}>
          <Jobs />
          <Letters />
        </Page>
      )}
    </SignedIn>
  );
}

const kinds: Readonly<Record<JobKind, WordId>> = {
  'payment.hold': 'jobs.hold',
  'match.answer': 'jobs.match',
  'recommendation.silence': 'jobs.recommendation',
};

type Job = ReturnType<typeof useJobs>[number];
const useJobs = () => useSuspenseQuery(jobsQuery).data;

function Jobs() {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const jobs = useJobs();
  const retry = useAct(async (jobId: string, header) =>
    bodyOf(await api.POST('/jobs/{jobId}/retry', { params: { path: { jobId }, header }, body: {} })),
  );
  const again = codes('operation', 'retryJob');
  const columns: readonly Column<Job>[] = [
    {
      key: 'kind',
      title: codes('field', 'kind'),
      heads: true,
      cell: ({ kind }) => say(kinds[kind as JobKind]),
    },
    { key: 'error', title: codes('field', 'lastError'), cell: ({ lastError }) => lastError ?? '–' },
    {
      key: 'again',
      title: again,
      cell: ({ id, kind }) => (
        <Button
          small
          onClick={() => void retry.run(id)}
          aria-label={`${again}: ${say(kinds[kind as JobKind])}`}
        >
          {again}
        </Button>
      ),
    },
    { key: 'state', title: codes('field', 'state'), cell: ({ state }) => <State state={state} kind="job" /> },
    { key: 'due', title: codes('field', 'dueAt'), cell: ({ dueAt }) => format.time(dueAt) },
    {
      key: 'attempts',
      title: codes('field', 'attempts'),
      align: 'number',
      cell: ({ attempts }) => format.count(attempts),
    },
  ];
  return (
    <Section title={say('jobs.failed')} hint={say('jobs.failedHint')}>
      <ProblemNotice problem={retry.problem} />
      {jobs.length === 0 ? (
        <Empty title={say('jobs.none')}>{say('jobs.noneHint')}</Empty>
      ) : (
        <Table caption={say('jobs.failed')} columns={columns} rows={jobs} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}

type Letter = ReturnType<typeof useLetters>[number];
const useLetters = () => useSuspenseQuery(lettersQuery).data;

function Letters() {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const letters = useLetters();
  const send = useAct(async (deliveryId: string, header) =>
    bodyOf(
      await api.POST('/deliveries/{deliveryId}/resend', {
        params: { path: { deliveryId }, header },
        body: {},
      }),
    ),
  );
  const sendAll = useAct(async (_: null, header) =>
    bodyOf(await api.POST('/deliveries/resend', { params: { header }, body: {} })),
  );
  const again = codes('operation', 'resendDelivery');
  const columns: readonly Column<Letter>[] = [
    {
      key: 'what',
      title: codes('field', 'what'),
      heads: true,
      cell: ({ what }) => codes('value.events', what),
    },
    { key: 'error', title: codes('field', 'lastError'), cell: ({ lastError }) => lastError ?? '–' },
    {
      key: 'again',
      title: again,
      cell: ({ id, what }) => (
        <Button
          small
          onClick={() => void send.run(id)}
          aria-label={`${again}: ${codes('value.events', what)}`}
        >
          {again}
        </Button>
      ),
    },
    {
      key: 'channel',
      title: codes('field', 'channel'),
      cell: ({ channel }) => codes('value.channel', channel),
    },
    { key: 'made', title: say('jobs.madeAt'), cell: ({ madeAt }) => format.time(madeAt) },
    {
      key: 'tries',
      title: codes('field', 'tries'),
      align: 'number',
      cell: ({ tries }) => format.count(tries),
    },
  ];
  return (
    <Section title={say('jobs.letters')} hint={say('jobs.lettersHint')}>
      <ProblemNotice problem={send.problem ?? sendAll.problem} />
      {letters.length === 0 ? (
        <Empty title={say('jobs.noLetters')}>{say('jobs.noLettersHint')}</Empty>
      ) : (
        <>
          <Table caption={say('jobs.letters')} columns={columns} rows={letters} rowKey={({ id }) => id} />
          <p className="row section no-print">
            <Button onClick={() => void sendAll.run(null)} busy={sendAll.busy}>
              {codes('operation', 'resendDeliveries')}
            </Button>
          </p>
        </>
      )}
    </Section>
  );
}
