import type { RunDefinition } from '../../src/domain/programme/definition.ts';
import { useFormat } from '../format.ts';
import type { ProgrammeWords } from '../programme/programme-words.ts';
import { useFieldLabel } from '../subject/value.tsx';
import { Facts } from '../ui/figures.tsx';
import { Badge, Notice } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';
import { CheckUnit } from './check-unit.tsx';
import { type Checked, type Finding, type Findings, isComplete, type Site, unitsOf } from './checklist.ts';
import { EvidencePiece } from './evidence-list.tsx';
import { RiskMove } from './risk-move.tsx';

export type Wrong = { readonly unitId: string; readonly says: string } | undefined;

type Of = {
  readonly definition: RunDefinition;
  readonly words: ProgrammeWords;
  readonly findings: Findings;
  readonly find: (unitId: string, finding: Finding) => void;
  readonly wrong: Wrong;
};

/** One site of the sample: how to find it, what was done there, and what is to be found out about each unit. */
export function CheckSite({ site, open, ...of }: Of & { readonly site: Site; readonly open: boolean }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const label = useFieldLabel(of.words);
  const units = unitsOf(site);
  const awaited = units.filter((unit) => unit.awaited);
  const done = awaited.filter((unit) => isComplete(of.definition, unit, of.findings[unit.id]));
  const left = awaited.length - done.length;
  const isWrong = units.some(({ id }) => id === of.wrong?.unitId);
  const { name, hazard, region } = site;
  const word = (field: string, code: string): string =>
    of.words(field, code) ?? codes(`value.${field}`, code);
  return (
    <details className="card check-site" open={open || isWrong || undefined}>
      <summary>
        <h2 className="check-name">{name}</h2>
        <span className="hint">{`${word('hazard', hazard)} · ${word('region', region)}`}</span>
        <Badge tone={left === 0 ? 'success' : 'warning'}>
          {left === 0 ? say('check.siteDone') : say('check.siteLeft', { count: format.count(left) })}
        </Badge>
      </summary>
      <div className="stack">
        <Facts
          rows={[
            ...site.ways.map(({ key, text }) => [label(key), text] as const),
            [label('organisationName'), site.organisationName],
            [label('number'), site.number],
            [label('size'), `${word('size', site.size)} (${format.count(site.employees)})`],
            [label('industry'), site.industry],
          ]}
        />
        {site.improvements.map((improvement) => (
          <Improvement key={improvement.id} improvement={improvement} siteName={name} {...of} />
        ))}
      </div>
    </details>
  );
}

function Improvement({
  improvement,
  definition,
  words,
  findings,
  find,
  wrong,
  siteName,
}: Of & { readonly improvement: Checked; readonly siteName: string }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const label = useFieldLabel(words);
  const { measure, kind, doneOn, serialNumber, removedOn, riskFlag, evidence } = improvement;
  const flagged = evidence.filter(({ flag }) => flag !== null).length;
  return (
    <div className="stack">
      <h3>{words('measure', measure) ?? measure}</h3>
      {removedOn !== null && (
        <Notice tone="danger">{say('check.removed', { day: format.day(removedOn) })}</Notice>
      )}
      {riskFlag !== null && <Notice tone="warning">{codes('value.riskFlag', riskFlag)}</Notice>}
      {flagged > 0 && (
        <Notice tone="warning">{say('check.flagged', { count: format.count(flagged) })}</Notice>
      )}
      <Facts
        rows={[
          [label('kind'), words('kind', kind) ?? codes('value.kind', kind)],
          ...(doneOn === null ? [] : [[label('doneOn'), format.day(doneOn)] as const]),
          ...(serialNumber === null ? [] : [[label('serialNumber'), serialNumber] as const]),
        ]}
      />
      <RiskMove
        of={`${siteName}, ${words('measure', measure) ?? measure}`}
        definition={definition}
        scaleVersion={improvement.scaleVersion}
        before={improvement.before}
        after={improvement.after}
      />
      {evidence.length > 0 && (
        <details>
          <summary>{say('check.evidence', { count: format.count(evidence.length) })}</summary>
          <ul className="plain-list evidence-list">
            {evidence.map((piece) => (
              <li key={piece.id} className="card">
                <EvidencePiece piece={piece} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {improvement.units.map((unit) => (
        <CheckUnit
          key={unit.id}
          unit={unit}
          scaleVersion={improvement.scaleVersion}
          definition={definition}
          words={words}
          finding={findings[unit.id] ?? {}}
          find={(finding) => find(unit.id, finding)}
          wrong={wrong?.unitId === unit.id ? wrong.says : undefined}
        />
      ))}
    </div>
  );
}
