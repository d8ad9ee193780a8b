import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { paths } from '../../src/client/schema.generated.ts';
import type { RunDefinition } from '../../src/domain/programme/definition.ts';
import { useFormat } from '../format.ts';
import { ActDialog, type Offer } from '../forms/act-dialog.tsx';
import type { ProgrammeWords } from '../programme/programme-words.ts';
import type { HintsFor } from '../subject/hints.ts';
import type { View } from '../subject/nouns.ts';
import { standingQuery } from '../subject/standing.ts';
import { State } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/layout.tsx';
import { useWords } from '../words.ts';
import { RiskMove } from './risk-move.tsx';

type Site = paths['/sites/{siteId}']['get']['responses'][200]['content']['application/json'];
type Of = { readonly site: Site; readonly definition: RunDefinition | undefined };

/** What the page of a site has beside its facts: its own say, and each improvement with where its risk went. */
export function SiteField({
  view,
  definition,
  hintsFor,
  words,
}: {
  readonly view: View;
  readonly definition: RunDefinition | undefined;
  readonly hintsFor: HintsFor;
  readonly words: ProgrammeWords;
}) {
  const site = view as unknown as Site;
  return (
    <>
      <OwnSay site={site} hintsFor={hintsFor} words={words} />
      <Improvements site={site} definition={definition} words={words} />
    </>
  );
}

/** What waits for the site's own word, and a complaint, at the top of the page. */
function OwnSay({
  site,
  hintsFor,
  words,
}: {
  readonly site: Site;
  readonly hintsFor: HintsFor;
  readonly words: ProgrammeWords;
}) {
  const say = useWords();
  const [offer, setOffer] = useState<Offer>();
  const { data: standing } = useQuery(standingQuery('site', site.id));
  if (!standing?.relations.includes('site')) return null;
  const waiting = site.improvements.filter(({ state }) => state === 'done' || state === 'contested');
  const complain = (): void =>
    setOffer({
      operation: 'openCase',
      subjectId: site.id,
      revision: undefined,
      hints: hintsFor('openCase', site),
    });
  return (
    <div className="section no-print">
      <Card title={say('voice.title')} level={2}>
        <div className="stack">
          <p>{say(waiting.length > 0 ? 'voice.waiting' : 'voice.free')}</p>
          <div className="voice-acts">
            {waiting.map(({ id, measure }) => (
              <Link
                key={id}
                to="/$noun/$id"
                params={{ noun: 'improvements', id }}
                className="button button-primary"
              >
                {say('voice.confirm', { measure: words('measure', measure) ?? measure })}
              </Link>
            ))}
            <Button onClick={complain}>{say('voice.complain')}</Button>
          </div>
        </div>
      </Card>
      {offer !== undefined && <ActDialog offer={offer} close={() => setOffer(undefined)} />}
    </div>
  );
}

function Improvements({ site, definition, words }: Of & { readonly words: ProgrammeWords }) {
  const say = useWords();
  const format = useFormat();
  const { baseline, improvements } = site;
  if (improvements.length === 0) return null;
  return (
    <Section title={say('evidence.beforeAfter')}>
      <div className="stack">
        {improvements.map(({ id, measure, state, doneOn, afterFrequency, afterSeverity }) => (
          <div key={id} className="card stack-8">
            <div className="row">
              <h3 className="card-title">
                <Link to="/$noun/$id" params={{ noun: 'improvements', id }}>
                  {words('measure', measure) ?? measure}
                </Link>
              </h3>
              <State state={state} kind="improvement" />
              {doneOn !== null && (
                <span className="hint">{say('evidence.doneOn', { day: format.day(doneOn) })}</span>
              )}
            </div>
            {baseline !== null && (
              <RiskMove
                of={words('measure', measure) ?? measure}
                definition={definition}
                scaleVersion={baseline.scaleVersion}
                before={baseline}
                after={
                  afterFrequency === null || afterSeverity === null
                    ? null
                    : { frequency: afterFrequency, severity: afterSeverity }
                }
              />
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}
