import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, Suspense, useState } from 'react';
import { ProblemError } from '../../src/client/client.ts';
import { FIT_STANDINGS } from '../../src/domain/fit/fit.ts';
import { shapeOf } from '../find/answers.ts';
import { FitCard } from '../find/fit-card.tsx';
import { type Fits, fitsQuery } from '../find/fits-query.ts';
import { Answered, Questions } from '../find/questions.tsx';
import { useFormat } from '../format.ts';
import { AnswerList } from '../forms/answer-list.tsx';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import type { Answers } from '../forms/schema.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { Spoken } from '../spoken.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/field.tsx';
import { Figure, Figures } from '../ui/figures.tsx';
import { Card, Notice, Page, Section } from '../ui/layout.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { useWords } from '../words.ts';

type Asked = { readonly number?: string | undefined; readonly answers?: Answers | undefined };

/** Which programmes fit a company, which need one more fact, which nearly fit; without signing in, and nothing is kept. */
export function FindPage() {
  const say = useWords();
  const { number, answers = {} } = useSearch({ from: '/find' });
  const navigate = useNavigate();
  const ask = (next: Asked): void => {
    const { answers: kept } = next;
    const search = {
      ...(next.number !== undefined && { number: next.number }),
      ...(kept !== undefined && Object.keys(kept).length > 0 && { answers: kept }),
    };
    void navigate({ to: '/find', search, resetScroll: false });
  };
  const { data, error } = useQuery(fitsQuery(number, answers));
  const problem = error instanceof ProblemError ? error.problem : undefined;
  return (
    <Page
      title={say('find.title')}
      lead={say('find.lead')}
      above={<Crumbs here={say('find.title')} />}
      aside={<CopyLink />}
    >
      <Suspense fallback={<p role="status">{say('shell.loading')}</p>}>
        <div className="find">
          <div className="stack">
            <Card title={say('find.company')} level={2}>
              <Company key={number} number={number ?? ''} find={(found) => ask({ number: found, answers })} />
              <ProblemNotice problem={problem} />
              {problem === undefined && data !== undefined && number !== undefined && (
                <Known company={data.company} />
              )}
            </Card>
            {data && (
              <>
                <Answered
                  answered={data.answered}
                  answers={answers}
                  change={(next) => ask({ number, answers: next })}
                />
                <Card title={say('find.questions')} level={2}>
                  <Questions
                    questions={data.questions}
                    answer={(more) => ask({ number, answers: { ...answers, ...more } })}
                  />
                </Card>
              </>
            )}
          </div>
          {data ? <Results fits={data} /> : <p role="status">{say('shell.loading')}</p>}
        </div>
      </Suspense>
    </Page>
  );
}

function CopyLink() {
  const say = useWords();
  const { copied, copy } = useCopy(() => location.href);
  return (
    <span className="row no-print">
      <Button small onClick={copy}>
        {say('find.copy')}
      </Button>
      <span role="status" className="hint">
        {copied ? say('find.copied') : ''}
      </span>
    </span>
  );
}

function Company({ number, find }: { readonly number: string; readonly find: (number?: string) => void }) {
  const say = useWords();
  const [typed, setTyped] = useState(number);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const digits = typed.replace(/[\s-]/g, '');
    find(digits === '' ? undefined : digits);
  };
  return (
    <form className="stack-8" onSubmit={send} noValidate>
      <TextInput
        label={say('find.number')}
        help={say('find.numberHelp')}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        change={setTyped}
      />
      <div>
        <Button type="submit">{say('find.lookUp')}</Button>
      </div>
    </form>
  );
}

/** What the register says of the company to whoever asks, with its source and day. */
function Known({ company }: { readonly company: Fits['company'] }) {
  const say = useWords();
  const format = useFormat();
  if (company === null) return <Notice>{say('find.notRegistered')}</Notice>;
  return (
    <div className="stack-8 section-tight">
      <p>
        <strong>
          <Spoken>{format.locale === 'en' ? (company.nameEn ?? company.nameKo) : company.nameKo}</Spoken>
        </strong>
      </p>
      {company.known.map((each) => (
        <div key={each.name}>
          <AnswerList schema={shapeOf([each])} answers={{ [each.name]: each.value } as Answers} hints={{}} />
          <p className="hint">
            <Spoken>{each.source}</Spoken> · {format.day(each.asOf)}
          </p>
        </div>
      ))}
      <p className="hint">{say(company.own ? 'find.ownData' : 'find.publicData')}</p>
    </div>
  );
}

function Results({ fits }: { readonly fits: Fits }) {
  const say = useWords();
  const format = useFormat();
  const of = (standing: (typeof FIT_STANDINGS)[number]) =>
    fits.items.filter((item) => item.standing === standing);
  return (
    <section aria-label={say('find.results')}>
      <div role="status">
        <Figures>
          {FIT_STANDINGS.map((standing) => (
            <Figure
              key={standing}
              name={say(`find.${standing}.title`)}
              value={format.count(of(standing).length)}
            />
          ))}
        </Figures>
      </div>
      {FIT_STANDINGS.map((standing) => {
        const items = of(standing);
        if (items.length === 0) return null;
        return (
          <Section key={standing} title={say(`find.${standing}.title`)} hint={say(`find.${standing}.hint`)}>
            <ul className="stack fits">
              {items.map((fit) => (
                <FitCard key={`${fit.programme} ${fit.track}`} fit={fit} questions={fits.questions} />
              ))}
            </ul>
          </Section>
        );
      })}
    </section>
  );
}
