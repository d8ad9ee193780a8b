import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { programmeQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { useWords } from '../words.ts';

/** The way to a page of a programme's inside. */
export function ProgrammeCrumbs({
  programmeId,
  here,
}: {
  readonly programmeId: string;
  readonly here: string;
}) {
  const say = useWords();
  const format = useFormat();
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const links = [
    { key: 'programmes', link: <Link to="/programmes">{say('nav.programmes')}</Link> },
    {
      key: 'programme',
      link: (
        <Link to="/programmes/$programmeId" params={{ programmeId }}>
          {format.say(programme.title)}
        </Link>
      ),
    },
  ];
  return <Crumbs links={links} here={here} />;
}
