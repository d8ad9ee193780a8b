import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { errorOf, useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { TextInput } from '../ui/field.tsx';
import { Notice, Page } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

/** Behind a link from a mail a password is chosen; without one, a link can be asked for. */
export function PasswordPage() {
  return location.hash.length > 1 ? <Choose /> : <AskForLink />;
}

/** Asks for a link by which a password is chosen. The answer is the same for every address. */
function AskForLink() {
  const say = useWords();
  const [email, setEmail] = useState('');
  const ask = useAct(async (body: { email: string }) => bodyOf(await api.POST('/password/link', { body })));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void ask.run({ email });
  };
  return (
    <Page title={say('password.link')} lead={say('password.linkLead')} width="text">
      {ask.done === undefined ? (
        <form className="stack" onSubmit={send} noValidate>
          <ProblemNotice problem={ask.problem} />
          <TextInput
            label={say('signIn.email')}
            error={errorOf(ask.problem, 'email')}
            type="email"
            autoComplete="username"
            value={email}
            change={setEmail}
          />
          <div className="row">
            <Button type="submit" kind="primary" busy={ask.busy}>
              {say('password.send')}
            </Button>
            <Link to="/sign-in">{say('password.back')}</Link>
          </div>
        </form>
      ) : (
        <Notice tone="success" alert>
          {say('password.sent')}
        </Notice>
      )}
    </Page>
  );
}

/** Chooses a password by the link of a mail, which stands behind the # and so is in no log. */
function Choose() {
  const say = useWords();
  const [password, setPassword] = useState('');
  const choose = useAct(async (body: { link: string; password: string }) =>
    bodyOf(await api.POST('/password/choose', { body })),
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void choose.run({ link: location.hash.slice(1), password });
  };
  return (
    <Page title={say('password.choose')} lead={say('password.chooseLead')} width="text">
      {choose.done === undefined ? (
        <form className="stack" onSubmit={send} noValidate>
          <ProblemNotice problem={choose.problem} />
          <TextInput
            label={say('password.new')}
            help={say('password.rule')}
            error={errorOf(choose.problem, 'password')}
            type="password"
            autoComplete="new-password"
            value={password}
            change={setPassword}
          />
          <div>
            <Button type="submit" kind="primary" busy={choose.busy}>
              {say('password.save')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="stack">
          <Notice tone="success" alert>
            {say('password.chosen', { email: choose.done.email })}
          </Notice>
          <Link to="/sign-in" className={buttonClass('primary')}>
            {say('signIn.title')}
          </Link>
        </div>
      )}
    </Page>
  );
}
