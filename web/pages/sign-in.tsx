import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { api, demoQuery, houseQuery } from '../api/api.ts';
import { startAfresh } from '../api/session.ts';
import { useFormat } from '../format.ts';
import { errorOf, useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { TextInput } from '../ui/field.tsx';
import { Card, Notice, Page, Section } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

/** Where somebody goes who has just signed in: back to the page that asked for it, never out of the house. */
function useArrival(): () => Promise<void> {
  const navigate = useNavigate();
  const { to = '/desk' } = useSearch({ strict: false });
  return async () => {
    await startAfresh();
    await navigate({ to: /^\/(?!\/)/.test(to) ? to : '/desk' });
  };
}

export function SignInPage() {
  const say = useWords();
  const { data: house } = useSuspenseQuery(houseQuery);
  const { problem, to } = useSearch({ from: '/sign-in' });
  const { oidc } = house.signIn;
  return (
    <Page title={say('signIn.title')} lead={say(house.signIn.demo ? 'signIn.leadDemo' : 'signIn.lead')}>
      {problem !== undefined && <ProblemFromElsewhere code={problem} />}
      {house.signIn.demo && <DemoRoles />}
      <div className="section grid grid-320">
        {house.signIn.password && (
          <Card level={2} title={say('signIn.withPassword')}>
            <PasswordForm mayAskForLink={house.signIn.passwordLink} />
          </Card>
        )}
        {oidc !== null && (
          <Card level={2} title={say('signIn.withOidc', { name: oidc.name })}>
            <a
              className={buttonClass('primary')}
              href={`${oidc.path}?to=${encodeURIComponent(to ?? '/desk')}`}
            >
              {say('signIn.goTo', { name: oidc.name })}
            </a>
          </Card>
        )}
      </div>
    </Page>
  );
}

const problems = ['oidc_failed', 'oidc_unavailable', 'oidc_not_known'] as const;

/** Why a provider did not bring the reader in, and what they can do. */
function ProblemFromElsewhere({ code }: { readonly code: string }) {
  const say = useWords();
  const known = problems.find((each) => each === code) ?? 'other';
  return (
    <Notice tone="danger" alert>
      <strong>{say(`signIn.problem.${known}.title`)}</strong>
      <p>{say(`signIn.problem.${known}.way`)}</p>
    </Notice>
  );
}

const asksForCode = (code: string | undefined): boolean => code === 'totp_required' || code === 'totp_wrong';

function PasswordForm({ mayAskForLink }: { readonly mayAskForLink: boolean }) {
  const say = useWords();
  const arrive = useArrival();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const signIn = useAct(async (body: { email: string; password: string; totp?: string }) =>
    bodyOf(await api.POST('/sign-in', { body })),
  );
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const code = totp.trim();
    if ((await signIn.run({ email, password, ...(code === '' ? {} : { totp: code }) })) !== undefined)
      await arrive();
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)} noValidate>
      <ProblemNotice problem={signIn.problem} />
      <TextInput
        label={say('signIn.email')}
        error={errorOf(signIn.problem, 'email')}
        type="email"
        autoComplete="username"
        value={email}
        change={setEmail}
      />
      <TextInput
        label={say('signIn.password')}
        error={errorOf(signIn.problem, 'password')}
        type="password"
        autoComplete="current-password"
        value={password}
        change={setPassword}
      />
      {asksForCode(signIn.problem?.code) && (
        <TextInput
          label={say('signIn.totp')}
          help={say('signIn.totpHelp')}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={totp}
          change={setTotp}
        />
      )}
      <div className="row">
        <Button type="submit" kind="primary" busy={signIn.busy}>
          {say('signIn.go')}
        </Button>
        {mayAskForLink && <Link to="/password">{say('signIn.forgot')}</Link>}
      </div>
    </form>
  );
}

/** One click into any role; these doors exist in a demo alone. */
function DemoRoles() {
  const say = useWords();
  const format = useFormat();
  const arrive = useArrival();
  const { data: demo } = useQuery(demoQuery);
  const step = useAct(async (email: string) => bodyOf(await api.POST('/demo/sessions', { body: { email } })));
  const enter = async (email: string): Promise<void> => {
    if ((await step.run(email)) !== undefined) await arrive();
  };
  return (
    <Section title={say('signIn.roles')} hint={say('signIn.rolesHint')}>
      <ProblemNotice problem={step.problem} />
      <ul className="grid grid-240 plain-list">
        {demo?.accounts.map(({ email, role }) => (
          <li key={email}>
            <button type="button" className="card role" onClick={() => void enter(email)}>
              <strong>{format.say(role)}</strong>
              <small>{email}</small>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
