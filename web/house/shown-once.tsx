import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/layout.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { useWords } from '../words.ts';

/** A secret, this once: to be copied and then put away; the house keeps none that it could show again. */
export function ShownOnce({
  name,
  secret,
  keep,
}: {
  readonly name: string;
  readonly secret: string;
  readonly keep: () => void;
}) {
  const say = useWords();
  const { copied, copy } = useCopy(() => secret);
  return (
    <div className="card stack">
      <Notice tone="warning" alert>
        <strong>{say('once.title', { name })}</strong>
        <p>{say('once.hint')}</p>
      </Notice>
      <p>
        <code className="long-text">{secret}</code>
      </p>
      <div className="row no-print">
        <Button onClick={copy}>{say('totp.copy')}</Button>
        <Button kind="primary" onClick={keep}>
          {say('totp.kept')}
        </Button>
        {copied && <span role="status">{say('totp.copied')}</span>}
      </div>
    </div>
  );
}
