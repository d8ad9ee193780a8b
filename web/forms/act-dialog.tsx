import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, Suspense, useEffect, useRef, useState } from 'react';
import { type Act, actsQuery, type Receipt, sendAct } from '../api/acts.ts';
import { useFormat } from '../format.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';
import { useAct } from './act.ts';
import { AnswerList } from './answer-list.tsx';
import { keepDraft, readDraft } from './draft.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { type Answers, asks, type Hints, startOf, tidy } from './schema.ts';
import { SchemaFields } from './schema-fields.tsx';

/** One act about one subject, as a page offers it. */
export type Offer = {
  readonly operation: string;
  readonly subjectId: string;
  /** What the reader has seen: the act is refused where it has changed since. */
  readonly revision: number | undefined;
  readonly hints: Hints;
};

/** Asks what the act needs, shows it once more before it is sent, and gives a receipt with the server's time. */
export const ActDialog = (asked: Asked) => (
  <Suspense fallback={null}>
    <Dialog {...asked} />
  </Suspense>
);

type Asked = { readonly offer: Offer; readonly close: () => void };

function Dialog({ offer, close }: Asked) {
  const dialog = useRef<HTMLDialogElement>(null);
  const codes = useCodes();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="act-title" onClose={close}>
      <div className="dialog-inside">
        <h2 id="act-title">{codes('operation', offer.operation)}</h2>
        <Steps offer={offer} close={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}

function Steps({ offer, close }: { readonly offer: Offer; readonly close: () => void }) {
  const { data: acts } = useSuspenseQuery(actsQuery);
  const act = acts[offer.operation];
  const [receipt, setReceipt] = useState<Receipt>();
  if (act === undefined) throw new Error(`the contract knows no ${offer.operation}`);
  return receipt === undefined ? (
    <Asking {...{ act, offer, close }} sent={setReceipt} />
  ) : (
    <Received receipt={receipt} close={close} />
  );
}

function Asking({
  act,
  offer,
  close,
  sent,
}: {
  readonly act: Act;
  readonly offer: Offer;
  readonly close: () => void;
  readonly sent: (receipt: Receipt) => void;
}) {
  const say = useWords();
  const { operation, subjectId, revision, hints } = offer;
  const isAsking = asks(act.body, hints);
  const [reviewing, setReviewing] = useState(!isAsking);
  const [answers, setAnswers] = useState<Answers>(() => ({
    ...startOf(act.body, hints),
    ...readDraft(operation, subjectId),
  }));
  const doing = useAct((body: Answers, header) =>
    sendAct(act, { subjectId, revision, body: tidy(body) }, header),
  );
  const change = (next: Answers): void => {
    setAnswers(next);
    keepDraft(operation, subjectId, next);
  };
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!reviewing) return setReviewing(true);
    const receipt = await doing.run(answers);
    if (receipt === undefined) return setReviewing(!isAsking);
    keepDraft(operation, subjectId, undefined);
    sent(receipt);
  };
  return (
    <form className="stack" onSubmit={(event) => void go(event)} noValidate>
      <ProblemNotice problem={doing.problem} />
      {reviewing ? (
        <Review act={act} answers={answers} hints={hints} operation={operation} />
      ) : (
        <SchemaFields
          schema={act.body}
          hints={hints}
          value={answers}
          change={change}
          problem={doing.problem}
        />
      )}
      <div className="dialog-foot">
        <Button onClick={reviewing && isAsking ? () => setReviewing(false) : close}>
          {say(reviewing && isAsking ? 'form.back' : 'form.cancel')}
        </Button>
        <Button type="submit" kind="primary" busy={doing.busy}>
          {say(reviewing ? 'form.send' : 'form.review')}
        </Button>
      </div>
    </form>
  );
}

function Review({
  act,
  answers,
  hints,
  operation,
}: {
  readonly act: Act;
  readonly answers: Answers;
  readonly hints: Hints;
  readonly operation: string;
}) {
  const say = useWords();
  const codes = useCodes();
  return (
    <div className="stack">
      <p>{say('form.reviewing', { act: codes('operation', operation) })}</p>
      <AnswerList schema={act.body} answers={answers} hints={hints} />
    </div>
  );
}

function Received({ receipt, close }: { readonly receipt: Receipt; readonly close: () => void }) {
  const say = useWords();
  const format = useFormat();
  return (
    <div className="stack">
      <Notice tone="success" alert>
        <strong>{say('form.done')}</strong>
        <p>{say('form.receipt', { time: format.time(receipt.at) })}</p>
      </Notice>
      <div className="dialog-foot">
        <Button kind="primary" onClick={close}>
          {say('form.close')}
        </Button>
      </div>
    </div>
  );
}
