import { useParams } from '@tanstack/react-router';
import { Missing } from '../shell/trouble.tsx';
import { CasePage } from '../subject/case-page.tsx';
import { isNoun } from '../subject/nouns.ts';

/** The page of one case of any noun that has pages. */
export function SubjectPage() {
  const { noun, id } = useParams({ from: '/$noun/$id' });
  return isNoun(noun) ? <CasePage key={id} name={noun} id={id} /> : <Missing />;
}
