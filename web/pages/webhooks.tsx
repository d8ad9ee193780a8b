import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { actsQuery } from '../api/acts.ts';
import { api } from '../api/api.ts';
import type { Me } from '../api/session.ts';
import { errorOf, type Sent, useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import type { Schema } from '../forms/schema.ts';
import { ShownOnce } from '../house/shown-once.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { State } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { FieldSet, TextInput } from '../ui/field.tsx';
import { Empty, Page, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

const webhooksQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['webhooks', organisationId],
    queryFn: async () => {
      const params = { path: { organisationId } };
      return bodyOf(await api.GET('/organisations/{organisationId}/webhooks', { params })).items;
    },
  });

/** The addresses that an organisation has called when something happens. */
export function WebhooksPage() {
  const say = useWords();
  return (
    <SignedIn>
      {(me) => (
        <Page
          title={say('webhooks.title')}
          lead={say('webhooks.lead')}
          above={<Crumbs here={say('webhooks.title')} />}
        >
          <Webhooks me={me} />
        </Page>
      )}
    </SignedIn>
  );
}

type Webhook = ReturnType<typeof useWebhooks>[number];
const useWebhooks = (me: Me) => useSuspenseQuery(webhooksQuery(me.organisationId)).data;

function Webhooks({ me }: { readonly me: Me }) {
  const say = useWords();
  const codes = useCodes();
  const webhooks = useWebhooks(me);
  const register = useAct(async (body: { url: string; events: string[] }, header) => {
    const params = { path: { organisationId: me.organisationId }, header };
    return bodyOf(
      await api.POST('/organisations/{organisationId}/webhooks', { params, body: body as never }),
    );
  });
  const rotate = useAct(async (webhookId: string, header) =>
    bodyOf(
      await api.POST('/webhooks/{webhookId}/rotate-secret', {
        params: { path: { webhookId }, header },
        body: {},
      }),
    ),
  );
  const secret = register.done?.secret ?? rotate.done?.secret;
  const keep = (): void => {
    register.reset();
    rotate.reset();
  };
  return (
    <>
      {secret === undefined ? (
        <NewWebhook register={register} />
      ) : (
        <ShownOnce name={codes('field', 'secret')} secret={secret} keep={keep} />
      )}
      <Section title={say('webhooks.list')}>
        <ProblemNotice problem={rotate.problem} />
        {webhooks.length === 0 ? (
          <Empty title={say('webhooks.none')}>{say('webhooks.noneHint')}</Empty>
        ) : (
          <Rows webhooks={webhooks} rotate={(id) => void rotate.run(id)} />
        )}
      </Section>
    </>
  );
}

const steps = {
  testWebhook: '/webhooks/{webhookId}/test',
  resumeWebhook: '/webhooks/{webhookId}/resume',
  endWebhook: '/webhooks/{webhookId}/end',
} as const;
type Step = { readonly step: keyof typeof steps; readonly webhookId: string };

/** What may be done with a webhook in each of its states. */
const possible: Readonly<Record<string, readonly Step['step'][]>> = {
  active: ['testWebhook', 'endWebhook'],
  off: ['resumeWebhook', 'endWebhook'],
};

function Rows({
  webhooks,
  rotate,
}: {
  readonly webhooks: readonly Webhook[];
  readonly rotate: (id: string) => void;
}) {
  const say = useWords();
  const codes = useCodes();
  const take = useAct(async ({ step, webhookId }: Step, header: Sent) =>
    bodyOf(await api.POST(steps[step], { params: { path: { webhookId }, header }, body: {} })),
  );
  const columns: readonly Column<Webhook>[] = [
    { key: 'url', title: codes('field', 'url'), heads: true, cell: ({ url }) => <code>{url}</code> },
    {
      key: 'state',
      title: codes('field', 'state'),
      cell: ({ state }) => <State state={state} kind="webhook" />,
    },
    {
      key: 'events',
      title: codes('field', 'events'),
      cell: ({ events }) => events.map((event) => codes('value.events', event)).join(', '),
    },
    {
      key: 'steps',
      title: say('webhooks.steps'),
      cell: ({ id, url, state }) => (
        <div className="row">
          {(possible[state] ?? []).map((step) => (
            <Button
              key={step}
              small
              aria-label={`${codes('operation', step)}: ${url}`}
              onClick={() => void take.run({ step, webhookId: id })}
            >
              {codes('operation', step)}
            </Button>
          ))}
          <Button
            small
            aria-label={`${codes('operation', 'rotateWebhookSecret')}: ${url}`}
            onClick={() => rotate(id)}
          >
            {codes('operation', 'rotateWebhookSecret')}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <>
      <ProblemNotice problem={take.problem} />
      <Table caption={say('webhooks.list')} columns={columns} rows={webhooks} rowKey={({ id }) => id} />
    </>
  );
}

type Register = ReturnType<typeof useAct<{ url: string; events: string[] }, unknown>>;

function NewWebhook({ register }: { readonly register: Pick<Register, 'run' | 'busy' | 'problem'> }) {
  const say = useWords();
  const codes = useCodes();
  const { data: acts } = useSuspenseQuery(actsQuery);
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<readonly string[]>([]);
  const known = eventsOf(acts.registerWebhook!.body);
  const toggle = (event: string): void =>
    setEvents(events.includes(event) ? events.filter((each) => each !== event) : [...events, event]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void register.run({ url: url.trim(), events: [...events] });
  };
  return (
    <form className="card stack no-print" onSubmit={send} noValidate>
      <ProblemNotice problem={register.problem} />
      <TextInput
        label={codes('field', 'url')}
        help={say('webhooks.urlHelp')}
        error={errorOf(register.problem, 'url')}
        type="url"
        value={url}
        change={setUrl}
      />
      <details>
        <summary>{say('webhooks.events', { count: events.length, all: known.length })}</summary>
        <FieldSet label={codes('field', 'events')} error={errorOf(register.problem, 'events')}>
          <div className="row section">
            <Button small onClick={() => setEvents(known)}>
              {say('webhooks.all')}
            </Button>
            <Button small onClick={() => setEvents([])}>
              {say('webhooks.nothing')}
            </Button>
          </div>
          <div className="grid grid-160">
            {known.map((event) => (
              <label key={event} className="choice">
                <input type="checkbox" checked={events.includes(event)} onChange={() => toggle(event)} />
                {codes('value.events', event)}
              </label>
            ))}
          </div>
        </FieldSet>
      </details>
      <div>
        <Button
          type="submit"
          kind="primary"
          busy={register.busy}
          disabled={events.length === 0 || url.trim() === ''}
        >
          {codes('operation', 'registerWebhook')}
        </Button>
      </div>
    </form>
  );
}

/** The events that the contract knows. */
function eventsOf(body: Schema): readonly string[] {
  const { properties } = body as unknown as {
    properties: { events: { items: { enum?: string[]; anyOf?: { const: string }[] } } };
  };
  const { enum: names, anyOf } = properties.events.items;
  return names ?? (anyOf ?? []).map((each) => each.const);
}
