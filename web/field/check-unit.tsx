import { useEffect, useRef } from 'react';
import type { RiskMethod, RunDefinition } from '../../src/domain/programme/definition.ts';
import { useFormat } from '../format.ts';
import type { ProgrammeWords } from '../programme/programme-words.ts';
import { Field } from '../ui/field.tsx';
import { Badge } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';
import { type Finding, isRescored, reasonsFor, type Unit } from './checklist.ts';

const RESULTS = ['pass', 'fail', 'unverifiable'] as const;

type Of = {
  readonly unit: Unit;
  readonly scaleVersion: string;
  readonly definition: RunDefinition;
  readonly words: ProgrammeWords;
  readonly finding: Finding;
  readonly find: (finding: Finding) => void;
  /** What the house has against the finding. */
  readonly wrong: string | undefined;
};

/** One unit by its metric: passed, failed or not to be verified, with what each asks for. */
export function CheckUnit(of: Of) {
  const { unit, words } = of;
  const codes = useCodes();
  const say = useWords();
  const format = useFormat();
  const metric = words('metric', unit.metric) ?? unit.metric;
  if (!unit.awaited) {
    return (
      <p className="check-judged">
        {metric}: <Badge>{codes('value.result', unit.result ?? '')}</Badge>{' '}
        {[
          unit.reasonCode === null ? '' : (words('reasonCode', unit.reasonCode) ?? unit.reasonCode),
          unit.reason,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    );
  }
  return (
    <fieldset className="check-unit">
      <legend>
        {metric}
        {unit.drawn !== 'sample' && unit.drawn !== null && (
          <>
            {' '}
            <Badge tone="information">{codes('value.drawn', unit.drawn)}</Badge>
          </>
        )}
      </legend>
      {unit.suspect !== null && (
        <p className="hint">{say('check.suspect', { reason: format.say({ ko: unit.suspect }) })}</p>
      )}
      <Wrong says={of.wrong} />
      <Results {...of} metric={metric} />
      <Scores {...of} />
      <Reason {...of} />
    </fieldset>
  );
}

/** What the house said of this unit; whoever sent it is taken here. */
function Wrong({ says }: { readonly says: string | undefined }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (says !== undefined) place.current?.focus();
  }, [says]);
  if (says === undefined) return null;
  return (
    <p ref={place} className="check-wrong" role="alert" tabIndex={-1}>
      {says}
    </p>
  );
}

function Results({ unit, finding, find, metric }: Of & { readonly metric: string }) {
  const codes = useCodes();
  return (
    <div className="check-results" role="radiogroup" aria-label={metric}>
      {RESULTS.map((result) => (
        <label key={result} className={`check-result check-${result}`}>
          <input
            type="radio"
            name={`result-${unit.id}`}
            checked={finding.result === result}
            onChange={() => {
              const { reasonCode: _, ...rest } = finding;
              find({ ...rest, result });
            }}
          />
          {codes('value.result', result)}
        </label>
      ))}
    </div>
  );
}

function Scores({ unit, scaleVersion, definition, finding, find }: Of) {
  const say = useWords();
  const method = definition.riskMethods.find(({ version }) => version === scaleVersion);
  const asks =
    isRescored(definition, unit) && finding.result !== undefined && finding.result !== 'unverifiable';
  if (!asks || method === undefined) return null;
  return (
    <div className="check-scores">
      <Step
        label={say('check.frequencyNow')}
        steps={method.frequency}
        value={finding.frequency}
        change={(frequency) => find({ ...finding, frequency })}
      />
      <Step
        label={say('check.severityNow')}
        steps={method.severity}
        value={finding.severity}
        change={(severity) => find({ ...finding, severity })}
      />
    </div>
  );
}

function Step({
  label,
  steps,
  value,
  change,
}: {
  readonly label: string;
  readonly steps: RiskMethod['frequency'];
  readonly value: number | undefined;
  readonly change: (value: number) => void;
}) {
  const say = useWords();
  const format = useFormat();
  return (
    <Field label={label}>
      {(props) => (
        <select
          {...props}
          className="input"
          value={value ?? ''}
          onChange={(event) => change(Number(event.target.value))}
        >
          <option value="" disabled>
            {say('form.choose')}
          </option>
          {steps.map((words, at) => (
            <option key={words.ko} value={at + 1}>
              {`${at + 1}. ${format.say(words)}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Reason({ definition, finding, find }: Of) {
  const say = useWords();
  const format = useFormat();
  const { result } = finding;
  if (result === undefined) return null;
  const reasons = reasonsFor(definition, result);
  return (
    <div className="stack-8">
      {reasons.length > 0 && (
        <Field label={say('check.reason')}>
          {(props) => (
            <select
              {...props}
              className="input"
              value={finding.reasonCode ?? ''}
              onChange={(event) => find({ ...finding, reasonCode: event.target.value })}
            >
              <option value="" disabled>
                {say('form.choose')}
              </option>
              {reasons.map(({ code, label }) => (
                <option key={code} value={code}>
                  {format.say(label)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={say('check.note')} optional={say('form.optional')}>
        {(props) => (
          <textarea
            {...props}
            className="input"
            rows={2}
            maxLength={1000}
            value={finding.reason ?? ''}
            onChange={(event) => find({ ...finding, reason: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
