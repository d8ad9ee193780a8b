import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { Authenticator } from '../account/authenticator.tsx';
import { Proofs } from '../account/proofs.tsx';
import { api } from '../api/api.ts';
import type { Me } from '../api/session.ts';
import { useFormat } from '../format.ts';
import { errorOf, useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { useSpoken } from '../spoken.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/field.tsx';
import { Facts } from '../ui/figures.tsx';
import { Badge, Card, Notice, Page, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => bodyOf(await api.GET('/sessions')).items,
});

/** What the house knows of its reader: who they are, by what they come in, and where they are signed in. */
export function AccountPage() {
  const say = useWords();
  return (
    <SignedIn>
      {(me) => (
        <Page title={say('account.title')}>
          <div className="no-print">
            <Who me={me} />
            <Proofs proofs={me.proofs} />
          </div>
          {me.session !== null && <Authenticator proofs={me.proofs} />}
          <div className="no-print">
            <Sessions />
            {me.session !== null && me.proofs.password && <PasswordChange />}
          </div>
        </Page>
      )}
    </SignedIn>
  );
}

function Who({ me }: { readonly me: Me }) {
  const say = useWords();
  const spoken = useSpoken();
  const codes = useCodes();
  const format = useFormat();
  return (
    <Card>
      <Facts
        rows={[
          [say('account.name'), spoken(me.name)],
          [say('signIn.email'), me.email],
          [
            say('account.seats'),
            <ul key="seats" className="plain-list">
              {me.organisations.map(({ organisationId, name, seats }) => (
                <li key={organisationId}>
                  {spoken(format.say({ ko: name.ko, en: name.en ?? undefined }))}{' '}
                  {seats.map((seat) => (
                    <Badge key={seat}>{codes('seat', seat)}</Badge>
                  ))}
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
    </Card>
  );
}

type Session = ReturnType<typeof useSessions>[number];
const useSessions = () => useSuspenseQuery(sessionsQuery).data;

function Sessions() {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const sessions = useSessions();
  const end = useAct(async (sessionId: string, header) =>
    bodyOf(
      await api.POST('/sessions/{sessionId}/revoke', { params: { path: { sessionId }, header }, body: {} }),
    ),
  );
  const endOthers = useAct(async (_: null) =>
    bodyOf(await api.POST('/sessions/revoke-others', { body: {} })),
  );
  const columns: readonly Column<Session>[] = [
    { key: 'agent', title: say('session.agent'), heads: true, cell: ({ agent }) => agent },
    { key: 'by', title: say('session.by'), cell: ({ signedInBy }) => codes('session.by', signedInBy) },
    { key: 'since', title: say('session.since'), cell: ({ createdAt }) => format.time(createdAt) },
    { key: 'seen', title: say('session.seen'), cell: ({ seenAt }) => format.time(seenAt) },
    {
      key: 'end',
      title: say('session.end'),
      cell: ({ id, current, agent }) =>
        current ? (
          <Badge tone="success">{say('session.this')}</Badge>
        ) : (
          <Button small onClick={() => void end.run(id)} aria-label={`${say('session.end')}: ${agent}`}>
            {say('session.end')}
          </Button>
        ),
    },
  ];
  return (
    <Section title={say('session.title')} hint={say('session.hint')}>
      <ProblemNotice problem={end.problem ?? endOthers.problem} />
      <Table caption={say('session.title')} columns={columns} rows={sessions} rowKey={({ id }) => id} />
      {sessions.length > 1 && (
        <p className="row section">
          <Button onClick={() => void endOthers.run(null)} busy={endOthers.busy}>
            {say('session.endOthers')}
          </Button>
        </p>
      )}
    </Section>
  );
}

function PasswordChange() {
  const say = useWords();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const change = useAct(async (body: { password: string; newPassword: string }) =>
    bodyOf(await api.POST('/password/change', { body })),
  );
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await change.run({ password, newPassword })) === undefined) return;
    setPassword('');
    setNewPassword('');
  };
  return (
    <Section title={say('password.change')} hint={say('password.changeHint')}>
      <form className="card stack" onSubmit={(event) => void send(event)} noValidate>
        <ProblemNotice problem={change.problem} />
        {change.done !== undefined && (
          <Notice tone="success" alert>
            {say('password.changed')}
          </Notice>
        )}
        <TextInput
          label={say('password.present')}
          error={errorOf(change.problem, 'password')}
          type="password"
          autoComplete="current-password"
          value={password}
          change={setPassword}
        />
        <TextInput
          label={say('password.new')}
          help={say('password.rule')}
          error={errorOf(change.problem, 'newPassword')}
          type="password"
          autoComplete="new-password"
          value={newPassword}
          change={setNewPassword}
        />
        <div>
          <Button type="submit" busy={change.busy}>
            {say('password.save')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
