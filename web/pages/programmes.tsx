import { useSuspenseQuery } from '@tanstack/react-query';
import { programmesQuery } from '../api/api.ts';
import { ProgrammeCard } from '../programme/programme-card.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { Empty, Page } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

export function ProgrammesPage() {
  const say = useWords();
  const { data: programmes } = useSuspenseQuery(programmesQuery);
  return (
    <Page
      title={say('programmes.title')}
      lead={say('programmes.lead')}
      above={<Crumbs here={say('nav.programmes')} />}
    >
      {programmes.length === 0 ? (
        <Empty title={say('programmes.none')}>{say('programmes.noneHint')}</Empty>
      ) : (
        <div className="stack">
          {programmes.map((programme) => (
            <ProgrammeCard key={programme.id} programme={programme} level={2} />
          ))}
        </div>
      )}
    </Page>
  );
}
