import { type FormEvent, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { type PointsText, sheetTotal } from '../../src/domain/application/score.ts';
import { compare, parse, toDecimal } from '../../src/domain/fraction.ts';
import type { Criterion } from '../../src/domain/programme/definition.ts';
import type { ScoringTerms } from '../../src/domain/selection/scoring.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { useAct } from '../forms/act.ts';
import { keepDraft, readDraft } from '../forms/draft.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

type Written = { readonly points: PointsText; readonly comment: string };

const POINTS = /^\d{1,4}(\.\d{1,4})?$/;
const OPERATION = 'scoreApplication';

/** One's own score sheet: a row a criterion with its range and anchors, the total as it is written. */
export function SheetForm({
  applicationId,
  criteria,
  terms,
}: {
  readonly applicationId: string;
  readonly criteria: readonly Criterion[];
  readonly terms: ScoringTerms;
}) {
  const say = useWords();
  const [written, setWritten] = useState<Written>(() => ({
    points: {},
    comment: '',
    ...(readDraft(OPERATION, applicationId) as Partial<Written> | undefined),
  }));
  const [reviewing, setReviewing] = useState(false);
  const [asked, setAsked] = useState(false);
  const doing = useAct(async ({ points, comment }: Written, headers) =>
    bodyOf(
      await api.POST('/applications/{applicationId}/score-sheets', {
        params: { path: { applicationId } },
        body: { points, ...(comment.trim() === '' ? {} : { comment }) },
        headers,
      } as never),
    ),
  );
  const change = (next: Written): void => {
    setWritten(next);
    setReviewing(false);
    keepDraft(OPERATION, applicationId, next);
  };
  const wrong = (key: string): boolean => {
    const text = written.points[key] ?? '';
    const points = POINTS.test(text) ? parse(text) : undefined;
    const most = terms.criteria.find((each) => each.key === key)?.maximum;
    return points === undefined || most === undefined || compare(points, most) > 0;
  };
  const total = sheetTotal(terms, written.points);
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (terms.criteria.some(({ key }) => wrong(key))) return;
    if (!reviewing) return setReviewing(true);
    if ((await doing.run(written)) !== undefined) keepDraft(OPERATION, applicationId, undefined);
  };
  return (
    <form className="card stack" onSubmit={(event) => void go(event)} noValidate>
      <ProblemNotice problem={doing.problem} />
      {criteria.map((criterion) => (
        <Row
          key={criterion.key}
          criterion={criterion}
          terms={terms}
          value={written.points[criterion.key] ?? ''}
          wrong={asked && wrong(criterion.key)}
          change={(text) => change({ ...written, points: { ...written.points, [criterion.key]: text } })}
        />
      ))}
      <Field label={say('scoring.comment')} optional={say('form.optional')}>
        {(props) => (
          <textarea
            {...props}
            className="input"
            rows={3}
            value={written.comment}
            onChange={(event) => change({ ...written, comment: event.target.value })}
          />
        )}
      </Field>
      <p className="sheet-total" role="status">
        {say('scoring.running')}{' '}
        <strong>{total === undefined ? '–' : toDecimal(total, 2).replace(/\.?0+$/, '')}</strong> / 100
      </p>
      {reviewing && <Notice tone="warning">{say('scoring.final')}</Notice>}
      <div className="row">
        <Button type="submit" kind="primary" busy={doing.busy}>
          {say(reviewing ? 'scoring.send' : 'form.review')}
        </Button>
        {reviewing && <Button onClick={() => setReviewing(false)}>{say('form.back')}</Button>}
      </div>
    </form>
  );
}

function Row({
  criterion,
  terms,
  value,
  wrong,
  change,
}: {
  readonly criterion: Criterion;
  readonly terms: ScoringTerms;
  readonly value: string;
  readonly wrong: boolean;
  readonly change: (text: string) => void;
}) {
  const say = useWords();
  const format = useFormat();
  const published = terms.criteria.find(({ key }) => key === criterion.key);
  if (published === undefined) return null;
  const most = toDecimal(published.maximum, 0);
  const share = format.basisPoints(Number((published.weight.n * 10_000n) / published.weight.d));
  const anchors = criterion.anchors ?? [];
  const given = Number(value);
  const reached = value === '' ? undefined : anchors.findLast(({ from }) => given >= from);
  return (
    <div className="sheet-row">
      <Field
        label={format.say(criterion.label)}
        help={say('scoring.range', { most, weight: share })}
        error={wrong ? say('scoring.outOfRange', { most }) : undefined}
      >
        {(props) => (
          <input
            {...props}
            className="input sheet-points"
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Field>
      {anchors.length > 0 && (
        <ol className="anchors">
          {anchors.map((anchor, at) => (
            <li key={anchor.from} className={anchor === reached ? 'anchor-reached' : undefined}>
              <span className="anchor-range">
                {anchor.from}~{anchors[at + 1] === undefined ? most : (anchors[at + 1]?.from ?? 0) - 1}
              </span>{' '}
              {format.say(anchor.label)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
