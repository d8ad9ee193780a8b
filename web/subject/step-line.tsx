import { useCodes, useWords } from '../words.ts';
import { State } from './value.tsx';

/** Where a case is on its way; one that has left the way says so beside it. */
export function StepLine({ way, state }: { readonly way: readonly string[]; readonly state: string }) {
  const say = useWords();
  const codes = useCodes();
  const at = way.indexOf(state);
  return (
    <div className="row">
      {at < 0 && <State state={state} />}
      <ol className="steps" aria-label={say('subject.way')}>
        {way.map((each, n) => (
          <li
            key={each}
            className={n === at ? 'step-now' : n < at ? 'step-done' : undefined}
            aria-current={n === at ? 'step' : undefined}
          >
            <span className="step-mark" aria-hidden="true" />
            {codes('state', each)}
          </li>
        ))}
      </ol>
    </div>
  );
}
