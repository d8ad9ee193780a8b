import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { actsQuery, type Receipt, sendAct } from '../api/acts.ts';
import { useFormat } from '../format.ts';
import { useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import type { Value } from '../forms/schema.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';
import type { Improvement } from './evidence-list.tsx';

/** A piece as it is attached; its name is for the reader alone. */
export type Attached = {
  readonly id: string;
  readonly kind: string;
  readonly name?: string;
  readonly fileId?: string;
  readonly text?: string;
  readonly takenAt?: string;
  readonly place?: string;
};

/** The most pieces that one act takes. */
const MOST = 20;

/** Shows what is to be attached once more, attaches all of it in one act, and gives a receipt. */
export function AttachDialog({
  improvement,
  pieces,
  sent,
  close,
}: {
  readonly improvement: Improvement;
  readonly pieces: readonly Attached[];
  readonly sent: () => void;
  readonly close: () => void;
}) {
  const say = useWords();
  const format = useFormat();
  const dialog = useRef<HTMLDialogElement>(null);
  const [receipt, setReceipt] = useState<Receipt>();
  const { data: acts } = useQuery(actsQuery);
  const doing = useAct((evidence: Value, header) =>
    sendAct(
      acts!.addEvidence!,
      { subjectId: improvement.id, revision: improvement.revision, body: { evidence } },
      header,
    ),
  );
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = await doing.run(pieces.map(({ id, name, ...piece }) => piece));
    if (done === undefined) return;
    setReceipt(done);
    sent();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="attach-title" onClose={close}>
      <form className="dialog-inside" onSubmit={(event) => void go(event)}>
        <h2 id="attach-title">{say('evidence.attachTitle')}</h2>
        <ProblemNotice problem={doing.problem} />
        {receipt === undefined ? (
          <>
            {pieces.length > MOST && (
              <Notice tone="warning">{say('evidence.tooMany', { most: MOST })}</Notice>
            )}
            <AttachedList pieces={pieces} />
          </>
        ) : (
          <Notice tone="success" alert>
            <strong>{say('form.done')}</strong>
            <p>{say('form.receipt', { time: format.time(receipt.at) })}</p>
          </Notice>
        )}
        <div className="dialog-foot">
          {receipt === undefined ? (
            <>
              <Button onClick={() => dialog.current?.close()}>{say('form.back')}</Button>
              <Button
                type="submit"
                kind="primary"
                busy={doing.busy}
                disabled={acts === undefined || pieces.length > MOST}
              >
                {say('form.send')}
              </Button>
            </>
          ) : (
            <Button kind="primary" onClick={() => dialog.current?.close()}>
              {say('form.close')}
            </Button>
          )}
        </div>
      </form>
    </dialog>
  );
}

function AttachedList({ pieces }: { readonly pieces: readonly Attached[] }) {
  const codes = useCodes();
  const format = useFormat();
  return (
    <ul className="plain-list stack-8">
      {pieces.map(({ id, kind, name, text, takenAt, place }) => (
        <li key={id}>
          <strong>{codes('value.kind', kind)}</strong> {name ?? text}
          {takenAt !== undefined && <div className="hint">{`${format.time(takenAt)} · ${place ?? ''}`}</div>}
        </li>
      ))}
    </ul>
  );
}
