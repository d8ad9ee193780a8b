import { useFormat } from '../format.ts';
import { Section } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';

type Fact = { readonly id: string; readonly what: string; readonly occurredAt: string };

/** What happened to a case, the newest first; each line is a fact of the sealed record. */
export function History({ facts }: { readonly facts: unknown }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const told = (facts as readonly Fact[] | undefined) ?? [];
  if (told.length === 0) return null;
  return (
    <Section title={say('subject.history')} hint={say('subject.historyHint')}>
      <ol className="history card">
        {[...told].reverse().map(({ id, what, occurredAt }) => (
          <li key={id}>
            <time dateTime={occurredAt}>{format.time(occurredAt)}</time>
            <span>{codes('fact', what)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
