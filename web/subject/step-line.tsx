import { useWords } from '../words.ts';
import { State, useStateWord } from './value.tsx';

/** Where a case is on its way; one that has left the way says so beside it. */
export function StepLine({
  way,
  state,
  kind,
}: {
  readonly way: readonly string[];
  readonly state: string;
  readonly kind: string;
}) {
  const say = useWords();
  const stateWord = useStateWord();
  const at = way.indexOf(state);
  return (
    <div className="row">
      {at < 0 && <State state={state} kind={kind} />}
      <ol className="steps" aria-label={say('subject.way')}>
        {way.map((each, n) => (
          <li
            key={each}
            className={n === at ? 'step-now' : n < at ? 'step-done' : undefined}
            aria-current={n === at ? 'step' : undefined}
          >
            <span className="step-mark" aria-hidden="true" />
            {stateWord(kind, each)}
          </li>
        ))}
      </ol>
    </div>
  );
}
