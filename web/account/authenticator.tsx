import { type FormEvent, lazy, Suspense, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import type { Me } from '../api/session.ts';
import { useFormat } from '../format.ts';
import { errorOf, useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/field.tsx';
import { useFocusOnStep } from '../ui/focus.ts';
import { Notice, Section } from '../ui/layout.tsx';
import { useWords } from '../words.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

const QrPicture = lazy(async () => ({ default: (await import('./qr-picture.tsx')).QrPicture }));

/** The second proof: set up with a picture and a code, or turned off again. */
export function Authenticator({ proofs }: Pick<Me, 'proofs'>) {
  const say = useWords();
  const [enrolled, setEnrolled] = useState<Enrolled>();
  const [codes, setCodes] = useState<readonly string[]>();
  const step = stepOf({ proofs, enrolled, codes });
  const shown = useFocusOnStep<HTMLDivElement>(step);
  const turnedOn = (told: readonly string[]): void => {
    setCodes(told);
    setEnrolled(undefined);
  };
  return (
    <Section title={say('totp.title')} hint={say('totp.hint')}>
      <div ref={shown} tabIndex={-1}>
        {codes !== undefined && <RecoveryCodes codes={codes} keep={() => setCodes(undefined)} />}
        {step === 'on' && <TurnOff left={proofs.recoveryCodes} />}
        {step === 'off' && <Enrol enrolled={setEnrolled} />}
        {step === 'enrolled' && enrolled !== undefined && <Confirm {...enrolled} turnedOn={turnedOn} />}
        {step === 'barred' && <Notice>{say('totp.needsPassword')}</Notice>}
      </div>
    </Section>
  );
}

type Enrolled = { readonly secret: string; readonly uri: string };
type Known = Pick<Me, 'proofs'> & {
  readonly enrolled: Enrolled | undefined;
  readonly codes: readonly string[] | undefined;
};

function stepOf({ proofs, enrolled, codes }: Known): 'codes' | 'on' | 'enrolled' | 'off' | 'barred' {
  if (codes !== undefined) return 'codes';
  if (proofs.totp) return 'on';
  if (!proofs.password) return 'barred';
  return enrolled === undefined ? 'off' : 'enrolled';
}

function Enrol({ enrolled }: { readonly enrolled: (told: Enrolled) => void }) {
  const say = useWords();
  const [password, setPassword] = useState('');
  const enrol = useAct(async (body: { password: string }) => bodyOf(await api.POST('/totp/enrol', { body })));
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const told = await enrol.run({ password });
    if (told !== undefined) enrolled(told);
  };
  return (
    <form className="card stack" onSubmit={(event) => void send(event)} noValidate>
      <ProblemNotice problem={enrol.problem} />
      <TextInput
        label={say('password.present')}
        help={say('totp.setUpHint')}
        error={errorOf(enrol.problem, 'password')}
        type="password"
        autoComplete="current-password"
        value={password}
        change={setPassword}
      />
      <div>
        <Button type="submit" busy={enrol.busy}>
          {say('totp.setUp')}
        </Button>
      </div>
    </form>
  );
}

/** Four signs at a time, as people read a key aloud. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

function Confirm({
  secret,
  uri,
  turnedOn,
}: Enrolled & { readonly turnedOn: (codes: readonly string[]) => void }) {
  const say = useWords();
  const [totp, setTotp] = useState('');
  const confirm = useAct(async (body: { totp: string }) => bodyOf(await api.POST('/totp/confirm', { body })));
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const told = await confirm.run({ totp: totp.trim() });
    if (told !== undefined) turnedOn(told.recoveryCodes);
  };
  return (
    <form className="card stack" onSubmit={(event) => void send(event)} noValidate>
      <ProblemNotice problem={confirm.problem} />
      <p>{say('totp.scan')}</p>
      <Suspense fallback={<p role="status">{say('shell.loading')}</p>}>
        <QrPicture text={uri} name={say('totp.picture')} />
      </Suspense>
      <p>
        {say('totp.key')}
        <code className="totp-key">{inGroups(secret)}</code>
      </p>
      <TextInput
        label={say('totp.code')}
        error={errorOf(confirm.problem, 'totp')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={totp}
        change={setTotp}
      />
      <div>
        <Button type="submit" kind="primary" busy={confirm.busy}>
          {say('totp.confirm')}
        </Button>
      </div>
    </form>
  );
}

function TurnOff({ left }: { readonly left: number }) {
  const say = useWords();
  const format = useFormat();
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const turnOff = useAct(async (body: { password: string; totp: string }) =>
    bodyOf(await api.POST('/totp/turn-off', { body })),
  );
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await turnOff.run({ password, totp: totp.trim() });
  };
  return (
    <form className="card stack" onSubmit={(event) => void send(event)} noValidate>
      <Notice tone="success">{say('totp.on', { count: format.count(left) })}</Notice>
      <ProblemNotice problem={turnOff.problem} />
      <TextInput
        label={say('password.present')}
        error={errorOf(turnOff.problem, 'password')}
        type="password"
        autoComplete="current-password"
        value={password}
        change={setPassword}
      />
      <TextInput
        label={say('totp.codeOrRecovery')}
        help={say('totp.turnOffHint')}
        error={errorOf(turnOff.problem, 'totp')}
        autoComplete="one-time-code"
        value={totp}
        change={setTotp}
      />
      <div>
        <Button type="submit" busy={turnOff.busy}>
          {say('totp.turnOff')}
        </Button>
      </div>
    </form>
  );
}
