import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../format.ts';
import { AnswerList } from '../forms/answer-list.tsx';
import type { Answers } from '../forms/schema.ts';
import { SchemaFields } from '../forms/schema-fields.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/layout.tsx';
import { useWords } from '../words.ts';
import { type AskedField, said, shapeOf } from './answers.ts';
import type { Fits } from './fits-query.ts';

/** As many as are answered in a minute. */
const AT_ONCE = 5;

/** What is still worth asking: what decides most first, the rest folded away. Nothing goes out before it is sent. */
export function Questions({
  questions,
  answer,
}: {
  readonly questions: Fits['questions'];
  readonly answer: (answers: Answers) => void;
}) {
  const say = useWords();
  const format = useFormat();
  const [draft, setDraft] = useState<Answers>({});
  if (questions.length === 0) return <p>{say('find.nothingToAsk')}</p>;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    answer(said(draft));
    setDraft({});
  };
  const rest = questions.slice(AT_ONCE);
  const fields = (asked: readonly AskedField[]) => (
    <SchemaFields schema={shapeOf(asked)} hints={{}} value={draft} change={setDraft} problem={undefined} />
  );
  return (
    <form className="stack" onSubmit={send} noValidate>
      <p className="hint">{say('find.askHint')}</p>
      {fields(questions.slice(0, AT_ONCE))}
      {questions.some(({ name }) => name === 'org.isSme') && (
        <p>
          <Link to="/sme">{say('find.smeTest')}</Link>
        </p>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{say('find.more', { count: format.count(rest.length) })}</summary>
          <div className="stack section-tight">{fields(rest)}</div>
        </details>
      )}
      <div>
        <Button type="submit" kind="primary">
          {say('find.answer')}
        </Button>
      </div>
    </form>
  );
}

/** What was answered so far, and how to take one back. */
export function Answered({
  answered,
  answers,
  change,
}: {
  readonly answered: Fits['answered'];
  readonly answers: Answers;
  readonly change: (answers: Answers) => void;
}) {
  const say = useWords();
  if (answered.length === 0) return null;
  const without = (name: string): Answers => {
    const { [name]: _, ...rest } = answers;
    return rest;
  };
  return (
    <Card title={say('find.answered')} level={2}>
      <ul className="answered">
        {answered.map((asked) => (
          <li key={asked.name}>
            <AnswerList schema={shapeOf([asked])} answers={answers} hints={{}} />
            <Button small onClick={() => change(without(asked.name))}>
              {say('find.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      <p className="section-tight">
        <Button small onClick={() => change({})}>
          {say('find.startAnew')}
        </Button>
      </p>
    </Card>
  );
}
