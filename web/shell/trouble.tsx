import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { ProblemError } from '../../src/client/client.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Notice, Page, Skeleton } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

export function PageSkeleton() {
  const say = useWords();
  return <Skeleton label={say('shell.loading')} />;
}

export function Missing() {
  const say = useWords();
  return (
    <Page title={say('missing.title')} lead={say('missing.lead')} width="text">
      <Link to="/" className={buttonClass('primary')}>
        {say('missing.home')}
      </Link>
    </Page>
  );
}

/** What went wrong, whether it was the network, the server or a no, and what to do next. */
export function Trouble({ error, reset }: ErrorComponentProps) {
  const say = useWords();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const title = problem?.title ?? say(navigator.onLine ? 'trouble.title' : 'offline.title');
  const detail = problem?.detail ?? say(navigator.onLine ? 'trouble.detail' : 'offline.detail');
  return (
    <Page title={title} width="text">
      <div className="stack">
        <Notice tone="danger" alert>
          {detail}
        </Notice>
        <div className="row">
          <Button kind="primary" onClick={reset}>
            {say('trouble.again')}
          </Button>
          <Link to="/" className={buttonClass()}>
            {say('missing.home')}
          </Link>
        </div>
      </div>
    </Page>
  );
}
