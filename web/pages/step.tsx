import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { Acts } from '../subject/acts.tsx';
import { useHints } from '../subject/hints.ts';
import { Page } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';

/** What may be done with a subject that is a part of another and has no page of its own. */
export function StepPage() {
  return <SignedIn>{() => <Step />}</SignedIn>;
}

function Step() {
  const say = useWords();
  const codes = useCodes();
  const { kind, id } = useParams({ from: '/steps/$kind/$id' });
  const { title = codes('noun', kind) } = useSearch({ strict: false }) as { title?: string };
  const hintsFor = useHints(undefined);
  const desk = { key: 'desk', link: <Link to="/desk">{say('nav.desk')}</Link> };
  return (
    <Page
      title={title}
      lead={codes('noun', kind)}
      above={<Crumbs links={[desk]} here={title} />}
      width="text"
    >
      <Acts kind={kind} view={{ id }} hintsFor={hintsFor} />
    </Page>
  );
}
