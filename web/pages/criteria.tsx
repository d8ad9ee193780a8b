import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { components } from '../../src/client/schema.generated.ts';
import { conditionSentence } from '../../src/domain/programme/condition-sentence.ts';
import type { ProgrammeDefinition, RunDefinition, Track } from '../../src/domain/programme/definition.ts';
import { ruleLeaves } from '../../src/domain/rule/tree.ts';
import { houseQuery, programmeQuery, versionQuery } from '../api/api.ts';
import { useMe } from '../api/session.ts';
import { useFormat } from '../format.ts';
import { BasisMark } from '../programme/basis.tsx';
import { Noted } from '../programme/noted.tsx';
import { ProgrammePageFrame } from '../programme/programme-head.tsx';
import { runIn } from '../programme/programme-words.ts';
import { type Terms, useTerms } from '../programme/terms.ts';
import { Acts } from '../subject/acts.tsx';
import { useHints } from '../subject/hints.ts';
import { State } from '../subject/value.tsx';
import { Facts } from '../ui/figures.tsx';
import { Card, Empty, Grid, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../words.ts';

/** The published criteria in plain words: who may join and why, how it is decided, how money is earned. */
export function CriteriaPage() {
  const say = useWords();
  const me = useMe();
  const { programmeId } = useParams({ from: '/programmes/$programmeId/criteria' });
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  return (
    <ProgrammePageFrame programme={programme}>
      {programme.versionId === null ? (
        <Empty title={say('criteria.none')}>{say('criteria.noneHint')}</Empty>
      ) : (
        <Criteria versionId={programme.versionId} />
      )}
      {me && <Versions versions={programme.versions} />}
    </ProgrammePageFrame>
  );
}

type Version = components['schemas']['Version'];

/** Every version of the file, the newest first, and what may be done with it. */
function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const say = useWords();
  const hintsFor = useHints(undefined);
  return (
    <Section title={say('criteria.versions')} hint={say('criteria.versionsHint')}>
      <div className="stack">
        {[...versions].reverse().map((version) => (
          <Card key={version.id}>
            <p className="row">
              {say('criteria.version', { number: version.sequence })} <code>{version.contentId}</code>
              <State state={version.state} />
            </p>
            <Acts kind="version" view={version} hintsFor={hintsFor} small />
          </Card>
        ))}
      </div>
    </Section>
  );
}

function Criteria({ versionId }: { readonly versionId: string }) {
  const say = useWords();
  const format = useFormat();
  const { data: version } = useSuspenseQuery(versionQuery(versionId));
  const { data: house } = useSuspenseQuery(houseQuery);
  const definition = version.definition as ProgrammeDefinition;
  // Before the agreement's first day no figure is in force: its readers want to know the first ones.
  const today = house.now.slice(0, 10);
  const { signedOn = today } = definition.agreement;
  const run = runIn(definition);
  const tracks: readonly Track[] = definition.tracks;
  const on = today < signedOn ? signedOn : today;
  const terms = useTerms(definition, on);
  return (
    <>
      <p className="hint section">
        {say('criteria.version', { number: version.sequence })} <code>{version.contentId}</code>
      </p>
      <Section title={say('criteria.who')} hint={say('criteria.whoHint')}>
        <Grid least={480}>
          {tracks.map((track) => (
            <Card key={track.key} title={format.say(track.title)}>
              <Conditions definition={definition} track={track} on={on} />
            </Card>
          ))}
        </Grid>
      </Section>
      {run !== undefined && <Scoring definition={run} terms={terms} />}
      {run !== undefined && <Earning definition={run} terms={terms} />}
      {Object.keys(definition.parameters).length > 0 && <RateCard definition={definition} terms={terms} />}
    </>
  );
}

type Decided = {
  readonly definition: ProgrammeDefinition;
  readonly track: Track;
  readonly on: string;
};

function Conditions({ definition, track, on }: Decided) {
  const say = useWords();
  const format = useFormat();
  return (
    <ol className="conditions">
      {ruleLeaves(track.eligibility).map(({ leaf, forbids }) => (
        <li key={leaf.id}>
          {forbids && <strong>{say('criteria.mustNot')} </strong>}
          {format.say(leaf.reason)}
          <BasisMark basis={leaf.basis} sources={definition.sources} />
          <details>
            <summary>{say('criteria.exactly')}</summary>
            <p>{format.say(conditionSentence(definition, track, { leaf, forbids: false }, on))}</p>
            <code>{leaf.when}</code>
          </details>
        </li>
      ))}
    </ol>
  );
}

