import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { ActDialog, type Offer } from '../forms/act-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { keepFocus } from '../ui/focus.ts';
import { useCodes, useWords } from '../words.ts';
import type { HintsFor } from './hints.ts';
import type { View } from './nouns.ts';
import { standingQuery } from './standing.ts';

/** Acts that have a page or a place of their own (`web/field/`), or that only machines call. */
const elsewhere = [
  'downloadFile',
  'releasePayments',
  'settlePayments',
  'draftVersion',
  'addEvidence',
  'confirmImprovement',
  'submitVerification',
  'submitSecondVerification',
  'scoreApplication',
  'declareConflict',
  'issueAgreementDocument',
  'issueAwardDocument',
  'issuePaymentDocument',
  'startSimulation',
  'cancelSimulation',
];

/** What the reader may do to a subject: each as a button; one that cannot be now says why when it is asked. */
export function Acts({
  kind,
  view,
  hintsFor,
  small = false,
}: {
  readonly kind: string;
  readonly view: View;
  readonly hintsFor: HintsFor;
  readonly small?: boolean;
}) {
  const say = useWords();
  const codes = useCodes();
  const id = String(view.id);
  const { data: standing } = useQuery(standingQuery(kind, id));
  const [offer, setOffer] = useState<Offer>();
  const place = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  const close = (): void => {
    setOffer(undefined);
    acted.current = true;
    keepFocus(place.current);
  };
  // What opened the dialog may go when the house is asked again.
  useLayoutEffect(() => {
    if (acted.current && standing !== undefined && offer === undefined) keepFocus(place.current);
  }, [standing, offer]);
  const acts = (standing?.operations ?? []).filter(
    ({ operation }) => !/^(get|list|explain)/.test(operation) && !elsewhere.includes(operation),
  );
  const possible = acts.filter(({ allowed }) => allowed);
  const barred = acts.filter(({ allowed }) => !allowed);
  if (acts.length === 0 && offer === undefined) return null;
  const open = (operation: string): void =>
    setOffer({
      operation,
      subjectId: id,
      revision: typeof view.revision === 'number' ? view.revision : undefined,
      hints: hintsFor(operation, view),
    });
  return (
    <div ref={place} tabIndex={-1} className="stack acts no-print">
      {possible.length > 0 && (
        <div className="row">
          {possible.map(({ operation }, at) => (
            <Button
              key={operation}
              kind={at === 0 && !small ? 'primary' : 'secondary'}
              small={small}
              onClick={() => open(operation)}
            >
              {codes('operation', operation)}
            </Button>
          ))}
        </div>
      )}
      {barred.length > 0 && (
        <details>
          <summary>{say('subject.notNow', { count: barred.length })}</summary>
          <ul>
            {barred.map(({ operation, reason }) => (
              <li key={operation}>
                <strong>{codes('operation', operation)}</strong>: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      {offer !== undefined && <ActDialog offer={offer} close={close} />}
    </div>
  );
}
