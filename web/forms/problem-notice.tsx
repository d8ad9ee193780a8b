import type { Problem } from '../../src/client/client.ts';
import { Notice } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

/** Why something was not done, in the server's words, and what is wrong with which answer. */
export function ProblemNotice({ problem }: { readonly problem: Problem | undefined }) {
  const say = useWords();
  if (problem === undefined) return null;
  if (problem.status === 0) {
    return (
      <Notice tone="danger" alert>
        {say('trouble.detail')}
      </Notice>
    );
  }
  return (
    <Notice tone="danger" alert>
      <strong>{problem.title}</strong>
      <p>{problem.detail}</p>
      {problem.errors !== undefined && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map(({ path, message }) => (
            <li key={path}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
