import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { programmeQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { ListFilters } from '../list/list-filters.tsx';
import { ListRows } from '../list/list-rows.tsx';
import { useDefinition, useProgrammeWords } from '../programme/programme-words.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { Missing, PageSkeleton } from '../shell/trouble.tsx';
import { useChoice } from '../subject/choosing.tsx';
import { isList, type ListName } from '../subject/lists.ts';
import { Page } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';

export function ListPage() {
  const { programmeId, list } = useParams({ from: '/programmes/$programmeId/$list' });
  if (!isList(list)) return <Missing />;
  return <SignedIn>{() => <Framed key={list} programmeId={programmeId} name={list} />}</SignedIn>;
}

function Framed({ programmeId, name }: { readonly programmeId: string; readonly name: ListName }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const definition = useDefinition(programmeId);
  const words = useProgrammeWords(definition);
  const title = codes('nouns', name);
  // Above the rows, so that a choice goes on over all pages of the list.
  const choice = useChoice();
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
  return (
    <Page
      title={title}
      lead={format.say(programme.title)}
      above={<Crumbs links={links} here={title} />}
      width="full"
    >
      <ListFilters programmeId={programmeId} name={name} words={words} />
      <Suspense fallback={<PageSkeleton />}>
        <ListRows programmeId={programmeId} name={name} words={words} choice={choice} />
      </Suspense>
    </Page>
  );
}
