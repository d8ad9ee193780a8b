import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { programmesQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { ProgrammeCard } from '../programme/programme-card.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Card, Empty, Grid, Page, Section } from '../ui/layout.tsx';
import { useWords, type WordId } from '../words.ts';

const promises = ['explained', 'traced', 'kept'] as const;
const steps = ['sign', 'apply', 'decide', 'improve', 'verify', 'pay'] as const;

/** What this is, for whoever has never heard of it; and the programmes that run. */
export function HomePage() {
  const say = useWords();
  const format = useFormat();
  const { data: programmes } = useSuspenseQuery(programmesQuery);
  const told = programmes.filter(({ runs, offer }) => !runs && offer?.state === 'offered');
  return (
    <Page
      title={say('home.title')}
      lead={say('home.lead')}
      aside={
        <Link to="/find" className={buttonClass('primary')}>
          {say('find.title')}
        </Link>
      }
    >
      <Grid least={320}>
        {promises.map((each) => (
          <Card key={each} level={2} title={say(`home.${each}.title` as WordId)}>
            <p>{say(`home.${each}.text` as WordId)}</p>
          </Card>
        ))}
      </Grid>
      <Section title={say('home.programmes')}>
        {programmes.length === 0 ? (
          <Empty title={say('programmes.none')}>{say('programmes.noneHint')}</Empty>
        ) : (
          <div className="stack">
            {programmes
              .filter(({ runs }) => runs)
              .map((programme) => (
                <ProgrammeCard key={programme.id} programme={programme} level={3} />
              ))}
          </div>
        )}
      </Section>
      {told.length > 0 && (
        <Section title={say('home.told')} hint={say('home.toldHint')}>
          <ul className="grid grid-320 told-programmes">
            {told.map((programme) => (
              <li key={programme.id} className="card">
                <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
                  {format.say(programme.title)}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={say('home.way')} hint={say('home.wayHint')}>
        <ol className="grid grid-160 way">
          {steps.map((each) => (
            <li key={each} className="card">
              <h3>{say(`home.way.${each}.title` as WordId)}</h3>
              <p className="hint">{say(`home.way.${each}.text` as WordId)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <p className="section row">
        <Link to="/programmes" className={buttonClass('primary')}>
          {say('home.see')}
        </Link>
      </p>
    </Page>
  );
}
