import { Link } from '@tanstack/react-router';
import { useFormat } from '../format.ts';
import type { Schema } from '../forms/schema.ts';
import { SourceMark } from '../programme/basis.tsx';
import { Badge, Notice, type Tone } from '../ui/layout.tsx';
import { useWords } from '../words.ts';
import type { Fit, Fits } from './fits-query.ts';

/** One way into a programme: what it gives, when it is open, and why it fits or does not. */
export function FitCard({ fit, questions }: { readonly fit: Fit; readonly questions: Fits['questions'] }) {
  const say = useWords();
  const format = useFormat();
  const { programmeId, title, trackTitle, gives, byModel, standing, missing } = fit;
  return (
    <li className="card stack-8">
      <h3>
        <Link to="/programmes/$programmeId" params={{ programmeId }}>
          {format.say(title)}
        </Link>
      </h3>
      <p className="row">
        <span>{format.say(trackTitle)}</span>
        <WindowBadge window={fit.window} />
      </p>
      {gives.length > 0 && <p>{say('find.gives', { what: gives.map(format.say).join(', ') })}</p>}
      {byModel && <Notice tone="warning">{say('find.byModel')}</Notice>}
      {standing === 'asks' ? (
        <Missing missing={missing} questions={questions} />
      ) : (
        <Grounds fit={fit} open={standing === 'nearly'} />
      )}
    </li>
  );
}

const tones: Record<Fit['window']['state'], Tone> = {
  open: 'success',
  opens: 'information',
  closed: 'plain',
  unstated: 'plain',
};

function WindowBadge({ window }: { readonly window: Fit['window'] }) {
  const say = useWords();
  const format = useFormat();
  const day = (instant: string | undefined) => (instant === undefined ? '' : format.day(instant));
  return (
    <Badge tone={tones[window.state]}>
      {say(`find.window.${window.state}`, { from: day(window.opensAt), to: day(window.closesAt) })}
    </Badge>
  );
}

function Missing({
  missing,
  questions,
}: {
  readonly missing: readonly string[];
  readonly questions: Fits['questions'];
}) {
  const say = useWords();
  const format = useFormat();
  const titles = questions
    .filter(({ name }) => missing.includes(name))
    .map(({ field }) => format.say((field as Schema).title));
  return (
    <p>
      {titles.length === 0
        ? say('find.asksAgency')
        : say('find.asksFor', { what: titles.join(', '), count: titles.length })}
    </p>
  );
}

function Grounds({ fit: { standing, grounds }, open }: { readonly fit: Fit; readonly open: boolean }) {
  const say = useWords();
  const format = useFormat();
  return (
    <details open={open}>
      <summary>{say(`find.why.${standing}`, { count: grounds.length })}</summary>
      <ul className="conditions">
        {grounds.map(({ id, forbids, reason, sentence, basis, source }) => (
          <li key={id}>
            {forbids && <strong>{say('criteria.mustNot')} </strong>}
            {format.say(reason)} <SourceMark basis={basis} source={source} />
            <p className="hint">{say('find.exactly', { sentence: format.say(sentence) })}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
