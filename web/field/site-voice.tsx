import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ActDialog, type Offer } from '../forms/act-dialog.tsx';
import type { Hints } from '../forms/schema.ts';
import type { HintsFor } from '../subject/hints.ts';
import { standingQuery } from '../subject/standing.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/layout.tsx';
import { useWords } from '../words.ts';
import type { Improvement } from './evidence-list.tsx';

/**
 * What the site itself has to say of an improvement, each by one press: that it was made and cost nothing, that
 * it was not so, or that something else is wrong.
 */
export function SiteVoice({
  improvement,
  hintsFor,
}: {
  readonly improvement: Improvement;
  readonly hintsFor: HintsFor;
}) {
  const say = useWords();
  const [offer, setOffer] = useState<Offer>();
  const { data: own } = useQuery(standingQuery('improvement', improvement.id));
  const isSite = own?.relations.includes('site') ?? false;
  const { data: ofSite } = useQuery({ ...standingQuery('site', improvement.siteId), enabled: isSite });
  const confirming = own?.operations.find(({ operation }) => operation === 'confirmImprovement');
  if (!isSite || confirming === undefined) return null;
  const { id, siteId, revision } = improvement;
  const confirm = (account: Hints): void =>
    setOffer({
      operation: 'confirmImprovement',
      subjectId: id,
      revision,
      hints: { ...hintsFor('confirmImprovement', improvement), ...account },
    });
  const complain = (): void =>
    setOffer({
      operation: 'openCase',
      subjectId: siteId,
      revision: undefined,
      hints: hintsFor('openCase', improvement),
    });
  const mayComplain = ofSite?.operations.some(
    ({ operation, allowed }) => operation === 'openCase' && allowed,
  );
  return (
    <div className="section no-print">
      <Card title={say('voice.title')} level={2}>
        <div className="stack">
          <p>{confirming.allowed ? say('voice.lead') : confirming.reason}</p>
          <div className="voice-acts">
            {confirming.allowed && (
              <>
                <Button
                  kind="primary"
                  onClick={() => confirm({ done: { start: true }, paidNothing: { start: true } })}
                >
                  {say('voice.yes')}
                </Button>
                <Button onClick={() => confirm({})}>{say('voice.no')}</Button>
              </>
            )}
            {mayComplain && <Button onClick={complain}>{say('voice.complain')}</Button>}
          </div>
        </div>
      </Card>
      {offer !== undefined && <ActDialog offer={offer} close={() => setOffer(undefined)} />}
    </div>
  );
}
