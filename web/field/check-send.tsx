import { useState } from 'react';
import type { Receipt } from '../api/acts.ts';
import { useFormat } from '../format.ts';
import type { Acting } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { Button } from '../ui/button.tsx';
import { Facts } from '../ui/figures.tsx';
import { Card, Notice } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';
import type { Findings, Unit } from './checklist.ts';

/** Counts what was found once more, hands it in, and says what the house made of it. */
export function CheckSend({
  operation,
  findings,
  complete,
  left,
  doing,
  sent,
}: {
  readonly operation: 'submitVerification' | 'submitSecondVerification';
  readonly findings: Findings;
  readonly complete: readonly Unit[];
  readonly left: number;
  readonly doing: Acting<readonly Unit[], Receipt>;
  readonly sent: (unitIds: readonly string[]) => void;
}) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const [reviewing, setReviewing] = useState(false);
  const [receipt, setReceipt] = useState<Receipt>();
  const send = async (): Promise<void> => {
    const units = complete;
    const done = await doing.run(units);
    if (done === undefined) return;
    sent(units.map(({ id }) => id));
    setReviewing(false);
    setReceipt(done);
  };
  const counted = (['pass', 'fail', 'unverifiable'] as const).map(
    (result) =>
      [
        codes('value.result', result),
        format.count(complete.filter(({ id }) => findings[id]?.result === result).length),
      ] as const,
  );
  const next =
    (receipt?.reply as { readonly awaiting?: readonly string[] } | undefined)?.awaiting?.length ?? 0;
  if (complete.length + left === 0 && receipt === undefined) return null;
  return (
    <div>
      <Card title={say('check.send')} level={2}>
        <div className="stack">
          {receipt !== undefined && (
            <Notice tone="success" alert>
              <strong>{say('form.done')}</strong>
              <p>{say('form.receipt', { time: format.time(receipt.at) })}</p>
              {next > 0 && <p>{say('check.next', { count: format.count(next) })}</p>}
            </Notice>
          )}
          <ProblemNotice problem={doing.problem} />
          {left > 0 && <p>{say('check.leftToDo', { count: format.count(left) })}</p>}
          {reviewing && (
            <>
              <p>{say('form.reviewing', { act: codes('operation', operation) })}</p>
              <Facts rows={counted} />
            </>
          )}
          {complete.length + left > 0 && (
            <div className="row">
              {reviewing && <Button onClick={() => setReviewing(false)}>{say('form.back')}</Button>}
              <Button
                kind="primary"
                busy={doing.busy}
                disabled={complete.length === 0}
                onClick={() => (reviewing ? void send() : setReviewing(true))}
              >
                {say(reviewing ? 'form.send' : 'check.review', { count: format.count(complete.length) })}
              </Button>
            </div>
          )}
        </div>
      </Card>
    </div>
  );
}
