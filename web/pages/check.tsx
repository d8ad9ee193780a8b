import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type Problem, ProblemError } from '../../src/client/client.ts';
import { actsQuery, sendAct } from '../api/acts.ts';
import { queryClient } from '../api/api.ts';
import { CheckSend } from '../field/check-send.tsx';
import { CheckSite, type Wrong } from '../field/check-site.tsx';
import {
  asAnswers,
  checklistQuery,
  type Finding,
  type Findings,
  isComplete,
  type Taken,
  type Unit,
  unitsOf,
  verdictOf,
} from '../field/checklist.ts';
import { prepareForField } from '../field/prepare.ts';
import { useFormat } from '../format.ts';
import { useAct } from '../forms/act.ts';
import { keepDraft, readDraft } from '../forms/draft.ts';
import { useProgrammeWords } from '../programme/programme-words.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { PageSkeleton, Trouble } from '../shell/trouble.tsx';
import { Spoken } from '../spoken.tsx';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/figures.tsx';
import { Empty, Notice, Page } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';

/**
 * The verifier's way through the sample, site by site. It asks nobody who is signed in before it opens, because in a
 * basement nobody answers: what was opened before stands on the device.
 */
export function CheckPage() {
  const { claimId } = useParams({ from: '/claims/$claimId/check' });
  const { data, error, refetch } = useQuery(checklistQuery(claimId));
  if (data !== undefined) return <Check key={claimId} {...data} />;
  if (error === null) return <PageSkeleton />;
  if (error instanceof ProblemError && error.status === 401) return <SignedIn>{() => null}</SignedIn>;
  return <Trouble error={error} reset={() => void refetch()} />;
}

function Check({ checklist, definition, at, from }: Taken) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const words = useProgrammeWords(definition);
  const { claimId, number, supplierName, round, revision, sites } = checklist;
  const operation = round === 'first' ? 'submitVerification' : 'submitSecondVerification';
  const [findings, setFindings] = useState<Findings>(() => (readDraft(operation, claimId) ?? {}) as Findings);
  const [onlyLeft, setOnlyLeft] = useState(false);
  const opensAgain = useOpensAgain();
  const keep = (next: Findings): void => {
    setFindings(next);
    keepDraft(operation, claimId, asAnswers(next));
  };
  const doing = useAct(async (units: readonly Unit[], header) => {
    const acts = await queryClient.fetchQuery(actsQuery);
    const verdicts = units.map((unit) => verdictOf(definition, unit, findings[unit.id]!));
    return sendAct(acts[operation]!, { subjectId: claimId, revision, body: { verdicts } }, header);
  });
  const wrong = wrongOf(doing.problem);
  const find = (unitId: string, finding: Finding): void => {
    if (wrong?.unitId === unitId) doing.reset();
    keep({ ...findings, [unitId]: finding });
  };
  const units = sites.flatMap(unitsOf);
  const awaited = units.filter((unit) => unit.awaited);
  const done = awaited.filter((unit) => isComplete(definition, unit, findings[unit.id]));
  const shown = onlyLeft
    ? sites.filter((site) => unitsOf(site).some((unit) => unit.awaited && !done.includes(unit)))
    : sites;
  return (
    <Page
      title={say('check.title', { number })}
      lead={<Spoken>{`${supplierName} · ${codes('value.round', round)}`}</Spoken>}
      above={
        <Crumbs
          links={[
            { key: 'desk', link: <Link to="/desk">{say('nav.desk')}</Link> },
            {
              key: 'claim',
              link: (
                <Link to="/$noun/$id" params={{ noun: 'claims', id: claimId }}>
                  {number}
                </Link>
              ),
            },
          ]}
          here={say('check.here')}
        />
      }
      width="text"
    >
      <div className="stack">
        {awaited.length > 0 && (
          <Progress
            name={say('check.progress')}
            value={done.length}
            most={awaited.length}
            text={say('check.done', { done: format.count(done.length), all: format.count(awaited.length) })}
          />
        )}
        <p className="hint" role="status">
          {say(from === 'house' ? 'check.fromHouse' : 'check.fromDevice', { time: format.time(at) })}{' '}
          {opensAgain !== undefined && say(opensAgain ? 'check.opensAgain' : 'check.staysOpen')}
        </p>
        {awaited.length === 0 && (
          <Notice tone="success">
            <strong>{say('check.nothingLeft')}</strong>
          </Notice>
        )}
        {sites.length > 1 && (
          <div className="row chips">
            <Button small aria-pressed={!onlyLeft} onClick={() => setOnlyLeft(false)}>
              {say('check.all', { count: format.count(sites.length) })}
            </Button>
            <Button small aria-pressed={onlyLeft} onClick={() => setOnlyLeft(true)}>
              {say('check.left')}
            </Button>
          </div>
        )}
        {sites.length === 0 && <Empty title={say('check.none')}>{say('check.noneHint')}</Empty>}
        {shown.map((site) => (
          <CheckSite
            key={site.id}
            site={site}
            definition={definition}
            words={words}
            findings={findings}
            find={find}
            wrong={wrong}
            open={sites.length <= 3}
          />
        ))}
        {units.length > 0 && (
          <CheckSend
            operation={operation}
            findings={findings}
            complete={done}
            left={awaited.length - done.length}
            doing={doing}
            sent={(ids) =>
              keep(Object.fromEntries(Object.entries(findings).filter(([id]) => !ids.includes(id))))
            }
          />
        )}
      </div>
    </Page>
  );
}

/** The unit that the house has something against, and what. */
function wrongOf(problem: Problem | undefined): Wrong {
  const unitId = problem?.facts?.unitId;
  return problem === undefined || typeof unitId !== 'string' ? undefined : { unitId, says: problem.detail };
}

/** Whether the page will open again without a network; it is made so as soon as it stands. */
function useOpensAgain(): boolean | undefined {
  const [opens, setOpens] = useState<boolean>();
  useEffect(() => {
    void prepareForField().then(setOpens);
  }, []);
  return opens;
}
