import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { components } from '../../src/client/schema.generated.ts';
import { useMe } from '../api/session.ts';
import { useFormat } from '../format.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { Acts } from '../subject/acts.tsx';
import { useHints } from '../subject/hints.ts';
import { lists } from '../subject/lists.ts';
import { useOversees, useSimulates } from '../subject/standing.ts';
import { Notice, Page } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';
import { ProgrammeState, yearsOf } from './programme-card-head.tsx';
import { useDefinition } from './programme-words.ts';

type Programme = components['schemas']['Programme'];

/** What the reader may do with the programme as a whole: apply, rank, match, run off. */
function ProgrammeActs({ programme }: { readonly programme: Programme }) {
  const hintsFor = useHints(useDefinition(programme.id, programme.versionId ?? undefined));
  return (
    <div className="section">
      <Acts kind="programme" view={programme} hintsFor={hintsFor} />
    </div>
  );
}

/** The boards of those who oversee the programme. */
function Boards({ programmeId }: { readonly programmeId: string }) {
  const say = useWords();
  if (!useOversees(programmeId)) return null;
  return (
    <>
      <Link to="/programmes/$programmeId/ranking" params={{ programmeId }} className="chip chip-strong">
        {say('ranking.title')}
      </Link>
      <Link to="/programmes/$programmeId/board" params={{ programmeId }} className="chip chip-strong">
        {say('board.title')}
      </Link>
    </>
  );
}

/** Where whoever operates or audits the programme tries its rules. */
function SimulateTab({ programmeId }: { readonly programmeId: string }) {
  const say = useWords();
  if (!useSimulates(programmeId)) return null;
  return (
    <Link to="/programmes/$programmeId/simulate" params={{ programmeId }}>
      {say('simulate.title')}
    </Link>
  );
}

/** The frame of a programme's pages: what it is, that it is a model, and its tabs. */
export function ProgrammePageFrame({
  programme,
  children,
}: {
  readonly programme: Programme;
  readonly children: ReactNode;
}) {
  const say = useWords();
  const codes = useCodes();
  const me = useMe();
  const format = useFormat();
  const title = format.say(programme.title);
  const params = { programmeId: programme.id };
  const all = { key: 'programmes', link: <Link to="/programmes">{say('nav.programmes')}</Link> };
  return (
    <Page
      title={title}
      lead={format.say(programme.summary)}
      above={<Crumbs links={[all]} here={title} />}
      aside={<ProgrammeState programme={programme} />}
    >
      <div className="stack-8">
        {programme.offer?.state === 'historical' && (
          <Notice tone="information">{say('programme.historicalHint', yearsOf(programme.offer))}</Notice>
        )}
        {!programme.runs && programme.offer?.state === 'offered' && (
          <Notice tone="information">{say('programme.toldHint')}</Notice>
        )}
        {programme.notice !== null && <Notice tone="warning">{format.say(programme.notice)}</Notice>}
      </div>
      <nav aria-label={title} className="tabs section no-print">
        <Link to="/programmes/$programmeId" params={params} activeOptions={{ exact: true }}>
          {say(programme.runs ? 'programme.tab.progress' : 'programme.tab.about')}
        </Link>
        <Link to="/programmes/$programmeId/criteria" params={params}>
          {say('programme.tab.criteria')}
        </Link>
        {programme.runs && (
          <Link to="/programmes/$programmeId/decisions" params={params}>
            {say('programme.tab.decisions')}
          </Link>
        )}
        {me && <SimulateTab programmeId={programme.id} />}
        {me && programme.agreementId !== null && (
          <Link to="/$noun/$id" params={{ noun: 'agreements', id: programme.agreementId }}>
            {say('programme.agreement')}
          </Link>
        )}
        {me && programme.fundId !== null && (
          <Link to="/funds/$fundId" params={{ fundId: programme.fundId }}>
            {say('programme.fund')}
          </Link>
        )}
      </nav>
      {me && <ProgrammeActs programme={programme} />}
      {me && programme.runs && (
        <nav aria-label={say('programme.lists')} className="row section no-print">
          <Boards programmeId={programme.id} />
          {Object.keys(lists).map((list) => (
            <Link
              key={list}
              to="/programmes/$programmeId/$list"
              params={{ ...params, list }}
              className="chip"
            >
              {codes('nouns', list)}
            </Link>
          ))}
        </nav>
      )}
      {children}
    </Page>
  );
}
