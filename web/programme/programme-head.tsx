import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { components } from '../../src/client/schema.generated.ts';
import { useFormat } from '../format.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { Notice, Page } from '../ui/layout.tsx';
import { useWords } from '../words.ts';
import { ProgrammeState } from './programme-card.tsx';

type Programme = components['schemas']['Programme'];

/** The frame of a programme's pages: what it is, that it is a model, and its tabs. */
export function ProgrammePageFrame({
  programme,
  children,
}: {
  readonly programme: Programme;
  readonly children: ReactNode;
}) {
  const say = useWords();
  const format = useFormat();
  const title = format.say(programme.title);
  const params = { programmeId: programme.id };
  const all = { key: 'programmes', link: <Link to="/programmes">{say('nav.programmes')}</Link> };
  return (
    <Page
      title={title}
      lead={format.say(programme.summary)}
      above={<Crumbs links={[all]} here={title} />}
      aside={<ProgrammeState state={programme.state} />}
    >
      {programme.notice !== null && <Notice tone="warning">{format.say(programme.notice)}</Notice>}
      <nav aria-label={title} className="tabs section no-print">
        <Link to="/programmes/$programmeId" params={params} activeOptions={{ exact: true }}>
          {say('programme.tab.progress')}
        </Link>
        <Link to="/programmes/$programmeId/criteria" params={params}>
          {say('programme.tab.criteria')}
        </Link>
      </nav>
      {children}
    </Page>
  );
}
