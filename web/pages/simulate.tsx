import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { api, programmeQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { ProgrammeCrumbs } from '../programme/programme-crumbs.tsx';
import { useDefinition } from '../programme/programme-words.ts';
import { SignedIn } from '../shell/signed-in.tsx';
import { type Guess, type Simulation, simulationQuery, simulationsQuery } from '../simulate/queries.ts';
import { SimulationResult } from '../simulate/result.tsx';
import { StartForm } from '../simulate/start-form.tsx';
import { standingQuery } from '../subject/standing.ts';
import { State } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/figures.tsx';
import { Card, Empty, Notice, Page, Section } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

/** Whom a rule lets in, before it is published: asks, waits, and shows what it came to. */
export function SimulatePage() {
  const { programmeId } = useParams({ from: '/programmes/$programmeId/simulate' });
  return <SignedIn>{() => <Simulate programmeId={programmeId} />}</SignedIn>;
}

function Simulate({ programmeId }: { readonly programmeId: string }) {
  const say = useWords();
  const navigate = useNavigate();
  const { id: chosen } = useSearch({ from: '/programmes/$programmeId/simulate' });
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const { data: past } = useSuspenseQuery(simulationsQuery(programmeId));
  const { data: standing } = useQuery(standingQuery('programme', programmeId));
  const definition = useDefinition(programmeId);
  const mayStart = standing?.operations.some(({ operation }) => operation === 'startSimulation') === true;
  const id = chosen ?? past[0]?.id;
  const title = say('simulate.title');
  return (
    <Page
      title={title}
      lead={say('simulate.lead')}
      above={<ProgrammeCrumbs programmeId={programmeId} here={title} />}
    >
      {mayStart && definition !== undefined && (
        <StartForm
          programme={programme}
          definition={definition}
          isRunning={past.some(({ state }) => state === 'running')}
          started={(started) =>
            void navigate({
              to: '/programmes/$programmeId/simulate',
              params: { programmeId },
              search: { id: started },
            })
          }
        />
      )}
      {id === undefined ? (
        <div className="section">
          <Empty title={say('simulate.none')}>{say('simulate.noneHint')}</Empty>
        </div>
      ) : (
        <One key={id} simulationId={id} />
      )}
      {past.length > 1 && <Past past={past} programmeId={programmeId} />}
    </Page>
  );
}

function One({ simulationId }: { readonly simulationId: string }) {
  const say = useWords();
  const [guess, setGuess] = useState<Guess>({});
  const { data: simulation } = useQuery(simulationQuery(simulationId, guess));
  if (simulation === undefined) return <p className="section">{say('simulate.reading')}</p>;
  const { state, result, error } = simulation;
  return (
    <>
      {state === 'running' && <Running simulation={simulation} />}
      {state === 'cancelled' && (
        <div className="section">
          <Notice tone="information">{say('simulate.cancelled')}</Notice>
        </div>
      )}
      {state === 'failed' && (
        <div className="section">
          <Notice tone="danger" alert>
            {say('simulate.failed')} {error}
          </Notice>
        </div>
      )}
      {result !== null && <SimulationResult simulation={simulation} result={result} guess={setGuess} />}
    </>
  );
}

function Running({ simulation }: { readonly simulation: Simulation }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { id, progress } = simulation;
  const cancel = useAct(async (_: null, header) =>
    bodyOf(
      await api.POST('/simulations/{simulationId}/cancel', {
        params: { path: { simulationId: id }, header },
        body: {},
      }),
    ),
  );
  return (
    <div className="section" role="status">
      <Card>
        <ProblemNotice problem={cancel.problem} />
        <Progress
          name={say(progress?.step === 'decides' ? 'simulate.decides' : 'simulate.reads')}
          value={progress?.done ?? 0}
          most={progress?.total ?? Math.max(1, (progress?.done ?? 0) * 2)}
          text={format.count(progress?.done ?? 0)}
        />
        <Button kind="secondary" busy={cancel.busy} onClick={() => void cancel.run(null)}>
          {codes('operation', 'cancelSimulation')}
        </Button>
      </Card>
    </div>
  );
}

function Past({
  past,
  programmeId,
}: {
  readonly past: readonly Omit<Simulation, 'result'>[];
  readonly programmeId: string;
}) {
  const say = useWords();
  const format = useFormat();
  return (
    <Section title={say('simulate.past')} hint={say('simulate.pastHint')}>
      <Table
        caption={say('simulate.past')}
        rows={past}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'askedAt',
            title: say('simulate.askedAt'),
            heads: true,
            cell: ({ id, askedAt }) => (
              <Link to="/programmes/$programmeId/simulate" params={{ programmeId }} search={{ id }}>
                {format.time(askedAt)}
              </Link>
            ),
          },
          {
            key: 'rule',
            title: say('simulate.rule'),
            cell: ({ draft, number }) =>
              draft ? say('simulate.afterDraft') : say('simulate.before', { number }),
          },
          { key: 'track', title: say('simulate.track'), cell: ({ trackTitle }) => format.say(trackTitle) },
          {
            key: 'over',
            title: say('simulate.over'),
            cell: ({ over }) => say(`simulate.over.${over.kind}`),
          },
          { key: 'state', title: say('simulate.state'), cell: ({ state }) => <State state={state} /> },
        ]}
      />
    </Section>
  );
}
