import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import type { components, paths } from '../../src/client/schema.generated.ts';
import { api, houseQuery, programmesQuery } from '../api/api.ts';
import { type Me, organisationOf } from '../api/session.ts';
import { Overview } from '../desk/overview.tsx';
import { OwnFigures } from '../desk/own-figures.tsx';
import { daysUntil, useFormat } from '../format.ts';
import { ProgrammeCardHead } from '../programme/programme-card-head.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { useSpoken } from '../spoken.tsx';
import { pageOfKind } from '../subject/places.ts';
import { Button } from '../ui/button.tsx';
import { Badge, Empty, Page, Section, type Tone } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

type Tasks = paths['/tasks']['get']['responses'][200]['content']['application/json'];
type Task = Tasks['items'][number];

const tasksQuery = (kind: string | undefined) =>
  queryOptions({
    queryKey: ['tasks', kind ?? ''],
    queryFn: async () =>
      bodyOf(
        await api.GET('/tasks', {
          params: { query: { limit: 50, ...(kind === undefined ? {} : { kind: kind as Task['kind'] }) } },
        }),
      ),
  });

/** What is mine to do, by when; then how the programmes stand. */
export function DeskPage() {
  return <SignedIn>{(me) => <Desk me={me} />}</SignedIn>;
}

function Desk({ me }: { readonly me: Me }) {
  const say = useWords();
  const format = useFormat();
  const spoken = useSpoken();
  const here = organisationOf(me);
  const name = here === undefined ? '' : format.say({ ko: here.name.ko, en: here.name.en ?? undefined });
  const { data: all } = useSuspenseQuery(programmesQuery);
  // Nothing waits for anybody in a programme that is told of alone.
  const programmes = all.filter(({ runs }) => runs);
  return (
    <Page title={say('desk.title')} lead={spoken(say('desk.lead', { name: me.name, organisation: name }))}>
      <div className="desk">
        <MyTasks />
        <Section title={say('desk.programmes')}>
          {programmes.length === 0 ? (
            <Empty title={say('programmes.none')}>{say('programmes.noneHint')}</Empty>
          ) : (
            <div className="stack">
              {programmes.map((programme) => (
                <ProgrammeAtHand key={programme.id} programme={programme} me={me} />
              ))}
            </div>
          )}
        </Section>
      </div>
    </Page>
  );
}

type Programme = components['schemas']['Programme'];

/** How a programme stands, by what matters to the reader: all of it, or their own part. */
function ProgrammeAtHand({ programme, me }: { readonly programme: Programme; readonly me: Me }) {
  const say = useWords();
  const kind = me.organisationKind;
  return (
    <article className="card stack">
      <ProgrammeCardHead programme={programme} level={3} />
      <Suspense fallback={<p role="status">{say('shell.loading')}</p>}>
        {kind === 'company' || kind === 'verifier' ? (
          <OwnFigures programmeId={programme.id} verifies={kind === 'verifier'} />
        ) : (
          <Overview programmeId={programme.id} />
        )}
      </Suspense>
    </article>
  );
}

function MyTasks() {
  const say = useWords();
  const format = useFormat();
  const { kind } = useSearch({ from: '/desk' });
  const navigate = useNavigate({ from: '/desk' });
  const { data: tasks } = useSuspenseQuery(tasksQuery(kind));
  const choose = (next: string | undefined) =>
    void navigate({ search: next === undefined ? {} : { kind: next } });
  return (
    <Section title={say('desk.tasks', { count: format.count(tasks.total) })}>
      {tasks.counts.length > 1 && (
        <fieldset className="row chips">
          <legend className="hidden-text">{say('desk.filter')}</legend>
          <Button small aria-pressed={kind === undefined} onClick={() => choose(undefined)}>
            {say('desk.all')}
          </Button>
          {tasks.counts.map((each) => (
            <Button
              key={each.kind}
              small
              aria-pressed={each.kind === kind}
              onClick={() => choose(each.kind === kind ? undefined : each.kind)}
            >
              {each.title} <Badge>{format.count(each.count)}</Badge>
            </Button>
          ))}
        </fieldset>
      )}
      {tasks.items.length === 0 ? (
        <Empty title={say('desk.none')}>{say('desk.noneHint')}</Empty>
      ) : (
        <ul className="plain-list stack-8">
          {tasks.items.map((task) => (
            <TaskLine key={`${task.kind} ${task.subject.id}`} task={task} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Leads to where a task is done: its subject's page, or, where it has none, a page of this step alone. */
function TaskLink({ task }: { readonly task: Task }) {
  const { kind, id } = task.subject;
  if (task.kind === 'claim.verify' || task.kind === 'claim.verify-again') {
    return (
      <Link to="/claims/$claimId/check" params={{ claimId: id }} className="task-title">
        {task.title}
      </Link>
    );
  }
  const place = pageOfKind(kind, id);
  return place === undefined ? (
    <Link to="/steps/$kind/$id" params={{ kind, id }} search={{ title: task.title }} className="task-title">
      {task.title}
    </Link>
  ) : (
    <Link to="/$noun/$id" params={place} className="task-title">
      {task.title}
    </Link>
  );
}

function TaskLine({ task }: { readonly task: Task }) {
  const format = useFormat();
  const spoken = useSpoken();
  const { subject } = task;
  return (
    <li className="card task">
      <div>
        <TaskLink task={task} />
        <p className="hint">
          {spoken(
            [subject.name, subject.number, format.say(task.programmeTitle)].filter(Boolean).join(' · '),
          )}
        </p>
      </div>
      {task.dueAt !== null && <Due dueAt={task.dueAt} />}
    </li>
  );
}

function Due({ dueAt }: { readonly dueAt: string }) {
  const say = useWords();
  const format = useFormat();
  const { data: house } = useQuery(houseQuery);
  const days = house === undefined ? 0 : daysUntil(dueAt, house.now);
  const tone: Tone = days < 0 ? 'danger' : days <= 3 ? 'warning' : 'plain';
  return (
    <div className="task-due">
      <Badge tone={tone}>{days < 0 ? say('due.past', { days: -days }) : say('due.left', { days })}</Badge>
      <time dateTime={dueAt} className="hint">
        {format.time(dueAt)}
      </time>
    </div>
  );
}
