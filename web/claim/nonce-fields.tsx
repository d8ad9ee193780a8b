import { useState } from 'react';
import { saveText } from '../files.ts';
import type { Special } from '../forms/schema.ts';
import { Button } from '../ui/button.tsx';
import { Field, FieldSet } from '../ui/field.tsx';
import { Notice } from '../ui/layout.tsx';
import { useWords } from '../words.ts';
import { keepNonce, keeps, keptNonce, makeNonce, nonceIn } from './nonce.ts';

/**
 * At the opening of a claim: the secret number of the draw is made on this device and kept there; only its hash is
 * sent. Nobody types either.
 */
export function MadeNonce({ error, value, change }: Special) {
  const say = useWords();
  const nonce = keptNonce(value);
  if (nonce === undefined) {
    return (
      <FieldSet label={say('nonce.label')} help={say('nonce.why')} error={error}>
        <div>
          <Button onClick={() => change(keepNonce(makeNonce()))}>{say('nonce.make')}</Button>
        </div>
      </FieldSet>
    );
  }
  return (
    <FieldSet label={say('nonce.label')} error={error}>
      <Notice tone="warning">
        <strong>{say('nonce.keep')}</strong>
        <p>{say('nonce.keepHint')}</p>
      </Notice>
      <code className="secret">{nonce}</code>
      <div>
        <Button onClick={() => saveText(nonce, `dure-nonce-${String(value).slice(0, 8)}.txt`)}>
          {say('nonce.save')}
        </Button>
      </div>
    </FieldSet>
  );
}

/** At the draw: the number that this device has kept, or the file that was downloaded at the opening. */
export function RevealedNonce({ label, optional, error, value, change, given: committed = '' }: Special) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const take = (text: string): void => {
    setTyped(text);
    change(nonceIn(text));
  };
  if (typed === '' && keeps(value, committed)) {
    return (
      <FieldSet label={label} error={error}>
        <Notice tone="success">{say('nonce.kept')}</Notice>
        <code className="secret">{String(value)}</code>
      </FieldSet>
    );
  }
  const isWrong = typed !== '' && !keeps(value, committed);
  return (
    <>
      <Field label={say('nonce.file')} help={say('nonce.fileHint')}>
        {(props) => (
          <input
            {...props}
            className="input"
            type="file"
            accept="text/plain"
            onChange={async (event) => take((await event.target.files?.[0]?.text()) ?? '')}
          />
        )}
      </Field>
      <Field
        label={label}
        optional={optional}
        help={typed !== '' && !isWrong ? say('nonce.fits') : say('nonce.paste')}
        error={isWrong ? say('nonce.wrong') : error}
      >
        {(props) => (
          <input
            {...props}
            className="input"
            autoComplete="off"
            value={typed}
            onChange={(event) => take(event.target.value)}
          />
        )}
      </Field>
    </>
  );
}