type Told<Definition> = { readonly definition: Definition; readonly terms: Terms };

function Scoring({ definition, terms }: Told<RunDefinition>) {
  const say = useWords();
  const format = useFormat();
  const reviewed = definition.tracks.find(({ review }) => review !== undefined);
  if (reviewed?.review === undefined) return null;
  const { criteria, scorers, objectionDays, largeDifference } = reviewed.review;
  type Criterion = (typeof criteria)[number];
  const columns: readonly Column<Criterion>[] = [
    { key: 'label', title: say('criteria.criterion'), heads: true, cell: ({ label }) => format.say(label) },
    {
      key: 'weight',
      title: say('criteria.weight'),
      align: 'number',
      cell: ({ weight }) => terms(weight).value,
    },
    {
      key: 'points',
      title: say('criteria.mostPoints'),
      align: 'number',
      cell: ({ maxPoints }) => terms(maxPoints).value,
    },
  ];
  return (
    <Section
      title={say('criteria.scoring')}
      hint={say('criteria.scoringHint', {
        scorers: terms(scorers).value,
        difference: terms(largeDifference).value,
        days: terms(objectionDays).value,
      })}
    >
      <Table caption={say('criteria.scoring')} columns={columns} rows={criteria} rowKey={({ key }) => key} />
    </Section>
  );
}

function Earning({ definition, terms }: Told<RunDefinition>) {
  const say = useWords();
  const format = useFormat();
  const { pay, metrics, verification, award } = definition;
  return (
    <Section title={say('criteria.earning')}>
      <Grid least={320}>
        <Card title={say('criteria.stage1')}>
          <p>{say('criteria.stage1Text', { ceiling: terms(pay.stage1.ceiling).value })}</p>
        </Card>
        <Card title={say('criteria.stage2')}>
          <p>
            {say('criteria.stage2Text', {
              ceiling: terms(pay.stage2.ceiling).value,
              threshold: terms(pay.threshold).value,
            })}
          </p>
          <ul>
            {metrics.map((metric) => (
              <li key={metric.key}>
                {format.say(metric.label)}: {terms(metric.weight).value}
              </li>
            ))}
          </ul>
        </Card>
        <Card title={say('criteria.verification')}>
          <p>
            {say('criteria.verificationText', {
              share: terms(verification.share).value,
              least: terms(verification.minimum).value,
              ceiling: terms(verification.ceilingErrorRate).value,
              days: terms(verification.objectionDays).value,
            })}
          </p>
        </Card>
        <Card title={say('criteria.back')}>
          <p>
            {say(award.clawback.keepsStage1OnMissedTargets ? 'criteria.backKeeps' : 'criteria.backTakes')}
          </p>
          <ul>
            {award.clawback.causes.map(({ code, label }) => (
              <li key={code}>{format.say(label)}</li>
            ))}
          </ul>
        </Card>
      </Grid>
      <Card>
        <Facts
          rows={[pay.caps.site, pay.caps.supplier, pay.caps.programme].map((cited) => {
            const { name, value } = terms(cited);
            return [name, value] as const;
          })}
        />
      </Card>
    </Section>
  );
}

function RateCard({ definition, terms }: Told<ProgrammeDefinition>) {
  const say = useWords();
  const rows = Object.keys(definition.parameters);
  const columns: readonly Column<string>[] = [
    {
      key: 'name',
      title: say('criteria.figure'),
      heads: true,
      cell: (cited) => <Noted text={terms(cited).name} note={terms(cited).note} />,
    },
    { key: 'value', title: say('criteria.value'), align: 'number', cell: (cited) => terms(cited).value },
    {
      key: 'basis',
      title: say('criteria.basis'),
      cell: (cited) => {
        const { basis } = terms(cited);
        return basis === null ? null : <BasisMark basis={basis} sources={definition.sources} />;
      },
    },
  ];
  return (
    <Section title={say('criteria.rateCard')} hint={say('criteria.rateCardHint')}>
      <Table caption={say('criteria.rateCard')} columns={columns} rows={rows} rowKey={(cited) => cited} />
    </Section>
  );
}
