import { saveText } from '../files.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/layout.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { useWords } from '../words.ts';

/** The recovery codes, this once: to be copied, printed or downloaded, and then put away. */
export function RecoveryCodes({
  codes,
  keep,
}: {
  readonly codes: readonly string[];
  readonly keep: () => void;
}) {
  const say = useWords();
  const text = codes.join('\n');
  const { copied, copy } = useCopy(() => text);
  return (
    <div className="card stack">
      <Notice tone="warning" alert>
        <strong>{say('totp.codes')}</strong>
        <p>{say('totp.codesHint')}</p>
      </Notice>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row no-print">
        <Button onClick={copy}>{say('totp.copy')}</Button>
        <Button onClick={() => print()}>{say('totp.print')}</Button>
        <Button onClick={() => saveText(text, 'dure-recovery-codes.txt')}>{say('totp.save')}</Button>
        <Button kind="primary" onClick={keep}>
          {say('totp.kept')}
        </Button>
        {copied && <span role="status">{say('totp.copied')}</span>}
      </div>
    </div>
  );
}
