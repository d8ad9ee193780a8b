import { useSuspenseQuery } from '@tanstack/react-query';
import type { components } from '../../src/client/schema.generated.ts';
import { programmesQuery } from '../api/api.ts';
import { ProgrammeCard } from '../programme/programme-card.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { Badge, Empty, Grid, Page, Section } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';
import './programmes.css';

type Programme = components['schemas']['Programme'];

const isPast = ({ offer }: Programme): boolean => offer?.state === 'historical';

/** What runs here, what is told of, and what was once. */
const groups = [
  { key: 'programmes.running', holds: (each: Programme) => each.runs || each.offer === null },
  { key: 'programmes.told', holds: (each: Programme) => !each.runs && each.offer !== null && !isPast(each) },
  { key: 'programmes.past', holds: isPast },
] as const;

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
        groups.map(({ key, holds }) => (
          <Group key={key} title={say(key)} programmes={programmes.filter(holds)} />
        ))
      )}
    </Page>
  );
}

/** What a programme gives, at a glance. */
function Kinds({ kinds }: { readonly kinds: Programme['gives'] }) {
  const say = useWords();
  const codes = useCodes();
  if (kinds.length === 0) return null;
  return (
    <ul aria-label={say('gives.title')} className="row programme-gives">
      {kinds.map((kind) => (
        <li key={kind}>
          <Badge>{codes('value.gives', kind)}</Badge>
        </li>
      ))}
    </ul>
  );
}

/** The programmes of a kind, those that run as wide as they need to be. */
function Group({ title, programmes }: { readonly title: string; readonly programmes: readonly Programme[] }) {
  if (programmes.length === 0) return null;
  const cards = programmes.map((programme) => (
    <ProgrammeCard key={programme.id} programme={programme} level={3}>
      <Kinds kinds={programme.gives} />
    </ProgrammeCard>
  ));
  return (
    <Section title={title}>
      {programmes.some(({ runs }) => runs) ? (
        <div className="stack">{cards}</div>
      ) : (
        <Grid least={480}>{cards}</Grid>
      )}
    </Section>
  );
}
